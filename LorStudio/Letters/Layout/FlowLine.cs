namespace LorStudio.Letters.Layout;

/// <summary>A line of the letter, one below the other, before it is known on which page it stands.</summary>
/// <param name="Height">From the top of this line to the top of the next.</param>
/// <param name="Baseline">From the top of the line.</param>
/// <param name="Runs">Text whose baseline is at zero.</param>
internal sealed record FlowLine(float Height, float Baseline, IReadOnlyList<GlyphRun> Runs)
{
    /// <summary>Space above; none at the top of a page.</summary>
    public float GapBefore { get; init; }

    /// <summary>A rule at the baseline.</summary>
    public Rule? Rule { get; init; }

    /// <summary>Whether a page must not begin here.</summary>
    public bool KeepsWithPrevious { get; set; }
}
