using System.Text;
using LorStudio.Letters.Layout;

namespace LorStudio.Letters.Pdf;

/// <summary>What each of several glyphs has to do with the text they stand for together.</summary>
internal static class GlyphCluster
{
    /// <summary>Index of the glyph that a reader takes for the letter itself.</summary>
    public static int Widest(ReadOnlySpan<Glyph> glyphs)
    {
        var widest = 0;
        for (var i = 1; i < glyphs.Length; i++)
        {
            widest = glyphs[i].Advance > glyphs[widest].Advance ? i : widest;
        }
        return widest;
    }

    /// <summary>A letter and its marks, composed or not, where there are as many as there are glyphs.</summary>
    public static string[]? Parts(string text, int count)
    {
        string[] composed = [.. text.EnumerateRunes().Select(rune => rune.ToString())];
        if (composed.Length == count)
        {
            return composed;
        }
        string[] parted = [.. text.Normalize(NormalizationForm.FormD).EnumerateRunes().Select(rune => rune.ToString())];
        return parted.Length == count ? parted : null;
    }
}
