using System.Collections.Frozen;
using LorStudio.Checks.Language.Words;

namespace LorStudio.Checks.Language.VerbForms;

/// <summary>"She done", "I seen", "he working", "teached", "use to", "suppose to".</summary>
internal sealed class BareForms : ILanguagePart
{
    // Regular endings on irregular verbs that are words of their own.
    private static readonly FrozenSet<string> Right = FrozenSet.ToFrozenSet([
        "costed",
        "lied",
        "teared",
        "sited",
        "wined",
        "leaded",
        "ringed",
        "shined",
        "hanged",
        "founded",
        "flied",
        "sewed",
        "seed",
        "need",
        "feed",
        "bended",
        "fitted",
        "lighted",
        "singed",
        "strived",
        "proved",
        "showed",
        "sweeped",
        "layed",
        "quitted",
        "binded",
        "winged",
        "waked",
        "swinged",
        "tinged",
    ]);

    private static readonly IReadOnlyList<(string Wrong, string Right)> Mixed =
    [
        ("chosed", "chose chosen"),
        ("choosen", "chose chosen"),
        ("brung", "brought brought"),
        ("tooken", "took taken"),
        ("tooked", "took taken"),
        ("wroten", "wrote written"),
        ("wented", "went gone"),
        ("broughted", "brought brought"),
        ("thoughted", "thought thought"),
        ("gaved", "gave given"),
    ];

    private static readonly FrozenDictionary<string, string> Regularised = ReadRegularised();

    public IReadOnlyList<string> Flags { get; } =
    [
        "I «seen» her calm a frightened child. => saw",
        "She «done» more than was asked. => did",
        "He always «taken» time for families. => took",
        "She «working» hard on every case.",
        "He «teached» the junior students. => taught",
        "She «choosed» the harder path. => chose",
        "He was «chosed» by his peers. => chosen",
        "He «use to» work as a nurse. => used to",
        "She was «suppose to» leave at five. => supposed to",
        "I was «please to» see it. => pleased to",
        "They «been» on call together.",
        "Not one note was «writed» late. => written",
        "She quickly «gone» to the bedside. => went",
        "He is «use to» long hours. => used to",
    ];

    public IReadOnlyList<string> Leaves { get; } =
    [
        "Had she seen it, and has he done it?",
        "She did it, saw it, and took time.",
        "Is she working, and was he being kind?",
        "He used to work there and is used to it.",
        "The use to which she put it was good.",
        "Patients seen in clinic were hers.",
        "She, working late, found it.",
        "It cost more, and it put us at ease.",
        "She proved it and showed it.",
        "Have you seen her work? I have.",
        "He was supposed to leave.",
        "Please to the front desk, it says.",
    ];

    public void Read(Reading reading, Slips slips)
    {
        for (var word = 0; word < reading.Count && !slips.IsFull; word++)
        {
            if (Regularised.TryGetValue(reading.Written(word), out var right))
            {
                var isParticiple = reading.Is(reading.BeforeAdverbs(word - 1), WordKinds.Be | WordKinds.Have);
                var form = right.Split(' ')[isParticiple ? 1 : 0];
                slips.Add(
                    word,
                    word,
                    $"“{reading.Written(word)}” should read “{form}”.",
                    Slips.Like(reading.Written(word), form)
                );
            }
            else if (reading[word] is "i" or "she" or "he" or "we" or "they")
            {
                ReadSubject(reading, slips, word);
            }
            else if (
                reading[word] is "use" or "suppose" or "please"
                && reading[word + 1] is "to"
                && reading.Joined(word + 1)
                && reading.Joined(word)
            )
            {
                ReadUsed(reading, slips, word);
            }
        }
    }

    private static void ReadSubject(Reading reading, Slips slips, int subject)
    {
        var verb = reading.PastAdverbs(subject + 1);
        if (
            !reading.Joined(verb)
            || Verbs.IsInverted(reading, subject)
            || Verbs.IsInverted(reading, subject - 1)
            || reading[subject - 1] is "and" or "or"
            || (Lexicon.VerbOf(reading[verb]) ?? Be(reading[verb])) is not { } forms
        )
        {
            return;
        }

        if (
            (
                reading.Kinds(verb)
                & (WordKinds.Past | WordKinds.Participle | WordKinds.Base | WordKinds.Noun | WordKinds.Adjective)
            ) is WordKinds.Participle
        )
        {
            var past = reading[verb] is "been"
                ? reading[subject] is "we" or "they"
                    ? "were"
                    : "was"
                : forms.Past.Split('|')[0];
            slips.Add(
                verb,
                verb,
                $"“{reading.Section.TextOf(subject, verb)}” lacks its “has” or “had”, or should read “{past}”.",
                past
            );
        }
        else if (
            reading.Is(verb, WordKinds.Ing)
            && !reading.Is(verb, WordKinds.Noun | WordKinds.Adjective)
            && reading[verb] is not "being"
        )
        {
            var be = reading[subject] switch
            {
                "i" => "am",
                "we" or "they" => "are",
                _ => "is",
            };
            slips.Add(
                verb,
                verb,
                $"“{reading.Section.TextOf(subject, verb)}” lacks its “{be}” or “{(be is "are" ? "were" : "was")}”.",
                $"{be} {reading[verb]}",
                $"{(be is "are" ? "were" : "was")} {reading[verb]}"
            );
        }
    }

    private static Verb? Be(string word) => word is "been" ? new("be", "is", "was", "been", "being") : null;

    private static void ReadUsed(Reading reading, Slips slips, int word)
    {
        var isPredicate =
            reading.Is(reading.BeforeAdverbs(word - 1), WordKinds.Be)
            || reading[word - 1] is "get" or "got" or "became" or "become" or "getting";
        var isSubject =
            reading[word] is "use"
            && Clauses.HasPlainSubject(reading, word)
            && !Clauses.IsRelative(reading, word)
            && !reading.Is(word - 2, WordKinds.Do | WordKinds.Modal);
        if (isPredicate || isSubject)
        {
            var right = reading[word] is "please" ? "pleased to" : reading[word] + "d to";
            slips.Add(word, word + 1, $"“{reading.Section.TextOf(word, word + 1)}” should read “{right}”.", right);
        }
    }

    private static FrozenDictionary<string, string> ReadRegularised()
    {
        Dictionary<string, string> regularised = new(StringComparer.Ordinal);
        foreach (var (verb, _, _) in Verb.All())
        {
            var regular = verb.Base.EndsWith('e') ? verb.Base + "d" : verb.Base + "ed";
            if (
                regular != verb.Past
                && regular != verb.Participle
                && !Right.Contains(regular)
                && Lexicon.Of(regular) is var kinds
                && !kinds.HasFlag(WordKinds.Noun)
                && Lexicon.VerbOf(regular) is null
                && IsIrregular(verb)
            )
            {
                regularised.TryAdd(regular, $"{verb.Past.Split('|')[0]} {verb.Participle.Split('|')[0]}");
            }
        }

        foreach (var (wrong, right) in Mixed)
        {
            regularised[wrong] = right;
        }

        return regularised.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static bool IsIrregular(Verb verb) =>
        !verb.Past.EndsWith("ed", StringComparison.Ordinal) || verb.Past is "fed" or "bled" or "fled";
}
