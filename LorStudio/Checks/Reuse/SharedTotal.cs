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

    /// <summary>The letters with which most is shared.</summary>
    public static IEnumerable<EarlierLetter> Likeliest(IReadOnlyList<ReadSection> sections) =>
        Totals(sections).Where(t => t.Words >= LeastLikely).Take(MostLikely).Select(t => t.Letter);

    public static void Check(IReadOnlyList<ReadSection> sections, FindingList findings)
    {
        var (letter, words) = Totals(sections).FirstOrDefault();
        if (words >= Most)
        {
            var longest = sections
                .SelectMany(s => s.Passages)
                .Where(p => p.Letter.Id == letter.Id)
                .MaxBy(p => p.Counted)!;
            findings.AddLetter(
                Rule,
                $"{words} words of this letter stand in the letter for {letter.Whose} too, in runs of {Passage.LeastInTotal} or more.",
                earlier: new(letter.Whose, longest.Other, letter.CaseId)
            );
        }
    }

    private static IEnumerable<(EarlierLetter Letter, int Words)> Totals(IReadOnlyList<ReadSection> sections) =>
        sections
            .SelectMany(s => s.Passages)
            .Select(p => p.Letter)
            .DistinctBy(letter => letter.Id)
            .Select(letter => (letter, Words: sections.Sum(s => s.SharedWith(letter))))
            .OrderByDescending(t => t.Words)
            .ThenByDescending(t => t.letter.Id);
}
