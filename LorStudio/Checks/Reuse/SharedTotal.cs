namespace LorStudio.Checks.Reuse;

/// <summary>How much of the letter as a whole stands in one other letter.</summary>
internal static class SharedTotal
{
    private const int Most = 75; // words
    private const int LeastLikely = 20; // words
    private const int MostLikely = 3; // letters

    public static readonly Rule Rule = new(
        "reuse.total",
        Severity.Warning,
        "75 words in runs of 8 or more are the measure of a study that compared 13,617 ERAS letters; 5.1 % of them shared as "
            + "much with a letter by another author (Maruca-Sullivan 2018)."
    );

    /// <summary>The letters with which most is shared, as far as the index found it.</summary>
    public static IReadOnlyList<EarlierLetter> Likeliest(IReadOnlyList<ReadSection> sections) =>
        [
            .. sections
                .SelectMany(s => s.Passages)
                .Select(p => p.Letter)
                .DistinctBy(letter => letter.Id)
                .Select(letter =>
                    (
                        Letter: letter,
                        Words: sections.Sum(s => ReadSection.WordsOf(s.Passages.Where(p => p.Letter.Id == letter.Id)))
                    )
                )
                .Where(t => t.Words >= LeastLikely)
                .OrderByDescending(t => t.Words)
                .ThenByDescending(t => t.Letter.Id)
                .Take(MostLikely)
                .Select(t => t.Letter),
        ];

    /// <param name="letters">Those that all sections were compared with as a whole.</param>
    public static void Check(
        IReadOnlyList<ReadSection> sections,
        IReadOnlyList<EarlierLetter> letters,
        FindingList findings
    )
    {
        var (letter, words) = letters
            .Select(letter => (letter, Words: sections.Sum(s => ReadSection.WordsOf(s.Whole[letter.Id]))))
            .OrderByDescending(t => t.Words)
            .FirstOrDefault();
        if (words >= Most)
        {
            var longest = sections.SelectMany(s => s.Whole[letter.Id]).MaxBy(p => p.Counted)!;
            findings.AddLetter(
                Rule,
                $"{words} words of this letter stand in the letter for {letter.Whose} too, in runs of {Passage.LeastInTotal} or more.",
                earlier: new(letter.Whose, longest.Other, letter.CaseId)
            );
        }
    }
}
