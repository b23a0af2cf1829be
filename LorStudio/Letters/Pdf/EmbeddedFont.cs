using System.Security.Cryptography;
using System.Text;
using LorStudio.Letters.Layout;
using static System.Globalization.CultureInfo;

namespace LorStudio.Letters.Pdf;

/// <summary>A font of the file: the glyphs the letter uses, and the text each stands for (ISO 32000-1, 9.7 and 9.10).</summary>
internal sealed class EmbeddedFont(FontFace face, string resourceName)
{
    // Blocks of a CMap hold at most 100 entries, and an entry at most 512 bytes.
    private const int CMapBlock = 100;
    private const int LongestMeaning = 100;

    /// <summary>What a glyph is said to mean that means nothing by itself; an empty meaning is not allowed.</summary>
    public const string Nothing = "\u200B";

    private readonly SortedDictionary<ushort, string> _meanings = [];

    public FontFace Face => face;
    public string ResourceName => resourceName;

    /// <summary>Takes a glyph into the file. False where the glyph already stands for another text there.</summary>
    public bool Use(ushort glyph, string meaning) =>
        _meanings.TryAdd(glyph, meaning.Length > LongestMeaning ? Nothing : meaning)
            ? meaning.Length <= LongestMeaning
            : string.Equals(_meanings[glyph], meaning, StringComparison.Ordinal);

    /// <summary>Writes the font and returns its object's number.</summary>
    public int WriteTo(PdfFile file)
    {
        var subset = FontSubset.Of(face, _meanings.Keys);
        var name = $"{Tag(subset)}+{face.Name}";
        var data = file.AddStream(subset, string.Create(InvariantCulture, $"/Length1 {subset.Length}"));
        var (left, bottom, right, top) = face.Bounds;
        var descriptor = file.Add(
            $"<</Type/FontDescriptor/FontName/{name}/Flags {Flags}/FontBBox[{Em(left)} {Em(bottom)} {Em(right)} {Em(top)}]/ItalicAngle {face.ItalicAngle:0.##}/Ascent {Em(face.Ascent)}/Descent {Em(face.Descent)}/CapHeight {Em(face.CapHeight)}/StemV {(face.Weight >= 600 ? 140 : 80)}/FontFile2 {data} 0 R>>"
        );
        var glyphs = file.Add(
            $"<</Type/Font/Subtype/CIDFontType2/BaseFont/{name}/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor {descriptor} 0 R/DW 0/W[{Widths()}]/CIDToGIDMap/Identity>>"
        );
        var meanings = file.AddStream(Encoding.ASCII.GetBytes(ToUnicode()));
        return file.Add(
            $"<</Type/Font/Subtype/Type0/BaseFont/{name}/Encoding/Identity-H/DescendantFonts[{glyphs} 0 R]/ToUnicode {meanings} 0 R>>"
        );
    }

    /// <summary>Font units in thousandths of the type size.</summary>
    public double Em(double units) => units * 1000 / face.UnitsPerEm;

    // Symbolic, as glyphs are named by number; italic (9.8.2).
    private int Flags => face.IsItalic ? 4 | 64 : 4;

    private static string Tag(byte[] subset) =>
        string.Create(
            6,
            SHA256.HashData(subset),
            (tag, hash) =>
            {
                for (var i = 0; i < tag.Length; i++)
                {
                    tag[i] = (char)('A' + hash[i] % 26);
                }
            }
        );

    private string Widths()
    {
        var widths = new StringBuilder();
        var previous = -2;
        foreach (var glyph in _meanings.Keys)
        {
            if (glyph != previous + 1)
            {
                widths.Append(InvariantCulture, $"{(widths.Length > 0 ? "]" : "")}{glyph}[");
            }
            widths.Append(InvariantCulture, $"{Em(face.Advance(glyph)):0.###} ");
            previous = glyph;
        }
        return widths.Append(']').ToString();
    }

    private string ToUnicode()
    {
        var map = new StringBuilder(
            """
            /CIDInit /ProcSet findresource begin
            12 dict begin
            begincmap
            /CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def
            /CMapName/Adobe-Identity-UCS def
            /CMapType 2 def
            1 begincodespacerange
            <0000><FFFF>
            endcodespacerange

            """.ReplaceLineEndings("\n")
        );
        foreach (var block in _meanings.Chunk(CMapBlock))
        {
            map.Append(InvariantCulture, $"{block.Length} beginbfchar\n");
            foreach (var (glyph, meaning) in block)
            {
                map.Append(InvariantCulture, $"<{glyph:X4}><{PdfFile.Utf16(meaning)}>\n");
            }
            map.Append("endbfchar\n");
        }
        return map.Append("endcmap\nCMapName currentdict/CMap defineresource pop\nend\nend\n").ToString();
    }
}
