namespace LorStudio.Letters.Layout;

/// <summary>Puts the letter's lines on pages, breaking only where lines may part.</summary>
internal sealed class Paginator(LetterStyle style, string candidateName, TextSetter setter)
{
    // The small line at the head of page 2 and the space below it.
    private const float HeaderRoom = 26;
    private static readonly TextLook HeaderLook = new(Typeface.Sans, 8.75f, 12.5f, LetterColor.Muted);
    private static readonly Place HeaderPlace = new("Page header");

    /// <summary>How much of the last page is used, 0 to 1.</summary>
    public float LastPageFill { get; private set; }

    public List<LetterPage> Paginate(IReadOnlyList<FlowLine> lines)
    {
        var starts = new List<int> { 0 };
        while (PageEnd(lines, starts[^1]) is var end && end < lines.Count)
        {
            starts.Add(end);
        }
        var pages = new List<LetterPage>();
        for (var i = 0; i < starts.Count; i++)
        {
            var end = i + 1 < starts.Count ? starts[i + 1] : lines.Count;
            pages.Add(Place(lines.Take(starts[i]..end), i, starts.Count));
        }
        return pages;
    }

    private float Top(bool isFirst) => isFirst ? style.TopMargin : style.TopMargin + HeaderRoom;

    private float Bottom => style.PageHeight - style.BottomMargin;

    /// <summary>The line that begins the next page; lines kept together for more than a page are parted where it ends.</summary>
    private int PageEnd(IReadOnlyList<FlowLine> lines, int start)
    {
        var y = Top(start == 0);
        var allowed = 0;
        for (var i = start; i < lines.Count; i++)
        {
            if (i > start && !lines[i].KeepsWithPrevious)
            {
                allowed = i;
            }
            y += lines[i].Height + (i > start ? lines[i].GapBefore : 0);
            if (y > Bottom && i > start)
            {
                return allowed > start ? allowed : i;
            }
        }
        return lines.Count;
    }

    private LetterPage Place(IEnumerable<FlowLine> lines, int index, int total)
    {
        List<GlyphRun> runs = index == 0 ? [] : [.. Header($"Page {index + 1} of {total}")];
        var rules = new List<Rule>();
        var top = Top(index == 0);
        var y = top;
        var isFirst = true;
        foreach (var line in lines)
        {
            y += isFirst ? 0 : line.GapBefore;
            runs.AddRange(line.Runs.Select(run => run with { Y = y + line.Baseline }));
            if (line.Rule is { } rule)
            {
                rules.Add(rule with { Y = y + line.Baseline });
            }
            y += line.Height;
            isFirst = false;
        }
        LastPageFill = (y - top) / (Bottom - top);
        return new LetterPage(style.PageWidth, style.PageHeight, runs, rules);
    }

    /// <summary>"NAME - Page 2 of 2" on one line; without a name that has no room there.</summary>
    private IEnumerable<GlyphRun> Header(string page)
    {
        var named = candidateName.Length > 0 ? Set($"{candidateName} - {page}") : Set(page);
        var lines = named.Count == 1 ? named : Set(page);
        return lines[0].Select(run => run with { Y = style.TopMargin + HeaderLook.Size });
    }

    private List<GlyphRun[]> Set(string text) =>
        setter.Set([new LetterInline(text)], HeaderLook, style.SideMargin, style.TextWidth, null, HeaderPlace);
}
