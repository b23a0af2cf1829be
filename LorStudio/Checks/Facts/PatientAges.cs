namespace LorStudio.Checks.Facts;

/// <summary>Exact ages over 89, which identify: "a 93-year-old", "aged 94".</summary>
internal static class PatientAges
{
    private const int Oldest = 125;

    public static IEnumerable<(int Start, int Length, string What)> In(CheckedSection section)
    {
        for (var at = 0; at < section.Words.Count; at++)
        {
            if (
                AgeAt(section, at, out var number) is { } age
                && age is >= 90 and <= Oldest
                && EndOf(section, at, number) is >= 0 and var last
                && !IsBound(section, at)
            )
            {
                var start = section.Words[at].Start;
                yield return (start, section.Words[last].End - start, "an exact age over 89");
                at = last;
            }
        }
    }

    /// <summary>The number that begins at a word, and its last word.</summary>
    private static int? AgeAt(CheckedSection section, int at, out int last)
    {
        last = at;
        var word = section.Words[at].Folded;
        if (char.IsAsciiDigit(word[0]))
        {
            var digits = word.AsSpan(
                0,
                word.AsSpan().IndexOfAnyExceptInRange('0', '9') is >= 0 and var end ? end : word.Length
            );
            return digits.Length is 2 or 3 && word.AsSpan(digits.Length) is "" or "yo" or "y"
                ? int.Parse(digits, System.Globalization.CultureInfo.InvariantCulture)
                : null;
        }

        if (word is "ninety")
        {
            last = Folded(section, at + 1)
                is "one"
                    or "two"
                    or "three"
                    or "four"
                    or "five"
                    or "six"
                    or "seven"
                    or "eight"
                    or "nine"
                ? at + 1
                : at;
            return 90;
        }

        if (word is "hundred")
        {
            while (
                last - at < 2
                && Folded(section, last + 1)
                    is "and"
                        or "one"
                        or "two"
                        or "three"
                        or "four"
                        or "five"
                        or "six"
                        or "seven"
                        or "eight"
                        or "nine"
                        or "ten"
            )
            {
                last++;
            }

            return 100;
        }

        return null;
    }

    /// <summary>The last word of an age; -1 where the number is none.</summary>
    private static int EndOf(CheckedSection section, int at, int number)
    {
        if (section.Words[at].Folded is [.., 'y', 'o'] && char.IsAsciiDigit(section.Words[at].Folded[0]))
        {
            return at;
        }

        var (one, two) = (Folded(section, number + 1), Folded(section, number + 2));
        if (one is "year" or "years" or "yr" or "yrs")
        {
            return two is "old"
                ? IsThing(section, number + 3)
                    ? -1
                    : number + 2
                : two is "of" && Folded(section, number + 3) is "age"
                    ? number + 3
                    : -1;
        }

        if ((one is "y" && two is "o") || one is "yo")
        {
            return one is "yo" ? number + 1 : number + 2;
        }

        var before = Folded(section, at - 1);
        var isAge =
            before is "aged" or "age"
            || (before is "of" && Folded(section, at - 2) is "age")
            || (before is "turned" && one is not "percent");
        return isAge && !section.Prose.GapAfter(number).StartsWith("%") ? number : -1;
    }

    /// <summary>"over 90 years old" names no one; a bound is no exact age.</summary>
    private static bool IsBound(CheckedSection section, int at) =>
        Folded(section, at - 1) is "over" or "above" or "than" or "least" or "beyond" or "under" or "below" or "past"
        || section.Prose.GapBefore(at).ContainsAny("<>≥≤");

    private static bool IsThing(CheckedSection section, int at) =>
        Folded(section, at)
            is "hospital"
                or "institution"
                or "building"
                or "tradition"
                or "program"
                or "clinic"
                or "house"
                or "drug"
                or "trial"
                or "school"
                or "ward";

    private static string Folded(CheckedSection section, int at) =>
        at >= 0 && at < section.Words.Count ? section.Words[at].Folded : "";
}
