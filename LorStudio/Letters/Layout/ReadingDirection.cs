using System.Text;

namespace LorStudio.Letters.Layout;

/// <summary>
/// Right-to-left names in a left-to-right letter. Digits, punctuation and anything else keep the letter's direction;
/// spaces between two right-to-left words go with them.
/// </summary>
internal static class ReadingDirection
{
    public static bool IsRightToLeft(ReadOnlySpan<char> cluster) =>
        Rune.DecodeFromUtf16(cluster, out var rune, out _) == System.Buffers.OperationStatus.Done
        && rune.Value
            is (>= 0x590 and <= 0x65F)
                or (>= 0x66A and <= 0x6EF)
                or (>= 0x6FA and <= 0x8FF)
                or (>= 0xFB1D and <= 0xFDFF)
                or (>= 0xFE70 and <= 0xFEFF)
                or (>= 0x10800 and <= 0x10FFF)
                or (>= 0x1E800 and <= 0x1EFFF);

    /// <summary>Puts a line's pieces in visual order; true for each piece that is part of a right-to-left stretch.</summary>
    public static bool[] Reorder(Span<Piece> line)
    {
        var rightToLeft = new bool[line.Length];
        for (var start = 0; start < line.Length; start++)
        {
            if (!line[start].Text.IsRightToLeft)
            {
                continue;
            }
            var last = start;
            for (var i = start + 1; i < line.Length && (line[i].Text.IsRightToLeft || line[i].IsSpace); i++)
            {
                last = line[i].IsSpace ? last : i;
            }
            line[start..(last + 1)].Reverse();
            rightToLeft.AsSpan(start, last + 1 - start).Fill(true);
            start = last;
        }
        return rightToLeft;
    }
}
