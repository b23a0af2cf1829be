using LorStudio.Checks;
using LorStudio.Checks.Language;

namespace LorStudio.Tests.Checks.Language;

public sealed class LanguageExamplesTests
{
    private static readonly ISectionRule[] All = [.. LanguageRules.For(SectionOf.Case)];

    private static readonly Dictionary<string, (LanguageRule Rule, ILanguagePart Part)> Parts = LanguageRules
        .OfSections.SelectMany(rule => rule.Parts.Select(part => (rule, part)))
        .ToDictionary(p => p.part.GetType().Name, p => p, StringComparer.Ordinal);

    public static TheoryData<string> PartNames => [.. Parts.Keys];

    [Theory]
    [MemberData(nameof(PartNames))]
    public void Every_slip_is_found_on_its_words_with_its_fix(string name)
    {
        var (rule, part) = Parts[name];

        Assert.All(part.Flags, example => AssertFound(example, Findings(example, new LanguageRule(rule.Rule, [part]))));
    }

    [Theory]
    [MemberData(nameof(PartNames))]
    public void No_rule_finds_anything_in_what_is_right(string name) =>
        Assert.All(
            Parts[name].Part.Leaves,
            example => Assert.Equal("", string.Join("; ", Findings(example, All).Select(f => $"{f.Rule}: {f.Text}")))
        );

    [Theory]
    [MemberData(nameof(PartNames))]
    public void A_slip_is_found_once(string name) =>
        Assert.All(Parts[name].Part.Flags, example => Assert.Single(Findings(example, All)));

    [Theory]
    [MemberData(nameof(PartNames))]
    public void Every_part_shows_what_it_flags_and_what_it_leaves(string name) =>
        Assert.True(Parts[name].Part is { Flags.Count: >= 8, Leaves.Count: >= 8 });

    [Theory]
    [MemberData(nameof(PartNames))]
    public void What_its_fix_makes_of_a_slip_is_right(string name) =>
        Assert.All(
            Parts[name].Part.Flags.Where(e => e.Contains(" => ", StringComparison.Ordinal)),
            example =>
            {
                var text = Sentence(example);
                var finding = Findings(example, Parts[name].Rule)[0];
                var mended = text.Remove(finding.Start, finding.Length).Insert(finding.Start, finding.Fixes[0]);
                Assert.Equal("", string.Join("; ", Findings(mended, All).Select(f => $"{mended} {f.Rule}: {f.Text}")));
            }
        );

    private static void AssertFound(string example, IReadOnlyList<Finding> found)
    {
        var (start, end) = (
            example.IndexOf('«', StringComparison.Ordinal),
            example.IndexOf('»', StringComparison.Ordinal)
        );
        Assert.True(found.Count > 0, $"Nothing found: {example}");
        Assert.True(example[(start + 1)..end] == found[0].Text, $"“{found[0].Text}” found: {example}");
        if (example.Split(" => ") is [_, var fix])
        {
            Assert.True(
                found[0].Fixes is [var offered, ..] && offered == fix,
                $"Mended by “{string.Join(", ", found[0].Fixes)}”: {example}"
            );
        }
    }

    private static IReadOnlyList<Finding> Findings(string example, params IReadOnlyList<ISectionRule> rules)
    {
        FindingList findings = new();
        var section = SectionOf.Text(Sentence(example));
        foreach (var rule in rules)
        {
            rule.Check(section, findings);
        }

        return findings.Found;
    }

    private static string Sentence(string example) =>
        example.Split(" => ")[0].Replace("«", "", StringComparison.Ordinal).Replace("»", "", StringComparison.Ordinal);
}
