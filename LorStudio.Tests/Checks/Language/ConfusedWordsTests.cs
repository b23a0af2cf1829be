using LorStudio.Checks.Language.Confusions;
using LorStudio.Checks.Phrases;

namespace LorStudio.Tests.Checks.Language;

public sealed class ConfusedWordsTests
{
    /// <summary>Each pair by its first example.</summary>
    public static TheoryData<string> Pairs => [.. ConfusedWords.All.Select(pair => pair.Flags[0])];

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Each_confused_word_is_found_alone_and_on_its_word(string first) =>
        Assert.All(
            Of(first).Flags,
            example =>
            {
                var finding = Assert.Single(Findings.In(Plain(example)));
                Assert.Equal("language.confused-word", finding.Rule);
                Assert.Equal(Marked(example) ?? finding.Text, finding.Text);
            }
        );

    [Theory]
    [MemberData(nameof(Pairs))]
    public void What_its_fix_makes_of_it_is_right(string first) =>
        Assert.All(
            Of(first).Flags,
            example =>
            {
                var text = Plain(example);
                var finding = Findings.In(text)[0];
                Assert.Equal(
                    "",
                    Findings.Line(text.Remove(finding.Start, finding.Length).Insert(finding.Start, finding.Fixes[0]))
                );
            }
        );

    [Theory]
    [MemberData(nameof(Pairs))]
    public void The_same_words_are_left_where_they_are_right(string first) =>
        Assert.All(Of(first).Leaves, example => Assert.Equal("", Findings.Line(example)));

    private static PhraseRule Of(string first) => ConfusedWords.All.Single(pair => pair.Flags[0] == first);

    private static string Plain(string example) =>
        example.Replace("«", "", StringComparison.Ordinal).Replace("»", "", StringComparison.Ordinal);

    private static string? Marked(string example) => example.Split('«', '»') is [_, var marked, _] ? marked : null;
}
