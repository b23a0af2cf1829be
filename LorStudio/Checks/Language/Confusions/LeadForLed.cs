using LorStudio.Checks.Language.Words;

namespace LorStudio.Checks.Language.Confusions;

/// <summary>"She lead the team", "has lead", "which lead to", and "lose" written "loose".</summary>
internal sealed class LeadForLed : ILanguagePart
{
    public IReadOnlyList<string> Flags { get; } =
    [
        "She «lead» the team through a hard night. => led",
        "Dr. Chen «lead» rounds in my absence. => led",
        "He has «lead» two quality projects. => led",
        "Her question «lead» to the diagnosis. => led",
        "The code was «lead» by her. => led",
        "She asked once more, which «lead» to the cause. => led",
        "He always «lead» by example. => led",
        "This «lead» us to stop the drug. => led",
        "It has «lead» to fewer falls. => led",
        "She wrote the protocol and «lead» its review. => led",
    ];

    public IReadOnlyList<string> Leaves { get; } =
    [
        "She led the team, and I lead it now.",
        "They lead by example, and she will lead too.",
        "She was the lead author and had lead time.",
        "He took the lead in the room.",
        "Let her lead, and she can lead.",
        "The questions which lead to burnout are known.",
        "Did she lead? Not only did she lead, she taught.",
        "He has lead poisoning in his differential.",
        "The team lead by the door was calm.",
        "I saw her lead, and watched Dr. Chen lead rounds.",
        "She asked to plan and lead the review.",
    ];

    public void Read(Reading reading, Slips slips)
    {
        for (var word = 1; word < reading.Count && !slips.IsFull; word++)
        {
            if (reading[word] is "lead" && reading.Joined(word) && IsLed(reading, word))
            {
                slips.Add(word, word, "The past of “lead” is written “led”.", "led");
            }
        }
    }

    private static bool IsLed(Reading reading, int lead)
    {
        if (
            reading[lead + 1]
                is "author"
                    or "resident"
                    or "role"
                    or "poisoning"
                    or "exposure"
                    or "time"
                    or "investigator"
                    or "level"
                    or "levels"
                    or "authorship"
                    or "responsibility"
            && reading.Joined(lead + 1)
        )
        {
            return false;
        }

        var before = reading.BeforeAdverbs(lead - 1);
        if (reading.Is(before, WordKinds.Have | WordKinds.Be))
        {
            return reading[lead - 1] is not "to";
        }

        if (reading[before] is "which" or "this" or "it" or "that")
        {
            return reading[before] is "which" && reading.GapBefore(before) is Gap.Comma
                ? reading.IsBefore(
                    before,
                    30,
                    w => (Lexicon.Of(w) & (WordKinds.Past | WordKinds.Base)) is WordKinds.Past
                )
                : reading[before] is not ("which" or "that") && !Verbs.IsInverted(reading, before);
        }

        if (reading[before] is "he" or "she")
        {
            return !Verbs.IsInverted(reading, before) && !Verbs.IsWished(reading, before);
        }

        if (reading.IsName(before))
        {
            var first = before;
            while (
                first > 0
                && (reading.IsName(first - 1) || reading.Is(first - 1, WordKinds.Title))
                && reading.SentenceStart(first) < first
            )
            {
                first--;
            }

            return reading.GapBefore(first) is Gap.Start or Gap.Comma;
        }

        return reading[before] is "and"
            ? IsSecondPast(reading, before)
            : reading[lead + 1] is "to"
                && Nouns.IsSingular(reading, before)
                && !reading.Is(before, WordKinds.Collective)
                && reading.Is(before - 1, WordKinds.Possessive);
    }

    /// <summary>"She wrote it and lead": behind a past tense, without a "to" between.</summary>
    private static bool IsSecondPast(Reading reading, int and)
    {
        for (var word = and - 1; word > Math.Max(reading.SentenceStart(and), and - 9); word--)
        {
            if (reading[word] is "to" || reading.Is(word, WordKinds.Modal | WordKinds.Do))
            {
                return false;
            }

            if (
                reading.Is(word, WordKinds.Past)
                && !reading.Is(word, WordKinds.Base | WordKinds.Noun)
                && reading[word - 1] is "he" or "she"
            )
            {
                return true;
            }
        }

        return false;
    }
}
