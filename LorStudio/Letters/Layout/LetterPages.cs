using System.Runtime.InteropServices;
using LorStudio.Drafting;

namespace LorStudio.Letters.Layout;

/// <summary>A laid-out letter.</summary>
/// <param name="Pages">At least one.</param>
/// <param name="Warnings">Characters that no font has.</param>
public sealed record LetterPages(IReadOnlyList<LetterPage> Pages, IReadOnlyList<LetterWarning> Warnings);

/// <summary>A page: what stands where, in reading order, in points from the upper left corner.</summary>
public sealed record LetterPage(float Width, float Height, IReadOnlyList<GlyphRun> Runs, IReadOnlyList<Rule> Rules);

/// <summary>A stretch of a line in one font, direction and color.</summary>
public sealed record GlyphRun
{
    private string? _text;

    /// <summary>Left end of the baseline.</summary>
    public required float X { get; init; }
    public float Y { get; init; }

    /// <summary>Without the space at the line's end.</summary>
    public required float Width { get; init; }
    public required float Size { get; init; }
    public required FontFace Font { get; init; }
    public required LetterColor Color { get; init; }
    public bool IsRightToLeft { get; init; }

    /// <summary>Whether the text goes on after a space, on this line or the next.</summary>
    public bool EndsAtSpace { get; init; }

    /// <summary>Null for an artifact: page furniture that is no part of the letter's text.</summary>
    public StructureElement? Element { get; init; }

    /// <summary>The section of the draft it came from; null for what stands around the body.</summary>
    public SectionKey? Section { get; init; }

    /// <summary>In logical order.</summary>
    public string Text => _text ??= string.Concat((IsRightToLeft ? Pieces.Reverse() : Pieces).Select(p => p.Text));

    /// <summary>The glyphs, word by word from left to right.</summary>
    internal IReadOnlyList<ShapedText> Pieces { get; init; } = [];
}

/// <summary>A horizontal line from X to X + Width, an artifact.</summary>
public sealed record Rule(float X, float Y, float Width, float Thickness, LetterColor Color);

/// <summary>A color of the letter.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct LetterColor(byte Red, byte Green, byte Blue)
{
    internal static LetterColor Ink { get; } = new(0x1A, 0x1A, 0x1A);
    internal static LetterColor Accent { get; } = new(0x1F, 0x3A, 0x5F);
    internal static LetterColor Muted { get; } = new(0x55, 0x5D, 0x6B);

    /// <summary>As a style sheet writes it: "#1f3a5f".</summary>
    public string Css => $"#{Red:x2}{Green:x2}{Blue:x2}";
}
