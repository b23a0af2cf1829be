using System.Collections.Frozen;
using System.Globalization;
using LorStudio.Cases;
using LorStudio.Checks.People;
using LorStudio.Drafting;
using LorStudio.Markup;

namespace LorStudio.Checks.Facts.Times;

/// <summary>Lengths of the rotation that disagree with its dates and hours, or with dates in the same sentence.</summary>
public sealed class DurationRule(CheckedCase @case) : ISectionRule
{
    private const int MostHoursOfAnEvent = 39; // "stayed two hours"; from forty on it is a total

    private static readonly Rule Rule = new(
        "facts.duration",
        Severity.Warning,
        "Programs weigh a letter by how long the writer knew the candidate; the arithmetic has to hold."
    );

    private static readonly FrozenSet<string> Rotations = WordSet.Of(
        """
        rotation elective clerkship externship observership internship subinternship preceptorship placement attachment period
        stay stint experience assignment block
        """
    );

    private static readonly FrozenSet<string> Work = WordSet.Of(
        """
        rotation rotated rotating clerkship elective externship observership internship preceptorship placement supervised supervising
        supervisor supervise attending worked working work preceptor mentored taught teach knew known know observed observer joined
        spent spend trained extern intern shadowed served with observing supervision contact together
        """
    );

    // Before the number: what the writer or others did, or a time within the rotation.
    private static readonly FrozenSet<string> OtherTimes = WordSet.Of(
        """
        my after within every last past next first another since than before than each by later ago under nearly
        """
    );

    // Behind the unit: another thing's length, or a part of the rotation.
    private static readonly FrozenSet<string> OtherThings = WordSet.Of(
        """
        old ago later earlier before course history survival supply stay follow followup delay wait into after afterward apart
        prior until since past residency fellowship career gestation younger older late early post out
        """
    );

    private readonly Experience _experience = @case.Facts.Experience;

    public void Check(CheckedSection section, FindingList findings)
    {
        if (_experience is not { Start: { } start, End: { } end } || section.Key is not { } key)
        {
            return;
        }

        var days = end.DayNumber - start.DayNumber + 1;
        foreach (var duration in Duration.Read(section.Prose))
        {
            var sentence = section.Sentences[section.Words[duration.First].Sentence];
            if (duration.Unit is TimeUnit.Hour)
            {
                CheckHours(section, duration, sentence, days, findings);
            }
            else if (
                IsOfExperience(section, key, sentence, duration)
                && Fault(section, sentence, duration, days) is { } fault
            )
            {
                findings.AddWords(Rule, section, duration.First, duration.Last, fault);
            }
        }
    }

    private string? Fault(CheckedSection section, ProseSentence sentence, Duration duration, int days)
    {
        var words = section.TextOf(duration.First, duration.Last);
        if (!Agrees(duration, days))
        {
            return $"“{words}” disagrees with the rotation's dates, {Written(days)} from {_experience.Start:MMM d, yyyy} to {_experience.End:MMM d, yyyy}.";
        }

        var stretch = DateReader
            .Read(section.Prose)
            .FirstOrDefault(d =>
                d is { To: not null, From.Day: > 0 } && d.First >= sentence.FirstWord && d.Last < sentence.EndWord
            );
        return
            stretch?.From.Days(_experience.Start!.Value.Year) is { } from
            && stretch.To!.Days(_experience.End!.Value.Year) is { } to
            && to.Last >= from.First
            && !Agrees(duration, to.Last.DayNumber - from.First.DayNumber + 1)
            ? $"“{words}” disagrees with “{section.TextOf(stretch.First, stretch.Last)}” in the same sentence."
            : null;
    }

    /// <summary>Weeks of work leave out the last weekend; months and years are rounded.</summary>
    private static bool Agrees(Duration duration, int days) =>
        Math.Abs(duration.Days - days)
        <= duration.Unit switch
        {
            TimeUnit.Day => Math.Max(2, days * 0.32),
            TimeUnit.Week => duration.Amount >= 10 ? 5 : 3,
            TimeUnit.Month => 6.5 + 1.2 * (double)duration.Amount,
            _ => 32 * (double)Math.Max(1, duration.Amount),
        };

    private static bool IsOfExperience(
        CheckedSection section,
        SectionKey key,
        ProseSentence sentence,
        Duration duration
    )
    {
        var next = duration.Last + 1;
        var after = next < sentence.EndWord ? section.Words[next].Folded : "";
        var second = next + 1 < sentence.EndWord ? section.Words[next + 1].Folded : "";
        if (
            OtherThings.Contains(after)
            || (duration.First > sentence.FirstWord && OtherTimes.Contains(section.Words[duration.First - 1].Folded))
            || section.Words[duration.Last].Folded is "year" && section.Prose.GapAfter(duration.Last) is "-"
        )
        {
            return false;
        }

        if (duration.IsAttribute)
        {
            return Rotations.Contains(after) || (Rotations.Contains(second) && after.Length > 2);
        }

        if (duration.Unit is TimeUnit.Day)
        {
            return false;
        }

        var before = duration.First > sentence.FirstWord ? section.Words[duration.First - 1].Folded : "";
        var isTheirs = before is "his" or "her" or "their" or "these" or "those" or "our" or "the";
        if (isTheirs && IsLed(section, duration.First - 2, sentence) && !IsOfOther(section, sentence, duration))
        {
            return true;
        }

        if (key is not SectionKey.Opening)
        {
            // "She spent four weeks with me."
            return before is "spent" or "for" or "of" && after is "with" && second is "me" or "us";
        }

        return IsOfCandidate(section, sentence, duration)
            && before
                is "for"
                    or "spent"
                    or "over"
                    or "of"
                    or "during"
                    or "throughout"
                    or "lasted"
                    or "a"
                    or ""
                    or "about"
                    or "some"
                    or "total"
                    or "those"
                    or "these"
                    or "exactly"
                    or "full"
                    or "almost"
                    or "nearly"
                    or "approximately"
                    or "roughly"
                    or "just";
    }

