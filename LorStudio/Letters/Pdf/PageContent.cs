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
        foreach (var piece in run.Pieces)
        {
            for (var first = 0; first < piece.Glyphs.Length; )
            {
                var count = piece.ClusterGlyphs(first);
                WriteCluster(piece, first, count, font, run.Size);
                first += count;
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
    /// Writes the glyphs of some characters. Where the glyphs' own meanings do not add up to the characters, a span says
    /// what they are (14.9.4).
    /// </summary>
    private void WriteCluster(ShapedText piece, int first, int count, EmbeddedFont font, float size)
    {
        // Searching for "Dr. Name" should find it with any space.
        var text = piece.ClusterText(first, count).ToString().Replace('\u00A0', ' ');
        var glyphs = piece.Glyphs.Slice(first, count);
        var isPlain = UseGlyphs(glyphs, text, piece.IsRightToLeft, font);
        if (!isPlain)
        {
            CloseArray();
            _content.Append(InvariantCulture, $"/Span<</ActualText{PdfFile.Text(text)}>>BDC\n");
        }
        foreach (var glyph in glyphs)
        {
            WriteGlyph(glyph, font, size);
        }
        if (!isPlain)
        {
            CloseArray();
            _content.Append("EMC\n");
        }
    }

    private static bool UseGlyphs(ReadOnlySpan<Glyph> glyphs, string text, bool rightToLeft, EmbeddedFont font)
    {
        if (glyphs.Length == 1)
        {
            return font.Use(glyphs[0].Id, text);
        }
        if (!rightToLeft && Parts(text, glyphs.Length) is { } parts)
        {
            var isPlain = true;
            for (var i = 0; i < parts.Length; i++)
            {
                isPlain &= font.Use(glyphs[i].Id, parts[i]);
            }
            return isPlain;
        }
        var widest = 0;
        for (var i = 1; i < glyphs.Length; i++)
        {
            widest = glyphs[i].Advance > glyphs[widest].Advance ? i : widest;
        }
        for (var i = 0; i < glyphs.Length; i++)
        {
            font.Use(glyphs[i].Id, i == widest ? text : EmbeddedFont.Nothing);
        }
        return false;
    }

    /// <summary>A letter and its marks, composed or not, where there are as many as there are glyphs.</summary>
    private static string[]? Parts(string text, int count)
    {
        string[] composed = [.. text.EnumerateRunes().Select(rune => rune.ToString())];
        if (composed.Length == count)
        {
            return composed;
        }
        string[] parted = [.. text.Normalize(NormalizationForm.FormD).EnumerateRunes().Select(rune => rune.ToString())];
        return parted.Length == count ? parted : null;
    }

    private void WriteGlyph(Glyph glyph, EmbeddedFont font, float size)
    {
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
