using System.Text.RegularExpressions;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace LorStudio.Markup;

/// <summary>Markdown that a letter does not print as such but as its plain text.</summary>
public static partial class UnprintedMarkup
{
    /// <summary>What there is of it: "a heading", "a link", … each once, in the order of the text.</summary>
    public static IReadOnlyList<string> In(string markdown) =>
        [.. MarkdownDialect.Parse(markdown).Descendants().SelectMany(Kinds).Distinct(StringComparer.Ordinal)];

    private static IEnumerable<string> Kinds(MarkdownObject node) =>
        node switch
        {
            HeadingBlock => ["a heading"],
            CodeBlock or CodeInline => ["code"],
            QuoteBlock => ["a block quotation"],
            ThematicBreakBlock => ["a rule"],
            LinkInline { IsImage: true } => ["an image"],
            LinkInline or AutolinkInline or LinkReferenceDefinition => ["a link"],
            // HTML is ordinary text to the parser, cut into pieces at each sign.
            ParagraphBlock { Inline: { } text } when Tag().IsMatch(Plain(text)) => ["HTML"],
            _ => [],
        };

    private static string Plain(ContainerInline text) =>
        string.Concat(text.Descendants<LiteralInline>().Select(literal => literal.Content.ToString()));

    [GeneratedRegex(
        @"</?[a-zA-Z][a-zA-Z0-9-]*(\s[^<>]*)?/?>",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1_000
    )]
    private static partial Regex Tag();
}
