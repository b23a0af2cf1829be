using System.Collections.Frozen;
using System.Globalization;
using LorStudio.Cases;
using LorStudio.Checks.People;
using LorStudio.Drafting;
using LorStudio.Markup;

namespace LorStudio.Checks.Facts.Times;

/// <summary>Dates that are given for the clinical experience and lie outside it.</summary>
public sealed class DateRule(CheckedCase @case) : ISectionRule, ILetterRule
{
    private static readonly Rule Rule = new(
        "facts.date",
        Severity.Blocker,
        "Programs compare a letter's dates with the application; a date outside the rotation puts the rest in doubt."
    );

    // What such a sentence tells happened elsewhere, earlier or later.
    private static readonly FrozenSet<string> Elsewhere = WordSet.Of(
        """
        published publication publications paper papers journal poster posters conference conferences congress abstract abstracts
        trial trials study studies guideline guidelines since graduated graduate graduation graduating born degree faculty board
        boards certified fellowship begin begins matched previously formerly prior founded license licensed exam step usmle
        season award awarded scholarship volunteer volunteered later afterward afterwards subsequently next returned future plans
        planned will upcoming years ago earlier last followed before manuscript article review retired trained practice
        appointment wedding birthday funeral harvest admitted diagnosed discharged readmitted seen registry cohort data audit
        """
    );

    // Of these words a day tells nothing: conferences, audits and admissions are days of the rotation as well.
    private static readonly FrozenSet<string> Daily = WordSet.Of(
        """
        conference conferences data audit seen admitted diagnosed discharged appointment trial study studies practice trained board
        boards before earlier later last followed afterward afterwards next returned ago registry
        """
    );

    private readonly Experience _experience = @case.Facts.Experience;

    public void Check(CheckedSection section, FindingList findings)
    {
        if (_experience is not { Start: { } start, End: { } end } || section.Key is not { } key)
        {
            return;
        }

        foreach (var date in section.Dates)
        {
            var sentence = section.SentenceOf(date.First);
            if (!CheckedSection.IsReadable(sentence) || !IsOfExperience(section, key, sentence, date))
            {
                continue;
            }

            var isFromOutside = IsOutside(date.From, start, end);
            var isToOutside = date.To is { } to && IsOutside(to, start, end);
            if (!isFromOutside && !isToOutside)
            {
                continue;
            }

            var first = isFromOutside ? date.First : date.To!.First;
            var last = date.To is not null && isToOutside ? date.To.Last : date.From.Last;
            findings.AddWords(
                Rule,
                section,
                first,
                Math.Max(first, isFromOutside && isToOutside ? date.Last : last),
                $"“{section.TextOf(date.First, date.Last)}” lies outside the rotation, {Written(start)} to {Written(end)}."
            );
        }
    }

    public void Check(CheckedLetter letter, FindingList findings)
    {
        if (_experience.End is { } end && letter.Draft.Text.Frame.LetterDate is { } date && date < end)
        {
            findings.AddLetterDate(
                Rule,
                $"The letter bears the date {Written(date)}, before the rotation ended on {Written(end)}."
            );
        }
    }

    private static bool IsOfExperience(CheckedSection section, SectionKey key, ProseSentence sentence, DateMention date)
    {
        var (isElsewhere, isWork, isCandidate) = (false, false, false);
        for (var word = sentence.FirstWord; word < sentence.EndWord; word++)
        {
            var folded = section.Words[word].Folded;
            isElsewhere |=
                Elsewhere.Contains(folded) && !(date.From is { Day: > 0, Year: 0 } && Daily.Contains(folded));
            isWork |= WorkWords.Together.Contains(folded);
            isCandidate |= folded is "she" or "he" or "they" or "her" or "him" or "them" or "his" or "their";
        }

        isCandidate |= section.NamesCandidate(sentence);
        if (key is SectionKey.Opening)
        {
            // The opening tells the rotation; a stretch of it beside words of another time is still the rotation's.
            return isElsewhere
                ? isWork && isCandidate && date is { To: not null, From.Month: > 0 }
                : isWork && (isCandidate || date.From.Month > 0) || date is { To: not null, From.Month: > 0 };
        }

        // What is told of a day or month in the body is told of the rotation; a year alone may be anything's.
        return !isElsewhere
            && date.From.Month > 0
            && (date.From.Day > 0 || date.To is not null || IsIn(section, date.First))
            && (isCandidate || date.From.Year == 0)
            && (date.From.Day > 0 || date.First - sentence.FirstWord <= 1);
    }

    private static bool IsIn(CheckedSection section, int word) =>
        word > 0
        && section.Words[word - 1].Folded is "in" or "during" or "of" or "late" or "early" or "mid" or "last" or "by";

    /// <summary>A date without a year lies outside where it does in each year of the rotation.</summary>
    private static bool IsOutside(DatePoint point, DateOnly start, DateOnly end)
    {
        for (var year = start.Year; year <= end.Year; year++)
        {
            if (point.Days(year) is { } days && days.First <= end && days.Last >= start)
            {
                return false;
            }
        }

        return true;
    }

    private static string Written(DateOnly date) => date.ToString("MMMM d, yyyy", CultureInfo.GetCultureInfo("en-US"));
}
