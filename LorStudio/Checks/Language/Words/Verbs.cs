using System.Collections.Frozen;

namespace LorStudio.Checks.Language.Words;

/// <summary>Forms of be, have and do by number, and what asks for a plain form.</summary>
internal static class Verbs
{
    private static readonly FrozenDictionary<string, string> ToSingular = new Dictionary<string, string>(
        StringComparer.Ordinal
    )
    {
        ["are"] = "is",
        ["were"] = "was",
        ["have"] = "has",
        ["do"] = "does",
        ["aren't"] = "isn't",
        ["weren't"] = "wasn't",
        ["haven't"] = "hasn't",
        ["don't"] = "doesn't",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> ToPlural = ToSingular.ToFrozenDictionary(
        pair => pair.Value,
        pair => pair.Key,
        StringComparer.Ordinal
    );

    // "I recommend that she be", "it is essential that he have".
    private static readonly FrozenSet<string> Wishing = FrozenSet.ToFrozenSet(
        (
            "recommend recommends recommended recommending suggest suggests suggested insist insists insisted ask asks asked request requests"
            + " requested require requires required propose proposes proposed urge urges urged demand demands demanded essential important"
            + " imperative vital crucial critical necessary advise advised prefer prefers preferred lest order ordered mandate mandated stipulate"
            + " wish wishes request suggestion recommendation requirement insistence condition"
        ).Split(' ')
    );

    /// <summary>Written for another word rather than in a wrong form: "had lose stools", "the surgical cite was".</summary>
    public static readonly FrozenSet<string> Confusable = FrozenSet.ToFrozenSet([
        "lose",
        "adapt",
        "vary",
        "breathe",
        "accept",
        "elicit",
        "advise",
        "cite",
        "bear",
    ]);

    private static readonly FrozenSet<string> Supposing = FrozenSet.ToFrozenSet([
        "if",
        "though",
        "wish",
        "wishes",
        "wished",
        "unless",
        "suppose",
        "supposing",
        "whether",
        "would",
        "lest",
    ]);

    /// <summary>The singular of a plural form (are, have, …); null for any other word.</summary>
    public static string? SingularOf(string folded) => ToSingular.GetValueOrDefault(folded);

    /// <summary>The plural of a singular form (is, has, …); null for any other word.</summary>
    public static string? PluralOf(string folded) => ToPlural.GetValueOrDefault(folded);

    /// <summary>Whether the words before ask for a plain form, so that "she be" and "he have" are right.</summary>
    public static bool IsWished(Reading reading, int word) => reading.IsBefore(word, 10, Wishing.Contains);

    /// <summary>Whether the words before suppose something, so that "she were" is right.</summary>
    public static bool IsSupposed(Reading reading, int word) => reading.IsBefore(word, 10, Supposing.Contains);

    /// <summary>Whether an auxiliary stands directly before a subject: "did she", "not only could he".</summary>
    public static bool IsInverted(Reading reading, int subject) =>
        reading.GapBefore(subject) is Gap.Space
        && (
            reading.Is(subject - 1, WordKinds.Modal | WordKinds.Do | WordKinds.Have | WordKinds.Be)
            || reading[subject - 1]
                is "let"
                    or "lets"
                    or "help"
                    or "helps"
                    or "helped"
                    or "make"
                    or "makes"
                    or "made"
                    or "than"
        );

    /// <summary>Whether a verb that has a subject stands between two words.</summary>
    public static bool HasFinite(Reading reading, int from, int to)
    {
        for (var word = from; word < to; word++)
        {
            if (reading.Is(word, WordKinds.Finite) || reading.IsPlainBase(word))
            {
                return true;
            }
        }

        return false;
    }
}
