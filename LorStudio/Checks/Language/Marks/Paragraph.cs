using System.Runtime.InteropServices;
using LorStudio.Markup;

namespace LorStudio.Checks.Language.Marks;

/// <summary>A paragraph or list item of a text.</summary>
/// <param name="IsItem">Whether it is an item of a list.</param>
/// <param name="HasLines">Whether it is broken into lines by hand, as an address is.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Paragraph(int Start, int End, bool IsItem, bool HasLines)
{
    public static IEnumerable<Paragraph> Of(Prose prose)
    {
        for (var start = 0; start < prose.Text.Length; )
        {
            var feed = prose.Text.IndexOf('\n', start);
            var end = feed < 0 ? prose.Text.Length : feed;
            if (end > start)
            {
                var (from, length) = prose.InMarkdown(start, end - start);
                var markdown = prose.Markdown.AsSpan(from, length);
                yield return new(
                    start,
                    end,
                    IsListItem(prose.Markdown, from),
                    markdown.Contains("  \n", StringComparison.Ordinal)
                        || markdown.Contains("\\\n", StringComparison.Ordinal)
                );
            }

            start = end + 1;
        }
    }

    private static bool IsListItem(string markdown, int at)
    {
        var line = at == 0 ? 0 : markdown.LastIndexOf('\n', at - 1) + 1;
        var text = markdown.AsSpan(line).TrimStart(' ');
        var digits = text.IndexOfAnyExceptInRange('0', '9');
        return text is ['-' or '*' or '+', ' ', ..]
            || (digits is > 0 and < 4 && text[digits..] is ['.' or ')', ' ', ..]);
    }
}

/// <summary>The run of characters without white space around a place.</summary>
internal static class Tokens
{
    private const int Longest = 60; // characters to each side

    public static int StartOf(string text, int at)
    {
        var start = at;
        while (start > 0 && start > at - Longest && !char.IsWhiteSpace(text[start - 1]))
        {
            start--;
        }

        return start;
    }

    public static int EndOf(string text, int at)
    {
        var end = at;
        while (end < text.Length && end < at + Longest && !char.IsWhiteSpace(text[end]))
        {
            end++;
        }

        return end;
    }

    /// <summary>Whether a place lies in an address of the web or of mail.</summary>
    public static bool IsAddress(string text, int at)
    {
        var token = text.AsSpan()[StartOf(text, at)..EndOf(text, at)];
        return token.Contains('@')
            || token.Contains("://", StringComparison.Ordinal)
            || token.Contains("www.", StringComparison.OrdinalIgnoreCase);
    }
}
