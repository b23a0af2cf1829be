namespace LorStudio.Checks.Language.Words;

/// <summary>Reads the word lists into what <see cref="Lexicon"/> looks up.</summary>
internal sealed class LexiconReader
{
    private LexiconReader() { }

    public Dictionary<string, WordKinds> Known { get; } = new(StringComparer.Ordinal);

    /// <summary>By each of its forms a verb.</summary>
    public Dictionary<string, Verb> Forms { get; } = new(StringComparer.Ordinal);

    /// <summary>By its plural a singular.</summary>
    public Dictionary<string, string> Singulars { get; } = new(StringComparer.Ordinal);

    public static LexiconReader Read()
    {
        LexiconReader reader = new();
        foreach (var (kinds, words) in FunctionWords.All)
        {
            reader.AddAll(words, kinds);
        }

        reader.ReadVerbs();
        reader.AddAll(AdjectiveList.Words, WordKinds.Adjective);
        reader.AddAll(NounList.Mass, WordKinds.Mass);
        foreach (var pair in Pairs(NounList.Irregular))
        {
            reader.AddNoun(pair[0], pair[1]);
        }

        foreach (var noun in Split(NounList.Regular))
        {
            reader.AddNoun(noun, Verb.Plural(noun));
        }

        foreach (var (verb, isNoun, _) in Verb.All())
        {
            if (isNoun)
            {
                reader.Singulars.TryAdd(verb.Third, verb.Base);
            }
        }

        return reader;
    }

    private void ReadVerbs()
    {
        foreach (var (verb, isNoun, isAdjective) in Verb.All())
        {
            AddVerb(
                verb,
                (isNoun ? WordKinds.Singular : WordKinds.None) | (isAdjective ? WordKinds.Adjective : WordKinds.None)
            );
        }

        AddVerb(new("have", "has", "had", "had", "having"), WordKinds.None);
        AddVerb(new("do", "does", "did", "done", "doing"), WordKinds.None);
        AddAll("am is are", WordKinds.Third);
        AddAll("was were", WordKinds.Past);
        AddAll("been", WordKinds.Participle);
        AddAll("be", WordKinds.Base);
        AddAll("being", WordKinds.Ing);
    }

    private void AddNoun(string singular, string plural)
    {
        var shared =
            (Known.GetValueOrDefault(singular) & (WordKinds.Person | WordKinds.Unit))
            | (IsProfession(singular) ? WordKinds.Person : WordKinds.None);
        Add(singular, WordKinds.Singular | shared);
        Add(plural, WordKinds.Plural | shared);
        Singulars.TryAdd(plural, singular);
    }

    private void AddVerb(Verb verb, WordKinds also)
    {
        Add(verb.Base, WordKinds.Base | also);
        Add(verb.Third, WordKinds.Third | (also.HasFlag(WordKinds.Singular) ? WordKinds.Plural : WordKinds.None));
        AddAll(verb.Past.Replace('|', ' '), WordKinds.Past);
        AddAll(verb.Participle.Replace('|', ' '), WordKinds.Participle);
        Add(verb.Ing, WordKinds.Ing);
        foreach (
            var form in Split($"{verb.Base} {verb.Third} {verb.Past} {verb.Participle} {verb.Ing}".Replace('|', ' '))
        )
        {
            Forms.TryAdd(form, verb);
        }
    }

    private void AddAll(string words, WordKinds kinds)
    {
        foreach (var word in Split(words))
        {
            Add(word, kinds);
        }
    }

    private void Add(string word, WordKinds kinds) => Known[word] = Known.GetValueOrDefault(word) | kinds;

    private static bool IsProfession(string noun) =>
        noun is [.., 'o', 'g', 'i', 's', 't'] or [.., 't', 'r', 'i', 's', 't'] or [.., 'i', 'c', 'i', 'a', 'n'];

    private static string[] Split(string words) => words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    private static IEnumerable<string[]> Pairs(string pairs) =>
        pairs
            .Split([';', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(p => p.Split(' '));
}
