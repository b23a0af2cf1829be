using LorStudio.Checks;
using LorStudio.Drafting;
using LorStudio.Drafting.Revisions;

namespace LorStudio.Tests.Checks;

public sealed class ReadinessTests
{
    [Fact]
    public void It_names_blockers_empty_competencies_missing_elements_and_unused_notes_in_this_order()
    {
        var left = Left(
            Found.Whole("complete.comparison"),
            Found.Whole("evidence.unused-note", Severity.Consider, message: "One note."),
            Found.Whole("evidence.unused-note", Severity.Consider, message: "Another note."),
            Found.Whole("wording.balance", Severity.Consider),
            Found.Whole("complete.competency", section: "MK"),
            Found.In(
                "closing",
                "facts.placeholder",
                Severity.Blocker,
                text: "[NAME]",
                message: "“[NAME]” is to be filled in."
            )
        );

        Assert.Equal(
            [
                ("“[NAME]” is to be filled in.", "closing"),
                ("Write about Medical Knowledge", "MK"),
                ("Compare with a named group", "comparison"),
                ("Look at 2 notes that no section uses", null),
            ],
            left.Select(l => (l.Words, l.Place))
        );
    }

    [Fact]
    public void The_same_blocker_at_several_places_is_one_line_that_leads_to_the_first()
    {
        var line = Assert.Single(
            Left(
                Found.In(
                    "PC",
                    "facts.pronoun",
                    Severity.Blocker,
                    text: "his",
                    message: "“his” is another pronoun.",
                    hash: "a"
                ),
                Found.In(
                    "MK",
                    "facts.pronoun",
                    Severity.Blocker,
                    text: "his",
                    message: "“his” is another pronoun.",
                    hash: "b"
                )
            )
        );

        Assert.Equal("“his” is another pronoun. (2 places)", line.Words);
        Assert.Equal("PC", line.Place);
    }

    [Theory]
    [InlineData("complete.relationship", "opening")]
    [InlineData("complete.duration", "opening")]
    [InlineData("complete.setting", "opening")]
    [InlineData("complete.observation", "opening")]
    [InlineData("complete.specialty", "opening")]
    [InlineData("complete.comparison", "comparison")]
    [InlineData("complete.recommendation", "closing")]
    [InlineData("complete.contact", "closing")]
    public void A_missing_element_leads_to_where_it_is_written(string rule, string section) =>
        Assert.Equal(section, Assert.Single(Left(Found.Whole(rule))).Place);

    [Fact]
    public void An_element_that_is_not_known_here_says_what_its_rule_says()
    {
        var line = Assert.Single(Left(Found.Whole("complete.something", message: "Something new is missing.")));

        Assert.Equal("Something new is missing.", line.Words);
    }

    [Fact]
    public void A_warning_in_the_text_is_nothing_that_is_left_to_do() => Assert.Empty(Left(Found.In("PC")));

    [Fact]
    public void What_was_dismissed_is_not_left()
    {
        var comparison = Found.Whole("complete.comparison");
        var found = DraftFindings.Of(Written, [comparison], new Dictionary<string, string> { [comparison.Hash] = "" });

        Assert.Empty(found.Left);
    }

    private static readonly DraftText Written = DraftText
        .EmptyIn(new DraftFrame(null, "Dear Program Director:", true))
        .With(SectionKey.Opening, "I am glad to write.");

    private static IReadOnlyList<LeftToDo> Left(params Finding[] found) =>
        DraftFindings.Of(Written, found, new Dictionary<string, string>()).Left;
}
