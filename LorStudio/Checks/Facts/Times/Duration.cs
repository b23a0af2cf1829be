using System.Globalization;
using LorStudio.Markup;

namespace LorStudio.Checks.Facts.Times;

internal enum TimeUnit
{
    Hour,
    Day,
    Week,
    Month,
    Year,
}

/// <summary>A length of time in a text: "four weeks", "3.5 years", "a month and a half", "160 hours".</summary>
/// <param name="First">Index of its first word.</param>
/// <param name="Last">Index of its last.</param>
/// <param name="IsAttribute">Whether it describes what follows: "four-week elective".</param>
internal readonly record struct Duration(int First, int Last, decimal Amount, TimeUnit Unit, bool IsAttribute)
{
    public double Days =>
        (double)Amount
        * Unit switch
        {
            TimeUnit.Day => 1,
            TimeUnit.Week => 7,
            TimeUnit.Month => 30.4,
            TimeUnit.Year => 365,
            _ => 1 / 24.0,
        };

    public static List<Duration> Read(Prose prose)
    {
        List<Duration> durations = [];
        for (var word = 1; word < prose.Words.Count; word++)
        {
            if (UnitOf(prose.Words[word].Base) is { } unit && At(prose, word, unit) is { } duration)
            {
                durations.Add(duration);
            }
        }

        return durations;
    }

    /// <summary>Some days as weeks or months, for a message.</summary>
    public static string Written(int days) =>
        days < 120
            ? string.Create(CultureInfo.InvariantCulture, $"{days / 7.0:0.#} weeks")
            : string.Create(CultureInfo.InvariantCulture, $"{days / 30.4:0.#} months");

    private static Duration? At(Prose prose, int unitWord, TimeUnit unit)
    {
        var number = unitWord - 1;
        if (!IsSame(prose, number, unitWord) || prose.GapBefore(unitWord) is not (" " or "-" or "\u00A0"))
        {
            return null;
        }

        // "a full year", "three and a half months".
        var adjective = number;
        while (
            adjective > 0 && prose.Words[adjective].Folded is "full" or "whole" or "entire" or "consecutive" or "short"
        )
        {
            adjective--;
        }

        var (first, amount) = Counted(prose, adjective);
        if (amount is not { } count || !IsSame(prose, first, unitWord))
        {
            return null;
        }

        var isAttribute =
            prose.GapBefore(unitWord) is "-"
            || (unitWord + 1 < prose.Words.Count && !prose.Words[unitWord].Folded.EndsWith('s') && count != 1);
        var last = unitWord;
        // "a month and a half".
        if (
            unitWord + 3 < prose.Words.Count
            && prose.Words[unitWord + 1].Folded is "and"
            && prose.Words[unitWord + 2].Folded is "a"
            && prose.Words[unitWord + 3].Folded is "half"
        )
        {
            (last, count) = (unitWord + 3, count + 0.5m);
        }

        if (prose.Words[unitWord].Base is "fortnight")
        {
            count *= 2;
        }

        return new(first, last, count, unit, isAttribute);
    }

    private static (int First, decimal? Count) Counted(Prose prose, int word)
    {
        var folded = prose.Words[word].Folded;
        if (folded is "a" or "an" or "single")
        {
            return (word, 1);
        }

        if (folded is "half" && word > 1)
        {
            // "three and a half months", "half a year" stands before its unit otherwise.
            return
                word >= 3
                && prose.Words[word - 1].Folded is "a"
                && prose.Words[word - 2].Folded is "and"
                && DateWords.Count(prose.Words[word - 3].Folded) is { } whole
                ? (word - 3, whole + 0.5m)
                : (word, null);
        }

        if (DateWords.Count(folded) is not { } count)
        {
            return (word, null);
        }

        // "forty-five".
        if (
            count is >= 1 and < 10
            && word > 0
            && DateWords.IsTen(prose.Words[word - 1].Folded)
            && prose.GapBefore(word) is "-" or " "
        )
        {
            return (word - 1, DateWords.Count(prose.Words[word - 1].Folded) + count);
        }

        return (word, count);
    }

    private static bool IsSame(Prose prose, int one, int other) =>
        prose.Words[one].Sentence == prose.Words[other].Sentence;

    private static TimeUnit? UnitOf(string folded) =>
        folded switch
        {
            "hour" or "hours" or "hrs" => TimeUnit.Hour,
            "day" or "days" => TimeUnit.Day,
            "week" or "weeks" or "fortnight" => TimeUnit.Week,
            "month" or "months" => TimeUnit.Month,
            "year" or "years" => TimeUnit.Year,
            _ => null,
        };
}
