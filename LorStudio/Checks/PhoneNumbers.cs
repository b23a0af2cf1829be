namespace LorStudio.Checks;

/// <summary>Finds telephone numbers as they are written in the United States and abroad.</summary>
internal static class PhoneNumbers
{
    private const int Longest = 15; // digits

    /// <summary>"(440) 555-0142", "440.555.0142", "+1 440 555 0142", "555-0142".</summary>
    public static IEnumerable<(int Start, int Length, string Digits)> In(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            var digit = text.AsSpan(at).IndexOfAnyInRange('0', '9');
            if (digit < 0)
            {
                yield break;
            }

            at += digit;
            var start = at > 0 && text[at - 1] is '(' or '+' ? at - 1 : at;
            var end = End(text, at, out var isNumber);
            if (
                isNumber
                && (
                    start == 0
                    || !(char.IsLetterOrDigit(text[start - 1]) || text[start - 1] is '/' or '-' or '.' or '#' or '$')
                )
            )
            {
                yield return (start, end - start, string.Concat(text[start..end].Where(char.IsAsciiDigit)));
            }

            at = end - 1;
        }
    }

    /// <summary>Behind the last digit of a run of digits and what stands between the groups of a number.</summary>
    private static int End(string text, int start, out bool isNumber)
    {
        var (end, digits, group, before) = (start, 0, 0, 0);
        for (var at = start; at < text.Length && digits <= Longest; at++)
        {
            var c = text[at];
            if (char.IsAsciiDigit(c))
            {
                if (at > end && group > 0)
                {
                    (before, group) = (group, 0);
                }

                digits++;
                group++;
                end = at + 1;
            }
            else if (at - end >= 2 || c is not ('(' or ')' or '+' or '-' or '.' or ' ' or '\u00A0' or '–' or '‑'))
            {
                break;
            }
        }

        // The last group has four digits, and three stand before it; or ten stand at once.
        isNumber = digits is 7 or (>= 10 and <= 13) && ((before, group) is (3, 4) or (3, 7) || group == 10);
        return end;
    }
}
