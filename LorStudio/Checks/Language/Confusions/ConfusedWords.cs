using System.Collections.Frozen;
using LorStudio.Checks.Language.Words;
using LorStudio.Checks.Phrases;

namespace LorStudio.Checks.Language.Confusions;

/// <summary>Words that sound alike and are written for each other, found by the words beside them.</summary>
internal static class ConfusedWords
{
    public static Rule Rule { get; } =
        new(
            "language.confused-word",
            Severity.Warning,
            "A spelling check does not see a right word in the wrong place; a program director does, and doubts the care behind the letter."
        );

    /// <summary>The word lists that patterns name.</summary>
    public static IReadOnlyDictionary<string, IReadOnlySet<string>> Lists { get; } =
        new Dictionary<string, IReadOnlySet<string>>(StringComparer.Ordinal)
        {
            ["noun"] = Lexicon.WordsThatAre(
                WordKinds.Noun,
                WordKinds.AnyVerb | WordKinds.Adjective | WordKinds.Function | WordKinds.Adverb
            ),
            ["plural"] = Lexicon.WordsThatAre(WordKinds.Plural, WordKinds.Third | WordKinds.Singular),
            ["base"] = Lexicon.WordsThatAre(
                WordKinds.Base,
                WordKinds.Noun | WordKinds.Adjective | WordKinds.Function | WordKinds.Adverb
            ),
            ["past"] = Lexicon.WordsThatAre(WordKinds.Past, WordKinds.Base | WordKinds.Noun | WordKinds.Adjective),
            ["adj"] = Lexicon.WordsThatAre(
                WordKinds.Adjective,
                WordKinds.Noun | WordKinds.AnyVerb | WordKinds.Adverb | WordKinds.Function | WordKinds.Comparative
            ),
            ["ing"] = Lexicon.WordsThatAre(WordKinds.Ing, WordKinds.Noun | WordKinds.Adjective),
            ["person"] = Lexicon.WordsThatAre(WordKinds.Person, WordKinds.AnyVerb),
            ["owner"] = Set("my your his her its our their"),
            ["det"] = Set("the a an this that these those my your his her its our their"),
            ["modal"] = Set("can could will would shall should may might must cannot can't couldn't won't wouldn't"),
            ["be"] = Set("be am is are was were been being"),
            ["count"] = Set(
                "two three four five six seven eight nine ten twelve several many few all these those both numerous other"
            ),
            ["better"] = Set(
                "better stronger easier happier clearer smarter faster calmer kinder safer quicker brighter wiser worse deeper closer sharper friendlier"
                    + " healthier warmer braver finer harder"
            ),
            ["best"] = Set(
                "best strongest easiest happiest clearest smartest fastest calmest kindest safest quickest brightest wisest worst deepest closest sharpest"
                    + " friendliest healthiest warmest bravest finest hardest greatest highest"
            ),
        }.ToFrozenDictionary(StringComparer.Ordinal);

    public static IReadOnlyList<PhraseRule> All { get; } =
    [
        .. SmallWords.All,
        .. JoinedWords.All,
        .. ConfusedVerbs.All,
        .. OtherVerbs.All,
        .. ConfusedNouns.All,
        .. ConfusedDescriptions.All,
        .. BedsideWords.All,
    ];

    /// <summary>A rule for one pair of words.</summary>
    public static PhraseRule Pair(
        IReadOnlyList<string> phrases,
        IReadOnlyList<string> flags,
        IReadOnlyList<string> leaves,
        params IReadOnlyList<string> except
    ) => new(Rule, "“{0}” should read “{1}”.", phrases, except, flags, leaves) { Unbroken = true };

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
