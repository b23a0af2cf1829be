using LorStudio.Cases;
using LorStudio.Drafting;

namespace LorStudio.Tests.Checks.Facts;

public sealed class WaiverRuleTests
{
    [Theory]
    [InlineData("Dr. Chen has waived her right to see this letter.", "has waived")]
    [InlineData("She waived access to this letter.", "waived")]
    [InlineData("She waives all rights to view this recommendation.", "waives")]
    [InlineData("Dr. Chen has voluntarily waived her FERPA rights.", "has voluntarily waived")]
    [InlineData("The applicant has signed a waiver of access to this letter.", "waiver")]
    [InlineData("She gave up her right to review this letter.", "up")]
    [InlineData("She did not retain the right to read this letter.", "did not retain")]
    [InlineData("Having waived her right of access, she will not read this letter.", "waived")]
    public void A_letter_that_says_waived_contradicts_a_case_that_is_not(string text, string words)
    {
        var finding = Assert.Single(Check(text, WaiverStatus.NotWaived));

        Assert.Contains(words, finding.Text, StringComparison.Ordinal);
        Assert.Empty(Check(text, WaiverStatus.Waived));
    }

    [Theory]
    [InlineData("Dr. Chen has not waived her right to review this letter.")]
    [InlineData("She did not waive her right to see this letter.")]
    [InlineData("She hasn't waived her right to see it, and this letter is open to her.")]
    [InlineData("She has chosen not to waive her right to inspect this letter.")]
    [InlineData("She declined to waive access to this letter.")]
    [InlineData("She retains the right to read this letter.")]
    [InlineData("She has never waived her right to view this letter.")]
    [InlineData("She has waived none of her rights to see this letter.")]
    public void A_letter_that_says_kept_contradicts_a_case_that_is_waived(string text)
    {
        Assert.Single(Check(text, WaiverStatus.Waived));
        Assert.Empty(Check(text, WaiverStatus.NotWaived));
    }

    [Theory]
    [InlineData("She persuaded the clinic to waive the fee after a letter to the board.")]
    [InlineData("She applied for a Medicaid waiver and wrote the letter herself.")]
    [InlineData("Her attention never wavered, whatever the right answer was.")]
    [InlineData("I asked whether she waived her right to see this letter.")]
    [InlineData("The patient waived his right to be told, and she respected it.")]
    public void Other_waivers_are_none_of_the_letter(string text)
    {
        Assert.Empty(Check(text, WaiverStatus.NotWaived));
        Assert.Empty(Check(text, WaiverStatus.Waived));
        Assert.Empty(Check(text, WaiverStatus.Unknown));
    }

    [Fact]
    public void The_usual_form_has_a_fix()
    {
        var finding = Assert.Single(Check("She has waived her right to see this letter.", WaiverStatus.NotWaived));

        Assert.Equal(["has not waived"], finding.Fixes);
    }

    private static IReadOnlyList<LorStudio.Checks.Finding> Check(string text, WaiverStatus waiver)
    {
        WrittenLetter letter = new();
        letter.Facts = letter.Facts with { Application = letter.Facts.Application with { Waiver = waiver } };
        return letter.With(SectionKey.Closing, "").With(SectionKey.PROF, text).Find("facts.waiver");
    }
}
