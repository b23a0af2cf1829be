namespace LorStudio.Checks.Language.Words;

/// <summary>The forms of a verb.</summary>
internal sealed record Verb(string Base, string Third, string Past, string Participle, string Ing)
{
    /// <summary>All verbs, in the order of their lists.</summary>
    public static IEnumerable<(Verb Verb, bool IsNoun, bool IsAdjective)> All()
    {
        foreach (
            var entry in VerbList.Irregular.Split(
                [';', '\n'],
                StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries
            )
        )
        {
            var forms = entry.Split(' ');
            var (word, isNoun, isAdjective) = Marks(forms[0]);
            var ing = Ending(word, "ing", IsDoubling(word) || word is "begin" or "forget" or "quit" or "shed");
            yield return (new(word, Plural(word), forms[1], forms[2], ing), isNoun, isAdjective);
        }

        foreach (var entry in VerbList.Regular.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            var (word, isNoun, isAdjective) = Marks(entry);
            var past = Ending(word, "ed", IsDoubling(word));
            yield return (
                new(word, Plural(word), past, past, Ending(word, "ing", IsDoubling(word))),
                isNoun,
                isAdjective
            );
        }
    }

    /// <summary>With the -s of a plural noun, which is that of a verb too.</summary>
    public static string Plural(string word) =>
        word switch
        {
            "have" => "has",
            [.., 'a' or 'e' or 'o' or 'u', 'y'] => word + "s",
            [.. var stem, 'y'] => stem + "ies",
            [.., 's' or 'x' or 'z' or 'o'] or [.., 'c' or 's', 'h'] => word + "es",
            _ => word + "s",
        };

    private static (string Word, bool IsNoun, bool IsAdjective) Marks(string entry) =>
        (entry.TrimEnd('*', '~'), entry.Contains('*'), entry.Contains('~'));

    private static string Ending(string word, string ending, bool doubles) =>
        word switch
        {
            _ when doubles => word + word[^1] + ending,
            "lie" or "tie" when ending is "ing" => word[..^2] + "ying",
            [.., 'e', 'e'] => word + (ending is "ed" ? "d" : ending),
            [.. var stem, 'e'] => stem + ending,
            [.., 'a' or 'e' or 'o' or 'u', 'y'] => word + ending,
            [.. var stem, 'y'] when ending is "ed" => stem + "ied",
            _ => word + ending,
        };

    private static readonly HashSet<string> Doublers = new(
        VerbList.Doubling.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries),
        StringComparer.Ordinal
    );

    // Of the irregular ones, which are short, all that end in one vowel and one consonant.
    private static bool IsDoubling(string word) =>
        Doublers.Contains(word)
        || word
            is "get"
                or "set"
                or "put"
                or "cut"
                or "hit"
                or "let"
                or "run"
                or "sit"
                or "win"
                or "swim"
                or "split"
                or "shut";
}
