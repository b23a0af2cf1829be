using System.Net;
using CsCheck;
using LorStudio.Drafting;
using LorStudio.Letters;
using LorStudio.Tests.Support;

namespace LorStudio.Tests.Drafting;

/// <summary>Whatever is pasted prints as it read: the same signs, and the same letters bold and italic.</summary>
public sealed class PrintedPasteTests(StudioBrowser browser) : Journey(browser)
{
    private const int Samples = 5_000;

    private const string CleanAll = """
        async cases => {
          const { cleaned } = await import("/paste/clean.js");
          return cases.map(html => cleaned(html, "").text);
        }
        """;

    private static readonly string[] Signs =
    [
        .. "ab1 .,:;!?-_*+#>`~=<&|[](){}'\"/\\$€°é中".Select(sign => sign.ToString()),
        "word",
        "**",
        "__",
        "- ",
        "1. ",
        "2) ",
        "# ",
        "> ",
        "```",
        "](x)",
        "&amp;",
        "<b>",
        "<a@b.c>",
        "---",
        "😀",
        "e\u0301",
    ];

    private static readonly Gen<LetterInline> Piece =
        from signs in Gen.OneOf(Signs).Array[1, 5]
        from style in Gen.Enum<InlineStyle>()
        select new LetterInline(string.Concat(signs), style);

    private static readonly Gen<LetterInline> Break = Gen.Const(new LetterInline(Typography.LineBreak));

    private static readonly Gen<LetterInline[]> Pieces = Gen.Frequency((5, Piece), (1, Break)).Array[1, 8];

    [Fact]
    public async Task A_paragraph_of_any_signs_prints_as_it_read()
    {
        var (pasted, printed) = await PasteAsync(paragraph => $"<p>{Html(paragraph)}</p>");

        foreach (var (paragraph, (markdown, blocks)) in pasted.Zip(printed))
        {
            var expected = Lines(Typography.Set(paragraph));
            var read = Lines(blocks.SelectMany(block => block.Inlines.Append(new(Typography.LineBreak))));
            Assert.True(
                blocks.All(block => block is Paragraph) && Same(expected, read),
                $"{Html(paragraph)}\n{markdown}\n{Words(expected)}\n{Words(read)}"
            );
        }
    }

    [Fact]
    public async Task A_list_of_any_signs_prints_as_a_list()
    {
        var (pasted, printed) = await PasteAsync(item =>
            $"<p>before</p><ul><li>{Html(item)}</li><ol start=7><li>{Html(item)}</li></ol></ul>"
        );

        foreach (var (paragraph, (markdown, blocks)) in pasted.Zip(printed))
        {
            var items = blocks.OfType<ListItem>().ToArray();
            var half = items.Length / 2;
            Assert.True(
                blocks[0] is Paragraph
                    && items.Length == blocks.Count - 1
                    && items[..half].All(item => item.Depth == 1)
                    && items[half..].All(item => item.Depth == 2)
                    && (half == 0 || (items[0].Marker == "\u2022" && items[half].Marker == "7."))
                    && Same(
                        Lines(Typography.Set(paragraph)),
                        Lines(items[..half].SelectMany(i => i.Inlines.Append(new("\n"))))
                    ),
                $"{Html(paragraph)}\n{markdown}"
            );
        }
    }

    private async Task<(LetterInline[][] Pasted, (string, IReadOnlyList<LetterBlock>)[] Printed)> PasteAsync(
        Func<LetterInline[], string> write
    )
    {
        LetterInline[][] pasted = [];
        Pieces.Array[Samples].Sample(made => pasted = made, iter: 1, threads: 1);
        var page = await OpenAsync();
        var results = await page.EvaluateAsync<string[]>(CleanAll, pasted.Select(write));
        return (pasted, [.. results.Select(text => (text, SectionText.Blocks(SectionKey.PC, text)))]);
    }

    private static string Html(IEnumerable<LetterInline> pieces) =>
        string.Concat(
            pieces.Select(piece =>
                piece.Text == Typography.LineBreak
                    ? "<br>"
                    : piece.Style switch
                    {
                        InlineStyle.Bold => $"<b>{WebUtility.HtmlEncode(piece.Text)}</b>",
                        InlineStyle.Italic => $"<i>{WebUtility.HtmlEncode(piece.Text)}</i>",
                        InlineStyle.Regular => WebUtility.HtmlEncode(piece.Text),
                        _ => $"<b><i>{WebUtility.HtmlEncode(piece.Text)}</i></b>",
                    }
            )
        );

    /// <summary>Each line with something on it, as signs with their looks; blanks in a row are one.</summary>
    private static List<List<(char Sign, InlineStyle Style)>> Lines(IEnumerable<LetterInline> pieces)
    {
        List<List<(char, InlineStyle)>> lines =
        [
            [],
        ];
        foreach (var (sign, style) in pieces.SelectMany(p => p.Text.Select(sign => (sign, p.Style))))
        {
            if (sign == '\n')
            {
                lines.Add([]);
            }
            else if (sign != ' ' || lines[^1] is [.., (not ' ', _)])
            {
                lines[^1].Add((sign, style));
            }
        }

        return [.. lines.Select(line => line is [.., (' ', _)] ? line[..^1] : line).Where(line => line.Count > 0)];
    }

    private static string Words(List<List<(char Sign, InlineStyle Style)>> lines) =>
        string.Join(" / ", lines.Select(line => string.Join(' ', line.Select(s => $"{s.Sign}{(int)s.Style}"))));

    /// <summary>A look may end beside a blank or a punctuation mark that had it: a letter or digit keeps it.</summary>
    private static bool Same(
        List<List<(char Sign, InlineStyle Style)>> one,
        List<List<(char Sign, InlineStyle Style)>> other
    ) =>
        one.Count == other.Count
        && one.Zip(other)
            .All(lines =>
                lines.First.Select(s => s.Sign).SequenceEqual(lines.Second.Select(s => s.Sign))
                && lines
                    .First.Zip(lines.Second)
                    .All(s => !char.IsLetterOrDigit(s.First.Sign) || s.First.Style == s.Second.Style)
            );
}
