using LorStudio.Checks;
using LorStudio.Drafting;
using LorStudio.Drafting.Revisions;

namespace LorStudio.Tests.Checks;

public sealed class DraftFindingsTests
{
    private static readonly DraftText Written = DraftText
        .EmptyIn(new DraftFrame(null, "Dear Program Director:", true))
        .With(SectionKey.Opening, "the the the the");

    [Fact]
    public void Findings_with_the_same_words_keep_names_of_their_own()
    {
        var first = Names(
            Found.In("opening", hash: "a"),
            Found.In("opening", start: 8, hash: "a"),
            Found.In("PC", hash: "b")
        );
        var again = Names(Found.In("opening", start: 30, hash: "a"), Found.In("opening", start: 38, hash: "a"));

        Assert.Equal(3, first.Distinct().Count());
        Assert.Equal(first[..2], again);
    }

    [Fact]
    public void What_is_dismissed_is_counted_nowhere_and_listed_apart()
    {
        var found = DraftFindings.Of(
            Written,
            [Found.In("opening", hash: "a"), Found.In("opening", hash: "b")],
            new Dictionary<string, string> { ["a"] = "It is a name" }
        );

        Assert.Equal(1, found.Count);
        Assert.Equal("It is a name", Assert.Single(found.Dismissed).Dismissed);
        Assert.Equal("1 warning", found.BySection[SectionKey.Opening].Words);
    }

    [Fact]
    public void A_section_is_told_by_what_weighs_most_and_in_words()
    {
        var found = Of(
            Found.In("PC", severity: Severity.Consider, hash: "a"),
            Found.In("PC", severity: Severity.Blocker, hash: "b"),
            Found.In("PC", hash: "c"),
            Found.In("PC", hash: "d"),
            Found.Whole("evidence.thin-competency", section: "MK"),
            Found.In("salutation", hash: "e")
        );

        Assert.Equal(
            new Dictionary<SectionKey, SectionMarks>
            {
                [SectionKey.PC] = new(4, MarkWeight.Heavy, "1 blocker, 2 warnings, 1 to consider"),
                [SectionKey.MK] = new(1, MarkWeight.Medium, "1 warning"),
            },
            found.BySection
        );
    }

    [Fact]
    public void Of_the_whole_letter_each_rule_is_one_line_and_none_is_counted()
    {
        var found = Of(
            Found.Whole("wording.balance", Severity.Consider),
            Found.Whole("wording.cliche", Severity.Consider, message: "One."),
            Found.Whole("wording.cliche", Severity.Consider, message: "Two."),
            Found.Whole("format.length", message: "Too long.")
        );

        Assert.Equal(["wording.balance", "wording.cliche"], found.OfLetter.Select(rule => rule.Key));
        Assert.Equal(1, found.Count);
    }

    [Fact]
    public void Of_a_draft_without_a_word_nothing_is_said()
    {
        var empty = DraftFindings.Of(
            DraftText.EmptyIn(Written.Frame).With(SectionKey.PC, " \n"),
            [Found.Whole("complete.competency", section: "PC"), Found.Whole("evidence.thin-competency", section: "MK")],
            new Dictionary<string, string>()
        );

        Assert.False(empty.HasText);
        Assert.Equal(0, empty.Count);
        Assert.Empty(empty.BySection);
        Assert.Empty(empty.Left);
    }

    private static DraftFindings Of(params Finding[] found) =>
        DraftFindings.Of(Written, found, new Dictionary<string, string>());

    private static string[] Names(params Finding[] found) => [.. Of(found).All.Select(f => f.Id)];
}
