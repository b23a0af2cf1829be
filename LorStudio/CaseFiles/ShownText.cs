using System.Globalization;

namespace LorStudio.CaseFiles;

/// <summary>Text of a stranger's file inside a message.</summary>
internal static class ShownText
{
    private const int Longest = 40;

    /// <summary>The text cut to a glance, and without the characters that steer a terminal or turn a line around.</summary>
    public static string Of(string text)
    {
        var shown = string.Concat(text.EnumerateRunes().Take(Longest).Select(Harmless));
        return shown.Length < text.Length ? shown + "…" : shown;
    }

    /// <summary>A whole line made harmless in the same way.</summary>
    public static string Line(string text) => string.Concat(text.EnumerateRunes().Select(Harmless));

    private static string Harmless(System.Text.Rune rune) =>
        System.Text.Rune.GetUnicodeCategory(rune)
            is UnicodeCategory.Control
                or UnicodeCategory.Format
                or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator
            ? "\uFFFD"
            : rune.ToString();
}
