namespace LorStudio.Drafting.Evidence;

/// <summary>The stem of an English word: what is left when its usual endings are taken off, the same for all its forms.</summary>
internal static class Stem
{
    private const int Shortest = 3;

    // Longer endings first; with what stands in their place.
    private static readonly (string Ending, string Instead)[] Endings =
    [
        ("izations", "iz"),
        ("ization", "iz"),
        ("ically", "ic"),
        ("fulness", ""),
        ("ations", ""),
        ("ation", ""),
        ("ments", ""),
        ("ment", ""),
        ("ingly", ""),
        ("edly", ""),
        ("ances", ""),
        ("ance", ""),
        ("ences", ""),
        ("ence", ""),
        ("ities", ""),
        ("ity", ""),
        ("ness", ""),
        ("ions", ""),
        ("ion", ""),
        ("ings", ""),
        ("ing", ""),
        ("iers", "y"),
        ("ies", "y"),
        ("ied", "y"),
        ("ers", ""),
        ("ally", "al"),
        ("ly", ""),
        ("ful", ""),
        ("ed", ""),
        ("er", ""),
        ("es", ""),
        ("s", ""),
    ];

    public static string Of(string word)
    {
        if (word.Length <= Shortest || !char.IsLetter(word[^1]))
        {
            return word;
        }

        foreach (var (ending, instead) in Endings)
        {
            if (
                word.EndsWith(ending, StringComparison.Ordinal)
                && word.Length - ending.Length + instead.Length >= Shortest
            )
            {
                return Tidy(word[..^ending.Length] + instead);
            }
        }

        return Tidy(word);
    }

    /// <summary>"stopp", "stope" and "stop" are one.</summary>
    private static string Tidy(string stem)
    {
        var end = stem.Length;
        if (end > Shortest && stem[end - 1] == 'e')
        {
            end--;
        }

        if (end > Shortest && stem[end - 1] == stem[end - 2] && stem[end - 1] is not ('l' or 's' or 'z'))
        {
            end--;
        }

        return end > Shortest && stem[end - 1] == 'y' ? stem[..(end - 1)] + 'i' : stem[..end];
    }
}
