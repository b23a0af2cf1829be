using LorStudio.Markup;

namespace LorStudio.Checks.Form;

/// <summary>Where markup of a kind first stands.</summary>
internal static class MarkupPlaces
{
    private const int Longest = 200; // characters that are marked

    /// <summary>Start and length in the plain text; length 0 where it is not seen there.</summary>
    public static (int Start, int Length) Find(string kind, Prose prose)
    {
        var markdown = prose.Markdown;
        var (start, length) = kind switch
        {
            "a heading" => Line(markdown, line => line is ['#', ..] || IsUnderlined(line)),
            "a block quotation" => Line(markdown, line => line is ['>', ..]),
            "a rule" => RuleLine(markdown),
            "code" => Between(markdown, "`") is (_, > 0) and var code
                ? code
                : Line(markdown, line => line is ['`', ..] or ['~', ..]),
            "an image" => Bracket(markdown, markdown.IndexOf("![", StringComparison.Ordinal)),
            "a link" => Link(markdown),
            "HTML" => Tag(markdown),
            "struck-out text" => Between(markdown, "~~"),
            "a table" => TableLine(markdown),
            _ => (0, 0),
        };
        if (length == 0)
        {
            return (0, 0);
        }

        var (from, to) = (TextAt(prose, start), TextAt(prose, start + length));
        return (from, Math.Min(to - from, Longest));
    }

    /// <summary>A line of three dashes, stars or underscores.</summary>
    public static (int Start, int Length) RuleLine(string markdown) =>
        Line(
            markdown,
            line => line.Length >= 3 && line[0] is '-' or '*' or '_' or '=' && !line.ContainsAnyExcept(line[0], ' ')
        );

    /// <summary>The head of a table: a line, and below it one of dashes and bars.</summary>
    public static (int Start, int Length) TableLine(string markdown)
    {
        var (start, length) = Line(
            markdown,
            line =>
                line.Length > 4
                && line.Contains('|')
                && line.Contains("--", StringComparison.Ordinal)
                && !line.ContainsAnyExcept("|-: ")
        );
        if (length == 0 || start < 2)
        {
            return (start, length);
        }

        var head = markdown.LastIndexOf('\n', start - 2) + 1;
        return (head, start + length - head);
    }

    /// <summary>Text between two signs of a kind.</summary>
    public static (int Start, int Length) Between(string markdown, string sign)
    {
        var start = markdown.IndexOf(sign, StringComparison.Ordinal);
        var end = start < 0 ? -1 : markdown.IndexOf(sign, start + sign.Length, StringComparison.Ordinal);
        return end < 0 ? (0, 0) : (start, end + sign.Length - start);
    }

    private static bool IsUnderlined(ReadOnlySpan<char> line) =>
        line.Length >= 2 && line[0] is '=' && !line.ContainsAnyExcept('=');

    private static (int Start, int Length) Line(string markdown, Func<ReadOnlySpan<char>, bool> isIt)
    {
        for (var line = 0; line < markdown.Length; )
        {
            var feed = markdown.IndexOf('\n', line);
            var end = feed < 0 ? markdown.Length : feed;
            var text = markdown.AsSpan(line, end - line);
            if (isIt(text.Trim()))
            {
                return (line + (text.Length - text.TrimStart().Length), text.Trim().Length);
            }

            line = end + 1;
        }

        return (0, 0);
    }

    private static (int Start, int Length) Link(string markdown)
    {
        var joint = markdown.IndexOf("](", StringComparison.Ordinal);
        joint = joint < 0 ? markdown.IndexOf("][", StringComparison.Ordinal) : joint;
        if (joint > 0)
        {
            return Bracket(markdown, markdown.LastIndexOf('[', joint - 1));
        }

        var open = markdown.IndexOf('<', StringComparison.Ordinal);
        var close = open < 0 ? -1 : markdown.IndexOf('>', open);
        return close < 0 ? (0, 0) : (open, close + 1 - open);
    }

    private static (int Start, int Length) Bracket(string markdown, int start)
    {
        var end = start < 0 ? -1 : markdown.IndexOf(')', start);
        return end < 0 ? (0, 0) : (start, end + 1 - start);
    }

    private static (int Start, int Length) Tag(string markdown)
    {
        for (var at = markdown.IndexOf('<', StringComparison.Ordinal); at >= 0; at = markdown.IndexOf('<', at + 1))
        {
            if (
                at + 1 < markdown.Length
                && (char.IsAsciiLetter(markdown[at + 1]) || markdown[at + 1] == '/')
                && markdown.IndexOf('>', at) is >= 0 and var end
            )
            {
                return (at, end + 1 - at);
            }
        }

        return (0, 0);
    }

    /// <summary>The place in the plain text of a place in the Markdown, or the next one that is printed.</summary>
    private static int TextAt(Prose prose, int place)
    {
        var (low, high) = (0, prose.Text.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = prose.InMarkdown(middle, 0).Start < place ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
