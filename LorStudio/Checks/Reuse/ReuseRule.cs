namespace LorStudio.Checks.Reuse;

/// <summary>
/// Passages that stand in another candidate's letter. A section is compared again only when its text has changed. Not for use
/// by several threads at once.
/// </summary>
public sealed class ReuseRule(CheckedCase @case, IEarlierLetters earlier) : ILetterRule
{
    /// <summary>Sections of other letters that one section is compared with at most.</summary>
    private const int MostCompared = 24;

    private const int MostPassages = 20; // of a section

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
    private readonly Dictionary<long, NameWords> _otherNames = [];

    public void Check(CheckedLetter letter, FindingList findings)
    {
        List<ReadSection> sections = [.. letter.Sections.Select(Read)];
        foreach (var section in sections)
        {
            foreach (var passage in Told(section.Passages))
            {
                Tell(section.Words.Section, passage, findings);
            }
        }

        CompareWhole(sections);
        SharedTotal.Check(sections, findings);
    }

    private ReadSection Read(CheckedSection section)
    {
        if (
            _read.TryGetValue(section.Name, out var known)
            && known.Words.Section.Prose.Markdown == section.Prose.Markdown
        )
        {
            return known;
        }

        SectionWords words = new(section, _names, _writer);
        ReadSection read = new(words);
        if (Fingerprints.Asked(words.Text) is { Length: > 0 } asked)
        {
            foreach (var other in earlier.Sharing(asked, @case.Facts.Candidate, MostCompared))
            {
                Compare(read, other);
            }
        }

        _read[section.Name] = read;
        return read;
    }

    private void Compare(ReadSection section, EarlierSection other)
    {
        if (section.Compared.Add(other.Id))
        {
            if (!_otherNames.TryGetValue(other.Letter.Id, out var names))
            {
                _otherNames[other.Letter.Id] = names = NameWords.Of(other.Letter.Candidate);
            }

            section.Passages.AddRange(_finder.Find(section.Words, other, names));
        }
    }

    /// <summary>Compares all sections with the letters that share most, of which some sections were not found by themselves.</summary>
    private void CompareWhole(List<ReadSection> sections)
    {
        foreach (var letter in SharedTotal.Likeliest(sections))
        {
            var missing = sections.Where(s => s.ComparedLetters.Add(letter.Id)).ToList();
            if (missing.Count > 0)
            {
                foreach (var other in earlier.SectionsOf(letter))
                {
                    missing.ForEach(section => Compare(section, other));
                }
            }
        }
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
