namespace LorStudio.Letters.Layout;

/// <summary>Lines one below the other, and which of them stay together.</summary>
internal sealed class FlowLines
{
    private readonly List<FlowLine> _lines = [];

    // How many of the next lines stay with what stands above them.
    private int _kept;

    public IReadOnlyList<FlowLine> All => _lines;

    /// <summary>The next <paramref name="lines"/> lines stay on the page of the line above them.</summary>
    public void KeepNext(int lines) => _kept = Math.Max(_kept, lines);

    /// <summary>The last two lines stay together.</summary>
    public void KeepLastTwo() => _lines[^1].KeepsWithPrevious = true;

    public void Append(FlowLine line) => _lines.Add(line);

    /// <summary>Appends a paragraph, of which neither the first nor the last line may stand alone.</summary>
    public void Append(List<GlyphRun[]> lines, TextLook look, float gapBefore)
    {
        // Half the line's height, and from there to the baseline of letters that stand in its middle.
        var baseline = look.LineHeight / 2 + look.Size * 0.3f;
        for (var i = 0; i < lines.Count; i++)
        {
            _lines.Add(
                new FlowLine(look.LineHeight, baseline, lines[i])
                {
                    GapBefore = i == 0 ? gapBefore : 0,
                    KeepsWithPrevious = _kept > 0 || i == 1 || (i > 0 && i == lines.Count - 1),
                }
            );
            _kept = Math.Max(0, _kept - 1);
        }
    }
}
