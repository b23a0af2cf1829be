using System.Globalization;
using System.Text;
using LorStudio.Markup;

namespace LorStudio.Cases.Materials;

/// <summary>
/// The text of a material, a paragraph a line; a form feed parts the pages of a PDF. Its paragraphs are harmless to
/// show, and none is empty.
/// </summary>
public sealed class MaterialText
{
    /// <summary>Characters (UTF-16 code units) that are kept; a CV has about 10,000.</summary>
    public const int Longest = 1_000_000;

    private const char PageBreak = '\f';

    /// <param name="stored">As <see cref="Store"/> wrote it.</param>
    /// <param name="hasPages">Whether it is a PDF's.</param>
    public MaterialText(string stored, bool hasPages)
    {
        List<MaterialParagraph> paragraphs = [];
        foreach (var (page, text) in stored.Split(PageBreak).Index())
        {
            foreach (var line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries))
            {
                paragraphs.Add(new MaterialParagraph(paragraphs.Count, hasPages ? page + 1 : null, line));
            }
        }

        Paragraphs = paragraphs;
    }

    public IReadOnlyList<MaterialParagraph> Paragraphs { get; }

    /// <summary>Pages of paragraphs as one text, cut at <see cref="Longest"/>.</summary>
    internal static (string Text, bool IsCut) Store(IEnumerable<IEnumerable<string>> pages)
    {
        StringBuilder text = new();
        var first = true;
        foreach (var page in pages)
        {
            text.Append(first ? "" : PageBreak.ToString(CultureInfo.InvariantCulture));
            first = false;
            foreach (var line in page.SelectMany(paragraph => paragraph.Split('\n')))
            {
                var clean = HarmlessText.Clean(line).Trim(' ', '\u00A0');
                if (clean.Length > Longest - text.Length - 1)
                {
                    return (text.Append(clean.AsSpan(0, Fitting(clean, Longest - text.Length - 1))).ToString(), true);
                }

                text.Append(clean).Append(clean.Length > 0 ? "\n" : "");
            }
        }

        return (text.ToString(), false);
    }

    private static int Fitting(string text, int room) =>
        room > 0 && char.IsHighSurrogate(text[room - 1]) ? room - 1 : Math.Max(room, 0);
}

/// <summary>A paragraph, or a line, of a material.</summary>
/// <param name="Index">From 0, through the whole material.</param>
/// <param name="Page">From 1; null where the format has no pages.</param>
public sealed record MaterialParagraph(int Index, int? Page, string Text)
{
    /// <summary>"page 2", or "paragraph 14".</summary>
    public string Place => Page is { } page ? $"page {page}" : $"paragraph {Index + 1}";
}
