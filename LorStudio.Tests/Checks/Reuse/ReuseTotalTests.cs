using LorStudio.Checks;
using LorStudio.Checks.Reuse;
using LorStudio.Drafting;
using LorStudio.Drafting.Revisions;

namespace LorStudio.Tests.Checks.Reuse;

public sealed class ReuseTotalTests
{
    // Nine words each: too short to be told by themselves.
    private static readonly string[] Phrases =
    [
        "phoned the pharmacy before breakfast about an unpaid inhaler",
        "drew the leaking valve on the back of menus",
        "reads every insulin change aloud at the morning huddle",
        "caught a doubled heparin dose during the evening handoff",
        "taught two interns to percuss a bladder before sedation",
        "found a shelter bed within one hour of discharge",
        "compared eighteen chest films with the radiologist every Friday",
        "wrote the voucher guide that our clerk still uses",
        "asked for urine sodium before any saline was hung",
    ];

    [Theory]
    [InlineData(9, true)]
    [InlineData(8, false)]
    public void Short_runs_all_over_a_letter_are_told_for_the_letter_as_a_whole(int phrases, bool isFound)
    {
        var found = ReuseText.Check(ReuseText.Amara, Letter("She ", phrases, 1), Earlier("Yesterday our student "));

        if (isFound)
        {
            var finding = Assert.Single(found);
            Assert.Equal("reuse.total", finding.Rule);
            Assert.Equal(Severity.Warning, finding.Severity);
            Assert.Null(finding.Section);
            Assert.Equal("wei.json", finding.Earlier?.Whose);
            Assert.Contains("81 words", finding.Message, StringComparison.Ordinal);
        }
        else
        {
            Assert.Empty(found);
        }
    }

    [Fact]
    public void Runs_that_stand_in_different_letters_do_not_add_up()
    {
        GivenLetters earlier = new([
            new("a", ReuseText.Wei, "", Letter("Yesterday our student ", 5, 0)),
            new("b", ReuseText.Wei with { AamcId = "55556666" }, "", Last("Yesterday our student ", 4)),
        ]);

        Assert.Empty(ReuseText.Check(ReuseText.Amara, Letter("She ", 9, 1), earlier));
    }

    private static GivenLetters Earlier(string lead) => new([new("wei.json", ReuseText.Wei, "", Letter(lead, 9, 0))]);

    private static DraftText Letter(string lead, int phrases, int shift) => Of(lead, Phrases[..phrases], shift);

    private static DraftText Last(string lead, int phrases) => Of(lead, Phrases[^phrases..], 0);

    /// <summary>Each phrase in a section of its own, in another letter in another one.</summary>
    private static DraftText Of(string lead, string[] phrases, int shift) =>
        ReuseText.DraftOf([
            .. phrases.Select(
                (p, i) => ((SectionKey)((i + shift) % 9), $"{lead}{p}{(shift > 0 ? ", again" : " once more")}.")
            ),
        ]);
}
