using LorStudio.Checks.Facts;

namespace LorStudio.Tests.Checks.Facts;

public sealed class PlaceholderRuleTests
{
    [Theory]
    [InlineData("I recommend [NAME] to you.", "[NAME]")]
    [InlineData("Dear Dr. [Last name]:", "[Last name]")]
    [InlineData("She applies for [specialty] residency.", "[specialty]")]
    [InlineData("She worked with me from [start date] to [end date].", "[start date]")]
    [InlineData("**[insert example here]**", "[insert example here]")]
    [InlineData("Dr. XXXX rotated with me.", "XXXX")]
    [InlineData("for xxx weeks", "xxx")]
    [InlineData("She was with me for X weeks.", "X")]
    [InlineData("She is in the top XX% of students.", "XX")]
    [InlineData("Dr. X is a fine physician.", "X")]
    [InlineData("I have known ____ for two years.", "____")]
    [InlineData("I have known \\_\\_\\_\\_ for two years.", "_\\_\\_\\_")]
    [InlineData("Dr. {{candidate.family}} came early.", "{{candidate.family}}")]
    [InlineData("Dr. {Name} came early.", "{Name}")]
    [InlineData("Dr. <name> came early.", "<name>")]
    [InlineData("Dr. <<Last Name>> came early.", "<<Last Name>>")]
    [InlineData("Dr. «Name» came early.", "«Name»")]
    [InlineData("residency in (specialty) this year", "(specialty)")]
    [InlineData("at (name of hospital) in May", "(name of hospital)")]
    [InlineData("The dates are TBD.", "TBD")]
    [InlineData("TODO: add the case of the child", "TODO")]
    [InlineData("Lorem ipsum dolor sit amet.", "Lorem")]
    [InlineData("He/she is an outstanding candidate.", "He/she")]
    [InlineData("I observed his/her work.", "his/her")]
    [InlineData("When needed, s/he stayed.", "s/he")]
    [InlineData("When needed, (s)he stayed.", "(s)he")]
    [InlineData("Mr./Ms. Chen worked here.", "Mr./Ms")]
    [InlineData("INSERT EXAMPLE of teamwork.", "INSERT EXAMPLE")]
    [InlineData("Insert name here as well.", "Insert name here")]
    [InlineData("I support Candidate Name for residency.", "Candidate Name")]
    [InlineData("Dr. Lastname was punctual.", "Lastname")]
    [InlineData("on MM/DD/YYYY she", "MM/DD/YYYY")]
    [InlineData("Her score was ?? of 40.", "??")]
    [InlineData("She worked at .......... in March.", "..........")]
    public void What_was_left_to_be_filled_in_is_found(string text, string words)
    {
        Assert.Contains(Check(text), f => f.Text.Contains(words, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("I told the team, \"[She] checks herself before I do.\"")]
    [InlineData("He said \"it don't [sic] matter\" and smiled.")]
    [InlineData("As shown in a trial [3], it works.")]
    [InlineData("\"We waited [...] and then it came.\"")]
    [InlineData("An X-ray and a fragile X panel; factor X was low.")]
    [InlineData("The karyotype was 47,XXX and later 46,XX.")]
    [InlineData("She uses she/her pronouns and wrote and/or in full.")]
    [InlineData("Each patient was asked his/her own language.")]
    [InlineData("She inserted the line and asked me to insert the needle.")]
    [InlineData("A potassium < 3 and a lactate > 4 were called.")]
    [InlineData("Mr. X (not his initial) was admitted.")]
    [InlineData("She was right (and early).")]
    [InlineData("She found the patient(s) and the resident(s).")]
    [InlineData("She asked, \"Why?\" … and then again.")]
    [InlineData("She spelled the name of the drug for him.")]
    [InlineData("Hepatitis B (HBV) and HIV were tested.")]
    public void Honest_signs_are_left(string text)
    {
        Assert.Equal("", string.Join("; ", Check(text).Select(f => f.Text)));
    }

    [Fact]
    public void A_salutation_is_read_too()
    {
        LorStudio.Checks.CheckedSection salutation = new("salutation", null, "Dear Dr. [Last Name]:", SectionOf.Case);
        LorStudio.Checks.FindingList findings = new();

        new PlaceholderRule().Check(salutation, findings);

        Assert.Equal("[Last Name]", Assert.Single(findings.Found).Text);
        Assert.Equal("salutation", findings.Found[0].Section);
    }

    private static IReadOnlyList<LorStudio.Checks.Finding> Check(string text)
    {
        LorStudio.Checks.FindingList findings = new();
        new PlaceholderRule().Check(SectionOf.Text(text), findings);
        return findings.Found;
    }
}
