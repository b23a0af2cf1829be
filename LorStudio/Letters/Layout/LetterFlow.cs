namespace LorStudio.Letters.Layout;

/// <summary>The whole letter as lines, with what keeps them together.</summary>
internal sealed class LetterFlow
{
    private const float SignatureRoom = 40;
    private const float ListIndent = 18;
    private const float MarkerHang = 13;
    private const int DeepestList = 4;
    private static readonly Place LetterheadPlace = new("Letterhead");
    private static readonly Place FramePlace = new("Date, addressee and subject");
    private static readonly Place SalutationPlace = new("Salutation");
    private static readonly Place SignaturePlace = new("Signature");

    private readonly LetterStyle _style;
    private readonly TextSetter _setter;
    private readonly StructureElement _root = new(StructureRole.Document, null);
    private readonly Stack<StructureElement> _lists = new();
    private readonly FlowLines _lines = new();
    private bool _afterHeading;

    private LetterFlow(LetterStyle style, MissingCharacters missing)
    {
        (_style, _setter) = (style, new TextSetter(missing));
        Body = new TextLook(Typeface.Serif, style.BodySize, style.BodySize * style.Leading, LetterColor.Ink);
        Strong = Body with { Style = InlineStyle.Bold };
        HeadingLook = Body with
        {
            Typeface = Typeface.Sans,
            Style = InlineStyle.Bold,
            LineHeight = style.BodySize * 1.3f,
            Color = LetterColor.Accent,
        };
    }

    private TextLook Body { get; }
    private TextLook Strong { get; }
    private TextLook HeadingLook { get; }

    public static IReadOnlyList<FlowLine> Of(LetterDocument document, LetterStyle style, MissingCharacters missing)
    {
        var flow = new LetterFlow(style, missing);
        flow.AddLetterhead(document.Letterhead);
        flow.AddFrame(document);
        foreach (var block in document.Body)
        {
            flow.AddBlock(block);
        }
        flow.AddClosing(document);
        return flow._lines.All;
    }

    private void AddLetterhead(Letterhead? letterhead)
    {
        if (letterhead is null)
        {
            return;
        }
        var section = _root.Add(StructureRole.Section);
        var name = new TextLook(Typeface.Sans, 15, 19, LetterColor.Accent, InlineStyle.Bold);
        var contact = new TextLook(Typeface.Sans, 8.75f, 12.5f, LetterColor.Muted);
        AddText(letterhead.Name, name, 0, LetterheadPlace, section);
        AddText(string.Join("  \u00B7  ", letterhead.Contact), contact, 1, LetterheadPlace, section);
        var rule = new Rule(_style.SideMargin, 0, _style.TextWidth, 0.75f, LetterColor.Accent);
        _lines.Append(new FlowLine(26, 6, []) { Rule = rule, KeepsWithPrevious = true });
    }

    private void AddFrame(LetterDocument document)
    {
        var gap = _style.BodySize;
        AddText(document.Date, Body, 0, FramePlace);
        foreach (var (i, line) in document.Addressee.Index())
        {
            AddText(line, Body, i == 0 ? gap : 0, FramePlace);
        }
        AddText(document.Subject ?? "", Strong, gap, FramePlace);
        AddText(document.Salutation, Body, gap, SalutationPlace);
        _lines.KeepNext(document.Salutation.Length > 0 ? 1 : 0);
    }

    private void AddBlock(LetterBlock block)
    {
        var depth = Math.Min((block as ListItem)?.Depth ?? 0, DeepestList);
        var kept = block is ListItem { StartsList: true } ? depth - 1 : depth;
        while (_lists.Count > kept)
        {
            _lists.Pop();
        }
        switch (block)
        {
            case Heading:
                AddHeading(block);
                break;
            case ListItem item:
                AddListItem(item, depth);
                break;
            default:
                _lines.Append(
                    Set(block.Inlines, Body, 0, _root.Add(StructureRole.Paragraph), Place.Of(block.Section)),
                    Body,
                    _afterHeading ? _style.ParagraphGap * 0.4f : _style.ParagraphGap
                );
                break;
        }
        _afterHeading = block is Heading;
        if (_afterHeading || (block.Inlines is [.., var last] && last.Text.EndsWith(':')))
        {
            _lines.KeepNext(2);
        }
    }

    private void AddHeading(LetterBlock block)
    {
        var lines = Set(block.Inlines, HeadingLook, 0, _root.Add(StructureRole.Heading), Place.Of(block.Section));
        _lines.Append(lines, HeadingLook, 1.5f * _style.ParagraphGap);
    }

    private void AddListItem(ListItem item, int depth)
    {
        while (_lists.Count < depth)
        {
            _lists.Push((_lists.Count > 0 ? _lists.Peek() : _root).Add(StructureRole.List));
        }
        var (element, indent, place) = (
            _lists.Peek().Add(StructureRole.ListItem),
            depth * ListIndent,
            Place.Of(item.Section)
        );
        var label = item.Marker is { } marker
            ? Set([new LetterInline(marker)], Body, indent - MarkerHang, element.Add(StructureRole.ListLabel), place)
            : [];
        var lines = Set(item.Inlines, Body, indent, element.Add(StructureRole.ListBody), place);
        if (label is [var first, ..] && lines.Count > 0)
        {
            lines[0] = [.. first.Select(run => run with { EndsAtSpace = true }), .. lines[0]];
        }
        _lines.Append(lines, Body, _style.ParagraphGap / 2);
    }

    private void AddClosing(LetterDocument document)
    {
        if (document.Body.Count > 0)
        {
            _lines.KeepLastTwo();
        }
        _lines.KeepNext(int.MaxValue);
        AddText(document.Closing, Body, 1.6f * _style.ParagraphGap, SignaturePlace);
        AddText(document.Signature.Name, Strong, SignatureRoom, SignaturePlace);
        foreach (var (i, line) in document.Signature.Lines.Index())
        {
            var isFirst = i == 0 && document.Signature.Name.Length == 0;
            AddText(line, Body, isFirst ? SignatureRoom : 0, SignaturePlace);
        }
    }

    private void AddText(string text, TextLook look, float gap, Place place, StructureElement? parent = null)
    {
        var element = (parent ?? _root).Add(StructureRole.Paragraph);
        _lines.Append(Set([new LetterInline(text)], look, 0, element, place), look, gap);
    }

    private List<GlyphRun[]> Set(
        IReadOnlyList<LetterInline> inlines,
        TextLook look,
        float indent,
        StructureElement element,
        Place place
    ) => _setter.Set(inlines, look, _style.SideMargin + indent, _style.TextWidth - indent, element, place);
}
