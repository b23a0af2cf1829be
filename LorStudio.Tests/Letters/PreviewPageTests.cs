using System.Globalization;
using Bunit;
using LorStudio.Drafting;
using LorStudio.Letters;
using LorStudio.Letters.Layout;
using Xunit;

namespace LorStudio.Tests.Letters;

public sealed class PreviewPageTests : BunitContext
{
    private static readonly LetterPages Letter = LetterLayout.Lay(SampleLetters.TwoPages, LetterStyle.Standard);

    [Fact]
    public void A_page_is_an_image_that_names_itself()
    {
        var svg = Render(Letter.Pages[1], 2).Find("svg");

        Assert.Equal("img", svg.GetAttribute("role"));
        Assert.Equal("Page 2 of 2", svg.GetAttribute("aria-label"));
        Assert.Equal("0 0 612 792", svg.GetAttribute("viewBox"));
    }

    [Fact]
    public void A_line_is_one_text_in_the_letters_font()
    {
        var texts = Render(Letter.Pages[0], 1).FindAll("text");

        Assert.Equal(Letter.Pages[0].Runs.Count, texts.Count);
        var line = Assert.Single(texts, t => t.TextContent.StartsWith("It is my pleasure", StringComparison.Ordinal));
        Assert.Equal("'Source Serif 4'", line.GetAttribute("font-family"));
        Assert.Equal("Opening", line.GetAttribute("data-section"));
        Assert.Equal("72", line.GetAttribute("x"));
    }

    [Fact]
    public void A_space_before_another_font_is_kept()
    {
        var texts = Render(Letter.Pages[0], 1).FindAll("text").Where(t => t.TextContent.EndsWith(' ')).ToList();

        Assert.NotEmpty(texts);
        Assert.All(texts, text => Assert.Equal("white-space: pre", text.GetAttribute("style")));
    }

    [Fact]
    public void Hostile_text_stays_text()
    {
        var letter = LetterLayout.Lay(
            SampleLetters.Of((SectionKey.Opening, "<script>alert(1)</script>")),
            LetterStyle.Standard
        );

        Assert.Contains("&lt;script&gt;", Render(letter.Pages[0], 1).Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void The_section_being_edited_is_marked_in_the_margin()
    {
        Assert.Empty(Render(Letter.Pages[0], 1).FindAll(".letter-page-current"));
        Assert.Single(Render(Letter.Pages[0], 1, SectionKey.PC).FindAll(".letter-page-current"));
        Assert.Empty(Render(Letter.Pages[1], 2, SectionKey.PC).FindAll(".letter-page-current"));
    }

    [Fact]
    public void Numbers_are_written_the_same_in_every_culture()
    {
        var before = Render(Letter.Pages[0], 1).Markup;
        var culture = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");
            Assert.Equal(before, Render(Letter.Pages[0], 1).Markup);
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    private IRenderedComponent<PreviewPage> Render(LetterPage page, int number, SectionKey? current = null) =>
        Render<PreviewPage>(parameters =>
            parameters
                .Add(p => p.Page, page)
                .Add(p => p.Number, number)
                .Add(p => p.Total, Letter.Pages.Count)
                .Add(p => p.Current, current)
        );
}
