using Bunit;
using LorStudio.Checks;
using LorStudio.Drafting;

namespace LorStudio.Tests.Checks;

public sealed class ChecksPanelTests : ChecksScreen
{
    [Fact]
    public void Before_anything_is_written_it_says_what_will_stand_there()
    {
        var panel = Open();

        Assert.StartsWith("Nothing is written yet.", panel.Find("p").TextContent, StringComparison.Ordinal);
        Assert.Empty(panel.FindAll("section"));
    }

    [Fact]
    public async Task What_is_found_while_it_is_open_appears_by_severity()
    {
        var panel = Open();

        await WriteAsync(SectionKey.PC, CheckDeskContext.Story);

        panel.WaitForAssertion(() =>
            Assert.NotNull(panel.Find($"section[aria-label='Warnings'] [data-row='{Reused.Id}']"))
        );
        Assert.Contains(
            "Zhang",
            panel.Find($"[data-row='{Reused.Id}'] figure:last-child").TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_finding_that_was_dismissed_stays_in_its_place_until_it_is_taken_back_or_something_else_is_done()
    {
        var panel = Open();
        await WriteAsync(SectionKey.PC, CheckDeskContext.Story);
        panel.WaitForElement($"[data-row='{Reused.Id}'] [data-does=dismiss]").Click();

        panel.WaitForAssertion(() => Assert.Contains("Dismissed", Row(panel).TextContent, StringComparison.Ordinal));
        Assert.False(Reused.IsOpen);
        Row(panel).QuerySelector("input")!.Change("Her own story");
        panel.WaitForAssertion(() =>
            Assert.Equal("Her own story", panel.Find("details.dismissed input").GetAttribute("value"))
        );

        Row(panel).QuerySelector("button")!.Click();

        panel.WaitForAssertion(() => Assert.NotNull(Row(panel).QuerySelector("[data-jump]")));
        Assert.True(Reused.IsOpen);
        Assert.Empty(await Desk.DismissedAsync(CaseId, Cancellation));
        Assert.Empty(panel.FindAll("details.dismissed"));
    }

    [Fact]
    public async Task What_was_dismissed_on_another_page_is_listed_apart_and_can_be_brought_back()
    {
        Watch();
        await WriteAsync(SectionKey.PC, CheckDeskContext.Story);
        await Checks.DismissAsync(Reused, "");
        var panel = Render<ChecksPanel>();

        Assert.Empty(panel.FindAll($"[data-row='{Reused.Id}']"));
        panel.Find("details.dismissed button").Click();

        panel.WaitForAssertion(() => Assert.NotNull(Row(panel)));
        Assert.True(Reused.IsOpen);
    }

    [Fact]
    public async Task A_case_that_was_deleted_dismisses_nothing_and_says_so()
    {
        var messages = OpenShell().Messages;
        var panel = Open();
        await WriteAsync(SectionKey.PC, CheckDeskContext.Story);
        await Book.DeleteAsync(CaseId, Cancellation);

        panel.WaitForElement($"[data-row='{Reused.Id}'] [data-does=dismiss]").Click();

        messages.WaitForAssertion(() =>
            Assert.Contains("The case was deleted", messages.Markup, StringComparison.Ordinal)
        );
        Assert.True(Reused.IsOpen);
    }

    [Fact]
    public void What_is_left_to_do_leads_there_or_to_the_notes()
    {
        var asked = 0;
        var list = Render<LeftList>(p =>
            p.Add(
                    x => x.Lines,
                    Readiness.Of([
                        new("a-1", Found.Whole("complete.comparison")),
                        new("b-1", Found.Whole("evidence.unused-note", Severity.Consider, message: "A note.")),
                    ])
                )
                .Add(x => x.OnNotes, () => asked++)
        );

        var ways = list.FindAll(".main");
        Assert.Equal(("a-1", "Comparison"), (ways[0].GetAttribute("data-jump"), ways[0].GetAttribute("data-place")));
        Assert.Null(ways[1].GetAttribute("data-jump"));
        ways[0].Click();
        Assert.Equal(0, asked);
        list.FindAll(".main")[1].Click();
        Assert.Equal(1, asked);
    }

    [Fact]
    public void Several_notes_are_one_line_that_tells_each_and_dismisses_each()
    {
        List<string> dismissed = [];
        var list = Render<LeftList>(p =>
            p.Add(
                    x => x.Lines,
                    Readiness.Of([
                        new("a-1", Found.Whole("evidence.unused-note", Severity.Consider, message: "The first note.")),
                        new("b-1", Found.Whole("evidence.unused-note", Severity.Consider, message: "The second note.")),
                    ])
                )
                .Add(x => x.OnDismiss, d => dismissed.Add(d.Named.Id))
        );
        Assert.Single(list.FindAll("[data-row]"));

        Button(list, "Why").Click();
        list.FindAll("li li")[1].QuerySelector("button")!.Click();

        Assert.Contains("The first note.", list.Markup, StringComparison.Ordinal);
        Assert.Equal(["b-1"], dismissed);
    }

    [Fact]
    public void When_nothing_is_left_it_says_so() =>
        Assert.Contains(
            "Nothing is left to do.",
            Render<LeftList>(p => p.Add(x => x.Lines, [])).Markup,
            StringComparison.Ordinal
        );

    private IRenderedComponent<ChecksPanel> Open()
    {
        Watch();
        return Render<ChecksPanel>();
    }

    private AngleSharp.Dom.IElement Row(IRenderedComponent<ChecksPanel> panel) =>
        panel.Find($"[data-row='{Reused.Id}']");
}
