using Markdig;
using Microsoft.AspNetCore.Components;

namespace LorStudio.Markup;

/// <summary>The only place that turns people's text into a page's HTML.</summary>
public static class SafeMarkdown
{
    /// <summary>HTML of hostile Markdown: tags stand as text, links lead to http, https or mailto, images are their description.</summary>
    public static MarkupString ToHtml(string? markdown) =>
        string.IsNullOrWhiteSpace(markdown)
            ? default
            : new MarkupString(MarkdownDialect.Parse(markdown).ToHtml(MarkdownDialect.Pipeline));
}
