using Markdig;
using Markdig.Renderers;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax.Inlines;

namespace LorStudio.Markup;

/// <summary>Keeps a link only where it leads to the web or to mail; anything else, and every image, is left as its text.</summary>
internal sealed class SafeLinks : IMarkdownExtension
{
    private const string Rel = "noopener noreferrer";

    public void Setup(MarkdownPipelineBuilder pipeline) { }

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
        if (renderer is HtmlRenderer html)
        {
            html.ObjectRenderers.ReplaceOrAdd<LinkInlineRenderer>(new Links { Rel = Rel });
            html.ObjectRenderers.ReplaceOrAdd<AutolinkInlineRenderer>(new Autolinks { Rel = Rel });
        }
    }

    private sealed class Links : LinkInlineRenderer
    {
        protected override void Write(HtmlRenderer renderer, LinkInline link)
        {
            if (!link.IsImage && MarkdownDialect.IsSafe(link.GetDynamicUrl?.Invoke() ?? link.Url))
            {
                base.Write(renderer, link);
            }
            else
            {
                renderer.WriteChildren(link);
            }
        }
    }

    private sealed class Autolinks : AutolinkInlineRenderer
    {
        protected override void Write(HtmlRenderer renderer, AutolinkInline link)
        {
            if (link.IsEmail || MarkdownDialect.IsSafe(link.Url))
            {
                base.Write(renderer, link);
            }
            else
            {
                renderer.WriteEscape(link.Url);
            }
        }
    }
}
