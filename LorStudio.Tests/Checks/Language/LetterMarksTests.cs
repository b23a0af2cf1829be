using LorStudio.Checks;
using LorStudio.Checks.Language;

namespace LorStudio.Tests.Checks.Language;

public sealed class LetterMarksTests
{
    private static readonly ILetterRule[] Rules = [.. LanguageRules.ForLetters(SectionOf.Case)];

    [Theory]
    [InlineData("Dr. Chen came. Dr Chen stayed. Mr. Lee left.", "language.punctuation Dr")]
    [InlineData("Dr Chen came. Mr Lee stayed. Ms. Obi left.", "language.punctuation Ms")]
    [InlineData("Dr Chen came. Dr. Lee stayed.", "language.punctuation Dr")]
    [InlineData("Dr Chen came, and Dr Lee stayed.", "")]
    [InlineData("Dr. Chen came, and Dr. Lee stayed.", "")]
    [InlineData("He said “yes”. She said \"no\".", "language.quotes \"no\".|language.quotes \"no\"")]
    [InlineData("He said “yes”, and “no”.", "")]
    [InlineData("He is 5'10\" tall and said “yes”.", "")]
    [InlineData("The patient’s wife, the nurse’s aide, and the resident's list.", "language.quotes resident's")]
    [InlineData("The patient's wife and the nurse's aide.", "")]
    public void Marks_of_two_kinds_in_one_letter_are_told_where_the_rarer_stands(string text, string found) =>
        Assert.Equal(found, string.Join('|', Check(text).Select(f => $"{f.Rule} {f.Text}")));

    [Fact]
    public void All_sections_are_one_letter()
    {
        var finding = Assert.Single(Check("She came with Dr Chen.", "I know Dr. Lee and Dr. Obi well."));

        Assert.Equal(("Dr", 14), (finding.Text, finding.Start));
    }

    private static IReadOnlyList<Finding> Check(params IReadOnlyList<string> texts)
    {
        FindingList findings = new();
        CheckedLetter letter = new(
            SectionOf.Case,
            null!, // What the sections rest on is nothing to the language.
            [.. texts.Select(SectionOf.Text)],
            new("salutation", null, "Dear Program Director:", SectionOf.Case)
        );
        foreach (var rule in Rules)
        {
            rule.Check(letter, findings);
        }

        return findings.Found;
    }
}
