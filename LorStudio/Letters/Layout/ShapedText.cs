using System.Runtime.InteropServices;

namespace LorStudio.Letters.Layout;

/// <summary>A text of one font and direction as glyphs in visual order, in font units.</summary>
internal sealed class ShapedText
{
    private readonly Glyph[] _glyphs;

    public ShapedText(string text, bool rightToLeft, Glyph[] glyphs)
    {
        (Text, IsRightToLeft, _glyphs) = (text, rightToLeft, glyphs);
        foreach (var glyph in glyphs)
        {
            Advance += glyph.Advance;
        }
    }

    public string Text { get; }
    public bool IsRightToLeft { get; }
    public ReadOnlySpan<Glyph> Glyphs => _glyphs;

    /// <summary>Width of all glyphs.</summary>
    public int Advance { get; }

    /// <summary>Number of glyphs from <paramref name="first"/> on that stand for the same characters.</summary>
    public int ClusterGlyphs(int first)
    {
        var end = first + 1;
        while (end < _glyphs.Length && _glyphs[end].Cluster == _glyphs[first].Cluster)
        {
            end++;
        }
        return end - first;
    }

    /// <summary>The characters that a cluster of glyphs stands for.</summary>
    public ReadOnlySpan<char> ClusterText(int first, int count)
    {
        var start = _glyphs[first].Cluster;
        var end =
            IsRightToLeft ? (first > 0 ? _glyphs[first - 1].Cluster : Text.Length)
            : first + count < _glyphs.Length ? _glyphs[first + count].Cluster
            : Text.Length;
        return Text.AsSpan(start, end - start);
    }
}

/// <summary>A glyph in its place after the one before.</summary>
/// <param name="Id">Index in the font.</param>
/// <param name="Cluster">Index of the first character it stands for.</param>
/// <param name="Advance">How far it moves the pen.</param>
/// <param name="OffsetX">How far right of the pen it stands.</param>
/// <param name="OffsetY">How far above the pen it stands.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Glyph(ushort Id, int Cluster, int Advance, int OffsetX, int OffsetY);
