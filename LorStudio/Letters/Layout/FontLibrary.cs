namespace LorStudio.Letters.Layout;

/// <summary>The letter's fonts. No font of the machine is ever used, so a letter is the same everywhere.</summary>
public static class FontLibrary
{
    private static readonly FontFace Serif = new("SourceSerif4-Regular", "Source Serif 4");
    private static readonly FontFace SerifItalic = new("SourceSerif4-Italic", "Source Serif 4", italic: true);
    private static readonly FontFace SerifBold = new("SourceSerif4-Bold", "Source Serif 4", 700);
    private static readonly FontFace SerifBoldItalic = new("SourceSerif4-BoldItalic", "Source Serif 4", 700, true);
    private static readonly FontFace Sans = new("SourceSans3-Regular", "Source Sans 3");
    private static readonly FontFace SansSemibold = new("SourceSans3-SemiBold", "Source Sans 3", 600);
    private static readonly FontFace Arabic = new("Amiri-Regular", "Amiri");
    private static readonly FontFace Hebrew = new("NotoSansHebrew-Regular", "Noto Sans Hebrew");

    private static readonly FontFace[] Fallbacks = [Serif, Sans, Arabic, Hebrew];
    private static readonly FontFace[] BoldFallbacks = [SerifBold, SansSemibold, .. Fallbacks];

    /// <summary>All faces.</summary>
    public static IReadOnlyList<FontFace> Faces { get; } =
    [Serif, SerifItalic, SerifBold, SerifBoldItalic, Sans, SansSemibold, Arabic, Hebrew];

    /// <summary>The face of a style. The sans is never italic.</summary>
    internal static FontFace Face(Typeface typeface, InlineStyle style) =>
        (typeface, style) switch
        {
            (Typeface.Serif, InlineStyle.Regular) => Serif,
            (Typeface.Serif, InlineStyle.Italic) => SerifItalic,
            (Typeface.Serif, InlineStyle.Bold) => SerifBold,
            (Typeface.Serif, _) => SerifBoldItalic,
            (_, InlineStyle.Bold or (InlineStyle.Bold | InlineStyle.Italic)) => SansSemibold,
            _ => Sans,
        };

    /// <summary>The face that prints a grapheme cluster, the wanted one if it can; null where none can.</summary>
    internal static FontFace? For(ReadOnlySpan<char> cluster, FontFace wanted)
    {
        if (wanted.Covers(cluster))
        {
            return wanted;
        }
        foreach (var face in wanted.Weight > 400 ? BoldFallbacks : Fallbacks)
        {
            if (face.Covers(cluster))
            {
                return face;
            }
        }
        return null;
    }
}

/// <summary>The two designs of a letter: one for reading, one for headings and the letterhead.</summary>
internal enum Typeface
{
    Serif,
    Sans,
}
