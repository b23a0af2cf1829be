using System.Text;
using LorStudio.Letters.Layout;
using static System.Globalization.CultureInfo;

namespace LorStudio.Letters.Pdf;

/// <summary>Writes what stands on a page as PDF operators (ISO 32000-1, 8 and 9.4).</summary>
internal sealed class PageContent(Func<FontFace, EmbeddedFont> fonts)
{
    // Differences below a hundredth of a thousandth of the size are noise.
    private const double Noise = 0.01;

    private readonly StringBuilder _content = new(16 * 1024);
    private bool _inArray;

    public byte[] Write(LetterPage page)
    {
        foreach (var rule in page.Rules)
        {
            SetColor(rule.Color);
            _content.Append(
                InvariantCulture,
                $"{rule.X:0.##} {page.Height - rule.Y:0.##} {rule.Width:0.##} {rule.Thickness:0.##} re f\n"
            );
        }
        _content.Append("BT\n");
        GlyphRun? previous = null;
        foreach (var run in page.Runs)
        {
            var font = fonts(run.Font);
            if (previous?.Color != run.Color)
            {
                SetColor(run.Color);
            }
            if (previous?.Font != run.Font || previous.Size != run.Size)
            {
                _content.Append(InvariantCulture, $"/{font.ResourceName} {run.Size:0.###} Tf\n");
            }
            _content.Append(InvariantCulture, $"1 0 0 1 {run.X:0.###} {page.Height - run.Y:0.###} Tm\n");
            WriteRun(run, font);
            previous = run;
        }
        _content.Append("ET\n");
        return Encoding.ASCII.GetBytes(_content.ToString());
    }

    private void SetColor(LetterColor color) =>
        _content.Append(
            InvariantCulture,
            $"{color.Red / 255.0:0.###} {color.Green / 255.0:0.###} {color.Blue / 255.0:0.###} rg\n"
        );

    private void WriteRun(GlyphRun run, EmbeddedFont font)
    {
        if (run.IsRightToLeft)
        {
            WriteRightToLeft(run, font);
        }
        else
        {
            foreach (var piece in run.Pieces)
            {
                for (var first = 0; first < piece.Glyphs.Length; first += piece.ClusterGlyphs(first))
                {
                    WriteCluster(piece, first, piece.ClusterGlyphs(first), font, run.Size);
                }
            }
        }
        if (run.EndsAtSpace)
        {
            font.Use(run.Font.SpaceGlyph, " ");
            OpenArray();
            _content.Append(InvariantCulture, $"{run.Font.SpaceGlyph:X4}");
        }
        CloseArray();
    }

    /// <summary>
    /// Text stands in the file in the order in which it is read (14.8.2.3.3), so each cluster is written left of the one
    /// before.
    /// </summary>
    private void WriteRightToLeft(GlyphRun run, EmbeddedFont font)
    {
        var pen = 0;
        var left = run.Pieces.Sum(piece => piece.Advance);
        foreach (var piece in run.Pieces.Reverse())
        {
            for (var end = piece.Glyphs.Length; end > 0; )
            {
                var first = end - 1;
                var width = piece.Glyphs[first].Advance;
                while (first > 0 && piece.Glyphs[first - 1].Cluster == piece.Glyphs[first].Cluster)
                {
                    width += piece.Glyphs[--first].Advance;
                }
                left -= width;
                OpenArray();
                Move(font.Em(pen - left));
                WriteCluster(piece, first, end - first, font, run.Size);
                (pen, end) = (left + width, first);
            }
        }
    }

    /// <summary>
    /// Writes the glyphs of some characters. A glyph that already means something else says by a span what it means here;
    /// of several glyphs the widest bears the text and the others say nothing (14.9.4).
    /// </summary>
    private void WriteCluster(ShapedText piece, int first, int count, EmbeddedFont font, float size)
    {
        // Searching for "Dr. Name" should find it with any space.
        var text = piece.ClusterText(first, count).ToString().Replace('\u00A0', ' ');
        var glyphs = piece.Glyphs.Slice(first, count);
        if (count == 1)
        {
            WriteGlyph(glyphs[0], font, size, font.Use(glyphs[0].Id, text) ? null : text);
            return;
        }
        // Readers that do not know spans see a letter and its marks, which is the same text.
        var parts = piece.IsRightToLeft ? null : GlyphCluster.Parts(text, count);
        var widest = GlyphCluster.Widest(glyphs);
        for (var i = 0; i < count; i++)
        {
            var meaning = i == widest ? text : "";
            font.Use(glyphs[i].Id, parts?[i] ?? (i == widest ? text : EmbeddedFont.Nothing));
            WriteGlyph(glyphs[i], font, size, meaning);
        }
    }

    private void WriteGlyph(Glyph glyph, EmbeddedFont font, float size, string? actualText)
    {
        if (actualText is not null)
        {
            CloseArray();
            _content.Append(InvariantCulture, $"/Span<</ActualText{PdfFile.Text(actualText)}>>BDC\n");
        }
        if (glyph.OffsetY != 0)
        {
            CloseArray();
            _content.Append(InvariantCulture, $"{font.Em(glyph.OffsetY) * size / 1000:0.###} Ts\n");
        }
        OpenArray();
        Move(-font.Em(glyph.OffsetX));
        _content.Append(InvariantCulture, $"{glyph.Id:X4}");
        Move(font.Em(font.Face.Advance(glyph.Id) - glyph.Advance + glyph.OffsetX));
        if (glyph.OffsetY != 0)
        {
            CloseArray();
            _content.Append("0 Ts\n");
        }
        if (actualText is not null)
        {
            CloseArray();
            _content.Append("EMC\n");
        }
    }

    /// <summary>Moves the pen to the left, in thousandths of the size.</summary>
    private void Move(double distance)
    {
        if (Math.Abs(distance) > Noise)
        {
            _content.Append(InvariantCulture, $">{distance:0.##}<");
        }
    }

    private void OpenArray()
    {
        if (!_inArray)
        {
            _content.Append("[<");
            _inArray = true;
        }
    }

    private void CloseArray()
    {
        if (_inArray)
        {
            _content.Append(">]TJ\n");
            _inArray = false;
        }
    }
}
