using System.Globalization;
using System.Text;
using Markdig.Renderers;

namespace LorStudio.Markup;

/// <summary>Counts words as a reader of the letter would.</summary>
public static class WordCount
{
    /// <summary>
    /// Words of the printed text: Markdown's marks do not count, "well-known" and "José's" are one word each, a dash
    /// between words parts them.
    /// </summary>
    public static int Of(string? markdown)
    {
        if (string.IsNullOrWhiteSpace(markdown))
        {
            return 0;
        }
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        var renderer = new HtmlRenderer(text)
        {
            EnableHtmlForBlock = false,
            EnableHtmlForInline = false,
            EnableHtmlEscape = false,
        };
        MarkdownDialect.Pipeline.Setup(renderer);
        renderer.Render(MarkdownDialect.Parse(markdown));
        return In(text.ToString());
    }

    private static int In(string text)
    {
        var (words, inWord) = (0, false);
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune) && !inWord)
            {
                words++;
                inWord = true;
            }
            else if (Rune.IsWhiteSpace(rune) || rune.Value is '\u2013' or '\u2014')
            {
                inWord = false;
            }
        }
        return words;
    }
}
