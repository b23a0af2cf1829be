namespace LorStudio.Checks.Reuse;

/// <summary>A section with what it was found to share.</summary>
internal sealed class ReadSection(SectionWords words)
{
    public SectionWords Words { get; } = words;

    public List<Passage> Passages { get; } = [];

    /// <summary>Ids of the sections it was compared with.</summary>
    public HashSet<long> Compared { get; } = [];

    /// <summary>Ids of the letters all of whose sections it was compared with.</summary>
    public HashSet<long> ComparedLetters { get; } = [];

    /// <summary>How many of its words stand in a letter, in runs that count.</summary>
    public int SharedWith(EarlierLetter letter)
    {
        // Two passages may be about the same words.
        var (shared, behind) = (0, 0);
        foreach (var passage in Passages.Where(p => p.Letter.Id == letter.Id).OrderBy(p => p.First))
        {
            var fresh = Math.Clamp(passage.Last + 1 - behind, 0, passage.Span);
            shared += Math.Min(fresh, passage.Counted);
            behind = Math.Max(behind, passage.Last + 1);
        }

        return shared;
    }
}
