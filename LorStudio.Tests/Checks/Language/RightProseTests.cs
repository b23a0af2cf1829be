using LorStudio.Tests.Support;

namespace LorStudio.Tests.Checks.Language;

/// <summary>Paragraphs of letters of many voices, in which nothing is wrong.</summary>
public sealed class RightProseTests
{
    private static readonly string[] Paragraphs = File.ReadAllText(
            Path.Combine(SourceTree.Root, "LorStudio.Tests", "Checks", "Language", "right-prose.txt")
        )
        .Split("\n\n");

    [Fact]
    public void Nothing_is_found_in_thirty_paragraphs_of_right_prose()
    {
        Assert.True(Paragraphs.Length >= 30);
        Assert.All(Paragraphs, paragraph => Assert.Equal("", Findings.Line(paragraph)));
    }

    [Theory]
    [InlineData("She have went there.", 4, 9)]
    [InlineData("She **have** *went* there.", 6, 14)]
    [InlineData("She have\nwent there.", 4, 9)]
    public void The_same_is_found_whatever_emphasis_and_lines_a_slip_stands_in(string text, int have, int went)
    {
        var found = Findings.In(text).OrderBy(f => f.Start).Select(f => (f.Text, f.Start));

        Assert.Equal([("have", have), ("went", went)], found);
    }

    [Fact]
    public void A_text_full_of_slips_does_not_bring_thousands_of_findings()
    {
        var text = string.Concat(Enumerable.Repeat("She have went to the the ward. ", 1_000));

        Assert.InRange(Findings.In(text).Count, 40, 500);
    }
}
