using LorStudio.Checks;
using LorStudio.Drafting;

namespace LorStudio.Tests.Checks.Facts;

public sealed class TimesTests
{
    [Theory]
    [InlineData("I supervised her from March 2 to April 27, 2026.", "April 27, 2026")]
    [InlineData("I supervised her from April 2 to April 27, 2026.", "April 2 to April 27, 2026")]
    [InlineData("She rotated with me March 2–27, 2025.", "March 2–27, 2025")]
    [InlineData("She rotated with me 2-27 April 2026.", "2-27 April 2026")]
    [InlineData("She rotated with me from 3/2/2025 to 3/27/2025.", "3/2/2025 to 3/27/2025")]
    [InlineData("She rotated with me from 2026-04-02 to 2026-04-27.", "2026-04-02 to 2026-04-27")]
    [InlineData("She rotated with me in May 2026.", "May 2026")]
    [InlineData("I worked with her in the fall of 2025.", "fall of 2025")]
    [InlineData("I worked with her in 2024.", "2024")]
    public void A_date_of_the_rotation_outside_it_is_found_in_the_opening(string text, string words) =>
        Assert.Equal([words], Samples.Found("facts.date", text, SectionKey.Opening));

    [Theory]
    [InlineData("I supervised her from March 2 to March 27, 2026.")]
    [InlineData("I supervised her in March 2026, 2 March to 27 March, 3/2/2026–3/27/2026.")]
    [InlineData("I have been on the faculty since 2009 and published with her school in 2019.")]
    [InlineData("She graduated in May 2021 and may march on.")]
    [InlineData("She worked with me in spring 2026.")]
    public void Dates_of_the_rotation_and_of_other_things_are_left_in_the_opening(string text) =>
        Assert.Empty(Samples.Found("facts.date", text, SectionKey.Opening));

    [Theory]
    [InlineData("On April 13 she saw the slip.", "April 13")]
    [InlineData("In January a storm closed the road.", "January")]
    public void A_day_or_month_of_an_event_outside_the_rotation_is_found(string text, string words) =>
        Assert.Equal([words], Samples.Found("facts.date", text));

    [Theory]
    [InlineData("On March 13 she saw the slip.")]
    [InlineData("Her paper of June 2024 was cited.")]
    [InlineData("The farmer had his valve replaced in December.")]
    [InlineData("Since May 2019 we keep such a list.")]
    public void Events_within_it_and_of_others_are_left(string text) => Assert.Empty(Samples.Found("facts.date", text));

    [Fact]
    public void A_letter_is_not_dated_before_the_rotation_ended()
    {
        var draft = Samples.Draft(SectionKey.PC, "Well.", date: new(2026, 3, 20));

        var finding = Assert.Single(new LetterChecks(Samples.Case).Check(draft), f => f.Rule == "facts.date");

        Assert.Equal("letterDate", finding.Section);
    }

    [Theory]
    [InlineData("I supervised her for six weeks.", "six weeks")]
    [InlineData("I supervised her for two months.", "two months")]
    [InlineData("This was an eight-week elective.", "eight-week")]
    [InlineData("She rotated with me for a month and a half.", "a month and a half")]
    [InlineData("She worked with me for 3.5 months.", "3.5 months")]
    [InlineData("She worked at my side, 25 hours a week.", "25 hours a week")]
    [InlineData("I observed her for some 320 hours.", "320 hours")]
    [InlineData("In her eight weeks with us she never came late.", "eight weeks")]
    public void A_length_that_disagrees_with_the_case_is_found(string text, string words) =>
        Assert.Equal([words], Samples.Found("facts.duration", text, SectionKey.Opening));

    [Theory]
    [InlineData("I supervised her for four weeks, about a month, 40 hours a week, some 160 hours in all.")]
    [InlineData("I supervised her for two weeks on the ward and two weeks in the clinic.")]
    [InlineData("In my twelve years on the faculty I have supervised 80 students.")]
    [InlineData("She chose a three-day course of antibiotics and stayed two hours.")]
    [InlineData("Within two weeks she ran the list; after three weeks she taught it.")]
    [InlineData("A six-month-old was brought in by an 80-year-old.")]
    public void Lengths_that_agree_and_lengths_of_other_things_are_left(string text) =>
        Assert.Empty(Samples.Found("facts.duration", text, SectionKey.Opening));
}
