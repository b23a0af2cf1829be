using LorStudio.Drafting;

namespace LorStudio.Checks.Reuse;

/// <summary>
/// Passages that stand in another candidate's letter. A section is compared only after its text has changed, with what the
/// other letters say then. Not for use by several threads at once.
/// </summary>
public sealed class ReuseRule(CheckedCase @case, IEarlierLetters earlier) : ILetterRule
{
    /// <summary>Sections of other letters that one section is compared with at most.</summary>
    private const int MostCompared = 24;

    // Of these; usual ones have a quarter of it.
    private const int MostCharacters = 60_000;

    private const int MostPassages = 20; // of a section
    private const int MostLetters = 30; // kept

    public static readonly Rule EarlierLetter = new(
        "reuse.earlier-letter",
        Severity.Warning,
        "A passage that stands in another candidate's letter says nothing of this one, and a reader may know both: "
            + "5.1 % of 13,617 ERAS letters shared 75 or more words with a letter by another author (Maruca-Sullivan 2018)."
    );

    private readonly NameWords _names = NameWords.Of(@case.Facts.Candidate);
    private readonly NameWords _writer = NameWords.Of(@case.Facts.Writer.Name);
    private readonly PassageFinder _finder = new(@case);
    private readonly Dictionary<string, ReadSection> _read = new(StringComparer.Ordinal);
    private readonly Dictionary<long, IReadOnlyList<OtherSection>> _letters = [];

    public void Check(CheckedLetter letter, FindingList findings)
    {
        var sections = Read(letter.Sections);
        var likeliest = SharedTotal.Likeliest(sections);
        foreach (var other in likeliest)
        {
            Compare(sections, other);
        }

        SharedTotal.Check(sections, likeliest, findings);
        foreach (var section in sections)
        {
            foreach (var passage in Told(section.With(likeliest)))
            {
                Tell(section.Words.Section, passage, findings);
            }
        }
    }

    private List<ReadSection> Read(IReadOnlyList<CheckedSection> sections)
    {
        List<ReadSection> changed = [];
        foreach (var section in sections)
        {
            if (
                !_read.TryGetValue(section.Name, out var known)
                || known.Words.Section.Prose.Markdown != section.Prose.Markdown
            )
            {
                _read[section.Name] = known = new(new(section, _names, _writer));
                changed.Add(known);
            }
        }

        var asked = changed.ConvertAll(s => Fingerprints.Asked(s.Words.Text));
        if (asked.Exists(a => a.Length > 0))
        {
            var found = earlier.Sharing(asked, @case.Facts.Candidate, MostCompared);
            for (var i = 0; i < changed.Count; i++)
            {
                Compare(changed[i], found[i]);
            }
        }

        return [.. sections.Select(s => _read[s.Name])];
    }

    private void Compare(ReadSection section, IReadOnlyList<EarlierSection> others)
    {
        foreach (var other in Bounded(others))
        {
            section.Passages.AddRange(section.Compared[other.Id] = _finder.Find(section.Words, new(other)));
        }
    }

    /// <summary>Compares with a letter of which the index may not have given all sections.</summary>
    private void Compare(List<ReadSection> sections, EarlierLetter letter)
    {
        foreach (var section in sections.Where(s => !s.Whole.ContainsKey(letter.Id)))
        {
            if (!_letters.TryGetValue(letter.Id, out var others))
            {
                if (_letters.Count == MostLetters)
                {
                    _letters.Clear();
                }

                _letters[letter.Id] = others = [
                    .. Bounded(earlier.SectionsOf(letter)).Select(s => new OtherSection(s)),
                ];
            }

            section.Whole[letter.Id] =
            [
                .. others.SelectMany(o => section.Compared.GetValueOrDefault(o.Id) ?? _finder.Find(section.Words, o)),
            ];
        }
    }

    private static IEnumerable<EarlierSection> Bounded(IEnumerable<EarlierSection> sections)
    {
        var left = MostCharacters;
        return sections.TakeWhile(s => (left -= Math.Min(s.Text.Length, Section.LongestText)) >= 0);
    }

    /// <summary>The weightiest passages, each place once.</summary>
    private static List<Passage> Told(IEnumerable<Passage> passages)
    {
        List<Passage> told = [];
        foreach (
            var passage in passages
                .Where(p => p.Severity is not null)
                .OrderByDescending(p => p.IsNamed)
                .ThenByDescending(p => p.Counted)
                .ThenByDescending(p => p.Letter.Id)
        )
        {
            if (told.Count < MostPassages && !told.Exists(passage.Overlaps))
            {
                told.Add(passage);
            }
        }

        return told;
    }

    private static void Tell(CheckedSection section, Passage passage, FindingList findings)
    {
        var start = section.Words[passage.First].Start;
        findings.Add(
            EarlierLetter,
            section,
            start,
            section.Words[passage.Last].End - start,
            passage.IsNamed
                ? $"These {passage.Span} words stand in the letter for {passage.Letter.Whose} too, and still name that candidate."
                : $"These {passage.Span} words stand in the letter for {passage.Letter.Whose} too.",
            severity: passage.Severity,
            earlier: new(passage.Letter.Whose, passage.Other, passage.Letter.CaseId)
        );
    }
}
