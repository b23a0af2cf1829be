using LorStudio.Drafting;

namespace LorStudio.Tests.Checks.Facts;

public sealed class PlacesTests
{
    [Theory]
    [InlineData("I supervised her on the wards of Saltmarsh Regional Hospital.", "Saltmarsh Regional Hospital")]
    [InlineData("She rotated with me at St. Brendan Medical Center.", "St. Brendan Medical Center")]
    [InlineData("She worked here at Cormorant Hill Hospital with me.", "Cormorant Hill Hospital")]
    public void Another_institution_as_the_site_is_found(string text, string words) =>
        Assert.Equal([words], Samples.Found("facts.institution", text, SectionKey.Opening));

    [Theory]
    [InlineData("I supervised her at Cormorant Bay Hospital.")]
    [InlineData("She graduated from Obafemi University, and worked with me.")]
    [InlineData("The man had been transferred from Saltmarsh Hospital.")]
    public void The_site_and_institutions_of_other_things_are_left(string text) =>
        Assert.Empty(Samples.Found("facts.institution", text, SectionKey.Opening));

    [Theory]
    [InlineData("Dear Saltmarsh Hospital Program Director:", "Saltmarsh Hospital")]
    [InlineData("To the Internal Medicine Residency at Mount Carver University:", "Mount Carver University")]
    public void A_program_in_the_salutation_is_found(string salutation, string words) =>
        Assert.Equal([words], Samples.Found("facts.institution", "", salutation: salutation));

    [Theory]
    [InlineData("Dear Program Director:")]
    [InlineData("To Whom It May Concern:")]
    [InlineData("Dear Internal Medicine Residency Selection Committee,")]
    public void A_usual_salutation_is_left(string salutation) =>
        Assert.Empty(Samples.Found("facts.institution", "", salutation: salutation));

    [Theory]
    [InlineData("Dr. Okonjo-Ruiz (AAMC ID 14725863) applies.", "14725863")]
    [InlineData("Her AAMC number is 1472 5830.", "1472 5830")]
    public void An_AAMC_ID_that_is_not_the_candidates_is_found(string text, string words) =>
        Assert.Equal([words], Samples.Found("facts.aamc-id", text));

    [Theory]
    [InlineData("Dr. Okonjo-Ruiz (AAMC ID 14725836) applies; call 55512345.")]
    [InlineData("AAMC ID: 1472 5836.")]
    public void The_candidates_own_and_other_numbers_are_left(string text) =>
        Assert.Empty(Samples.Found("facts.aamc-id", text));
}
