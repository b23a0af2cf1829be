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
        return text is ['-' or '*' or '+', ' ', ..] or ['|' or '#' or '>', ..]
            || (digits is > 0 and < 4 && text[digits..] is ['.' or ')', ' ', ..]);
    }
}
