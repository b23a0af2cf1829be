using System.Globalization;
using LorStudio.Drafting;
using LorStudio.Markup;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace LorStudio.Letters;

/// <summary>
/// A section's Markdown as blocks of the letter: paragraphs, lists, bold, italic and hard line breaks. Everything else
/// Markdown knows is printed as its plain text.
/// </summary>
internal sealed class SectionText
{
    private readonly SectionKey _section;
    private readonly string _markdown;
    private readonly List<LetterBlock> _blocks = [];

    private SectionText(SectionKey section, string markdown) => (_section, _markdown) = (section, markdown);

    public static IReadOnlyList<LetterBlock> Blocks(SectionKey section, string markdown)
    {
        if (string.IsNullOrWhiteSpace(markdown))
        {
            return [];
        }
        var text = new SectionText(section, markdown);
        // Markdig gathers link definitions at the top; the letter prints them where they were written.
        text.Read(
            MarkdownDialect
                .Parse(markdown)
                .SelectMany(block => block is LinkReferenceDefinitionGroup group ? group : (IEnumerable<Block>)[block])
                .OrderBy(block => block.Span.Start),
            new Place(0)
        );
        return text._blocks;
    }

    private void Read(IEnumerable<Block> blocks, Place place)
    {
        foreach (var block in blocks)
        {
            switch (block)
            {
                case ListBlock list:
                    ReadList(list, place.Depth + 1);
                    break;
                case LinkReferenceDefinition definition:
                    Add([new LetterInline(_markdown[definition.Span.Start..(definition.Span.End + 1)])], place);
                    break;
                case ContainerBlock container:
                    Read(container, place);
                    break;
                case LeafBlock { Inline: { } inline }:
                    Add([.. Inlines(inline, InlineStyle.Regular)], place);
                    break;
                case CodeBlock code:
                    Add([.. CodeLines(code)], place);
                    break;
            }
        }
    }

    private void ReadList(ListBlock list, int depth)
    {
        var number = int.TryParse(list.OrderedStart, CultureInfo.InvariantCulture, out var start) ? start : 1;
        var starts = true;
        foreach (var item in list.OfType<ListItemBlock>())
        {
            var marker = list.IsOrdered ? string.Create(CultureInfo.InvariantCulture, $"{number++}.") : "\u2022";
            var place = new Place(depth) { Marker = marker, StartsList = starts };
            Read(item, place);
            starts &= place.StartsList;
        }
    }

    private void Add(List<LetterInline> inlines, Place place)
    {
        var set = Typography.Set(inlines);
        if (set.Count == 0)
        {
            return;
        }
        _blocks.Add(
            place.Depth == 0
                ? new Paragraph(_section, set)
                : new ListItem(_section, set, place.Marker, place.Depth, place.StartsList)
        );
        (place.Marker, place.StartsList) = (null, false);
    }

    private static IEnumerable<LetterInline> Inlines(ContainerInline container, InlineStyle style) =>
        container.SelectMany(inline =>
            inline switch
            {
                EmphasisInline emphasis => Inlines(
                    emphasis,
                    style | (emphasis.DelimiterCount == 2 ? InlineStyle.Bold : InlineStyle.Italic)
                ),
                DelimiterInline unmatched =>
                [
                    new LetterInline(unmatched.ToLiteral(), style),
                    .. Inlines(unmatched, style),
                ],
                ContainerInline other => Inlines(other, style),
                LineBreakInline { IsHard: true } => [new LetterInline(Typography.LineBreak, style)],
                LineBreakInline => [new LetterInline(" ", style)],
                LiteralInline literal => [new LetterInline(literal.Content.ToString(), style)],
                CodeInline code => [new LetterInline(code.Content, style)],
                AutolinkInline link => [new LetterInline(link.Url, style)],
                HtmlEntityInline entity => [new LetterInline(entity.Transcoded.ToString(), style)],
                _ => (IEnumerable<LetterInline>)[],
            }
        );

    private static IEnumerable<LetterInline> CodeLines(CodeBlock code) =>
        code
            .Lines.ToString()
            .Split('\n')
            .SelectMany(line => new[] { new LetterInline(line), new(Typography.LineBreak) });

    /// <summary>Where a paragraph stands: outside of lists, or in an item whose first paragraph takes the marker.</summary>
    private sealed class Place(int depth)
    {
        public int Depth => depth;
        public string? Marker { get; set; }
        public bool StartsList { get; set; }
    }
}
