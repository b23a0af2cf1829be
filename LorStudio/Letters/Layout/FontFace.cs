using System.Buffers.Binary;
using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using HarfBuzzSharp;
using Buffer = HarfBuzzSharp.Buffer;

namespace LorStudio.Letters.Layout;

/// <summary>
/// One font file of the program, measured in its own units. It lives as long as the program and never changes, so any
/// number of threads may shape with it.
/// </summary>
[SuppressMessage("Design", "CA1001", Justification = "A face lives as long as the program.")]
public sealed class FontFace
{
    private const int CachedLength = 40;
    private const int CachedWords = 6_000;

    // HarfBuzz would otherwise ask the machine for its language.
    private static readonly Language English = new("en");

    private readonly Face _face;
    private readonly Font _font;
    private readonly ConcurrentDictionary<string, ShapedText> _leftToRight = new(StringComparer.Ordinal);

    internal FontFace(string name, string family, int weight = 400, bool italic = false)
    {
        (Name, Family, Weight, IsItalic) = (name, family, weight, italic);
        Data = Read($"fonts/{name}.ttf");
        // Data is pinned: HarfBuzz reads it in place.
        unsafe
        {
            fixed (byte* start = Data)
            {
                using var blob = new Blob((nint)start, Data.Length, MemoryMode.ReadOnly);
                _face = new Face(blob, 0);
            }
        }
        UnitsPerEm = _face.UnitsPerEm;
        _font = new Font(_face);
        _font.SetScale(UnitsPerEm, UnitsPerEm);
        _font.SetFunctionsOpenType();
        (Bounds, ItalicAngle) = (ReadBounds(), ReadItalicAngle());
        using var hhea = _face.ReferenceTable(Tag.Parse("hhea"));
        Ascent = BinaryPrimitives.ReadInt16BigEndian(hhea.AsSpan()[4..]);
        Descent = BinaryPrimitives.ReadInt16BigEndian(hhea.AsSpan()[6..]);
        using var os2 = _face.ReferenceTable(Tag.Parse("OS/2"));
        CapHeight = BinaryPrimitives.ReadInt16BigEndian(os2.AsSpan()[88..]);
        _font.TryGetNominalGlyph(' ', out var space);
        SpaceGlyph = (ushort)space;
        Space = Shape(" ", rightToLeft: false);
    }

    /// <summary>PostScript name, which is also the file's.</summary>
    public string Name { get; }

    /// <summary>Family as a style sheet names it.</summary>
    public string Family { get; }

    /// <summary>100 to 900.</summary>
    public int Weight { get; }
    public bool IsItalic { get; }

    internal byte[] Data { get; }
    internal nint Handle => _face.Handle;
    internal int UnitsPerEm { get; }
    internal int Ascent { get; }
    internal int Descent { get; }
    internal int CapHeight { get; }

    /// <summary>Degrees, negative for type that leans to the right.</summary>
    internal double ItalicAngle { get; }
    internal (int Left, int Bottom, int Right, int Top) Bounds { get; }
    internal ushort SpaceGlyph { get; }
    internal ShapedText Space { get; }

    /// <summary>Whether the font can print every character of a grapheme cluster.</summary>
    internal bool Covers(ReadOnlySpan<char> cluster)
    {
        foreach (var rune in cluster.EnumerateRunes())
        {
            if (!_font.TryGetNominalGlyph((uint)rune.Value, out _) && !IsDefaultIgnorable(rune.Value))
            {
                return false;
            }
        }
        return true;
    }

    /// <summary>Width of a glyph by itself.</summary>
    internal int Advance(ushort glyph) => _font.GetHorizontalGlyphAdvance(glyph);

    /// <summary>The glyphs of a text of one direction. Words are remembered, as letters repeat them.</summary>
    internal ShapedText Shape(ReadOnlySpan<char> text, bool rightToLeft)
    {
        if (rightToLeft || text.Length > CachedLength)
        {
            return ShapeNow(text.ToString(), rightToLeft);
        }
        if (_leftToRight.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text, out var known))
        {
            return known;
        }
        if (_leftToRight.Count >= CachedWords)
        {
            _leftToRight.Clear();
        }
        var word = text.ToString();
        return _leftToRight[word] = ShapeNow(word, rightToLeft);
    }

    private ShapedText ShapeNow(string text, bool rightToLeft)
    {
        using var buffer = new Buffer { ClusterLevel = ClusterLevel.MonotoneGraphemes, Language = English };
        buffer.AddUtf16(text);
        buffer.GuessSegmentProperties();
        buffer.Direction = rightToLeft ? Direction.RightToLeft : Direction.LeftToRight;
        _font.Shape(buffer);
        var infos = buffer.GetGlyphInfoSpan();
        var positions = buffer.GetGlyphPositionSpan();
        var glyphs = new Glyph[infos.Length];
        for (var i = 0; i < glyphs.Length; i++)
        {
            glyphs[i] = new Glyph(
                (ushort)infos[i].Codepoint,
                (int)infos[i].Cluster,
                positions[i].XAdvance,
                positions[i].XOffset,
                positions[i].YOffset
            );
        }
        return new ShapedText(text, rightToLeft, glyphs);
    }

    private static byte[] Read(string resource)
    {
        using var stream =
            typeof(FontFace).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"The program was built without its font {resource}.");
        var data = GC.AllocateUninitializedArray<byte>((int)stream.Length, pinned: true);
        stream.ReadExactly(data);
        return data;
    }

    private (int, int, int, int) ReadBounds()
    {
        using var head = _face.ReferenceTable(Tag.Parse("head"));
        var box = head.AsSpan().Slice(36, 8);
        return (
            BinaryPrimitives.ReadInt16BigEndian(box),
            BinaryPrimitives.ReadInt16BigEndian(box[2..]),
            BinaryPrimitives.ReadInt16BigEndian(box[4..]),
            BinaryPrimitives.ReadInt16BigEndian(box[6..])
        );
    }

    private double ReadItalicAngle()
    {
        using var post = _face.ReferenceTable(Tag.Parse("post"));
        return BinaryPrimitives.ReadInt32BigEndian(post.AsSpan()[4..]) / 65536.0;
    }

    // Joiners and variation selectors choose among glyphs and need none of their own.
    private static bool IsDefaultIgnorable(int value) =>
        value is 0x200C or 0x200D or 0x34F or (>= 0xFE00 and <= 0xFE0F) or (>= 0xE0100 and <= 0xE01EF);
}
