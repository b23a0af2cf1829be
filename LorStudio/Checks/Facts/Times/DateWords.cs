using System.Collections.Frozen;
using System.Globalization;

namespace LorStudio.Checks.Facts.Times;

/// <summary>Words of dates and counts.</summary>
internal static class DateWords
{
    private static readonly FrozenDictionary<string, int> Months = Numbered(
        "january february march april may june july august september october november december",
        "jan feb mar apr may jun jul aug sep oct nov dec"
    );

    private static readonly FrozenDictionary<string, int> Tens = new Dictionary<string, int>(StringComparer.Ordinal)
    {
        ["twenty"] = 20,
        ["thirty"] = 30,
        ["forty"] = 40,
        ["fifty"] = 50,
        ["sixty"] = 60,
        ["seventy"] = 70,
        ["eighty"] = 80,
        ["ninety"] = 90,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, int> Small = Numbered(
        "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
    );

    /// <summary>1 to 12; 0 where a word names no month.</summary>
    public static int Month(string folded) => folded is "sept" ? 9 : Months.GetValueOrDefault(folded);

    /// <summary>A year as four digits write it; 0 where it is none.</summary>
    public static int Year(string word) =>
        word.Length == 4
        && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var year)
        && year is > 1949 and < 2100
            ? year
            : 0;

    /// <summary>1 to 31, written "2" or "2nd"; 0 where it is none.</summary>
    public static int Day(string folded)
    {
        var digits = folded.Length > 2 && char.IsLetter(folded[^1]) ? folded[..^2] : folded;
        var isOrdinal = digits.Length == folded.Length || folded[^2..] is "st" or "nd" or "rd" or "th";
        return
            isOrdinal
            && digits.Length is 1 or 2
            && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var day)
            && day is >= 1 and <= 31
            ? day
            : 0;
    }

    /// <summary>First and last month of a season; null where a word names none.</summary>
    public static (int First, int Last)? Season(string folded) =>
        folded switch
        {
            "spring" => (3, 6),
            "summer" => (6, 9),
            "fall" or "autumn" => (9, 12),
            "winter" => (12, 15),
            _ => null,
        };

    /// <summary>A count in digits or words below a hundred; null where a word is none.</summary>
    public static decimal? Count(string folded) =>
        decimal.TryParse(
            folded,
            NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands,
            CultureInfo.InvariantCulture,
            out var number
        )
            ? number
        : Small.TryGetValue(folded, out var small) ? small
        : Tens.TryGetValue(folded, out var ten) ? ten
        : null;

    /// <summary>Whether a word counts tens, with which the next may count ones: "forty-five".</summary>
    public static bool IsTen(string folded) => Tens.ContainsKey(folded);

    private static FrozenDictionary<string, int> Numbered(params string[] lists) =>
        lists
            .SelectMany(list => list.Split(' ').Select((word, i) => (word, i)))
            .DistinctBy(w => w.word, StringComparer.Ordinal)
            .ToFrozenDictionary(w => w.word, w => w.i + 1, StringComparer.Ordinal);
}
