using System.Collections.Frozen;
using LorStudio.Checks.Language.Words;

namespace LorStudio.Checks.Language.Agreement;

/// <summary>"Three month", "several patient": a number or a word for many before a singular.</summary>
internal sealed class CountedNouns : ILanguagePart
{
    private static readonly FrozenSet<string> Many = FrozenSet.ToFrozenSet([
        "several",
        "many",
        "few",
        "numerous",
        "multiple",
        "various",
        "countless",
        "both",
        "dozen",
        "hundred",
        "thousand",
    ]);

    // Numbers behind these are names: Step 2, PGY-1, room 4, May 2.
    private static readonly FrozenSet<string> Labels = FrozenSet.ToFrozenSet(
        (
            "step level phase type stage grade class pgy room bed unit floor day week month year no number part chapter figure table section"
            + " ward tier top highway suite box version covid task wing tower building group case model category bay pod line question item"
            + " january february march april may june july august september october november december"
        ).Split(' ')
    );

    // Verbs too, but nouns where a number does not begin the clause.
    private static readonly FrozenSet<string> AlsoVerbs = FrozenSet.ToFrozenSet([
        "time",
        "visit",
        "shift",
        "question",
        "study",
        "report",
        "note",
        "call",
        "test",
        "talk",
        "project",
        "record",
        "plan",
        "consult",
        "challenge",
        "exam",
    ]);

    public IReadOnlyList<string> Flags { get; } =
    [
        "I supervised her for «three month» in our clinic. => three months",
        "He completed a «four week» rotation with me. => four-week",
        "Over «two year» he never missed a day. => two years",
        "I have taught for «12 year» at this hospital. => 12 years",
        "She saw «several patient» with heart failure. => several patients",
        "He followed «five student» through the clerkship. => five students",
        "She worked «60 hour» a week. => 60 hours",
        "The next «few week» were hard. => few weeks",
        "She presented «two complex case» at conference. => two complex cases",
        "«Many resident» would have stopped there. => Many residents",
        "A «62 year old» man came in with chest pain. => 62-year-old",
        "I have known her for three or «four month» now. => four months",
        "She read it «three time» before rounds. => three times",
        "He cared for «numerous patient» on our ward. => numerous patients",
        "It took «24 hour» to find the cause. => 24 hours",
        "In the last «two week» she led the team. => two weeks",
        "She worked with me for «six busy week» last spring. => six busy weeks",
        "He carried 6-«8 patient» on his service.",
        "«Both parent» were at the bedside. => Both parents",
    ];

    public IReadOnlyList<string> Leaves { get; } =
    [
        "She completed a four-week rotation and a three-month project.",
        "He saw two patient rooms and three case reports.",
        "For three months, over four weeks, in two years, after one day.",
        "She passed Step 2 with honors as a PGY-2 resident.",
        "On May 2 day shifts began, and in week 2 night shifts did.",
        "The two work together, and both report to me.",
        "Several patient and family meetings were hers to lead.",
        "In 2021 year-end reviews were moved.",
        "Many a student has failed there.",
        "Two resident physicians and five hospital days.",
        "Few match her, and many trust her.",
        "A two-day course, a 62-year-old man, and an 8-hour shift.",
        "She gave both patient and family time to ask.",
        "One week, one month, 1 day, and 1 patient.",
        "Both day and night she answered the pager.",
        "He ranks in the top 5 student presenters.",
        "Of the three, one patient was hers.",
        "The room holds 20, patient or not.",
    ];

    public void Read(Reading reading, Slips slips)
    {
        for (var word = 0; word + 1 < reading.Count && !slips.IsFull; word++)
        {
            if (
                (reading.Is(word, WordKinds.Number) || Many.Contains(reading[word]))
                && reading.Joined(word + 1)
                && IsMoreThanOne(reading, word)
            )
            {
                ReadNoun(reading, slips, word);
            }
        }
    }

    private static void ReadNoun(Reading reading, Slips slips, int number)
    {
        var noun = Nouns.PastAdjectives(reading, number + 1);
        if (
            !(Nouns.IsSingular(reading, noun) || reading[noun] is "time")
            || reading.GapBefore(noun + 1) is Gap.Hyphen
            || reading[noun] is "second" or "dozen"
        )
        {
            return;
        }

        if (reading.Is(noun, WordKinds.Unit) && reading[number] is not "both")
        {
            var isOld = reading[noun + 1] is "old" && reading.Joined(noun + 1);
            var last = isOld ? noun + 1 : noun;
            var counted = reading.Section.TextOf(number, noun);
            var plural = Plural(reading, number, noun);
            var describes =
                isOld || (!Nouns.Ends(reading, noun) && reading.Is(noun + 1, WordKinds.Noun | WordKinds.LikePlural));
            var fix = describes && noun == number + 1 ? reading.Section.TextOf(number, last).Replace(' ', '-') : plural;
            slips.Add(
                number,
                last,
                $"“{counted}” needs the plural “{plural}”, or hyphens where it describes a noun.",
                fix
            );
        }
        else if (
            Nouns.EndsList(reading, noun)
            && !(reading[number] is "both" && (HasAndBehind(reading, noun) || reading.Is(number - 1, WordKinds.Be)))
            && (
                !reading.Is(noun, WordKinds.Base)
                || (AlsoVerbs.Contains(reading[noun]) && !BeginsClause(reading, number))
            )
        )
        {
            var plural = Plural(reading, number, noun);
            slips.Add(number, noun, $"“{reading.Section.TextOf(number, noun)}” needs the plural “{plural}”.", plural);
        }
    }

    /// <summary>"Both version 4 and version 6".</summary>
    private static bool HasAndBehind(Reading reading, int word)
    {
        for (var next = word + 1; next < word + 5 && reading.GapBefore(next) is Gap.Space or Gap.Hyphen; next++)
        {
            if (reading[next] is "and")
            {
                return true;
            }
        }

        return false;
    }

    private static string Plural(Reading reading, int number, int noun)
    {
        var before = reading.Section.Prose.Text[reading.Section.Words[number].Start..reading.Section.Words[noun].Start];
        return before + Slips.Like(reading.Written(noun), Lexicon.PluralOf(reading[noun]));
    }

    private static bool IsMoreThanOne(Reading reading, int word)
    {
        var written = reading.Written(word);
        if (
            written is ['1' or '2', _, _, _]
            && char.IsAsciiDigit(written[3])
            && !reading.Is(word, WordKinds.Collective)
        )
        {
            return false; // A year.
        }

        return written is not "1" and not "0"
            && !(reading[word] is "many" && reading[word + 1] is "a" or "an")
            && !(reading.GapBefore(word) is Gap.Hyphen && !reading.Is(word - 1, WordKinds.Number))
            && !(reading.GapBefore(word) is Gap.Space or Gap.Hyphen && Labels.Contains(reading[word - 1]));
    }

    private static bool BeginsClause(Reading reading, int word) =>
        !reading.Joined(word)
        || reading.Is(word - 1, WordKinds.Subordinator | WordKinds.Conjunction)
        || reading[word - 1] is "the" or "these";
}
