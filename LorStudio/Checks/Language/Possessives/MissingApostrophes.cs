using System.Collections.Frozen;
using LorStudio.Checks.Language.Words;

namespace LorStudio.Checks.Language.Possessives;

/// <summary>"Todays", "each others", "ten years experience", "last years class".</summary>
internal sealed class MissingApostrophes : ILanguagePart
{
    private static readonly FrozenSet<string> NeverPlural = FrozenSet.ToFrozenSet(
        "todays yesterdays tomorrows childs womans wifes everyones someones anyones everybodys nobodys".Split(' ')
    );

    // What a span of time may own: ten years' experience.
    private static readonly FrozenSet<string> Kept = FrozenSet.ToFrozenSet(
        "experience notice time rest leave worth work training supervision observation vacation service practice pay duration teaching".Split(
            ' '
        )
    );

    public IReadOnlyList<string> Flags { get; } =
    [
        "She has ten «years» experience as a nurse. => years'",
        "In «todays» clinics that is rare. => today's",
        "They learned from each «others» mistakes. => other's",
        "In last «years» class she stood out. => year's",
        "The «childs» mother thanked her. => child's",
        "This «weeks» list was hers. => week's",
        "The «womans» pain was real. => woman's",
        "The «mans» biopsy was clear. => man's",
        "After four «weeks» observation he was sure. => weeks'",
        "His «wifes» funeral was that week. => wife's",
    ];

    public IReadOnlyList<string> Leaves { get; } =
    [
        "She has ten years of experience and two weeks' notice.",
        "Each other's work, today's list, this year's class.",
        "In four weeks patients came to know her.",
        "In two weeks time was short.",
        "The last years were hard, and these weeks were long.",
        "He mans the desk, and the man's wife came.",
        "Each day others asked for her.",
        "He has worked ten years as a teacher.",
        "A child's mother and a woman's pain.",
    ];

    public void Read(Reading reading, Slips slips)
    {
        for (var word = 0; word < reading.Count && !slips.IsFull; word++)
        {
            if (NeverPlural.Contains(reading[word]))
            {
                Add(reading, slips, word, reading.Written(word)[..^1] + "'s");
                continue;
            }

            switch (reading[word])
            {
                case "others"
                    when reading[word - 1] is "each"
                        && IsBetween(reading, word)
                        && reading.Is(word + 1, WordKinds.Noun | WordKinds.Adjective):
                    Add(reading, slips, word, "other's");
                    break;
                case "years" or "weeks" or "months" or "days" or "hours" or "minutes" when IsBetween(reading, word):
                    ReadUnit(reading, slips, word);
                    break;
                case "mans"
                    when reading.Is(word - 1, WordKinds.Determiner)
                        && IsBetween(reading, word)
                        && !reading.Is(word + 1, WordKinds.Determiner):
                    Add(reading, slips, word, "man's");
                    break;
            }
        }
    }

    private static bool IsBetween(Reading reading, int word) => reading.Joined(word) && reading.Joined(word + 1);

    private static void Add(Reading reading, Slips slips, int word, params IReadOnlyList<string> fixes) =>
        slips.Add(word, word, $"“{reading.Written(word)}” lacks its apostrophe: “{fixes[0]}”.", fixes);

    private static void ReadUnit(Reading reading, Slips slips, int word)
    {
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
}
