using LorStudio.Markup;

namespace LorStudio.Tests.Markup;

public sealed class UnprintedMarkupTests
{
    [Theory]
    [InlineData("# Care\n\ntext", "a heading")]
    [InlineData("Care\n====", "a heading")]
    [InlineData("see [the page](https://example.org)", "a link")]
    [InlineData("see <https://example.org>", "a link")]
    [InlineData("see [it]\n\n[it]: https://example.org", "a link")]
    [InlineData("![photo](photo.png)", "an image")]
    [InlineData("ran `ls`", "code")]
    [InlineData("```\nls\n```", "code")]
    [InlineData("> quoted", "a block quotation")]
    [InlineData("one\n\n---\n\ntwo", "a rule")]
    [InlineData("a <b>bold</b> word", "HTML")]
    [InlineData("<script>alert('x')</script>", "HTML")]
    [InlineData("- item with <a href=\"x\">link</a>", "HTML")]
    public void Markup_a_letter_cannot_print_is_found(string markdown, string what) =>
        Assert.Contains(what, UnprintedMarkup.In(markdown));

    [Theory]
    [InlineData("")]
    [InlineData("**bold**, *italic* and a  \nhard break")]
    [InlineData("- one\n- two\n\n1. one\n2. two")]
    [InlineData("pressure < 90 and > 60, a <3 and x < y > z")]
    [InlineData("https://example.org stands as it is")]
    public void What_a_letter_prints_is_left_alone(string markdown) => Assert.Empty(UnprintedMarkup.In(markdown));
}
