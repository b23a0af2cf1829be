namespace LorStudio.Letters.Layout;

/// <summary>Where a line may end inside a word.</summary>
internal static class BreakOpportunity
{
    /// <summary>
    /// After hyphens, dashes and slashes between letters, not right after a word's beginning nor within a phone number;
    /// in an address also after its periods.
    /// </summary>
    public static bool IsAfter(ReadOnlySpan<char> word, int i, bool isAddress) =>
        (char.IsLetterOrDigit(word[i + 1]) || word[i + 1] is '\u2018' or '\u201C')
        && word[i] switch
        {
            '-' or '\u2010' => isAddress || (i > 1 && !(char.IsDigit(word[i - 1]) && char.IsDigit(word[i + 1]))),
            '\u2013' or '\u2014' or '/' => i > 0,
            '.' => isAddress,
            _ => false,
        };
}
