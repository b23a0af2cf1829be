using LorStudio.Drafting;

namespace LorStudio.Tests.Checks.Form;

public sealed class FormRulesTests
{
    [Fact]
    public void A_letter_of_usual_length_is_left() => Assert.Empty(new WrittenLetter().Find("format.length"));

    [Theory]
    [InlineData(249, 1)]
    [InlineData(250, 0)]
    [InlineData(700, 0)]
    [InlineData(701, 1)]
    [InlineData(0, 0)]
    public void Words_are_counted_over_the_whole_letter(int words, int findings)
    {
        var letter = WrittenLetter.Empty.With(
            SectionKey.PC,
            string.Join(' ', Enumerable.Repeat("well-known", words / 2))
        );
        letter.With(SectionKey.MK, string.Join("\n\n", Enumerable.Repeat("José's", words - words / 2)));

        Assert.Equal(findings, letter.Find("format.length").Count);
    }

    [Theory]
    [InlineData("## Care\n\nShe cared.", "heading", "Care")]
    [InlineData("See [the paper](https://example.org) here.", "link", "[the paper](https://example.org)")]
    [InlineData("She `ran` it.", "code", "ran")]
    [InlineData("She is <b>good</b>.", "HTML", "<b>")]
    [InlineData("One\n\n---\n\nTwo", "rule", "---")]
    [InlineData("![x](a.png) is here", "image", "![x](a.png)")]
    [InlineData("It was ~~bad~~ good.", "struck-out", "~~bad~~")]
    [InlineData("| a | b |\n|---|---|\n| 1 | 2 |", "table", "| a | b |")]
    public void Markup_that_does_not_print_is_found_at_its_place(string text, string kind, string words)
    {
        var finding = Assert.Single(new WrittenLetter().With(SectionKey.PROF, text).Find("format.markup"));

        Assert.Contains(kind, finding.Message, StringComparison.Ordinal);
        Assert.StartsWith(words, finding.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Her *calm* and **care**.\n\n- one\n- two\n\n1. first\n2. second")]
    [InlineData("A potassium < 3 and a pH > 7.5 [sic] were called; #1 was he.")]
    [InlineData("She wrote - in a day - a plan_of_care.")]
    public void Markup_that_prints_is_left(string text) =>
        Assert.Empty(new WrittenLetter().With(SectionKey.PROF, text).Find("format.markup"));
}