    private static bool IsLed(CheckedSection section, int word, ProseSentence sentence) =>
        word >= sentence.FirstWord
        && section.Words[word].Folded is "in" or "during" or "over" or "throughout" or "for" or "to" or "of";

    /// <summary>"Our interpreter told me that in her ten years".</summary>
    private static bool IsOfOther(CheckedSection section, ProseSentence sentence, Duration duration) =>
        section.People.Any(m =>
            m.Whom is Whom.Other or Whom.Listed && m.First >= sentence.FirstWord && m.Last < duration.First
        );

    /// <summary>Whether the sentence tells of the work with the candidate, and not of the writer's years.</summary>
    private static bool IsOfCandidate(CheckedSection section, ProseSentence sentence, Duration duration)
    {
        var (isWork, isCandidate) = (false, false);
        for (var word = sentence.FirstWord; word < sentence.EndWord; word++)
        {
            var folded = section.Words[word].Folded;
            isWork |= Work.Contains(folded);
            isCandidate |= folded is "she" or "he" or "they" or "her" or "him" or "them" or "his" or "their" or "we";
            // "In twelve years on the faculty I have supervised eighty students."
            if (
                folded is "faculty" or "career" or "practicing" or "students" or "years"
                && duration.Unit is TimeUnit.Year
            )
            {
                return folded is "years" && duration.Amount < 6 && isCandidate;
            }
        }

        return isWork
                && (
                    isCandidate
                    || section.People.Any(m =>
                        m.Whom is Whom.Candidate && m.First >= sentence.FirstWord && m.Last < sentence.EndWord
                    )
                )
            || DateReader
                .Read(section.Prose)
                .Any(d => d.To is not null && d.First >= sentence.FirstWord && d.Last < sentence.EndWord);
    }

    private void CheckHours(
        CheckedSection section,
        Duration duration,
        ProseSentence sentence,
        int days,
        FindingList findings
    )
    {
        if (_experience.HoursPerWeek is not { } perWeek || perWeek == 0)
        {
            return;
        }

        var next = duration.Last + 1;
        var after = next < sentence.EndWord ? section.Words[next].Folded : "";
        var isWeekly =
            after is "weekly"
            || (after is "in" && next + 1 < sentence.EndWord && section.Words[next + 1].Folded is "each" or "every")
            || (
                after is "a" or "per" or "each" or "every"
                && next + 1 < sentence.EndWord
                && section.Words[next + 1].Folded is "week"
            );
        var words = section.TextOf(duration.First, duration.Last);
        if (isWeekly)
        {
            var tolerance = Math.Max(1, perWeek * 0.06m);
            if (Math.Abs(duration.Amount - perWeek) > tolerance && section.Key is SectionKey.Opening)
            {
                findings.AddWords(
                    Rule,
                    section,
                    duration.First,
                    after is "weekly" ? next : next + 1,
                    $"“{words}” a week disagrees with the {perWeek.ToString("0.##", CultureInfo.InvariantCulture)} hours a week of the case."
                );
            }

            return;
        }

        if (Math.Abs(duration.Amount - perWeek) <= 1)
        {
            // Said of each week in other words.
            return;
        }

        var total = (double)perWeek * Math.Round(days / 7.0);
        if (
            duration.Amount > MostHoursOfAnEvent
            && !duration.IsAttribute
            && section.Key is SectionKey.Opening
            && after is not ("a" or "per" or "of" or "later" or "after" or "old")
                | (after is "of" && next + 1 < sentence.EndWord && Work.Contains(section.Words[next + 1].Folded))
            && Math.Abs((double)duration.Amount - total) > total * 0.12
        )
        {
            findings.AddWords(
                Rule,
                section,
                duration.First,
                duration.Last,
                $"“{words}” disagrees with the case: {perWeek.ToString("0.##", CultureInfo.InvariantCulture)} hours a week over {Written(days)} come to about {total.ToString("0", CultureInfo.InvariantCulture)}."
            );
        }
    }

    private static string Written(int days) =>
        days < 120
            ? string.Create(CultureInfo.InvariantCulture, $"{days / 7.0:0.#} weeks")
            : string.Create(CultureInfo.InvariantCulture, $"{days / 30.4:0.#} months");
}
