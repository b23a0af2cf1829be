using LorStudio.Letters;
using Xunit;

namespace LorStudio.Tests.Letters;

public sealed class TypographyTests
{
    [Theory]
    [InlineData("\"I page her first,\" he said", "“I page her first,” he said")]
    [InlineData("(\"quoted\")", "(“quoted”)")]
    [InlineData("\"'inner' outer\"", "“‘inner’ outer”")]
    [InlineData("José's and O'Neil's", "José’s and O’Neil’s")]
    [InlineData("the residents' room", "the residents’ room")]
    [InlineData("the '90s, 'tis said", "the ’90s, ’tis said")]
    [InlineData("said—\"yes\"", "said—“yes”")]
    public void Straight_quotation_marks_become_curly(string typed, string printed) =>
        Assert.Equal(printed, Typography.Set(typed));

    [Theory]
    [InlineData("4-6 patients", "4–6 patients")]
    [InlineData("2019-2021", "2019–2021")]
    [InlineData("the year 2021-22", "the year 2021–22")]
    [InlineData("1.5-2.5 hours", "1.5–2.5 hours")]
    [InlineData("(10-15%)", "(10–15%)")]
    [InlineData("a 10-15-minute talk", "a 10–15-minute talk")]
    public void A_number_range_has_an_en_dash(string typed, string printed) =>
        Assert.Equal(printed, Typography.Set(typed));

    [Theory]
    [InlineData("2026-03-02")]
    [InlineData("555-0142")]
    [InlineData("217-555-0142")]
    [InlineData("COVID-19 and IL-6")]
    [InlineData("a 68-year-old man")]
    [InlineData("10-5")]
    [InlineData("https://example.org/2019-2021/it's")]
    [InlineData("www.example.org/4-6")]
    [InlineData("o'neil@example.org")]
    public void What_is_no_range_and_every_address_stays(string typed) => Assert.Equal(typed, Typography.Set(typed));

    [Theory]
    [InlineData("with Dr. Ruiz", "with Dr.\u00A0Ruiz")]
    [InlineData("Mrs. O and Prof. Ázar", "Mrs.\u00A0O and Prof.\u00A0Ázar")]
    [InlineData("the dr. who", "the dr. who")]
    [InlineData("(217) 555-0142", "(217)\u00A0555-0142")]
    public void A_title_stays_with_its_name_and_an_area_code_with_its_number(string typed, string printed) =>
        Assert.Equal(printed, Typography.Set(typed));

    [Theory]
    [InlineData("A\u202EB\u202C\u2066C\u2069", "ABC")]
    [InlineData("a\0b\u0007c\u001B[31m", "abc[31m")]
    [InlineData("tab\tline\r\nend", "tab line end")]
    [InlineData("soft\u00ADhyphen zero\u200Bwidth \uFEFFmark", "softhyphen zerowidth mark")]
    [InlineData("lone \uD800 surrogate \uFFFE", "lone surrogate")]
    [InlineData("thin\u2009space, narrow\u202Fno-break", "thin space, narrow\u00A0no-break")]
    [InlineData("Jose\u0301", "José")]
    public void Characters_that_hide_or_mislead_are_left_out(string typed, string printed) =>
        Assert.Equal(printed, Typography.Set(typed));

    [Fact]
    public void A_block_is_set_as_one_text_whatever_its_styles()
    {
        var set = Typography.Set([
            new LetterInline("She is \""),
            new LetterInline("excellent", InlineStyle.Bold),
            new LetterInline("\", says Dr. "),
            new LetterInline("Ruiz", InlineStyle.Italic),
        ]);

        Assert.Equal(
            [
                new LetterInline("She is “"),
                new LetterInline("excellent", InlineStyle.Bold),
                new LetterInline("”, says Dr.\u00A0"),
                new LetterInline("Ruiz", InlineStyle.Italic),
            ],
            set
        );
    }

    [Fact]
    public void A_block_without_anything_to_print_is_no_block() =>
        Assert.Empty(Typography.Set([new LetterInline(" "), new LetterInline("\u200B", InlineStyle.Bold)]));
}
