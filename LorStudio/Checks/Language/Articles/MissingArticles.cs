using System.Collections.Frozen;
using LorStudio.Checks.Language.Words;

namespace LorStudio.Checks.Language.Articles;

/// <summary>"She is excellent clinician", "she gave an advice": an article that is missing or has nothing to stand before.</summary>
internal sealed class MissingArticles : ILanguagePart
{
    private static readonly FrozenSet<string> Praise = FrozenSet.ToFrozenSet(
        (
            "excellent outstanding exceptional superb strong great good skilled gifted talented brilliant competent diligent dedicated hardworking"
            + " compassionate thoughtful remarkable promising reliable natural true valuable effective careful caring motivated bright exemplary"
            + " superior stellar conscientious humble kind wonderful fine capable mature eager quick fast active committed trusted empathetic"
        ).Split(' ')
    );

    private static readonly FrozenSet<string> People = FrozenSet.ToFrozenSet(
        (
            "student physician resident clinician doctor candidate applicant leader learner teacher communicator asset addition member listener"
            + " colleague trainee diagnostician educator advocate person observer presenter mentor intern surgeon role teammate"
        ).Split(' ')
    );

    private static readonly FrozenSet<string> Uncounted = FrozenSet.ToFrozenSet([
        "advice",
        "information",
        "feedback",
        "evidence",
        "equipment",
        "homework",
        "teamwork",
        "patience",
        "housing",
        "progress",
        "enthusiasm",
        "professionalism",
    ]);

    public IReadOnlyList<string> Flags { get; } =
    [
        "She «is excellent» clinician and will do well. => is an excellent",
        "He «was outstanding» student on our service. => was an outstanding",
        "I regard her «as exceptional» candidate for training. => as an exceptional",
        "She will «be valuable» asset to you. => be a valuable",
        "He «has been reliable» member of our team.",
        "She gave me «an advice» that I still use.",
        "He always asked for «a feedback» on his notes. => feedback",
        "She found «an evidence» for it in two trials. => evidence",
        "She «is very strong» candidate. => is a very strong",
        "She «became trusted» colleague in a month. => became a trusted",
    ];

    public IReadOnlyList<string> Leaves { get; } =
    [
        "She is an excellent clinician and a thoughtful colleague.",
        "He was outstanding, and student evaluations say so.",
        "I regard her as an exceptional candidate.",
        "He is chief resident this year and was class president.",
        "They are excellent clinicians.",
        "She was kind to every patient and good with families.",
        "He took an advice column seriously and gave a feedback session.",
        "She is good at student teaching.",
        "He is careful and role models care.",
        "She is as good a clinician as I know, and is every bit the physician.",
        "He was excellent as a teacher and as a role model.",
        "It was good resident education.",
    ];

    public void Read(Reading reading, Slips slips)
    {
        for (var word = 0; word + 1 < reading.Count && !slips.IsFull; word++)
        {
            if (
                reading[word] is "a" or "an"
                && Uncounted.Contains(reading[word + 1])
                && reading.Joined(word + 1)
                && EndsNoun(reading, word + 1)
            )
            {
                slips.Add(
                    word,
                    word + 1,
                    $"“{reading[word + 1]}” takes no “{reading[word]}”.",
                    Slips.Like(reading.Written(word), reading.Written(word + 1))
                );
            }
            else if (
                (reading.Is(word, WordKinds.Be) || reading[word] is "as" or "become" or "becomes" or "became")
                && reading[word] is not ("are" or "were")
            )
            {
                ReadNoun(reading, slips, word);
            }
        }
    }

    private static void ReadNoun(Reading reading, Slips slips, int before)
    {
        var praise = reading[before + 1] is "very" or "truly" or "most" or "really" ? before + 2 : before + 1;
        if (
            !Praise.Contains(reading[praise])
            || !People.Contains(reading[praise + 1])
            || !reading.Joined(before + 1)
            || !reading.Joined(praise)
            || !reading.Joined(praise + 1)
            || !EndsNoun(reading, praise + 1)
        )
        {
            return;
        }

        var isVowel = FirstSound.IsVowel(reading.Written(before + 1), isInCapitals: false) is true;
        var from = reading[before] is "been" && reading.Is(before - 1, WordKinds.Have) ? before - 1 : before;
        var words = reading.Section.TextOf(before + 1, praise);
        slips.Add(
            from,
            praise,
            $"“{words} {reading.Written(praise + 1)}” needs an article before it.",
            $"{reading.Section.TextOf(from, before)} {(isVowel ? "an" : "a")} {words}"
        );
    }

    /// <summary>Whether no further noun follows, which the word would only describe.</summary>
    private static bool EndsNoun(Reading reading, int word) =>
        reading.GapBefore(word + 1) is not Gap.Space and not Gap.Hyphen || reading.Is(word + 1, WordKinds.Function);
}
