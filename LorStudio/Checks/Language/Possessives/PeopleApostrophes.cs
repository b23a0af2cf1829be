using System.Collections.Frozen;
using LorStudio.Checks.Language.Words;

namespace LorStudio.Checks.Language.Possessives;

/// <summary>"The patients family", "his patients histories", "a residents notes".</summary>
internal sealed class PeopleApostrophes : ILanguagePart
{
    // Behind these, two nouns may stand side by side: "she gave patients information".
    private static readonly FrozenSet<string> Giving = FrozenSet.ToFrozenSet(
        (
            "give gives gave giving given offer offers offered offering teach teaches taught teaching show shows showed showing tell tells told telling"
            + " bring brings brought send sends sent grant grants granted ask asks asked asking allow allows allowed deny provide provides provided make"
            + " makes made making consider considered find finds found assign assigned cost save saved leave left hand handed keep kept get got drive drove wish"
        ).Split(' ')
    );

    // Behind these, the second may be a verb: "she helped patients change".
    private static readonly FrozenSet<string> Causing = FrozenSet.ToFrozenSet(
        "help helps helped helping let lets letting see sees saw seeing watch watched hear heard have has had having".Split(
            ' '
        )
    );

    // Behind these, what follows is an object, so that its second word is no verb.
    private static readonly FrozenSet<string> Taking = FrozenSet.ToFrozenSet(
        "earned earns won gained met meets understood understands addressed addresses respects anticipates knew knows read reads reviewed reviews answered eased wrote presented shared recognized valued followed checked noticed".Split(
            ' '
        )
    );

    private static readonly FrozenSet<string> OfOne = FrozenSet.ToFrozenSet(
        "family chart room bedside mother wife husband condition".Split(' ')
    );
    private static readonly FrozenSet<string> Clausal = FrozenSet.ToFrozenSet([
        "before",
        "after",
        "since",
        "until",
        "as",
        "than",
        "like",
    ]);

    public IReadOnlyList<string> Flags { get; } =
    [
        "She called the «patients» family that night. => patient's",
        "He knew his «patients» histories by heart. => patients'",
        "Her «colleagues» respect was earned. => colleagues'",
        "A «patients» trust is hard to win. => patient's",
        "He eased the «residents» workload. => residents'",
        "She met her «patients» needs. => patients'",
        "The «residents» plan followed her table. => residents'",
        "A «neurologists» advice was sought. => neurologist's",
        "The «nurses» station was quiet that night. => nurses'",
        "She spoke for her «students» rights. => students'",
    ];

    public IReadOnlyList<string> Leaves { get; } =
    [
        "The patients' families and the patient's family.",
        "She gave patients information and taught residents skills.",
        "Patients trust her, and residents respect him.",
        "The residents work hard, and the nurses care about her.",
        "She sent patients home, and told patients so.",
        "The patients need time, and the nurses want rest.",
        "He helps patients change, and lets families talk.",
        "Her patients trust in her is earned by her work, and her patients trust her.",
        "The students present at rounds, and the residents lead.",
        "She sees patients today and nurses tomorrow.",
        "Her colleagues respect her.",
        "He explained to patients options for care.",
        "Among the residents morale was high.",
        "In most patients symptoms fade.",
        "She is among the residents chief by nature.",
    ];

    public void Read(Reading reading, Slips slips)
    {
        for (var word = 0; word < reading.Count && !slips.IsFull; word++)
        {
            if (
                reading.Is(word, WordKinds.Plural)
                && reading.Is(word, WordKinds.Person)
                && reading.Joined(word + 1)
                && IsNoun(reading, word + 1)
            )
            {
                ReadPeople(reading, slips, word, word + 1);
            }
        }
    }

    private static bool IsNoun(Reading reading, int word) =>
        reading.Is(word, WordKinds.Noun)
        && reading[word] is not ("home" or "time" or "people")
        && !reading.Is(
            word,
            WordKinds.Adverb | WordKinds.Preposition | WordKinds.Pronoun | WordKinds.Determiner | WordKinds.Ing
        );

    private static void ReadPeople(Reading reading, Slips slips, int word, int noun)
    {
        var first =
            reading.Is(word - 1, WordKinds.Determiner | WordKinds.Adjective) && reading.Joined(word) ? word - 1 : word;
        if (
            reading.Joined(first)
            && (
                Giving.Contains(reading[first - 1])
                || (Causing.Contains(reading[first - 1]) && reading.Is(noun, WordKinds.Base))
            )
        )
        {
            return;
        }

        var isOne = reading[word - 1] is "a" or "an" or "each" or "every" or "one" or "another" or "this";
        if (!(isOne && reading.Joined(word) ? IsOwnedByOne(reading, noun) : IsOwned(reading, word, first, noun)))
        {
            return;
        }

        var singular = Lexicon.SingularOf(reading[word]) + "'s";
        var plural = reading.Written(word) + "'";
        IReadOnlyList<string> fixes =
            isOne ? [singular]
            : reading[word - 1] is "the" && OfOne.Contains(reading[noun]) ? [singular, plural]
            : [plural, singular];
        slips.Add(word, word, $"“{reading.Written(word)}” lacks its apostrophe: “{fixes[0]}”.", fixes);
    }

    private static bool IsOwnedByOne(Reading reading, int noun) =>
        !reading.Is(noun, WordKinds.Collective)
        && (
            Nouns.Ends(reading, noun) || reading.Is(noun + 1, WordKinds.Finite | WordKinds.Noun | WordKinds.LikePlural)
        );

    private static bool IsOwned(Reading reading, int word, int first, int noun)
    {
        var hasDeterminer = first < word;
        var isBehindPreposition =
            reading.Joined(first)
            && reading.Is(first - 1, WordKinds.Preposition)
            && !Clausal.Contains(reading[first - 1]);

        // "Among the residents morale was high": the clause begins with the second noun.
        if (
            isBehindPreposition
            && reading.GapBefore(first - 1) is Gap.Start
            && reading.Joined(noun + 1)
            && !reading.Is(noun + 1, WordKinds.Preposition | WordKinds.Conjunction)
        )
        {
            return false;
        }

        if (!reading.Is(noun, WordKinds.Base | WordKinds.Third | WordKinds.Past | WordKinds.Adjective))
        {
            // "He explained to patients options for care".
            var mayBeGiven =
                isBehindPreposition
                && reading[first - 1] is "to" or "with" or "among"
                && (reading.Is(noun, WordKinds.Plural | WordKinds.Mass) || reading[first - 1] is "among");
            return !mayBeGiven && (hasDeterminer || isBehindPreposition || reading.Is(noun + 1, WordKinds.Finite));
        }

        var endsThere = reading.GapBefore(noun + 1) is not Gap.Space and not Gap.Hyphen;
        var hasVerb =
            hasDeterminer
            && reading.GapBefore(noun + 1) is Gap.Space
            && (
                reading.Is(noun + 1, WordKinds.Be | WordKinds.Have | WordKinds.Modal)
                || (
                    reading.Is(noun + 1, WordKinds.Past)
                    && reading.Is(noun + 2, WordKinds.Determiner | WordKinds.Preposition)
                    && reading.Joined(noun + 2)
                )
            );
        var isObject =
            hasDeterminer && (isBehindPreposition || (reading.Joined(first) && Taking.Contains(reading[first - 1])));
        return hasVerb || (endsThere && isObject);
    }
}
