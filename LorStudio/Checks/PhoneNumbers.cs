namespace LorStudio.Checks;

/// <summary>Finds telephone numbers as they are written in the United States and abroad.</summary>
internal static class PhoneNumbers
{
    private const int Shortest = 7; // digits
    private const int Longest = 15;

    /// <summary>"(440) 555-0142", "440.555.0142", "+1 440 555 0142", "555-0142".</summary>
    public static IEnumerable<(int Start, int Length, string Digits)> In(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            var isStart =
                (
                    char.IsAsciiDigit(text[at])
                    || (text[at] is '(' or '+' && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]))
                )
                && (
                    at == 0 || !(char.IsLetterOrDigit(text[at - 1]) || text[at - 1] is '/' or '-' or '.' or '#' or '$')
                );
            if (!isStart)
            {
                continue;
            }

            var end = End(text, at, out var digits, out var groups);
            if (groups && digits.Length is >= Shortest and <= Longest && IsShaped(digits))
            {
                yield return (at, end - at, digits);
            }

            at = Math.Max(at, end - 1);
        }
    }

    private static bool IsShaped(string digits) => digits.Length is 7 or 10 or 11 or 12 or 13;

    private static int End(string text, int start, out string digits, out bool isGrouped)
    {
        System.Text.StringBuilder found = new();
        List<int> groups = [];
        var (end, group) = (start, 0);
        for (var at = start; at < text.Length && found.Length <= Longest; at++)
        {
            var c = text[at];
            if (char.IsAsciiDigit(c))
            {
                found.Append(c);
                group++;
                end = at + 1;
            }
            else if (c is '(' or ')' or '+' or '-' or '.' or ' ' or '\u00A0' or '–' or '‑')
            {
                if (group > 0)
                {
                    groups.Add(group);
                    group = 0;
                }

                if (at - end >= 2)
                {
                    break;
                }
            }
            else
            {
                break;
            }
        }

        if (group > 0)
        {
            groups.Add(group);
        }

        digits = found.ToString();
        // The last group of a number has four digits, and three stand before it; ten at once are one too.
        isGrouped = groups is [.., 3, 4] or [.., 10] or [.., 3, 7];
        return end;
    }
}
