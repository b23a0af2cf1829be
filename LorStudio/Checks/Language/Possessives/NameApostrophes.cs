using System.Collections.Frozen;
using LorStudio.Checks.Language.Words;

namespace LorStudio.Checks.Language.Possessives;

/// <summary>"Dr. Chens notes", "Dr. Chen bedside manner".</summary>
internal sealed class NameApostrophes : ILanguagePart
{
    private static readonly FrozenSet<string> Owned = FrozenSet.ToFrozenSet(
        (
            "knowledge ability abilities skills skill bedside clinical professionalism dedication compassion performance notes presentations patients"
            + " empathy commitment enthusiasm judgment demeanor manner communication potential strengths evaluation growth curiosity integrity maturity"
            + " kindness career goals colleagues work strength contribution contributions reasoning calm willingness attention understanding"
        ).Split(' ')
    );

    private static readonly FrozenSet<string> BeforeOwners = FrozenSet.ToFrozenSet(
        "of in with about by on to that because trust admire respect praise value appreciate".Split(' ')
    );

    public IReadOnlyList<string> Flags { get; } =
    [
        "Dr. «Chens» bedside manner is gentle. => Chen's",
        "Dr. «Chen» clinical judgment is sound. => Chen's",
        "«Mei» bedside manner is gentle. => Mei's",
        "I trust Dr. «Chens» judgment. => Chen's",
        "The nurses speak of Dr. «Chen» kindness to all. => Chen's",
        "«Meis» notes were the best. => Mei's",
        "Dr. Mei «Chen» work ethic is rare. => Chen's",
        "Because Dr. «Chen» knowledge is deep, we asked her. => Chen's",
    ];

    public IReadOnlyList<string> Leaves { get; } =
    [
        "Dr. Chen notes that the plan is sound, and Mei plans to stay.",
        "Dr. Chen's notes, Mei's notes, and the Chens' house.",
        "I gave Dr. Chen feedback and assigned Dr. Chen patients.",
        "The Chens came to see Dr. Chen.",
        "Dr. Chen works well, and Dr. Chen cares.",
        "I taught Dr. Chen clinical reasoning.",
        "With Dr. Chen patients come first.",
        "To Dr. Chen work is joy.",
    ];

    public void Read(Reading reading, Slips slips)
    {
        for (var word = 0; word < reading.Count && !slips.IsFull; word++)
        {
            if (reading.Section.Words[word].IsCapitalized)
            {
                ReadName(reading, slips, word);
            }
        }
    }

    private static void Add(Reading reading, Slips slips, int word, params IReadOnlyList<string> fixes) =>
        slips.Add(word, word, $"“{reading.Written(word)}” lacks its apostrophe: “{fixes[0]}”.", fixes);

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
            && Owned.Contains(reading[word + 1])
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

        var isVerb =
            reading.Is(word + 1, WordKinds.Base)
            && !reading.Is(word + 2, WordKinds.Finite)
            && reading[word + 2] is not "ethic";
        return !isVerb
            && !(
                reading.Is(word + 1, WordKinds.Third)
                && !reading.Is(word + 2, WordKinds.Be | WordKinds.Have | WordKinds.Past)
            )
            && (
                reading.GapBefore(first) is Gap.Start or Gap.Comma
                || (BeforeOwners.Contains(reading[first - 1]) && !BeginsWithPreposition(reading, first, word))
            );
    }

    /// <summary>"With Dr. Chen patients come first": the name ends what stands before the clause.</summary>
    private static bool BeginsWithPreposition(Reading reading, int first, int word) =>
        reading.GapBefore(first - 1) is Gap.Start
        && reading.Is(first - 1, WordKinds.Preposition)
        && reading.Is(word + 2, WordKinds.Finite | WordKinds.Base);
}
