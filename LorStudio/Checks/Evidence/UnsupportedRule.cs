using LorStudio.Cases;
using LorStudio.Drafting;
using LorStudio.Markup;

namespace LorStudio.Checks.Evidence;

/// <summary>Superlatives, rankings and numbers that no note of the case holds.</summary>
internal sealed class UnsupportedRule(CaseFacts facts, NoteEvidence evidence) : ILetterRule
{
    private static readonly Rule Rule = new(
        "evidence.unsupported",
        Severity.Consider,
        "What stands in the letter should have been said in a session: the writer signs it as seen."
    );

    private const int Most = 200; // claims of a section; no letter has as many

    private readonly HashSet<int> _ofFacts = FiguresOf(facts);

    private readonly PerSection<(
        IReadOnlyList<(int First, int Last, int Value)> Figures,
        IReadOnlyList<(int First, int Last)> Ranks
    )> _claims = new(section =>
        ([.. Figures.In(section.Prose).Take(Most)], [.. Superlatives.Find(section).Take(Most)])
    );

    public void Check(CheckedLetter letter, FindingList findings)
    {
        if (evidence.Notes.Count == 0)
        {
            return;
        }

        foreach (var section in letter.Sections)
        {
            if (section is { Key: { } key and not SectionKey.Closing, Words.Count: > 0 })
            {
                Check(letter.Draft, key, section, findings);
            }
        }
    }

    private void Check(CheckedDraft draft, SectionKey key, CheckedSection section, FindingList findings)
    {
        int[] put = [.. evidence.PutInto(draft, key)];
        Dictionary<int, int[]> notes = [];
        var (figures, ranks) = _claims.Of(section);
        foreach (var (first, last) in ranks)
        {
            if (!Notes(first).Any(note => Superlatives.IsHeld(section, first, last, evidence.WordsOf(note))))
            {
                findings.AddWords(
                    Rule,
                    section,
                    first,
                    last,
                    $"No note of the case holds “{section.TextOf(first, last)}”."
                );
            }
        }

        foreach (var (first, last, value) in figures)
        {
            if (
                !_ofFacts.Contains(value)
                && !ranks.Any(r => r.First <= first && r.Last >= last)
                && !Notes(first).Any(note => evidence.HasNumber(note, value))
            )
            {
                findings.AddWords(
                    Rule,
                    section,
                    first,
                    last,
                    $"No note that tells of this holds the number “{section.TextOf(first, last)}”."
                );
            }
        }

        int[] Notes(int word)
        {
            var sentence = section.Words[word].Sentence;
            return notes.TryGetValue(sentence, out var known)
                ? known
                : notes[sentence] = [
                    .. put,
                    .. evidence.Holding(draft, key, section.TextOf(section.Sentences[sentence])),
                ];
        }
    }

    /// <summary>Numbers that the facts of the case bear out.</summary>
    private static HashSet<int> FiguresOf(CaseFacts facts)
    {
        var experience = facts.Experience;
        HashSet<int> figures = [];
        if (experience.HoursPerWeek is { } hours)
        {
            figures.Add((int)hours);
        }

        if (experience is { Start: { } start, End: { } end })
        {
            var days = end.DayNumber - start.DayNumber + 1;
            figures.UnionWith([start.Day, end.Day, days, days / 7, (days + 6) / 7, days / 30, (days + 15) / 30]);
            figures.UnionWith([start.Month, end.Month, start.Year % 100, end.Year % 100]);
            if (experience.HoursPerWeek is { } perWeek)
            {
                figures.Add((int)(perWeek * ((days + 6) / 7)));
            }
        }

        foreach (
            var text in new[]
            {
                facts.Candidate.AamcId,
                facts.Writer.Phone,
                facts.Writer.Title,
                facts.Experience.Site,
                facts.Writer.Address,
            }
        )
        {
            figures.UnionWith(Figures.In(Prose.Of(text ?? "")).Select(f => f.Value));
        }

        return figures;
    }
}
