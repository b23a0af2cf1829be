using LorStudio.Checks.Language.Words;

namespace LorStudio.Checks.Language.Marks;

/// <summary>",,", "..", ";;", ".,": two marks where one belongs.</summary>
internal sealed class DoubledMarks : ILanguagePart
{
    private const string Marks = ",.;:";

    public IReadOnlyList<string> Flags { get; } =
    [
        "She read it«,,» and she called me. => ,",
        "He stayed until noon«..» => .",
        "He wept«;;» she let him. => ;",
        "She was calm«.,» he was not.",
        "The plan was hers«::» treat and wait. => :",
        "She came early«,.» => .",
        "He asked«, ,» and she answered. => ,",
        "She asked why«??» => ?",
        "It was right«!!» => !",
        "She did it«;,» and it was right.",
        "She taught the team«. .» => .",
    ];

    public IReadOnlyList<string> Leaves { get; } =
    [
        "She waited... and it came.",
        "She waited. . . and it came.",
        "He knows Dr. Lee, Jr., and A. Obi, M.D., well.",
        "At 8 a.m., at 5 p.m.; and so on, etc., it was calm.",
        "Smith et al., and others, wrote it.",
        "He asked why?! It was right.",
        "Mail a.obi@lakemont.example, or call.",
        "She said, “Wait....”",
        "The ratio was 1:1, the dose .5 mg.",
        "She came to the U.S., and he stayed.",
    ];

    public void Read(Reading reading, Slips slips)
    {
        var text = reading.Section.Prose.Text;
        for (var at = 0; at + 1 < text.Length && !slips.IsFull; at++)
        {
            var first = text[at];
            if (first is '?' or '!')
            {
                ReadRepeated(text, slips, ref at);
                continue;
            }

            if (!Marks.Contains(first, StringComparison.Ordinal))
            {
                continue;
            }

            var second = at + 1;
            var isApart = text[second] == ' ' && second + 1 < text.Length;
            if (isApart)
            {
                second++;
            }

            if (!Marks.Contains(text[second], StringComparison.Ordinal) || IsRight(text, at, second, isApart))
            {
                at = first == '.' && text[second] == '.' ? PastDots(text, at) : at;
                continue;
            }

            var both = text[at..(second + 1)];
            slips.AddPlace(
                at,
                second + 1,
                $"“{both}” holds a mark too many.",
                first == text[second] || text[second] == '.' ? [text[second].ToString()] : []
            );
            at = second;
        }
    }

    private static void ReadRepeated(string text, Slips slips, ref int at)
    {
        var end = at;
        while (end < text.Length && text[end] == text[at])
        {
            end++;
        }

        if (end > at + 1)
        {
            slips.AddPlace(at, end, $"“{text[at..Math.Min(end, at + 5)]}” holds a mark too many.", text[at].ToString());
        }

        at = end - 1;
    }

    private static int PastDots(string text, int at)
    {
        while (at + 1 < text.Length && text[at + 1] is '.' or ' ')
        {
            at++;
        }

        return at;
    }

    private static bool IsRight(string text, int first, int second, bool isApart)
    {
        if (
            Tokens.IsAddress(text, first)
            || (
                second + 1 < text.Length
                && (char.IsDigit(text[second + 1]) || (isApart && char.IsLower(text[second + 1])))
            )
        )
        {
            return true;
        }

        if (text[first] != '.')
        {
            return false;
        }

        // Three or more are an ellipsis, also with spaces between them.
        if (text[second] == '.')
        {
            var next = second + 1;
            while (next < text.Length && text[next] == ' ')
            {
                next++;
            }

            return (next < text.Length && text[next] == '.') || (first > 0 && text[first - 1] == '.');
        }

        var start = first;
        while (start > 0 && char.IsLetter(text[start - 1]) && first - start < 12)
        {
            start--;
        }

        return isApart || first - start < 3 || Abbreviations.Is(text[start..first].ToLowerInvariant());
    }
}
