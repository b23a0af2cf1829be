using LorStudio.Checks;
using LorStudio.Checks.Phrases;

namespace LorStudio.Tests.Checks.Phrases;

public sealed class PhraseRulesTests
{
    private static readonly Rule Modal = new("language.confused-word", Severity.Warning, "Read as carelessness.");

    private static IReadOnlyList<Finding> Check(PhraseRule rule, string text)
    {
        FindingList findings = new();
        new PhraseRules(new([rule])).Check(SectionOf.Text(text), findings);
        return findings.Found;
    }

    private static PhraseRule Of(params IReadOnlyList<string> phrases) =>
        new(Modal, "“{0}” should read “{1}”.", phrases, [], [], []);

    [Fact]
    public void A_phrase_becomes_a_finding_with_its_fix()
    {
        var finding = Assert.Single(Check(Of("could|would of => {1} have"), "Nobody Would of seen it."));

        Assert.Equal("of", finding.Text);
        Assert.Equal("“Would of” should read “Would have”.", finding.Message);
        Assert.Equal(["have"], finding.Fixes);
        Assert.Equal(13, finding.Start);
    }

    [Fact]
    public void A_replacement_keeps_the_capital_of_the_first_word() =>
        Assert.Equal(["Many"], Assert.Single(Check(Of("alot of => many"), "Alot of patients.")).Fixes);

    [Fact]
    public void A_phrase_without_a_replacement_offers_no_fix() =>
        Assert.Empty(Assert.Single(Check(Of("would of"), "It would of helped.")).Fixes);

    [Fact]
    public void Of_the_same_words_the_first_phrase_counts_and_of_overlapping_ones_the_longest()
    {
        var rule = Of("would of => would", "might would of => first", "might would of => second");

        Assert.Equal(["first"], Check(rule, "He might would of.").SelectMany(f => f.Fixes));
    }

    [Fact]
    public void A_comma_breaks_a_phrase_that_must_be_unbroken()
    {
        var rule = Of("as would of => x") with { Unbroken = true };

        Assert.Empty(Check(rule, "That is more, as would, of course, be right."));
        Assert.Single(Check(rule, "That is more, as would of course."));
    }

    [Theory]
    [InlineData("She seems calm.", 1)]
    [InlineData("The patient seems calm.", 0)]
    [InlineData("The patient left. She seems calm.", 1)]
    public void What_counts_of_the_candidate_only_is_left_where_another_person_stands_before_it(
        string text,
        int found
    ) => Assert.Equal(found, Check(Of("seems") with { OfCandidateOnly = true }, text).Count);

    [Fact]
    public void Phrases_that_overlap_all_along_a_section_are_all_found()
    {
        var section = SectionOf.Text(string.Concat(Enumerable.Repeat("would of ", 2_000)));
        PhraseBook book = new([Of("would of => would have", "of would")]);

        Assert.Equal(3_999, book.Find(section).Count);
    }
}
