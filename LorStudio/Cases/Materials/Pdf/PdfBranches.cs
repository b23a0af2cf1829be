using System.Globalization;

namespace LorStudio.Cases.Materials.Pdf;

/// <summary>Counts the nodes of page and name trees, along which the PDF library goes by recursion.</summary>
internal static class PdfBranches
{
    private const int HexDigits = 2;

    /// <summary>How often a piece of a PDF holds the name /Kids, however it is spelled: "/K#69ds" is the same.</summary>
    public static int Count(ReadOnlySpan<byte> pdf)
    {
        var count = 0;
        while (pdf.IndexOf((byte)'/') is var at and >= 0)
        {
            pdf = pdf[(at + 1)..];
            count += IsKids(pdf) ? 1 : 0;
        }

        return count;
    }

    private static bool IsKids(ReadOnlySpan<byte> name)
    {
        foreach (var wanted in "Kids"u8)
        {
            var (letter, length) = name switch
            {
                [(byte)'#', ..] when name.Length > HexDigits => (Hex(name.Slice(1, HexDigits)), HexDigits + 1),
                [var plain, ..] => (plain, 1),
                _ => ((byte)0, 0),
            };
            if (letter != wanted)
            {
                return false;
            }

            name = name[length..];
        }

        return true;
    }

    private static byte Hex(ReadOnlySpan<byte> digits) =>
        byte.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value)
            ? value
            : (byte)0;
}
