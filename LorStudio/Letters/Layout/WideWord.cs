using System.Globalization;

namespace LorStudio.Letters.Layout;

/// <summary>Parts a word that no line can hold between its grapheme clusters.</summary>
internal static class WideWord
{
    /// <summary>How far each character moves the pen.</summary>
    public static float[] Advances(ReadOnlySpan<Piece> word, float size, int length)
    {
        var advances = new float[length];
        var start = 0;
        foreach (var (text, font) in word)
        {
            foreach (var glyph in text.Glyphs)
            {
                advances[start + glyph.Cluster] += glyph.Advance * size / font.UnitsPerEm;
            }
            start += text.Text.Length;
        }
        return advances;
    }

    /// <summary>The number of characters, at least one cluster of them, that fit into the width.</summary>
    public static int Fitting(ReadOnlySpan<char> word, ReadOnlySpan<float> advances, float width)
    {
        var (length, sum) = (0, 0f);
        while (length < word.Length)
        {
            var cluster = StringInfo.GetNextTextElementLength(word[length..]);
            foreach (var advance in advances.Slice(length, cluster))
            {
                sum += advance;
            }
            if (sum > width && length > 0)
            {
                break;
            }
            length += cluster;
        }
        return length;
    }

    /// <summary>Where the last of the clusters begins.</summary>
    public static int LastCluster(ReadOnlySpan<char> text)
    {
        var last = 0;
        for (var at = 0; at < text.Length; at += StringInfo.GetNextTextElementLength(text[at..]))
        {
            last = at;
        }
        return last;
    }
}
