using LorStudio.Checks.Facts;
using LorStudio.Markup;

namespace LorStudio.Tests.Checks.Facts;

public sealed class SpecialtiesTests
{
    [Theory]
    [InlineData("She applies for residency in Internal Medicine.", "Internal Medicine", "Internal Medicine")]
    [InlineData("a future in OB/GYN", "OB/GYN", "Obstetrics and Gynecology")]
    [InlineData("a future in OB-GYN", "OB-GYN", "Obstetrics and Gynecology")]
    [InlineData("Obstetrics & Gynecology", "Obstetrics & Gynecology", "Obstetrics and Gynecology")]
    [InlineData("residency in PM&R", "PM&R", "Physical Medicine and Rehabilitation")]
    [InlineData("your IM program", "IM", "Internal Medicine")]
    [InlineData("a Med-Peds program", "Med-Peds", "Internal Medicine/Pediatrics")]
    [InlineData("two fine internists", "internists", "Internal Medicine")]
    [InlineData("a born pediatrician", "pediatrician", "Pediatrics")]
    [InlineData("your medicine residency", "medicine", "Internal Medicine")]
    [InlineData("in **family\nmedicine**", "family medicine", "Family Medicine")]
    [InlineData("the vascular surgery service", "vascular surgery", "Vascular Surgery")]
    [InlineData("paediatrics abroad", "paediatrics", "Pediatrics")]
    public void A_specialty_is_known_however_it_is_written(string text, string words, string specialty)
    {
        var prose = Prose.Of(text);

        var place = Assert.Single(Specialties.Find(prose));

        Assert.Equal(words, prose.Text[prose.Words[place.First].Start..prose.Words[place.Last].End]);
        Assert.Equal(specialty, place.Specialty.Name);
    }

    [Theory]
    [InlineData("I'm glad; im sure")]
    [InlineData("her love of medicine")]
    [InlineData("sports clinic, family, medicine")]
    [InlineData("The family. Medicine is hard.")]
    [InlineData("em dash and pm r")]
    public void Other_words_name_none(string text)
    {
        Assert.Empty(Specialties.Find(Prose.Of(text)));
    }

    [Fact]
    public void A_fellowship_is_told_from_a_residency()
    {
        var place = Assert.Single(Specialties.Find(Prose.Of("sports medicine program")));

        Assert.True(place.Specialty.IsFellowship);
    }

    [Theory]
    [InlineData("Surgery-General", "General Surgery")]
    [InlineData("Radiology-Diagnostic", "Radiology-Diagnostic")]
    [InlineData("Internal Medicine (Categorical)", "Internal Medicine")]
    [InlineData("Internal Medicine-Pediatrics", "Internal Medicine/Pediatrics")]
    [InlineData("Pathology-Anatomic and Clinical", "Pathology")]
    [InlineData("Neurology", "Neurology")]
    [InlineData("Otolaryngology - Head and Neck Surgery", "Otolaryngology")]
    public void A_case_names_its_specialty_as_ERAS_does(string written, string specialty)
    {
        Assert.Equal(specialty, Specialties.Of(written)?.Name);
    }

    [Fact]
    public void A_letter_may_name_the_parts_of_a_combined_specialty_and_the_wider_one_of_a_narrow()
    {
        var medPeds = Specialties.Of("Med-Peds")!;
        var vascular = Specialties.Of("Vascular Surgery")!;
        var surgery = Specialties.Of("General Surgery")!;

        Assert.True(medPeds.Takes(Specialties.Of("pediatrics")!));
        Assert.True(vascular.Takes(surgery));
        Assert.False(surgery.Takes(vascular));
        Assert.False(medPeds.Takes(surgery));
    }
}
