using System.Runtime.InteropServices;

namespace LorStudio.Letters.Layout;

/// <summary>How a paragraph looks.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct TextLook(
    Typeface Typeface,
    float Size,
    float LineHeight,
    LetterColor Color,
    InlineStyle Style = InlineStyle.Regular
);

/// <summary>A word, or a part of one, in one font; or the space after it.</summary>
internal readonly record struct Piece(ShapedText Text, FontFace Font)
{
    public bool IsSpace => ReferenceEquals(Text, Font.Space);

    public float Width(float size) => Text.Advance * size / Font.UnitsPerEm;
}

/// <summary>What follows a word, and so whether and why a line may end there.</summary>
internal enum WordEnd
{
    /// <summary>The same word goes on: after a hyphen, in an address, or because no line could hold it.</summary>
    Inside,
    Space,

    /// <summary>The author's line break, or the paragraph's end.</summary>
    Line,
}

/// <summary>What a line cannot be broken in.</summary>
/// <param name="FirstPiece">Index among the paragraph's pieces; a space has its own piece after the word's.</param>
/// <param name="Pieces">How many, without the space.</param>
/// <param name="Width">Without the space.</param>
/// <param name="SpaceWidth">Zero where no space follows.</param>
/// <param name="End">What follows.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Word(int FirstPiece, int Pieces, float Width, float SpaceWidth, WordEnd End);
