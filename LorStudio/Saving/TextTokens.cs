namespace LorStudio.Saving;

/// <summary>
/// What a text is made of: words, runs of blanks, single marks and line breaks. A surrogate pair is part of a word and
/// so never parted.
/// </summary>
internal static class TextTokens
{
    private enum Kind
    {
        Word,
        Blank,
        Mark,
    }

    /// <summary>Whether one token ends at this place and another one starts.</summary>
    public static bool IsBorder(string text, int at) =>
        at == 0 || at == text.Length || Of(text[at]) == Kind.Mark || Of(text[at - 1]) != Of(text[at]);

    /// <summary>Whether a paragraph starts at this place, with the empty lines after the one before, or the text ends.</summary>
    public static bool IsParagraphBorder(string text, int at) =>
        at == 0 || at == text.Length || (text[at - 1] == '\n' && text[at] != '\n');

    public static bool IsWord(char character) => Of(character) == Kind.Word;

    public static bool HasWord(ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            if (IsWord(character))
            {
                return true;
            }
        }

        return false;
    }

    private static Kind Of(char character) =>
        character == '\n' || char.IsPunctuation(character) || char.IsSymbol(character) ? Kind.Mark
        : char.IsWhiteSpace(character) ? Kind.Blank
        : Kind.Word;
}
