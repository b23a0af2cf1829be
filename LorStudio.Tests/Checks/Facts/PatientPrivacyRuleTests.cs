using LorStudio.Cases;
using LorStudio.Checks;
using LorStudio.Checks.Facts;
using LorStudio.Drafting;

namespace LorStudio.Tests.Checks.Facts;

public sealed class PatientPrivacyRuleTests
{
    private static readonly CheckedCase Case = SectionOf.Case with
    {
        Facts = SectionOf.Case.Facts with
        {
            Writer = new Writer
            {
                Name = "Ruth A. Hallworth",
                Phone = "(440) 555-0142",
                Address = "400 Millrace Road\nHarrow Lake, OH 44000",
            },
            People = ["Carla Whitcombe", "Dr. Tobias Renner"],
        },
    };

    [Theory]
    [InlineData("The patient (MRN 00482913) was discharged.", "MRN 00482913")]
    [InlineData("See medical record number: 4829113 for the note.", "medical record number: 4829113")]
    [InlineData("She pulled chart number 55120.", "chart number 55120")]
    [InlineData("A man, DOB 03/14/1961, came in.", "DOB 03/14/1961")]
    [InlineData("His date of birth, March 14, 1961, was wrong on the label.", "date of birth, March 14, 1961")]
    [InlineData("A man born on March 14, 1961 came in.", "born on March 14, 1961")]
    [InlineData("She called his daughter at (216) 555-0199.", "(216) 555-0199")]
    [InlineData("The family's number, 216-555-0199, was in the note.", "216-555-0199")]
    [InlineData("He lives at 1420 Maple Street and walks here.", "1420 Maple Street")]
    [InlineData("SSN 123-45-6789 stood on the form.", "SSN 123-45-6789")]
    [InlineData("The form showed 123-45-6789.", "123-45-6789")]
    [InlineData("For the patient Maria Gonzalez she called an interpreter.", "Maria Gonzalez")]
    [InlineData("A patient named Robert Klein was admitted.", "Robert Klein")]
    [InlineData("Mrs. Rosa Delgado was admitted with chest pain.", "Mrs. Rosa Delgado")]
    [InlineData("Robert Klein, a 67-year-old machinist, came in.", "Robert Klein")]
    [InlineData("A 67-year-old man, Robert Klein, came in.", "Robert Klein")]
    [InlineData("She sat with a 93-year-old woman.", "93-year-old")]
    [InlineData("He was 94 years old and frail.", "94 years old")]
    [InlineData("A man aged 97 came in.", "97")]
    [InlineData("A ninety-two-year-old farmer came in.", "ninety-two-year-old")]
    [InlineData("A 101 y/o woman came in.", "101 y/o")]
    [InlineData("Mr. Alvarez in room 412 asked for her.", "room 412")]
    public void What_identifies_a_patient_is_found(string text, string words)
    {
        Assert.Contains(Check(text), f => f.Text == words);
    }

    [Theory]
    [InlineData("She checked the MRN on the wristband.")]
    [InlineData("She asked for the date of birth twice.")]
    [InlineData("She sat with an 88-year-old woman in her nineties' ward.")]
    [InlineData("Patients over 90 years old fall more often.")]
    [InlineData("Her 95-year-old hospital still has wooden stairs.")]
    [InlineData("She scored in the 95th percentile, at 92 percent.")]
    [InlineData("Our nurse, Ms. Carla Whitcombe, told me so.")]
    [InlineData("Our social worker, Ms. Harriet Bloom, called clinics.")]
    [InlineData("The patient in room 412 asked for her.")]
    [InlineData("Ms. Mei Chen was on time.")]
    [InlineData("She used the Patient Health Questionnaire with every patient.")]
    [InlineData("The patient Dr. Renner admitted went home.")]
    [InlineData("Call my office at (440) 555-0199.")]
    [InlineData("Her sodium was 116, then 122-128 over 24 hours.")]
    [InlineData("A patient with Parkinson disease and a Foley catheter came in.")]
    [InlineData("She graduated in 2016 and was born in Lagos.")]
    [InlineData("AAMC ID 14650992 is hers.")]
    public void What_identifies_none_is_left(string text)
    {
        Assert.Equal("", string.Join("; ", Check(text).Select(f => f.Text)));
    }

    [Fact]
    public void The_writers_own_address_and_number_are_no_patients()
    {
        var closing = "I can be reached at (440) 555-0142 or fax (440) 555-0143, at 400 Millrace Road.";

        Assert.Empty(Check(closing, SectionKey.Closing));
        Assert.Empty(Check(closing));
    }

    private static IReadOnlyList<Finding> Check(string text, SectionKey key = SectionKey.PC)
    {
        FindingList findings = new();
        new PatientPrivacyRule(Case.Facts).Check(new CheckedSection("PC", key, text, Case), findings);
        return findings.Found;
    }
}
