using System.Collections.Frozen;

namespace LorStudio.Checks.Language.Words;

/// <summary>Knows what a word can be.</summary>
internal static class Lexicon
{
    private static readonly Dictionary<string, Verb> Forms = new(StringComparer.Ordinal);
    private static readonly FrozenDictionary<string, WordKinds> Known = Read();
    private static readonly FrozenDictionary<string, Verb> ByForm = Forms.ToFrozenDictionary(StringComparer.Ordinal);
    private static readonly FrozenDictionary<string, string> Singulars = ReadSingulars();
    private static readonly FrozenDictionary<string, string> Plurals = Singulars
        .GroupBy(pair => pair.Value, pair => pair.Key, StringComparer.Ordinal)
        .ToFrozenDictionary(pairs => pairs.Key, pairs => pairs.First(), StringComparer.Ordinal);

    // Singular although they end in -s, beside those in -ss, -us and -is.
    private static readonly FrozenSet<string> NoPlurals = FrozenSet.ToFrozenSet([
        "always",
        "perhaps",
        "besides",
        "towards",
        "afterwards",
        "sometimes",
        "whereas",
        "does",
        "yes",
        "thus",
        "its",
        "his",
        "hers",
        "ours",
        "yours",
        "theirs",
        "news",
        "series",
        "species",
        "means",
        "diabetes",
        "measles",
        "mumps",
        "rabies",
        "herpes",
        "physics",
        "ethics",
        "politics",
        "economics",
        "genetics",
        "pediatrics",
        "obstetrics",
        "orthopedics",
        "orthopaedics",
        "statistics",
        "mathematics",
        "genomics",
        "logistics",
        "robotics",
        "ascites",
        "biceps",
        "triceps",
        "quadriceps",
        "forceps",
        "pancreas",
        "lens",
        "bias",
        "gas",
        "atlas",
        "canvas",
        "chaos",
        "ethos",
        "pathos",
        "corps",
        "rounds",
        "texas",
        "kansas",
        "arkansas",
        "dallas",
        "vegas",
        "illinois",
        "athens",
        "paris",
        "james",
        "thomas",
        "charles",
        "hopkins",
        "mass",
        "overseas",
        "alas",
        "upwards",
        "downwards",
        "headquarters",
        "regards",
        "thanks",
        "christmas",
        "aids",
        "was",
        "has",
        "is",
        "us",
        "as",
        "this",
        "less",
        "plus",
        "unless",
        "across",
        "indoors",
        "outdoors",
        "nowadays",
    ]);

    private static readonly FrozenSet<string> NoAdverbs = FrozenSet.ToFrozenSet([
        "friendly",
        "timely",
        "likely",
        "unlikely",
        "lively",
        "costly",
        "orderly",
        "scholarly",
        "lovely",
        "elderly",
        "daily",
        "weekly",
        "monthly",
        "yearly",
        "family",
        "ally",
        "anomaly",
        "assembly",
        "july",
        "italy",
        "fly",
        "ugly",
        "lonely",
        "holy",
        "homely",
        "motherly",
        "fatherly",
        "worldly",
    ]);

    /// <summary>The verb of which a word is a form; null where it is none.</summary>
    public static Verb? VerbOf(string folded) => ByForm.GetValueOrDefault(folded);

    /// <summary>The singular of a plural; null where none is known.</summary>
    public static string? SingularOf(string folded) => Singulars.GetValueOrDefault(folded);

    /// <summary>The plural of a known singular, else with an -s.</summary>
    public static string PluralOf(string singular) => Plurals.GetValueOrDefault(singular) ?? Verb.Plural(singular);

    public static WordKinds Of(string folded) =>
        Known.TryGetValue(folded, out var kinds) ? kinds
        : folded.EndsWith("'s", StringComparison.Ordinal) ? WordKinds.Determiner | WordKinds.Possessive
        : OfEnding(folded);

    /// <summary>The known words that can be one thing and cannot be another.</summary>
    public static IReadOnlySet<string> WordsThatAre(WordKinds any, WordKinds none) =>
        Known
            .Where(word => (word.Value & any) is not WordKinds.None && (word.Value & none) is WordKinds.None)
            .Select(word => word.Key)
            .ToFrozenSet(StringComparer.Ordinal);

