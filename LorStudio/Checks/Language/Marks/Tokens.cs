namespace LorStudio.Checks.Language.Marks;

/// <summary>The run of characters without white space around a place.</summary>
internal static class Tokens
{
    private const int Longest = 60; // characters to each side

    public static int StartOf(string text, int at)
    {
        var start = at;
        while (start > 0 && start > at - Longest && !char.IsWhiteSpace(text[start - 1]))
        {
            start--;
        }

        return start;
    }

    public static int EndOf(string text, int at)
    {
        var end = at;
        while (end < text.Length && end < at + Longest && !char.IsWhiteSpace(text[end]))
        {
            end++;
        }

        return end;
    }

    /// <summary>Whether a place lies in an address of the web or of mail.</summary>
    public static bool IsAddress(string text, int at)
    {
        var token = text.AsSpan()[StartOf(text, at)..EndOf(text, at)];
        return token.Contains('@')
            || token.Contains("://", StringComparison.Ordinal)
            || token.Contains("www.", StringComparison.OrdinalIgnoreCase);
    }

    public static void Mend(Slips slips, string text, int start, int end, string message, string right) =>
        slips.AddPlace(start, Math.Min(end, text.Length), message, right);

    public static string LettersBefore(string text, int at)
    {
        var start = at;
        while (start > 0 && at - start < 20 && char.IsLetter(text[start - 1]))
        {
            start--;
        }

        return text[start..at];
    }

    public static string LettersBehind(string text, int at)
    {
        var end = at + 1;
        while (end < text.Length && end - at < 20 && char.IsLetter(text[end]))
        {
            end++;
        }

        return text[(at + 1)..end];
    }
}
