using LorStudio.Checks;
using LorStudio.Checks.Wording;

namespace LorStudio.Tests.Checks.Wording;

/// <summary>Every group of phrases finds its own examples, and leaves those it says it leaves.</summary>
public sealed class WordingPhrasesTests
{
    public static TheoryData<string, string> Flagged => Examples(p => p.Phrase.Flags);
    public static TheoryData<string, string> Left => Examples(p => p.Phrase.Leaves);

    [Theory]
    [MemberData(nameof(Flagged))]
    public void A_rule_finds_its_examples(string rule, string text)
    {
        Assert.Contains(Check(text), f => f.Rule == rule);
    }

    [Theory]
    [MemberData(nameof(Left))]
    public void A_rule_leaves_what_it_says_it_leaves(string rule, string text)
    {
        Assert.DoesNotContain(Check(text), f => f.Rule == rule);
    }

    [Fact]
    public void Every_group_has_examples_of_both_kinds()
    {
        Assert.All(
            WordingRules.All,
            p =>
            {
                Assert.NotEmpty(p.Phrase.Flags);
                Assert.NotEmpty(p.Phrase.Leaves);
            }
        );
    }

    [Fact]
    public void A_finding_stands_on_the_words_alone()
    {
        var finding = Assert.Single(Check("On rounds she *seemed to* enjoy teaching."));

        Assert.Equal("seemed to", finding.Text);
        Assert.Equal("wording.doubt-raiser", finding.Rule);
    }

    [Fact]
    public void A_salutation_is_left()
    {
        CheckedSection salutation = new("salutation", null, "Dear young lady:", SectionOf.Case);
        FindingList findings = new();
        foreach (var rule in WordingRules.OfSections(SectionOf.Case))
        {
            rule.Check(salutation, findings);
        }

        Assert.Empty(findings.Found);
    }

    private static IReadOnlyList<Finding> Check(string text)
    {
        FindingList findings = new();
        var section = SectionOf.Text(text);
        foreach (var rule in WordingRules.OfSections(SectionOf.Case))
        {
            rule.Check(section, findings);
        }

        return findings.Found;
    }

    private static TheoryData<string, string> Examples(Func<WordingPhrase, IReadOnlyList<string>> of) =>
        [.. WordingRules.All.SelectMany(p => of(p).Select(text => (p.Phrase.Rule.Id, text)))];
}
