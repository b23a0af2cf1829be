using System.Collections.Frozen;
using LorStudio.Checks.Language.Words;

namespace LorStudio.Checks.Language.Agreement;

/// <summary>"One of the best student", "a variety of case", "one of her patients were".</summary>
internal sealed class PartsOfMany : ILanguagePart
{
    private const int LongestPhrase = 9; // words

    private static readonly FrozenSet<string> Some = FrozenSet.ToFrozenSet([
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "several",
        "many",
        "few",
        "each",
        "both",
        "either",
        "neither",
    ]);

    private static readonly FrozenSet<string> Sets = FrozenSet.ToFrozenSet([
        "number",
        "variety",
        "series",
        "couple",
        "handful",
        "group",
        "host",
        "array",
        "multitude",
        "hundreds",
        "dozens",
        "thousands",
        "lots",
        "range",
        "plenty",
        "pair",
        "class",
        "cohort",
    ]);

    private static readonly FrozenSet<string> Determiners = FrozenSet.ToFrozenSet([
        "the",
        "my",
        "our",
        "his",
        "her",
        "their",
        "your",
        "these",
        "those",
        "its",
    ]);

    public IReadOnlyList<string> Flags { get; } =
    [
        "She is one of the best «student» I have taught. => students",
        "He is one of the most capable «resident» in our program. => residents",
        "She was one of my strongest «learner» this year. => learners",
        "He is one of the top five «candidate» we have seen. => candidates",
        "She is one of the most diligent and thoughtful young «physician» I know. => physicians",
        "Each of the «student» gave a talk. => students",
        "She saw a wide variety of «case» in a month. => cases",
        "It took a couple of «week» to find out. => weeks",
        "He answered dozens of «question» from the family. => questions",
        "One of the residents «were» late that day. => was",
        "Each of her notes «were» concise. => was",
        "Every one of the interns «have» asked for her. => has",
        "All of the «patient» she saw were followed up. => patients",
        "One of my patients «have» asked for her by name. => has",
        "Many of her «colleague» asked for her notes. => colleagues",
        "A number of «patient» wrote to us about him. => patients",
        "One of his greatest «strength» is his calm. => strengths",
    ];

    public IReadOnlyList<string> Leaves { get; } =
    [
        "She is one of the best students I have taught.",
        "He is one of the most patient and kind doctors on our staff.",
        "One of the team stayed, and one of the family slept there.",
        "She is one of the few who read the chart.",
        "One of the residents who were on call was late.",
        "Many of the patient care tasks were his.",
        "He is one of the best in the class.",
        "Several of my patients have asked for her.",
        "One of us was there, and each of them was glad.",
        "He regained a full range of motion.",
        "She has a wealth of experience and a lot of patience.",
        "One of the two most careful medical students in our clinic joined us.",
        "She was one of the first to arrive and one of the last to leave.",
        "A number of patients were hers, and a series of cases was read.",
        "Two of the three were present.",
        "One of her many strengths is her calm.",
    ];

    public void Read(Reading reading, Slips slips)
    {
        for (var word = 0; word + 2 < reading.Count && !slips.IsFull; word++)
        {
            if (reading[word + 1] is not "of" || !reading.Joined(word + 1) || !reading.Joined(word + 2))
            {
                continue;
            }

            if (
                reading[word] is "all" or "most" or "some"
                && Determiners.Contains(reading[word + 2])
                && Head(reading, word + 3) is > 0 and var person
            )
            {
                ReadPerson(reading, slips, word, person);
                continue;
            }

            var isPart = Some.Contains(reading[word]) && Determiners.Contains(reading[word + 2]);
            if (
                !isPart
                && !(Sets.Contains(reading[word]) && !reading.Is(word + 2, WordKinds.Determiner | WordKinds.Pronoun))
            )
            {
                continue;
            }

            var head = Head(reading, isPart ? word + 3 : word + 2);
            if (head < 0)
            {
                continue;
            }

            if (Nouns.IsSingular(reading, head))
            {
                if (!reading.Is(head, WordKinds.Collective))
                {
                    AddPlural(reading, slips, word, head);
                }
            }
            else if (isPart && reading[word] is "one" or "each" && Nouns.IsPlural(reading, head))
            {
                ReadVerb(reading, slips, word, head);
            }
        }
    }

    private static void ReadPerson(Reading reading, Slips slips, int word, int head)
    {
        if (
            Nouns.IsSingular(reading, head)
            && reading.Is(head, WordKinds.Person)
            && !reading.Is(head, WordKinds.Collective)
        )
        {
            AddPlural(reading, slips, word, head);
        }
    }

    private static void AddPlural(Reading reading, Slips slips, int word, int head)
    {
        var plural = Slips.Like(reading.Written(head), Lexicon.PluralOf(reading[head]));
        slips.Add(head, head, $"After “{reading.Section.TextOf(word, word + 1)}” comes a plural: “{plural}”.", plural);
    }

    /// <summary>The last noun of the phrase that begins at a word; -1 where there is none.</summary>
    private static int Head(Reading reading, int word)
    {
        for (var at = word; at < Math.Min(reading.Count, word + LongestPhrase); at++)
        {
            if (at > word && reading.GapBefore(at) is not (Gap.Space or Gap.Hyphen or Gap.Comma))
            {
                return -1;
            }

            if (Nouns.IsPlural(reading, at))
            {
                return at;
            }

            if (reading.Is(at, WordKinds.Noun))
            {
                var mayDescribe =
                    reading.Is(at, WordKinds.Adjective)
                    && (
                        reading[at + 1] is "and" or "but"
                        || reading.GapBefore(at + 1) is Gap.Comma
                        || reading[at - 1] is "most" or "more" or "very"
                    );
                if (!mayDescribe && (Nouns.Ends(reading, at) || !IsInPhrase(reading, at + 1)))
                {
                    return at;
                }
            }
            else if (
                reading[at] is not ("and" or "all")
                && reading.Is(at, WordKinds.Function)
                && !reading.Is(at, WordKinds.PluralDeterminer | WordKinds.Possessive)
            )
            {
                return -1;
            }
        }

        return -1;
    }

    private static bool IsInPhrase(Reading reading, int word) =>
        reading.Is(
            word,
            WordKinds.Noun | WordKinds.LikePlural | WordKinds.Adjective | WordKinds.Ing | WordKinds.Participle
        )
        || reading.Kinds(word) == WordKinds.None;

    private static void ReadVerb(Reading reading, Slips slips, int one, int head)
    {
        var verb = reading.PastAdverbs(head + 1);
        var first = reading[one - 1] is "every" && reading.Joined(one) ? one - 1 : one;
        if (
            reading.Joined(head + 1)
            && Verbs.SingularOf(reading[verb]) is { } singular
            && (
                reading.GapBefore(first) is Gap.Start or Gap.Comma or Gap.Other
                || reading.Is(first - 1, WordKinds.Subordinator)
            )
        )
        {
            slips.Add(verb, verb, $"“{reading[one]}” is singular and takes “{singular}”.", singular);
        }
    }
}
