namespace LorStudio.Checks.Language.Words;

/// <summary>Finds the names of persons: behind a title, or those that the case holds.</summary>
internal static class PersonNames
{
    private const int Longest = 6; // words

    /// <summary>The last word of a name that begins at a word; -1 where none begins.</summary>
    public static int EndOf(Reading reading, int word)
    {
        var isTitled = reading.Is(word, WordKinds.Title) && reading.Written(word) is not "Drs";
        var at = isTitled ? word + 1 : word;
        if (isTitled ? !IsBehindTitle(reading, at) : !IsKnown(reading, at))
        {
            return -1;
        }

        while (
            at + 1 < word + Longest && reading.GapBefore(at + 1) is Gap.Space or Gap.Hyphen && reading.IsName(at + 1)
        )
        {
            at++;
        }

        return at;
    }

    private static bool IsBehindTitle(Reading reading, int word) =>
        word < reading.Count
        && reading.IsName(word)
        && reading.Section.Prose.GapBefore(word) is [' '] or ['.', ' '] or ['.', '\u00A0'] or ['\u00A0'];

    // A name that is a word too (Will, Grace) is taken for the word.
    private static bool IsKnown(Reading reading, int word) =>
        word < reading.Count
        && reading.Section.Words[word].IsCapitalized
        && reading.Names.Holds(reading[word])
        && !reading.Is(word, WordKinds.AnyVerb | WordKinds.Modal | WordKinds.Function | WordKinds.Noun);
}
