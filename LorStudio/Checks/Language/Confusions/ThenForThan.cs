using LorStudio.Checks.Language.Words;

namespace LorStudio.Checks.Language.Confusions;

/// <summary>"Better then any", "and than she left".</summary>
internal sealed class ThenForThan : ILanguagePart
{
    public IReadOnlyList<string> Flags { get; } =
    [
        "She is better «then» any student this year. => than",
        "He saw more patients «then» most interns. => than",
        "I would rather have her «then» anyone else. => than",
        "She read more «then» was asked. => than",
        "He is no other «then» our best. => than",
        "She examined him and «than» called me. => then",
        "Since «than» she has grown. => then",
        "He is calmer «then» his peers. => than",
        "She «than» presented the case. => then",
        "«Than» she asked the family. => Then",
        "Fewer «then» five have done so. => than",
    ];

    public IReadOnlyList<string> Leaves { get; } =
    [
        "She is better than any, and then she grew.",
        "She took the lead, then gave it back.",
        "He was a fellow then, and I have seen him more since then.",
        "No sooner had she left than he came.",
        "The patient got better, then worse.",
        "It was harder then, and she worked more then.",
        "Rather than wait, she called.",
        "More than once she stayed, other than on Mondays.",
        "By then she had read it.",
        "She does it better; then he learns.",
        "It is more than she asked.",
        "If it gets worse then call me.",
    ];

    public void Read(Reading reading, Slips slips)
    {
        for (var word = 0; word + 1 < reading.Count && !slips.IsFull; word++)
        {
            if (reading[word] is "then" && reading.Joined(word) && reading.Joined(word + 1) && IsThan(reading, word))
            {
                slips.Add(word, word, "A comparison goes on with “than”.", "than");
            }
            else if (reading[word] is "than" && IsThen(reading, word))
            {
                slips.Add(
                    word,
                    word,
                    "What comes next is told with “then”.",
                    Slips.Like(reading.Written(word), "then")
                );
            }
        }
    }

    private static bool IsThan(Reading reading, int then)
    {
        var before = reading[then - 1];
        if (reading.Is(then - 1, WordKinds.Comparative) || before is "rather" or "other")
        {
            return !(reading.Is(then + 1, WordKinds.Comparative) || reading[then + 1] is "and" or "but")
                && !(before is "worse" or "better" && reading.Is(then + 1, WordKinds.Base))
                && !(
                    before is "later" or "earlier" or "longer"
                    && reading[then + 1] is "she" or "he" or "i" or "we" or "they"
                );
        }

        return reading[then + 1]
                is "any"
                    or "most"
                    or "many"
                    or "expected"
                    or "required"
                    or "usual"
                    or "average"
                    or "anyone"
                    or "ever"
                    or "others"
                    or "all"
                    or "other"
                    or "those"
            && reading.IsBefore(
                then,
                6,
                w => (Lexicon.Of(w) & WordKinds.Comparative) is not WordKinds.None || w is "rather"
            );
    }

    private static bool IsThen(Reading reading, int than) =>
        reading.GapBefore(than) is Gap.Start
            ? reading[than + 1] is "she" or "he" or "they" or "i" or "we" or "the" or "it"
            : reading.Joined(than)
                && (
                    reading[than - 1] is "since" or "until" or "by"
                    || (
                        reading[than - 1] is "and"
                        && !reading.IsBefore(
                            than,
                            8,
                            w => (Lexicon.Of(w) & WordKinds.Comparative) is not WordKinds.None
                        )
                    )
                    || (
                        reading[than - 1] is "she" or "he" or "they" or "we" or "i"
                        && reading.Is(than + 1, WordKinds.Past)
                        && !reading.IsBefore(
                            than,
                            8,
                            w => (Lexicon.Of(w) & WordKinds.Comparative) is not WordKinds.None
                        )
                    )
                );
}
