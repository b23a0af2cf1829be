using System.Text;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace LorStudio.Markup;

/// <summary>The one Markdown the product reads: CommonMark in which HTML is ordinary text.</summary>
public static class MarkdownDialect
{
    // Below Markdig's limit of 128, which a document that parsed may still exceed when it is rendered.
    private const int MaximumDepth = 100;

    internal static MarkdownPipeline Pipeline { get; } =
        new MarkdownPipelineBuilder().DisableHtml().Use(new SafeLinks()).Build();

    /// <summary>Reads any text. What is nested too deeply to be meant as Markdown is read as one plain paragraph.</summary>
    public static MarkdownDocument Parse(string markdown)
    {
        try
        {
            var document = Markdown.Parse(markdown, Pipeline);
            return IsNestedBeyond(MaximumDepth, document) ? Markdown.Parse(Escape(markdown), Pipeline) : document;
        }
        catch (ArgumentException)
        {
            // Markdig's own limit, met while parsing.
            return Markdown.Parse(Escape(markdown), Pipeline);
        }
    }

    /// <summary>Whether a link may be followed from a page: the web and mail, nothing that runs or reads local files.</summary>
    internal static bool IsSafe(string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var uri)
        && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeMailto);

    private static bool IsNestedBeyond(int depth, MarkdownObject node) =>
        depth == 0
        || node switch
        {
            ContainerBlock block => block.Any(child => IsNestedBeyond(depth - 1, child)),
            LeafBlock { Inline: { } inline } => IsNestedBeyond(depth - 1, inline),
            ContainerInline inline => inline.Any(child => IsNestedBeyond(depth - 1, child)),
            _ => false,
        };

    private static string Escape(string markdown)
    {
        var escaped = new StringBuilder(markdown.Length * 2);
        foreach (var line in markdown.Split('\n'))
        {
            foreach (var c in line.Trim())
            {
                if (char.IsAscii(c) && (char.IsPunctuation(c) || char.IsSymbol(c)))
                {
                    escaped.Append('\\');
                }
                escaped.Append(c);
            }
            escaped.Append('\n');
        }
        return escaped.ToString();
    }
}
