namespace LorStudio.Checks.Reuse;

/// <summary>A section with what it was found to share.</summary>
internal sealed class ReadSection(SectionWords words)
{
    public SectionWords Words { get; } = words;

    /// <summary>With the sections that the index gave.</summary>
    public List<Passage> Passages { get; } = [];

    /// <summary>By section of another letter what is shared with it.</summary>
    public Dictionary<long, IReadOnlyList<Passage>> Compared { get; } = [];

    /// <summary>By letter, with all of its sections.</summary>
    public Dictionary<long, IReadOnlyList<Passage>> Whole { get; } = [];

    /// <summary>All that is shared, where it was compared with some letters as a whole.</summary>
    public IEnumerable<Passage> With(IReadOnlyCollection<EarlierLetter> whole) =>
        Passages.Where(p => whole.All(l => l.Id != p.Letter.Id)).Concat(whole.SelectMany(l => Whole[l.Id]));

    /// <summary>How many words of the section some passages cover, formulas aside.</summary>
    public static int WordsOf(IEnumerable<Passage> passages)
    {
        // Two passages may be about the same words.
        var (shared, behind) = (0, 0);
        foreach (var passage in passages.OrderBy(p => p.First))
        {
            var fresh = Math.Clamp(passage.Last + 1 - behind, 0, passage.Span);
            shared += Math.Min(fresh, passage.Counted);
            behind = Math.Max(behind, passage.Last + 1);
        }

        return shared;
    }
}
