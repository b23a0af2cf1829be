using System.Runtime.InteropServices;

namespace LorStudio.Letters.Layout;

/// <summary>Sets paragraphs as lines of glyph runs, whose baselines are still at zero.</summary>
internal sealed class TextSetter(MissingCharacters missing)
{
    /// <summary>The lines of a paragraph whose left edge is <paramref name="x"/>; none for an empty text.</summary>
    public List<GlyphRun[]> Set(
        IReadOnlyList<LetterInline> inlines,
        TextLook look,
        float x,
        float width,
        StructureElement? element,
        Place place
    )
    {
        var setter = new WordSetter(inlines, look, width, place, missing);
        var words = CollectionsMarshal.AsSpan(setter.Words);
        var lines = new List<GlyphRun[]>();
        var first = 0;
        foreach (var last in LineBreaker.Break(words, width))
        {
            var start = words[first].FirstPiece;
            var pieces = CollectionsMarshal.AsSpan(setter.Pieces)[start..(words[last].FirstPiece + words[last].Pieces)];
            lines.Add(Runs(pieces, look, x, words[last].SpaceWidth > 0, element, place));
            first = last + 1;
        }
        return lines;
    }

    private static GlyphRun[] Runs(
        Span<Piece> line,
        TextLook look,
        float x,
        bool endsAtSpace,
        StructureElement? element,
        Place place
    )
    {
        var rightToLeft = ReadingDirection.Reorder(line);
        var runs = new List<GlyphRun>(1);
        for (var start = 0; start < line.Length; )
        {
            var end = start + 1;
            while (end < line.Length && line[end].Font == line[start].Font && rightToLeft[end] == rightToLeft[start])
            {
                end++;
            }
            var pieces = new ShapedText[end - start];
            var advance = 0;
            for (var i = start; i < end; i++)
            {
                pieces[i - start] = line[i].Text;
                advance += line[i].Text.Advance;
            }
            var font = line[start].Font;
            var run = new GlyphRun
            {
                X = x,
                Width = advance * look.Size / font.UnitsPerEm,
                Size = look.Size,
                Font = font,
                Color = look.Color,
                IsRightToLeft = rightToLeft[start],
                EndsAtSpace = endsAtSpace && end == line.Length,
                Element = element,
                Section = place.Section,
                Pieces = pieces,
            };
            runs.Add(run);
            x += run.Width;
            start = end;
        }
        return [.. runs];
    }
}
