using System.Collections.Frozen;
using LorStudio.Checks.Language.Words;

namespace LorStudio.Checks.Language.Possessives;

/// <summary>"The patients family", "ten years experience", "todays", "Dr. Chens notes", "Dr. Chen bedside manner".</summary>
internal sealed class MissingApostrophes : ILanguagePart
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

    private static readonly FrozenSet<string> Kept = FrozenSet.ToFrozenSet([
        "experience",
        "notice",
        "time",
        "rest",
        "leave",
        "worth",
        "work",
        "training",
        "supervision",
        "observation",
        "vacation",
        "service",
        "practice",
        "pay",
        "duration",
        "teaching",
    ]);

    private static readonly FrozenSet<string> OfPerson = FrozenSet.ToFrozenSet(
        (
            "knowledge ability abilities skills skill bedside clinical professionalism dedication compassion performance notes presentations patients"
            + " empathy commitment enthusiasm judgment demeanor manner communication potential strengths evaluation growth curiosity integrity maturity"
            + " kindness career goals colleagues work strength contribution contributions reasoning calm willingness attention understanding"
        ).Split(' ')
    );

    public IReadOnlyList<string> Flags { get; } =
    [
        "She called the «patients» family that night. => patient's",
        "He knew his «patients» histories by heart. => patients'",
        "She has ten «years» experience as a nurse. => years'",
        "In «todays» clinics that is rare. => today's",
        "Dr. «Chens» bedside manner is gentle. => Chen's",
        "Dr. «Chen» clinical judgment is sound. => Chen's",
        "They learned from each «others» mistakes. => other's",
        "In last «years» class she stood out. => year's",
        "Her «colleagues» respect was earned. => colleagues'",
        "A «patients» trust is hard to win. => patient's",
        "He eased the «residents» workload. => residents'",
        "She met her «patients» needs. => patients'",
        "The «childs» mother thanked her. => child's",
        "«Mei» bedside manner is gentle. => Mei's",
        "I trust Dr. «Chens» judgment. => Chen's",
        "This «weeks» list was hers. => week's",
        "The «womans» pain was real. => woman's",
    ];

    public IReadOnlyList<string> Leaves { get; } =
    [
        "The patients' families and the patient's family.",
        "She gave patients information and taught residents skills.",
        "Patients trust her, and residents respect him.",
        "She has ten years of experience and two weeks' notice.",
        "The residents work hard, and the nurses care about her.",
        "Dr. Chen notes that the plan is sound, and Mei plans to stay.",
        "Dr. Chen's notes, Mei's notes, and the Chens' house.",
        "I gave Dr. Chen feedback and assigned Dr. Chen patients.",
        "She sent patients home, and told patients so.",
        "Each other's work, today's list, this year's class.",
        "The patients need time, and the nurses want rest.",
        "In four weeks patients came to know her.",
        "Women's health and men's health were her topics.",
        "He helps patients change, and lets families talk.",
        "Her patients trust in her is earned by her work, and her patients trust her.",
        "The students present at rounds, and the residents lead.",
        "She sees patients today and nurses tomorrow.",
        "In two weeks time was short.",
        "Her colleagues respect her.",
    ];

    public void Read(Reading reading, Slips slips)
    {
        for (var word = 0; word < reading.Count && !slips.IsFull; word++)
        {
            switch (reading[word])
            {
                case "todays"
                or "yesterdays"
                or "tomorrows"
                or "childs"
                or "womans"
                or "everyones"
                or "someones"
                or "anyones"
                or "everybodys"
                or "nobodys":
                    Add(reading, slips, word, reading.Written(word)[..^1] + "'s");
                    break;
                case "others"
                    when reading[word - 1] is "each"
                        && reading.Joined(word)
                        && reading.Joined(word + 1)
                        && reading.Is(word + 1, WordKinds.Noun | WordKinds.Adjective):
                    Add(reading, slips, word, "other's");
                    break;
                case "years" or "weeks" or "months" or "days" or "hours" or "minutes":
                    ReadUnit(reading, slips, word);
                    break;
                default:
                    if (reading.Section.Words[word].IsCapitalized)
                    {
                        ReadName(reading, slips, word);
                    }

                    if (reading.Is(word, WordKinds.Plural) && reading.Is(word, WordKinds.Person))
                    {
                        ReadPeople(reading, slips, word);
                    }

                    break;
            }
        }
    }

    private static void Add(Reading reading, Slips slips, int word, params IReadOnlyList<string> fixes) =>
        slips.Add(word, word, $"“{reading.Written(word)}” lacks its apostrophe: “{fixes[0]}”.", fixes);

    private static void ReadUnit(Reading reading, Slips slips, int word)
    {
        if (!reading.Joined(word) || !reading.Joined(word + 1))
        {
            return;
        }

        if (
            reading[word - 1] is "this" or "last" or "next"
            && reading[word - 2] is not ("the" or "these")
            && reading.Is(word + 1, WordKinds.Noun)
            && !reading.Is(word + 1, WordKinds.Third)
        )
        {
            Add(reading, slips, word, Lexicon.SingularOf(reading[word]) + "'s");
        }
        else if (
            reading.Is(word - 1, WordKinds.Number)
            && Kept.Contains(reading[word + 1])
            && !(reading.GapBefore(word + 2) is Gap.Space && reading.Is(word + 2, WordKinds.Finite))
            && reading.GapBefore(word + 2) is not Gap.Hyphen
        )
        {
            Add(reading, slips, word, reading.Written(word) + "'");
        }
    }

    private static void ReadName(Reading reading, Slips slips, int word)
    {
        var folded = reading[word];
        if (
            folded.EndsWith('s')
            && !reading.Names.Holds(folded)
            && reading.Names.Holds(folded[..^1])
            && reading.Joined(word + 1)
            && !IsFamily(reading, word)
            && reading.Section.Prose.GapAfter(word) is [' ', ..]
        )
        {
            Add(reading, slips, word, reading.Written(word)[..^1] + "'s");
        }
        else if (
            reading.Names.Holds(folded)
            && OfPerson.Contains(reading[word + 1])
            && reading.Joined(word + 1)
            && PersonNames.EndOf(reading, word) is var end
            && (end == word || reading.Is(word - 1, WordKinds.Title))
            && IsOwner(reading, word)
        )
        {
            Add(reading, slips, word, reading.Written(word) + "'s");
        }
    }

    /// <summary>"The Chens".</summary>
    private static bool IsFamily(Reading reading, int word) => reading[word - 1] is "the" && reading.Joined(word);

    /// <summary>Whether a name begins its clause or stands behind a preposition, and the noun behind it is no verb.</summary>
    private static bool IsOwner(Reading reading, int word)
    {
        var first = word;
        while (
            first > 0
            && (reading.IsName(first - 1) || reading.Is(first - 1, WordKinds.Title))
            && reading.Section.Words[first - 1].Sentence == reading.Section.Words[word].Sentence
        )
        {
            first--;
        }

        var isVerb = reading.Is(word + 1, WordKinds.Base) && !reading.Is(word + 2, WordKinds.Finite);
        return !isVerb
            && !(
                reading.Is(word + 1, WordKinds.Third)
                && !reading.Is(word + 2, WordKinds.Be | WordKinds.Have | WordKinds.Past)
            )
            && (
                reading.GapBefore(first) is Gap.Start or Gap.Comma
                || reading[first - 1]
                    is "of"
                        or "in"
                        or "with"
                        or "about"
                        or "by"
                        or "on"
                        or "that"
                        or "because"
                        or "trust"
                        or "admire"
                        or "respect"
                        or "to"
            );
    }

    private static void ReadPeople(Reading reading, Slips slips, int word)
    {
        var noun = Nouns.PastAdjectives(reading, word + 1);
        var isDescribed = noun > word + 1;
        if (
            !reading.Joined(word + 1)
            || !reading.Is(noun, WordKinds.Noun | WordKinds.LikePlural)
            || reading[noun] is "home" or "time" or "people"
            || (reading.Is(noun, WordKinds.Adverb | WordKinds.Preposition | WordKinds.Pronoun | WordKinds.Determiner))
            || reading.Is(noun, WordKinds.Ing)
            || isDescribed
        )
        {
            return;
        }

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
        if (!IsNounHere(reading, word, first, noun, isOne))
        {
            return;
        }

        var singular = Lexicon.SingularOf(reading[word]) + "'s";
        var plural = reading.Written(word) + "'";
        Add(
            reading,
            slips,
            word,
            isOne ? [singular]
                : reading[word - 1] is "the"
                && reading[noun]
                    is "family"
                        or "chart"
                        or "room"
                        or "bedside"
                        or "mother"
                        or "wife"
                        or "husband"
                        or "condition"
                    ? [singular, plural]
                : [plural, singular]
        );
    }

    /// <summary>Whether the second word is a noun and not the verb of the first.</summary>
    private static bool IsNounHere(Reading reading, int word, int first, int noun, bool isOne)
    {
        if (isOne && reading.Is(word - 1, WordKinds.Determiner))
        {
            return Nouns.Ends(reading, noun) || reading.Is(noun + 1, WordKinds.Finite);
        }

        if (!reading.Is(noun, WordKinds.Base | WordKinds.Third | WordKinds.Past | WordKinds.Adjective))
        {
            return first < word
                || reading.Is(first - 1, WordKinds.Preposition)
                || reading.Is(noun + 1, WordKinds.Finite);
        }

        var endsThere = reading.GapBefore(noun + 1) is not Gap.Space and not Gap.Hyphen;
        var hasVerb =
            reading.GapBefore(noun + 1) is Gap.Space
            && reading.Is(noun + 1, WordKinds.Be | WordKinds.Have | WordKinds.Modal)
            && first < word;
        var isObject =
            first < word
            && reading.Joined(first)
            && (
                reading.Is(first - 1, WordKinds.Preposition)
                || reading[first - 1]
                    is "earned"
                        or "won"
                        or "gained"
                        or "met"
                        or "understood"
                        or "understands"
                        or "meets"
                        or "addressed"
                        or "respects"
                        or "anticipates"
            )
            && reading[first - 1] is not ("before" or "after" or "since" or "until" or "as" or "than" or "like");
        return reading.Is(noun, WordKinds.Third) && !reading.Is(noun, WordKinds.Adjective)
            ? hasVerb || (endsThere && isObject)
            : hasVerb || (endsThere && isObject);
    }
}
