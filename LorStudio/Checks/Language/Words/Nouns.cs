namespace LorStudio.Checks.Language.Words;

/// <summary>Reads noun phrases as far as a list of words can.</summary>
internal static class Nouns
{
    /// <summary>Whether no further noun follows, which the word would only describe ("patient" in "patient care").</summary>
    public static bool Ends(Reading reading, int word) =>
        reading.GapBefore(word + 1) switch
        {
            Gap.Hyphen => false,
            Gap.Space => reading.Is(word + 1, WordKinds.Function | WordKinds.Adverb)
                || reading.IsPlainBase(word + 1)
                || (
                    reading.Is(word + 1, WordKinds.Past | WordKinds.Third | WordKinds.Participle)
                    && !reading.Is(word + 1, WordKinds.Noun | WordKinds.Adjective | WordKinds.LikePlural)
                ),
            _ => true,
        };

    /// <summary>As <see cref="Ends"/>, where neither "and", "or" nor a comma goes on with the list the word may stand in.</summary>
    public static bool EndsList(Reading reading, int word) =>
        Ends(reading, word) && reading[word + 1] is not ("and" or "or") && reading.GapBefore(word + 1) is not Gap.Comma;

    /// <summary>Counted, and in the singular only.</summary>
    public static bool IsSingular(Reading reading, int word) =>
        reading.Is(word, WordKinds.Singular)
        && !reading.Is(word, WordKinds.Plural | WordKinds.Mass | WordKinds.PluralDeterminer);

    public static bool IsPlural(Reading reading, int word) =>
        reading.Is(word, WordKinds.Plural | WordKinds.LikePlural) && !reading.Is(word, WordKinds.Singular);

    /// <summary>Past the words that describe a noun (adjectives, compounds with hyphens), at most three.</summary>
    public static int PastAdjectives(Reading reading, int word)
    {
        for (var i = 0; i < 3; i++)
        {
            var last = word;
            while (last < word + 4 && reading.GapBefore(last + 1) is Gap.Hyphen)
            {
                last++;
            }

            var describes =
                last > word
                || (
                    reading.Is(word, WordKinds.Adjective | WordKinds.Comparative)
                    && !reading.Is(word, WordKinds.Noun | WordKinds.PluralDeterminer)
                );
            if (!describes || !reading.Joined(last + 1))
            {
                break;
            }

            word = last + 1;
        }

        return word;
    }
}
