using System.Buffers;
using System.Globalization;
using LorStudio.Drafting.Evidence;
using LorStudio.Markup;

namespace LorStudio.Checks.Evidence;

/// <summary>The numbers of a text that count or measure, in digits or words.</summary>
internal static class Figures
{
    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789,.");
    private const int Least = 3; // "one" and "two" stand in every letter

    /// <summary>Index of the first and last word of each, and its value. Years and ordinals are none.</summary>
    public static IEnumerable<(int First, int Last, int Value)> In(Prose prose)
    {
        for (var at = 0; at < prose.Words.Count; at++)
        {
            var last = at;
            if (ValueAt(prose, ref last) is { } value && value >= Least && !IsYear(value))
            {
                yield return (at, last, value);
            }

            at = last;
        }
    }

    private static int? ValueAt(Prose prose, ref int at)
    {
        var word = prose.Words[at].Folded;
        if (char.IsAsciiDigit(word[0]))
        {
            // The unit may be written on: "840mL", "8wks"; an ordinal is none.
            var digits = word.AsSpan(0, word.AsSpan().IndexOfAnyExcept(Digits) is >= 0 and var end ? end : word.Length);
            return word.Length > digits.Length && word.AsSpan(digits.Length) is "st" or "nd" or "rd" or "th" ? null
                : double.TryParse(digits, NumberStyles.Number, CultureInfo.InvariantCulture, out var number)
                && number < 1_000_000
                    ? (int)number
                : null;
        }

        if (Tens(word) is { } tens)
        {
            if (
                at + 1 < prose.Words.Count
                && prose.GapAfter(at) is "-" or " "
                && Unit(prose.Words[at + 1].Folded) is < 10 and var unit
            )
            {
                at++;
                return tens + unit;
            }

            return tens;
        }

        return Unit(word);
    }

    private static bool IsYear(int value) => value is > 1900 and < 2100;

    private static int? Unit(string word) =>
        word is "first" or "second" or "third" or "fourth" or "fifth" or "sixth" or "twice"
        || !WordMeanings.Numbers.TryGetValue(word, out var number)
            ? null
            : int.Parse(number, CultureInfo.InvariantCulture);

    private static int? Tens(string word) =>
        word.EndsWith("ty", StringComparison.Ordinal) && Unit(word) is { } tens and >= 20 ? tens : null;
}
