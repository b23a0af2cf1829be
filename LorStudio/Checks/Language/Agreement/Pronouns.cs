using System.Collections.Frozen;
using LorStudio.Checks.Language.Words;

namespace LorStudio.Checks.Language.Agreement;

/// <summary>What the rules of pronouns and their verbs share.</summary>
internal static class Pronouns
{
    private static readonly FrozenSet<string> Labels = FrozenSet.ToFrozenSet([
        "phase",
        "type",
        "step",
        "part",
        "level",
        "grade",
        "stage",
        "class",
        "mhc",
        "factor",
        "angiotensin",
        "study",
        "trial",
    ]);

    private static readonly FrozenSet<string> Indefinite = FrozenSet.ToFrozenSet([
        "everyone",
        "everybody",
        "someone",
        "somebody",
        "anyone",
        "anybody",
        "nobody",
        "nothing",
        "everything",
    ]);

    private static readonly FrozenSet<string> Many = FrozenSet.ToFrozenSet([
        "many",
        "both",
        "several",
        "few",
        "two",
        "three",
        "four",
        "most",
        "all",
    ]);

    public static void Add(Reading reading, Slips slips, int subject, int verb, string right) =>
        slips.Add(
            verb,
            verb,
            $"After “{reading.Written(subject)}” the form is “{right}”.",
            Slips.Like(reading.Written(verb), right)
        );

    public static bool BeginsClause(Reading reading, int word) =>
        reading.GapBefore(word) is Gap.Start or Gap.Comma or Gap.Other
        || (
            reading.Is(word - 1, WordKinds.Subordinator)
            && reading[word - 1] is not ("before" or "after" or "since" or "until" or "as")
        );

    public static bool IsIndefinite(string word) => Indefinite.Contains(word);

    public static bool IsMany(string word) => Many.Contains(word);

    /// <summary>"Phase I is": a numeral.</summary>
    public static bool IsLabelled(Reading reading, int word) =>
        reading[word] is "i" && reading.Joined(word) && Labels.Contains(reading[word - 1]);
}
