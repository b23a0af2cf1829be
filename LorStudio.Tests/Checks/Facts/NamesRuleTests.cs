using LorStudio.Drafting;

namespace LorStudio.Tests.Checks.Facts;

public sealed class NamesRuleTests
{
    [Theory]
    [InlineData("Dr. Okonjo-Ruis saw twelve patients a day.", "Ruis")]
    [InlineData("I recommend Dr. Okonko-Ruiz.", "Okonko")]
    [InlineData("Amelie Okonjo-Ruiz rounded with me.", "Amelie")]
    [InlineData("On the ward Amélie Okonjo-Riuz’s notes were read first.", "Riuz’s")]
    [InlineData("Dr. Amélie Hartwell took the call.", "Hartwell")]
    [InlineData("It was signed by Dr. Brandwold himself.", "Brandwold")]
    public void A_slip_of_the_candidates_or_writers_name_is_found(string text, string words) =>
        Assert.Equal([words], Samples.Found("facts.candidate-name", text));

    [Fact]
    public void The_right_name_is_offered_with_its_ending()
    {
        var draft = Samples.Draft(SectionKey.PC, "On the ward Amélie Okonjo-Riuz’s notes were read first.");

        var finding = Assert.Single(
            new LorStudio.Checks.LetterChecks(Samples.Case).Check(draft),
            f => f.Rule == "facts.candidate-name"
        );

        Assert.Equal(["Ruiz’s"], finding.Fixes);
    }

    [Theory]
    [InlineData("Dr. Okonjo-Ruiz took the call.")]
    [InlineData("Amélie Okonjo-Ruiz, Okonjo-Ruiz Amélie, Dr. A. Okonjo-Ruiz and Dr. Ruiz are one.")]
    [InlineData("Dr. Okonjo Ruiz’s notes, Amélie's hand.")]
    [InlineData("Ame\u0301lie Okonjo-Ruiz saw him.")]
    [InlineData("The **Dr. Okonjo-Ruiz** of *Amélie* fame.")]
    [InlineData("Then Dr. Lena Quist called; Quist is never late.")]
    [InlineData("The patient was moved to Ruin Hospital.")]
    [InlineData("Running late was not her habit.")]
    public void The_usual_ways_to_write_a_person_are_left(string text)
    {
        Assert.Empty(Samples.Found("facts.candidate-name", text));
        Assert.Empty(Samples.Found("facts.unknown-person", text));
    }

    [Theory]
    [InlineData("Dr. Trần presented the case.", "Trần")]
    [InlineData("I remember how Trần presented it.", "Trần")]
    [InlineData("I recommend Bao Trần.", "Bao Trần")]
    [InlineData("I recommend Trần Bao’s work.", "Trần Bao’s")]
    [InlineData("I recommend Grace Young to you.", "Grace Young")]
    [InlineData("I recommend Dr. Young to you.", "Young")]
    [InlineData("I recommend her (AAMC ID 15839471).", "15839471")]
    public void Another_candidates_name_or_number_is_found(string text, string words) =>
        Assert.Equal([words], Samples.Found("facts.other-candidate", text));

    [Theory]
    [InlineData("With grace she cared for the young. Young adults trusted her. Grace under pressure is rare.")]
    [InlineData("Dr. Lena Quist agreed.")]
    public void A_dictionary_word_is_no_name_by_itself(string text) =>
        Assert.Empty(Samples.Found("facts.other-candidate", text));

    [Theory]
    [InlineData("Dr. Hollingsworth agreed.", "Dr. Hollingsworth")]
    [InlineData("Mrs. Petra Kowal refused.", "Mrs. Petra Kowal")]
    [InlineData("Dr. Lena Strand agreed.", "Dr. Lena Strand")]
    [InlineData("It was Prof. de la Cruz.", "Prof. de la Cruz")]
    public void A_person_nobody_gave_is_found(string text, string words) =>
        Assert.Equal([words], Samples.Found("facts.unknown-person", text));

    [Theory]
    [InlineData("Mrs. L. refused.")]
    [InlineData("Dr. Thaddeus Brandvold wrote this, and Sister Agnes Toll agreed.")]
    [InlineData("The doctor on call agreed. Doctors do.")]
    public void A_person_of_the_case_or_without_a_name_is_left(string text) =>
        Assert.Empty(Samples.Found("facts.unknown-person", text));
}
