using System.Collections.Frozen;

namespace LorStudio.Checks.Completeness;

/// <summary>Whether a section says how long the writer knew the candidate: "for eight weeks", "from March 2 to 27", "since 2024".</summary>
internal static class LengthOfTime
{
    private const int LeastHours = 40; // "160 hours" is a length, "a one-hour lecture" is not

    private static readonly FrozenSet<string> Units = Set(
        "week weeks month months year years semester semesters summer block blocks wks yrs"
    );
    private static readonly FrozenSet<string> Quantities = Set(
        "a an one two three four five six seven eight nine ten eleven twelve sixteen eighteen several few many half full entire whole couple past consecutive academic total calendar continuous"
    );
    private static readonly FrozenSet<string> Months = Set(
        "january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec spring summer fall autumn winter"
    );

    // "My twelve years as faculty", "twenty years of practice": the writer's own.
    private static readonly FrozenSet<string> Own = Set("my our own career i've");
    private static readonly FrozenSet<string> OwnBehind = Set("as in of on at teaching practicing");
    private static readonly FrozenSet<string> Careers = Set(
        "practice faculty teaching medicine experience attending academic physician educator preceptor director clinician internist practicing career service staff leadership surgeon supervising training"
    );

    public static bool IsIn(CheckedSection section)
    {
        for (var at = 0; at < section.Words.Count; at++)
        {
            var word = section.Words[at].Folded;
            if (
                (Units.Contains(word) && IsCounted(section, at) && !IsWriters(section, at) && !IsOther(section, at))
                || (word is "hours" && at > 0 && IsManyHours(section, at))
                || (Months.Contains(word) && section.Words[at].IsCapitalized && IsSpan(section, at))
                || (word is "since" && IsSince(section, at))
                || (word.Contains("week", StringComparison.Ordinal) && word is "weeklong" or "monthlong" or "yearlong")
                || (word is "days" && IsCounted(section, at) && Word(section, at - 2) is "for" or "over" or "of")
                || IsNumericSpan(section, at)
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"eight weeks", "a four-week rotation", "the entire month"; an ordinal ("the third week") counts nothing.</summary>
    private static bool IsCounted(CheckedSection section, int at)
    {
        if (Word(section, at + 1) is "long")
        {
            return true;
        }

        for (var before = at - 1; before >= Math.Max(First(section, at), at - 2); before--)
        {
            var word = section.Words[before].Folded;
            if (section.Words[before].IsNumber)
            {
                return !word.EndsWith("th", StringComparison.Ordinal)
                    && !word.EndsWith("rd", StringComparison.Ordinal)
                    && !word.EndsWith("nd", StringComparison.Ordinal)
                    && !word.EndsWith("st", StringComparison.Ordinal);
            }

            if (word is "a" or "an" && before == at - 1)
            {
                // "Forty hours a week", "once a month" are no length; "for a month" is.
                return Word(section, before - 1)
                    is "for"
                        or "over"
                        or "during"
                        or "spent"
                        or "of"
                        or "than"
                        or "nearly"
                        or "about"
                        or "almost"
                        or "just"
                        or "half"
                        or "completed";
            }

            if (Quantities.Contains(word) && word is not ("a" or "an"))
            {
                return true;
            }
        }

        return (
            Word(section, at - 1) is "the" && Word(section, at + 1) is "of" && Months.Contains(Word(section, at + 2))
        );
    }

    private static bool IsWriters(CheckedSection section, int at)
    {
        if (section.Words[at].Folded[0] is not 'y')
        {
            return false;
        }

        for (var before = at - 1; before >= Math.Max(First(section, at), at - 3); before--)
        {
            var word = section.Words[before].Folded;
            if (Own.Contains(word))
            {
                return true;
            }

            if (word is "for" or "over" or "during" or "of" or "in")
            {
                break;
            }
        }

        var isOfCandidate = false;
        for (
            var near = Math.Max(First(section, at), at - 25);
            near < Math.Min(section.Sentences[section.Words[at].Sentence].EndWord, at + 8);
            near++
        )
        {
            isOfCandidate |=
                section.Words[near].Folded is "her" or "him" or "them" or "dr" or "she" or "he" or "they" or "together";
        }

        if (!isOfCandidate)
        {
            return true;
        }

        return OwnBehind.Contains(Word(section, at + 1))
            && (
                Careers.Contains(Word(section, at + 1))
                || Careers.Contains(Word(section, at + 2))
                || Careers.Contains(Word(section, at + 3))
                || Careers.Contains(Word(section, at + 4))
            );
    }

    /// <summary>"a 62-year-old", "a two-week course of antibiotics", "two weeks later".</summary>
    private static bool IsOther(CheckedSection section, int at) =>
        Word(section, at + 1) is "old" or "olds" or "course" or "history" or "later" or "earlier" or "ago" or "follow"
        || Word(section, at - 1) is "per";

    private static bool IsManyHours(CheckedSection section, int at)
    {
        var number = section.Words[at - 1].Written.Replace(",", "", StringComparison.Ordinal);
        return int.TryParse(number, System.Globalization.CultureInfo.InvariantCulture, out var hours)
            && hours >= LeastHours
            && Word(section, at + 1) is not ("a" or "per" or "each" or "every" or "weekly" or "week");
    }

    /// <summary>"March 2 to March 27", "July through August", "March 2–27", "the whole of March".</summary>
    private static bool IsSpan(CheckedSection section, int at)
    {
        for (var behind = at + 1; behind <= Math.Min(section.Words.Count - 1, at + 6); behind++)
        {
            if (section.Words[behind].Sentence != section.Words[at].Sentence)
            {
                break;
            }

            var joins = section.Words[behind].Folded is "to" or "through" or "until" or "till" or "thru" or "and";
            var gap = section.Prose.GapBefore(behind);
            joins |=
                gap.IndexOfAny('-', '–', '—') >= 0
                && (section.Words[behind].IsNumber ? behind > at + 1 : Months.Contains(section.Words[behind].Folded));
            if (!joins)
            {
                continue;
            }

            var end =
                section.Words[behind].IsNumber || Months.Contains(section.Words[behind].Folded)
                    ? section.Words[behind].Folded
                    : Word(section, behind + 1);
            if (
                Months.Contains(end)
                || (end.Length > 0 && char.IsAsciiDigit(end[0]))
                || Months.Contains(Word(section, behind + 2))
                || end is "the" or "present" or "now"
            )
            {
                return true;
            }
        }

        return Word(section, at - 1) is "through" or "throughout" or "entire" or "whole" or "until"
            || (Word(section, at + 1) is "to" or "through" or "until");
    }

    private static bool IsSince(CheckedSection section, int at)
    {
        for (var near = Math.Max(First(section, at), at - 12); near < at; near++)
        {
            if (
                section.Words[near].Folded
                is "known"
                    or "worked"
                    or "supervised"
                    or "mentored"
                    or "taught"
                    or "rotating"
                    or "working"
                    or "been"
            )
            {
                var isOfCandidate = section
                    .Words.Skip(near)
                    .Take(at - near)
                    .Any(w => w.Folded is "her" or "him" or "them" or "dr" or "she" or "he" or "me");
                return isOfCandidate;
            }
        }

        return false;
    }

    /// <summary>"3/2/2026 – 3/27/2026".</summary>
    private static bool IsNumericSpan(CheckedSection section, int at) =>
        section.Words[at].IsNumber
        && section.Words[at].Written.Length <= 2
        && section.Prose.GapAfter(at) is "/"
        && at + 3 < section.Words.Count
        && Enumerable
            .Range(at + 2, Math.Min(3, section.Words.Count - at - 2))
            .Any(w =>
                section.Prose.GapBefore(w).IndexOfAny('-', '–', '—') >= 0
                || section.Words[w].Folded is "to" or "through" or "until"
            );

    private static int First(CheckedSection section, int at) => section.Sentences[section.Words[at].Sentence].FirstWord;

    private static string Word(CheckedSection section, int at) =>
        at >= 0 && at < section.Words.Count ? section.Words[at].Folded : "";

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
