namespace LorStudio.Letters;

/// <summary>Measures of a letter's page, in points. The standard is US Letter with one-inch side margins.</summary>
public sealed record LetterStyle
{
    public static LetterStyle Standard { get; } = new();

    public float PageWidth { get; init; } = 612;
    public float PageHeight { get; init; } = 792;
    public float SideMargin { get; init; } = 72;
    public float TopMargin { get; init; } = 54;
    public float BottomMargin { get; init; } = 60;

    /// <summary>Size of the body's type.</summary>
    public float BodySize { get; init; } = 11;

    /// <summary>Height of a body line as a multiple of its size.</summary>
    public float Leading { get; init; } = 1.36f;

    /// <summary>Space above a paragraph.</summary>
    public float ParagraphGap { get; init; } = 8;

    /// <summary>Width of the text.</summary>
    public float TextWidth => PageWidth - 2 * SideMargin;

    /// <summary>Three steps, each a little tighter than the one before, that a reader hardly notices.</summary>
    internal IEnumerable<LetterStyle> Tightened =>
        [
            this with
            {
                ParagraphGap = ParagraphGap * 0.8f,
                Leading = Leading * 0.97f,
            },
            this with
            {
                ParagraphGap = ParagraphGap * 0.7f,
                Leading = Leading * 0.94f,
                BodySize = BodySize - 0.25f,
            },
            this with
            {
                ParagraphGap = ParagraphGap * 0.7f,
                Leading = Leading * 0.94f,
                BodySize = BodySize - 0.5f,
                SideMargin = SideMargin - 4,
                BottomMargin = BottomMargin - 8,
            },
        ];
}
