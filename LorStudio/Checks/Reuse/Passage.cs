namespace LorStudio.Checks.Reuse;

/// <summary>A run of a section's words that stands in another candidate's letter.</summary>
/// <param name="First">Its first word in the section, <paramref name="Last"/> its last one.</param>
/// <param name="Counted">Its words without formulas.</param>
/// <param name="IsNamed">Whether it holds the other candidate's name.</param>
/// <param name="Other">As it stands in the other letter.</param>
internal sealed record Passage(EarlierLetter Letter, int First, int Last, int Counted, bool IsNamed, string Other)
{
    /// <summary>From so many words on a run counts for the letter as a whole.</summary>
    public const int LeastInTotal = 8;

    private const int LeastToConsider = 12;
    private const int LeastToWarn = 16;
    private const int LongSpan = 15;

    /// <summary>Words from first to last.</summary>
    public int Span => Last - First + 1;

    /// <summary>How much it matters by itself; null where it is too short to say.</summary>
    public Severity? Severity =>
        !IsReported ? null
        : IsNamed ? Checks.Severity.Blocker
        : Counted >= LeastToWarn ? Checks.Severity.Warning
        : Checks.Severity.Consider;

    // A sentence that holds a short formula is still a copied sentence.
    private bool IsReported => Counted >= LeastToConsider || (Span >= LongSpan && Counted * 5 >= Span * 3);

    public bool Overlaps(Passage other) => First <= other.Last && other.First <= Last;
}
