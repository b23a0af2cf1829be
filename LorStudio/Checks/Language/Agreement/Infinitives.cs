using System.Collections.Frozen;
using LorStudio.Checks.Language.Words;

namespace LorStudio.Checks.Language.Agreement;

/// <summary>"Her ability to work with families were", "his willingness to help make him".</summary>
internal static class Infinitives
{
    private const int Longest = 14; // words

    private static readonly FrozenSet<string> Heads = FrozenSet.ToFrozenSet([
        "ability",
        "willingness",
        "capacity",
        "desire",
        "eagerness",
        "readiness",
        "commitment",
        "drive",
        "effort",
        "inability",
        "decision",
        "passion",
        "aptitude",
        "tendency",
    ]);

    // Behind these a clause may follow, with a subject of its own.
    private static readonly FrozenSet<string> OpenClauses = FrozenSet.ToFrozenSet([
        "ensure",
        "sure",
        "see",
        "think",
        "believe",
        "feel",
        "know",
        "say",
        "show",
        "hope",
        "assume",
        "realize",
        "notice",
        "understand",
        "explain",
        "recognize",
        "find",
        "anticipate",
        "certain",
        "confirm",
        "check",
    ]);

    public static bool Take(string noun) => Heads.Contains(noun);

    public static void Read(Reading reading, Slips slips, NounPhrase subject, int to)
    {
        for (var word = to + 1; word < to + Longest && reading.Joined(word); word++)
        {
            if (
                reading[word] is "were" or "are"
                || (reading[word] is "make" && word > to + 2 && IsOfSubject(reading, word))
            )
            {
                var right = reading[word] is "make" ? "makes" : Verbs.SingularOf(reading[word])!;
                slips.Add(
                    word,
                    word,
                    $"“{reading[word]}” does not agree with “{reading.Section.TextOf(subject.Start, subject.Head)}”: “{right}”.",
                    right
                );
                return;
            }

            if (
                OpenClauses.Contains(reading[word])
                || reading.Is(
                    word,
                    WordKinds.Be | WordKinds.Have | WordKinds.Do | WordKinds.Modal | WordKinds.Subordinator
                )
                || (
                    reading.Is(word, WordKinds.Pronoun)
                    && reading[word] is not ("her" or "him" or "them" or "me" or "us")
                )
                || reading.IsPlainThird(word)
            )
            {
                return;
            }
        }
    }

    /// <summary>"Make her a model", not "(help nurses) make her bed".</summary>
    private static bool IsOfSubject(Reading reading, int make) =>
        reading[make + 1] is "her" or "him" or "them"
        && reading[make + 2] is "a" or "an" or "the" or "one" or "stand" or "unique";
}
