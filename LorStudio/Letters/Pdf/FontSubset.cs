using System.Runtime.InteropServices;
using LorStudio.Letters.Layout;

namespace LorStudio.Letters.Pdf;

/// <summary>
/// Cuts a font down to some of its glyphs by hb-subset, which is part of HarfBuzz's native library but not of its
/// managed interface.
/// </summary>
internal static partial class FontSubset
{
    private const string Library = "libHarfBuzzSharp";

    // HB_SUBSET_FLAGS_ of hb-subset.h.
    private const uint NoHinting = 0x01;
    private const uint RetainGlyphIds = 0x02;
    private const uint NotdefOutline = 0x40;
    private const uint NoLayoutClosure = 0x200;
    private const uint DropTableTags = 3;

    // Only text needs these, and a PDF has glyphs.
    private static readonly string[] NeedlessTables =
    [
        "BASE",
        "DSIG",
        "GDEF",
        "GPOS",
        "GSUB",
        "OS/2",
        "STAT",
        "cmap",
        "gasp",
        "meta",
        "name",
        "post",
    ];

    /// <summary>A TrueType font with the given glyphs under their old numbers; the whole font where it cannot be cut.</summary>
    public static byte[] Of(FontFace face, IEnumerable<ushort> glyphs)
    {
        try
        {
            return Cut(face, glyphs) ?? face.Data;
        }
        catch (Exception e) when (e is EntryPointNotFoundException or DllNotFoundException)
        {
            return face.Data;
        }
    }

    private static byte[]? Cut(FontFace face, IEnumerable<ushort> glyphs)
    {
        var input = hb_subset_input_create_or_fail();
        if (input == 0)
        {
            return null;
        }
        try
        {
            hb_subset_input_set_flags(input, NoHinting | RetainGlyphIds | NotdefOutline | NoLayoutClosure);
            var wanted = hb_subset_input_glyph_set(input);
            foreach (var glyph in glyphs)
            {
                hb_set_add(wanted, glyph);
            }
            var dropped = hb_subset_input_set(input, DropTableTags);
            foreach (var table in NeedlessTables)
            {
                hb_set_add(dropped, (uint)((table[0] << 24) | (table[1] << 16) | (table[2] << 8) | table[3]));
            }
            var subset = hb_subset_or_fail(face.Handle, input);
            return subset == 0 ? null : Bytes(subset);
        }
        finally
        {
            hb_subset_input_destroy(input);
        }
    }

    private static byte[]? Bytes(nint subset)
    {
        var blob = hb_face_reference_blob(subset);
        var data = hb_blob_get_data(blob, out var length);
        byte[]? bytes = null;
        if (length > 0)
        {
            bytes = new byte[length];
            Marshal.Copy(data, bytes, 0, bytes.Length);
        }
        hb_blob_destroy(blob);
        hb_face_destroy(subset);
        return bytes;
    }

    [LibraryImport(Library)]
    private static partial nint hb_subset_input_create_or_fail();

    [LibraryImport(Library)]
    private static partial void hb_subset_input_destroy(nint input);

    [LibraryImport(Library)]
    private static partial void hb_subset_input_set_flags(nint input, uint flags);

    [LibraryImport(Library)]
    private static partial nint hb_subset_input_glyph_set(nint input);

    [LibraryImport(Library)]
    private static partial nint hb_subset_input_set(nint input, uint which);

    [LibraryImport(Library)]
    private static partial nint hb_subset_or_fail(nint face, nint input);

    [LibraryImport(Library)]
    private static partial void hb_set_add(nint set, uint value);

    [LibraryImport(Library)]
    private static partial nint hb_face_reference_blob(nint face);

    [LibraryImport(Library)]
    private static partial void hb_face_destroy(nint face);

    [LibraryImport(Library)]
    private static partial nint hb_blob_get_data(nint blob, out uint length);

    [LibraryImport(Library)]
    private static partial void hb_blob_destroy(nint blob);
}
