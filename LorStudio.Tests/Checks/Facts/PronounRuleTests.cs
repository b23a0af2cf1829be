using LorStudio.Cases;

namespace LorStudio.Tests.Checks.Facts;

public sealed class PronounRuleTests
{
    [Theory]
    [InlineData("Dr. Okonjo-Ruiz rounded daily. He never missed a page.", "He")]
    [InlineData("I trust his judgment.", "his")]
    [InlineData("I would trust him with my own care.", "him")]
    [InlineData("She examined patients by himself.", "himself")]
    [InlineData("As an intern he will excel.", "he")]
    [InlineData("The team valued his notes.", "his")]
    [InlineData("A woman came in with chest pain. He read the tracing at once.", "He")]
    [InlineData("The patient care that he gave was exact.", "he")]
    public void A_pronoun_that_can_mean_nobody_else_is_found(string text, string word) =>
        Assert.Equal([word], Samples.Found("facts.pronoun", text));

    [Theory]
    [InlineData("She calmed a man of sixty. He had refused the tube. His wife wept.")]
    [InlineData("The patient said that he trusted her.")]
    [InlineData("One of her patients had lost his insulin.")]
    [InlineData("Dr. Lena Quist asked; he agreed.")]
    [InlineData("A lobsterman, 48, walked in. She had his tracing in minutes.")]
    [InlineData("A 62-year-old with pneumonia could not lie flat. She sat him up.")]
    [InlineData("Each trainee keeps his or her own list.")]
    [InlineData("She and they were right; it was hers.")]
    public void A_pronoun_that_means_somebody_near_is_left(string text) =>
        Assert.Empty(Samples.Found("facts.pronoun", text));

    [Theory]
    [InlineData(Pronouns.HeHim, "I trust her.", "him")]
    [InlineData(Pronouns.HeHim, "Her notes were short.", "His")]
    [InlineData(Pronouns.TheyThem, "She wrote it.", "They")]
    [InlineData(Pronouns.SheHer, "I read his notes.", "her")]
    public void The_candidates_own_pronoun_is_offered(Pronouns pronouns, string text, string fix)
    {
        var facts = Samples.Facts with { Candidate = Samples.Facts.Candidate with { Pronouns = pronouns } };
        var checks = new LorStudio.Checks.LetterChecks(new(facts, [], Samples.Others));

        var finding = Assert.Single(
            checks.Check(Samples.Draft(LorStudio.Drafting.SectionKey.PC, text)),
            f => f.Rule == "facts.pronoun"
        );

        Assert.Equal([fix], finding.Fixes);
    }
}
