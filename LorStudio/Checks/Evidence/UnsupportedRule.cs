using System.Globalization;
using LorStudio.Cases;
using LorStudio.Drafting;
using LorStudio.Drafting.Evidence;
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

    // As content words: "top", "finest" and "best" are one.
    private static readonly string[] Ranks = ["best", "highest", "only", "never", "most"];

    private readonly HashSet<int> _ofFacts = FiguresOf(facts);

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
        List<(int First, int Last, int Value)> figures = [.. Figures.In(section.Prose)];
        var next = 0;
        for (var i = 0; i < section.Sentences.Count; i++)
        {
            var place = section.Sentences[i];
            var text = section.TextOf(place);
            IReadOnlySet<int>? holding = null;
            if (
                evidence.Of(text).Claim is { Kind: ClaimKind.Ranking or ClaimKind.Superlative } claim
                && (holding = evidence.Holding(draft, key, text)).Count == 0
                && !put.Any(note => Ranks.Any(rank => evidence.HasWord(note, rank)))
                && text.IndexOf(claim.Words, StringComparison.Ordinal) is >= 0 and var at
            )
            {
                findings.Add(
                    Rule,
                    section,
                    place.Start + at,
                    claim.Words.Length,
                    $"No note of the case holds “{claim.Words}”."
                );
            }

            for (; next < figures.Count && figures[next].First < place.EndWord; next++)
            {
                var (first, last, value) = figures[next];
                if (_ofFacts.Contains(value))
                {
                    continue;
                }

                holding ??= evidence.Holding(draft, key, text);
                if (!holding.Concat(put).Any(note => evidence.HasNumber(note, value)))
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
