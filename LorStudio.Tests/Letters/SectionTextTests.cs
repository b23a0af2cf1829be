using LorStudio.Drafting;
using LorStudio.Letters;
using Xunit;

namespace LorStudio.Tests.Letters;

public sealed class SectionTextTests
{
    [Fact]
    public void Paragraphs_keep_bold_italic_and_hard_line_breaks()
    {
        var blocks = SectionText.Blocks(SectionKey.PC, "one\ntwo **three**  \n*four*\n\n***five***");

        Assert.Equal(
            [
                new LetterInline("one two "),
                new LetterInline("three", InlineStyle.Bold),
                new LetterInline("\n"),
                new LetterInline("four", InlineStyle.Italic),
            ],
            blocks[0].Inlines
        );
        Assert.Equal([new LetterInline("five", InlineStyle.Bold | InlineStyle.Italic)], blocks[1].Inlines);
        Assert.All(blocks, block => Assert.Equal(SectionKey.PC, Assert.IsType<Paragraph>(block).Section));
    }

    [Fact]
    public void Lists_have_markers_depths_and_further_paragraphs()
    {
        var items = Items("- one\n\n  more\n  1. deep\n- two\n\n7. seven\n8. eight");

        Assert.Equal(
            [
                "• one (1, starts)",
                "more (1)",
                "1. deep (2, starts)",
                "• two (1)",
                "7. seven (1, starts)",
                "8. eight (1)",
            ],
            items
        );
    }

    [Theory]
    [InlineData("# A heading", "A heading")]
    [InlineData("[the guide](https://example.org)", "the guide")]
    [InlineData("![a photo](https://example.org/p.png)", "a photo")]
    [InlineData("<https://example.org/a>", "https://example.org/a")]
    [InlineData("`code` here", "code here")]
    [InlineData("> quoted", "quoted")]
    [InlineData("<b>bold</b> &amp; <script>x</script>", "<b>bold</b> & <script>x</script>")]
    [InlineData("<script>\nalert(1)\n</script>", "<script> alert(1) </script>")]
    [InlineData("1 * 2 [unmatched _x", "1 * 2 [unmatched _x")]
    [InlineData("&#x202E;hidden", "hidden")]
    [InlineData("text\n\n[ref]: https://example.org 'title'", "text|[ref]: https://example.org ‘title’")]
    [InlineData("    indented\n    code", "indented\ncode\n")]
    [InlineData("| a | b |\n|---|---|", "| a | b | |---|---|")]
    public void Anything_else_prints_as_its_plain_text(string markdown, string printed) =>
        Assert.Equal(
            printed,
            string.Join(
                '|',
                SectionText
                    .Blocks(SectionKey.Opening, markdown)
                    .Select(b => string.Concat(b.Inlines.Select(i => i.Text)))
            )
        );

    [Theory]
    [InlineData("")]
    [InlineData(" \n\n\t")]
    [InlineData("***\n\n-\n\n<!-- -->\u200B")]
    public void Where_nothing_prints_no_block_is_made(string markdown) =>
        Assert.DoesNotContain(
            SectionText.Blocks(SectionKey.Opening, markdown),
            block => string.Concat(block.Inlines.Select(i => i.Text)).Trim() is "" or "\u200B"
        );

    private static IEnumerable<string> Items(string markdown) =>
        SectionText
            .Blocks(SectionKey.ICS, markdown)
            .Cast<ListItem>()
            .Select(item =>
                $"{item.Marker} {string.Concat(item.Inlines.Select(i => i.Text))} ({item.Depth}{(item.StartsList ? ", starts" : "")})".Trim()
            );
}