    private static WordKinds OfEnding(string word) =>
        word switch
        {
            _ when char.IsAsciiDigit(word[0]) => word is "1" or "0"
                ? WordKinds.Number
                : WordKinds.Number | WordKinds.PluralDeterminer | WordKinds.Determiner,
            _ when word.Length < 4 => WordKinds.None,
            [.., 'l', 'y'] => NoAdverbs.Contains(word) ? WordKinds.Adjective : WordKinds.Adverb,
            [.., 'i', 'n', 'g'] => WordKinds.Ing | WordKinds.Adjective,
            [.., 'e', 'd'] => WordKinds.Past | WordKinds.Participle | WordKinds.Adjective,
            [.., 't', 'i', 'o', 'n']
            or [.., 's', 'i', 'o', 'n']
            or [.., 'm', 'e', 'n', 't']
            or [.., 'n', 'e', 's', 's'] => WordKinds.Mass,
            [.., 'i', 't', 'y']
            or [.., 's', 'h', 'i', 'p']
            or [.., 'i', 's', 'm']
            or [.., 'a', 'n', 'c', 'e']
            or [.., 'e', 'n', 'c', 'e'] => WordKinds.Mass,
            [.., 'o', 'l', 'o', 'g', 'i', 's', 't'] => WordKinds.Singular | WordKinds.Person,
            [.., 'o', 'l', 'o', 'g', 'y'] => WordKinds.Mass,
            [.., 'f', 'u', 'l'] or [.., 'o', 'u', 's'] or [.., 'i', 'v', 'e'] or [.., 'l', 'e', 's', 's'] =>
                WordKinds.Adjective,
            [.., 'a', 'b', 'l', 'e']
            or [.., 'i', 'b', 'l', 'e']
            or [.., 'i', 'c', 'a', 'l']
            or [.., 'i', 'c']
            or [.., 'a', 'l'] => WordKinds.Adjective,
            [.., 's', 's'] or [.., 'u', 's'] or [.., 'i', 's'] or [.., 'y', 's'] => WordKinds.None,
            [.., 's'] => NoPlurals.Contains(word) ? WordKinds.None : WordKinds.LikePlural,
            _ => WordKinds.None,
        };

    private static FrozenDictionary<string, WordKinds> Read()
    {
        Dictionary<string, WordKinds> known = new(StringComparer.Ordinal);
        foreach (var (kinds, words) in FunctionWords.All)
        {
            AddAll(known, words, kinds);
        }

        foreach (var (verb, isNoun, isAdjective) in Verb.All())
        {
            AddVerb(
                known,
                verb,
                (isNoun ? WordKinds.Singular : WordKinds.None) | (isAdjective ? WordKinds.Adjective : WordKinds.None)
            );
        }

        AddVerb(known, new("have", "has", "had", "had", "having"), WordKinds.None);
        AddVerb(known, new("do", "does", "did", "done", "doing"), WordKinds.None);
        AddAll(known, "am is are", WordKinds.Third);
        AddAll(known, "was were", WordKinds.Past);
        AddAll(known, "been", WordKinds.Participle);
        AddAll(known, "be", WordKinds.Base);
        AddAll(known, "being", WordKinds.Ing);
        AddAll(known, AdjectiveList.Words, WordKinds.Adjective);
        AddAll(known, NounList.Mass, WordKinds.Mass);
        foreach (var noun in Split(NounList.Regular))
        {
            var shared = known.GetValueOrDefault(noun) & (WordKinds.Person | WordKinds.Unit);
            Add(known, noun, WordKinds.Singular);
            Add(known, Verb.Plural(noun), WordKinds.Plural | shared);
        }

        foreach (var pair in Pairs(NounList.Irregular))
        {
            var shared = known.GetValueOrDefault(pair[0]) & (WordKinds.Person | WordKinds.Unit);
            Add(known, pair[0], WordKinds.Singular);
            Add(known, pair[1], WordKinds.Plural | shared);
        }

        return known.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static FrozenDictionary<string, string> ReadSingulars()
    {
        Dictionary<string, string> singulars = new(StringComparer.Ordinal);
        foreach (var pair in Pairs(NounList.Irregular))
        {
            singulars[pair[1]] = pair[0];
        }

        foreach (var noun in Split(NounList.Regular))
        {
            singulars.TryAdd(Verb.Plural(noun), noun);
        }

        foreach (var (verb, isNoun, _) in Verb.All())
        {
            if (isNoun)
            {
                singulars.TryAdd(verb.Third, verb.Base);
            }
        }

        return singulars.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static void AddVerb(Dictionary<string, WordKinds> known, Verb verb, WordKinds also)
    {
        Add(known, verb.Base, WordKinds.Base | also);
        Add(
            known,
            verb.Third,
            WordKinds.Third | (also.HasFlag(WordKinds.Singular) ? WordKinds.Plural : WordKinds.None)
        );
        AddAll(known, verb.Past.Replace('|', ' '), WordKinds.Past);
        AddAll(known, verb.Participle.Replace('|', ' '), WordKinds.Participle);
        Add(known, verb.Ing, WordKinds.Ing);
        foreach (
            var form in Split($"{verb.Base} {verb.Third} {verb.Past} {verb.Participle} {verb.Ing}".Replace('|', ' '))
        )
        {
            Forms.TryAdd(form, verb);
        }
    }

    private static void AddAll(Dictionary<string, WordKinds> known, string words, WordKinds kinds)
    {
        foreach (var word in Split(words))
        {
            Add(known, word, kinds);
        }
    }

    private static void Add(Dictionary<string, WordKinds> known, string word, WordKinds kinds) =>
        known[word] = known.GetValueOrDefault(word) | kinds;

    private static string[] Split(string words) => words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    private static IEnumerable<string[]> Pairs(string pairs) =>
        pairs
            .Split([';', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(p => p.Split(' '));
}
