namespace LorStudio.Tests.Checks.Facts;

public sealed class SpecialtyRuleTests
{
    [Theory]
    [InlineData("She is applying to your family medicine program.", "family medicine")]
    [InlineData("I recommend her for residency in psychiatry.", "psychiatry")]
    [InlineData("I recommend Dr. Okonjo-Ruiz for general surgery without reservation.", "general surgery")]
    [InlineData("She will be an asset to your Pediatrics residency.", "Pediatrics")]
    [InlineData("She has chosen a career in OB-GYN.", "OB-GYN")]
    [InlineData("She will be a fine future neurologist.", "neurologist")]
    [InlineData("Her application to FM has my support.", "FM")]
    public void Another_specialty_as_the_aim_is_found(string text, string words) =>
        Assert.Equal([words], Samples.Found("facts.specialty", text));

    [Theory]
    [InlineData("She is applying to your internal medicine program, and will be a fine internist.")]
    [InlineData("She called a psychiatry consult and spoke at the pediatrics conference.")]
    [InlineData("After her rotation in surgery she came to us.")]
    [InlineData("I completed my residency in family medicine and direct our surgery residency.")]
    [InlineData("She left a residency in general surgery in Lagos.")]
    [InlineData("Family medicine sends us its hardest patients.")]
    [InlineData("Our neurology residents asked her to stay.")]
    [InlineData("She hopes for a career in cardiology.")]
    public void A_specialty_that_is_no_aim_is_left(string text) => Assert.Empty(Samples.Found("facts.specialty", text));

    [Fact]
    public void The_salutation_names_no_other_specialty() =>
        Assert.Equal(
            ["Pediatrics"],
            Samples.Found("facts.specialty", "", salutation: "Dear Pediatrics Program Director:")
        );
}
