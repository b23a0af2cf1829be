using LorStudio.Markup;
using Xunit;

namespace LorStudio.Tests.Markup;

public sealed class SafeMarkdownTests
{
    [Fact]
    public void Markdown_becomes_HTML() =>
        Assert.Equal(
            "<p>A <strong>strong</strong> and <em>kind</em> resident</p>",
            SafeMarkdown.ToHtml("A **strong** and *kind* resident").Value.Trim()
        );

    [Fact]
    public void Tags_stand_as_text()
    {
        var html = SafeMarkdown.ToHtml("<script>alert(1)</script>\n\ntext <img src=x onerror=alert(1)> more").Value;

        Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<img", html, StringComparison.Ordinal);
        Assert.Contains("&lt;script&gt;", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[x](https://example.org/a)")]
    [InlineData("[x](http://example.org)")]
    [InlineData("[x](mailto:a@example.org)")]
    [InlineData("<https://example.org/a>")]
    [InlineData("<a@example.org>")]
    public void A_link_to_the_web_or_to_mail_is_kept(string markdown) =>
        Assert.Contains("<a href=", SafeMarkdown.ToHtml(markdown).Value, StringComparison.Ordinal);

    [Theory]
    [InlineData("[x](javascript:alert(1))")]
    [InlineData("[x](JaVaScRiPt&#58;alert(1))")]
    [InlineData("[x](data:text/html;base64,AAAA)")]
    [InlineData("[x](file:///etc/passwd)")]
    [InlineData("[x](/cases/1)")]
    [InlineData("[x](//example.org)")]
    [InlineData("<javascript:alert(1)>")]
    [InlineData("[x][r]\n\n[r]: javascript:alert(1)")]
    public void Any_other_link_is_left_as_its_text(string markdown)
    {
        var html = SafeMarkdown.ToHtml(markdown).Value;

        Assert.DoesNotContain("href", html, StringComparison.Ordinal);
        Assert.Contains(markdown.StartsWith('<') ? "javascript:alert(1)" : "x", html, StringComparison.Ordinal);
    }

    [Fact]
    public void An_image_is_its_description() =>
        Assert.Equal("<p>a photo</p>", SafeMarkdown.ToHtml("![a photo](https://example.org/p.png)").Value.Trim());

    [Theory]
    [InlineData("> ")]
    [InlineData("*a ")]
    [InlineData("[")]
    [InlineData("- ")]
    [InlineData("![")]
    [InlineData("\u0000\uD800")]
    public void Senseless_nesting_does_no_harm(string mark)
    {
        var hostile = string.Concat(Enumerable.Repeat(mark, 5_000)) + "end";

        Assert.Contains("end", SafeMarkdown.ToHtml(hostile).Value, StringComparison.Ordinal);
        Assert.True(WordCount.Of(hostile) > 0);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \n ")]
    public void Nothing_is_nothing(string? markdown) => Assert.Equal("", SafeMarkdown.ToHtml(markdown).Value ?? "");
}
