using System.Collections.Frozen;
using LorStudio.Cases;
using LorStudio.Checks.People;
using LorStudio.Drafting;
using LorStudio.Markup;

namespace LorStudio.Checks.Facts.Times;

/// <summary>Lengths of the rotation that disagree with its dates, or with dates in the same sentence.</summary>
public sealed class DurationRule(CheckedCase @case) : ISectionRule
{
    internal static readonly Rule Rule = new(
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

    // Before the number: what the writer or others did, or a time within the rotation.
    private static readonly FrozenSet<string> OtherTimes = WordSet.Of(
        "my after within every last past next first another since than before each by later ago under"
    );

    // Behind the unit: another thing's length, or a part of the rotation.
    private static readonly FrozenSet<string> OtherThings = WordSet.Of(
        """
        old ago later earlier before course history survival supply stay follow followup delay wait into after afterward apart
        prior until since past residency fellowship career gestation younger older late early post out
        """
    );

    private static readonly FrozenSet<string> Leads = WordSet.Of("in during over throughout for to of");

    private static readonly FrozenSet<string> Before = WordSet.Of(
        """
        for spent over of during throughout lasted a about some total those these exactly full almost nearly approximately roughly just
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
        foreach (var duration in section.Durations)
        {
            var sentence = section.SentenceOf(duration.First);
            if (
                duration.Unit is not TimeUnit.Hour
                && CheckedSection.IsReadable(sentence)
                && IsOfExperience(section, key, sentence, duration)
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
        if (!Agrees(duration, days) && !IsPart(section, sentence, duration, days))
        {
            return $"“{words}” disagrees with the rotation's dates, {Duration.Written(days)} from {_experience.Start:MMM d, yyyy} to {_experience.End:MMM d, yyyy}.";
        }

        foreach (var date in section.DatesIn(sentence))
        {
            if (
                date is { To: { } last, From.Day: > 0 }
                && date.From.Days(_experience.Start!.Value.Year) is { } from
                && last.Days(_experience.End!.Value.Year) is { } to
                && to.Last >= from.First
                && to.Last.DayNumber - from.First.DayNumber + 1 is var stretch
                && !Agrees(duration, stretch)
                && !IsPart(section, sentence, duration, stretch)
            )
            {
                return $"“{words}” disagrees with “{section.TextOf(date.First, date.Last)}” in the same sentence.";
            }
        }

        return null;
    }

    /// <summary>"Four weeks on the ward and four in the clinic", alone or beside "eight weeks".</summary>
    private static bool IsPart(CheckedSection section, ProseSentence sentence, Duration duration, int days)
    {
        var sum = 0m;
        foreach (var other in section.DurationsIn(sentence))
        {
            if (other.Unit == duration.Unit)
            {
                sum += other.Amount;
                if (other.Amount > duration.Amount && Agrees(other, days))
                {
                    return true;
                }
            }
        }

        return Agrees(duration with { Amount = sum }, days);
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
        string WordAt(int word) =>
            word >= sentence.FirstWord && word < sentence.EndWord ? section.Words[word].Folded : "";

        var (before, after, second) = (
            WordAt(duration.First - 1),
            WordAt(duration.Last + 1),
            WordAt(duration.Last + 2)
        );
        if (
            OtherThings.Contains(after)
            || OtherTimes.Contains(before)
            || (duration.Unit is TimeUnit.Year && section.Prose.GapAfter(duration.Last) is ['-', ..])
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

        var isTheirs = before is "his" or "her" or "their" or "these" or "those" or "our" or "the";
        if (isTheirs && Leads.Contains(WordAt(duration.First - 2)) && !IsOfOther(section, sentence, duration))
        {
            return true;
        }

        return key is SectionKey.Opening
            ? IsBesideStretch(section, sentence, duration)
                || (IsOfCandidate(section, sentence, duration) && (before.Length == 0 || Before.Contains(before)))
            // "She spent four weeks with me."
            : before is "spent" or "for" or "of" && after is "with" && second is "me" or "us";
    }

    /// <summary>"From July 6 to July 31, 2026, four weeks in all".</summary>
    private static bool IsBesideStretch(CheckedSection section, ProseSentence sentence, Duration duration)
    {
        foreach (var date in section.DatesIn(sentence))
        {
            if (
                date is { To: not null, From.Month: > 0 }
                && (date.Last == duration.First - 1 || date.First - duration.Last is 1 or 2)
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Our interpreter told me that in her ten years".</summary>
    private static bool IsOfOther(CheckedSection section, ProseSentence sentence, Duration duration)
    {
        foreach (var mention in section.PeopleIn(sentence))
        {
            if (mention.Whom is Whom.Other or Whom.Listed && mention.Last < duration.First)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the sentence tells of the work with the candidate, and not of the writer's years.</summary>
    private static bool IsOfCandidate(CheckedSection section, ProseSentence sentence, Duration duration)
    {
        var isWork = false;
        var isCandidate = section.NamesCandidate(sentence);
        for (var word = sentence.FirstWord; word < sentence.EndWord; word++)
        {
            var folded = section.Words[word].Folded;
            isWork |= WorkWords.Together.Contains(folded);
            isCandidate |= folded is "she" or "he" or "they" or "her" or "him" or "them" or "his" or "their" or "we";
            // "In twelve years on the faculty I have supervised eighty students."
            if (duration.Unit is TimeUnit.Year && folded is "faculty" or "career" or "practicing" or "students")
            {
                return false;
            }
        }

        foreach (var date in section.DatesIn(sentence))
        {
            if (date.To is not null)
            {
                return true;
            }
        }

        return isWork && isCandidate && (duration.Unit is not TimeUnit.Year || duration.Amount < 6);
    }
}
