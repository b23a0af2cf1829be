using Bunit;
using LorStudio.Cases;
using LorStudio.Sessions;
using LorStudio.Sessions.Prompts;

namespace LorStudio.Tests.Sessions;

public sealed class MarkersInPaneTests : SessionPaneContext
{
    [Fact]
    public async Task A_marker_holds_a_moment_until_it_is_written_down()
    {
        var pane = Open();
        await Button(pane, "Start session").ClickAsync();
        Clock.Advance(TimeSpan.FromSeconds(90));
        Assert.Null(await EnterAsync(pane, "!"));

        var note = Assert.Single(pane.FindAll(".note"));
        Assert.Contains("Something important here", note.TextContent, StringComparison.Ordinal);
        Assert.Empty(note.QuerySelectorAll("[aria-label='Insert into draft']"));

        await note.QuerySelector(".marker")!.ClickAsync();
        var editor = pane.FindComponents<NoteField>().Single(f => f.Instance.Label == "Edit text").Instance;
        Assert.Null(await pane.InvokeAsync(() => editor.Save("e", "caught a wrong dose #pc", 0)));

        pane.WaitForAssertion(() => Assert.Equal(["caught a wrong dose"], Texts(pane)));
        Assert.Equal("01:30", pane.Find(".note .at").TextContent.Trim());
    }

    [Fact]
    public async Task A_note_said_earlier_is_moved_back_but_never_before_the_start()
    {
        var pane = Open();
        await Button(pane, "Start session").ClickAsync();
        Clock.Advance(TimeSpan.FromSeconds(45));
        await EnterAsync(pane, "calmed a family", ago: 15_000);

        await Labelled(pane, "30 seconds earlier").ClickAsync();
        Assert.Equal("00:00", pane.Find(".note .at").TextContent.Trim());
        await Labelled(pane, "30 seconds later").ClickAsync();
        Assert.Equal("00:30", pane.Find(".note .at").TextContent.Trim());
    }

    [Fact]
    public async Task The_pane_shows_what_has_no_example_and_asks_for_it()
    {
        await NotesAsync("presented twelve patients a day without notes #pc", "kind #ics");
        var pane = Open();

        Assert.Equal(
            ["PC ● example noted", "MK ○ no example yet", "PBLI ○ no example yet", "ICS ○ no example yet"],
            pane.FindAll(".coverage button")
                .Take(4)
                .Select(b =>
                    string.Join(' ', b.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
                )
        );
        var asked = pane.Find(".question").TextContent;
        Assert.Contains(QuestionBook.For(Competency.MK, null)[0].Words, asked, StringComparison.Ordinal);
        await Button(pane, "Next").ClickAsync();
        Assert.Contains(
            QuestionBook.For(Competency.PBLI, null)[0].Words,
            pane.Find(".question").TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task After_the_session_the_gaps_can_be_sent_to_the_candidate()
    {
        var pane = Open();
        await Button(pane, "Start session").ClickAsync();
        await EnterAsync(pane, "presented twelve patients a day without notes #pc");
        Assert.DoesNotContain("questions for the candidate", pane.Markup, StringComparison.Ordinal);

        await Button(pane, "End session").ClickAsync();
        await pane.Find(".after button").ClickAsync();

        var message = pane.Find("textarea[aria-label='Message to the candidate']").TextContent;
        Assert.Contains(QuestionBook.For(Competency.SBP, null)[1].Words, message, StringComparison.Ordinal);
        Assert.DoesNotContain("Patient Care", message, StringComparison.Ordinal);
    }
}
