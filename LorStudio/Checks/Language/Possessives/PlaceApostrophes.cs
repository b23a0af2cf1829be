using System.Collections.Frozen;
using LorStudio.Checks.Language.Words;

namespace LorStudio.Checks.Language.Possessives;

/// <summary>"The clinics staff", "our programs director", "the weeks admissions".</summary>
internal sealed class PlaceApostrophes : ILanguagePart
{
    private static readonly FrozenSet<string> Places = FrozenSet.ToFrozenSet(
        (
            "hospitals clinics departments programs teams wards units services universities schools institutions practices weeks months years days"
            + " rotations specialties emergencies communities cities countries states courses clerkships"
        ).Split(' ')
    );

    private static readonly FrozenSet<string> Owned = FrozenSet.ToFrozenSet(
        (
            "staff policy director mission census manager website morale performance goals faculty history reputation leadership culture standards schedule"
            + " budget protocol workflow chief admissions highest best busiest largest founder chair coordinator curriculum nurses residents patients needs"
            + " values president only first top longest sickest success safety infection dashboard efficiency"
        ).Split(' ')
    );

    public IReadOnlyList<string> Flags { get; } =
    [
        "The «clinics» staff adored her. => clinic's",
        "Our «programs» director agreed. => program's",
        "The «wards» census was high. => ward's",
        "This is the «departments» highest award. => department's",
        "He reviewed the «weeks» admissions. => week's",
        "She lifted the «teams» morale. => team's",
        "My «hospitals» policy is strict. => hospital's",
        "She followed the «units» protocol. => unit's",
    ];

    public IReadOnlyList<string> Leaves { get; } =
    [
        "The clinic's staff and our program's director.",
        "In the clinics staff were few.",
        "The programs that best fit her are ours.",
        "The teams she leads are small.",
        "She knows the wards and the units well.",
        "The weeks were long, and the months were too.",
        "The hospitals we serve need staff.",
        "Two teams performed well.",
    ];

    public void Read(Reading reading, Slips slips)
    {
        for (var word = 1; word + 1 < reading.Count && !slips.IsFull; word++)
        {
            if (
                Places.Contains(reading[word])
                && reading[word - 1] is "the" or "our" or "my" or "your" or "this" or "their"
                && reading.Joined(word)
                && reading.Joined(word + 1)
                && Owned.Contains(reading[word + 1])
                && !IsParted(reading, word)
                && Lexicon.SingularOf(reading[word]) is { } singular
            )
            {
                slips.Add(
                    word,
                    word,
                    $"“{reading.Written(word)}” lacks its apostrophe: “{singular}'s”.",
                    $"{singular}'s"
                );
            }
        }
    }

    /// <summary>"In the clinics staff were few": the clause begins with the second noun.</summary>
    private static bool IsParted(Reading reading, int word) =>
        (reading.Is(word - 2, WordKinds.Preposition) && reading.GapBefore(word - 2) is Gap.Start)
        || (
            reading.Joined(word + 2)
            && !reading.Is(word + 2, WordKinds.Be | WordKinds.Have)
            && (reading.IsPlainThird(word + 2) || reading.IsPlainBase(word + 2))
        );
}
