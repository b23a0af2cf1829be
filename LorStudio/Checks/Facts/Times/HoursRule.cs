using System.Globalization;
using LorStudio.Drafting;
using LorStudio.Markup;

namespace LorStudio.Checks.Facts.Times;

/// <summary>Hours in the opening that disagree with those of the case: a week's, or all together.</summary>
public sealed class HoursRule(CheckedCase @case) : ISectionRule
{
    private const int MostHoursOfAnEvent = 39; // "stayed two hours"; from forty on it is a total

    public void Check(CheckedSection section, FindingList findings)
    {
        if (
            section.Key is not SectionKey.Opening
            || @case.Facts.Experience is not { Start: { } start, End: { } end, HoursPerWeek: > 0 and var perWeek }
        )
        {
            return;
        }

        var days = end.DayNumber - start.DayNumber + 1;
        foreach (var duration in section.Durations)
        {
            if (duration.Unit is not TimeUnit.Hour)
            {
                continue;
            }

            var sentence = section.SentenceOf(duration.First);
            var words = section.TextOf(duration.First, duration.Last);
            if (LastOfWeek(section, sentence, duration) is { } last)
            {
                if (Math.Abs(duration.Amount - perWeek) > Math.Max(1, perWeek * 0.06m))
                {
                    findings.AddWords(
                        DurationRule.Rule,
                        section,
                        duration.First,
                        last,
                        $"“{words}” a week disagrees with the case's {Number(perWeek)}."
                    );
                }
            }
            else if (IsTotal(section, sentence, duration) && Math.Abs(duration.Amount - perWeek) > 1)
            {
                var total = perWeek * (decimal)Math.Round(days / 7.0);
                if (Math.Abs(duration.Amount - total) > total * 0.12m)
                {
                    findings.AddWords(
                        DurationRule.Rule,
                        section,
                        duration.First,
                        duration.Last,
                        $"“{words}” disagrees with the case: {Number(perWeek)} hours a week over {Duration.Written(days)} come to about {Number(total)}."
                    );
                }
            }
        }
    }

    /// <summary>The last word of "a week", "weekly", "in each week" behind the hours; null where none stands there.</summary>
    private static int? LastOfWeek(CheckedSection section, ProseSentence sentence, Duration duration)
    {
        var next = duration.Last + 1;
        return WordAt(section, sentence, next) switch
        {
            "weekly" => next,
            "a" or "per" or "each" or "every" when WordAt(section, sentence, next + 1) is "week" => next + 1,
            "in" when WordAt(section, sentence, next + 1) is "each" or "every" => next + 1,
            _ => null,
        };
    }

    private static bool IsTotal(CheckedSection section, ProseSentence sentence, Duration duration)
    {
        var after = WordAt(section, sentence, duration.Last + 1);
        return duration.Amount > MostHoursOfAnEvent
            && !duration.IsAttribute
            && after is not ("a" or "per" or "later" or "after" or "old")
            && (
                after is not "of"
                || WorkWords.Together.Contains(WordAt(section, sentence, duration.Last + 2))
                || WordAt(section, sentence, duration.Last + 2) is "direct" or "close"
            );
    }

    private static string WordAt(CheckedSection section, ProseSentence sentence, int word) =>
        word < sentence.EndWord ? section.Words[word].Folded : "";

    private static string Number(decimal number) => number.ToString("0.##", CultureInfo.InvariantCulture);
}
