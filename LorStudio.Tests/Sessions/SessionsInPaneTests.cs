using Bunit;
using LorStudio.Sessions;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using MudBlazor;

namespace LorStudio.Tests.Sessions;

public sealed class SessionsInPaneTests : SessionPaneContext
{
    [Fact]
    public async Task A_started_session_gives_its_notes_their_time()
    {
        var pane = Open();
        await Button(pane, "Start session").ClickAsync();
        Clock.Advance(TimeSpan.FromSeconds(192));
        await EnterAsync(pane, "calmed a family");

        Assert.Equal("03:12", pane.Find(".note .at").TextContent.Trim());
        Assert.Equal("Session 1 · Tue, Nov 24", pane.Find(".session-bar .name").TextContent);

        await Button(pane, "End session").ClickAsync();
        Assert.Equal("03:12", pane.Find(".session-bar .length").TextContent);
        await Button(pane, "Resume").ClickAsync();
        Assert.NotNull(Button(pane, "End session"));
    }

    [Fact]
    public async Task A_note_taken_in_a_pause_bears_the_time_at_which_the_clock_stands()
    {
        var pane = Open();
        await Button(pane, "Start session").ClickAsync();
        Clock.Advance(TimeSpan.FromSeconds(60));
        await Button(pane, "Pause").ClickAsync();
        Clock.Advance(TimeSpan.FromMinutes(10));
        await EnterAsync(pane, "while the call stood");

        Assert.Equal("The session's clock, paused", pane.Find("[role=timer]").GetAttribute("aria-label"));
        await Button(pane, "Go on").ClickAsync();
        Clock.Advance(TimeSpan.FromSeconds(5));
        await EnterAsync(pane, "after it");

        Assert.Equal(["01:05", "01:00"], pane.FindAll(".note .at").Select(a => a.TextContent.Trim()));
    }

    [Fact]
    public async Task The_end_of_a_session_is_told_when_it_is_in_the_database()
    {
        var pane = Open();
        await Button(pane, "Start session").ClickAsync();
        Assert.Equal(0, Ended);

        await Button(pane, "End session").ClickAsync();
        Assert.Equal(1, Ended);

        await Button(pane, "Resume").ClickAsync();
        await DeleteCaseAsync();
        await Button(pane, "End session").ClickAsync();
        Assert.Equal(1, Ended);
    }

    [Fact]
    public async Task The_running_session_is_shown_and_another_can_be_chosen()
    {
        var first = await Log.StartAsync(CaseId, Cancellation);
        await Log.AddNoteAsync(CaseId, first.Id, NoteShorthand.Parse("of the first"), Cancellation);
        await Log.EndAsync(CaseId, first.Id, Cancellation);
        Clock.Advance(TimeSpan.FromDays(1));
        var pane = Open();

        Assert.DoesNotContain("Resume", pane.Markup, StringComparison.Ordinal);
        await Button(pane, "Start session").ClickAsync();
        Assert.Empty(Texts(pane));
        Assert.Equal(
            ["Session 1 · Tue, Nov 24", "Session 2 · Wed, Nov 25 · running", "All sessions"],
            pane.FindAll("option").Select(o => o.TextContent)
        );

        await pane.Find("select[aria-label=Session]").ChangeAsync(new() { Value = $"{first.Id}" });
        Assert.Equal(["of the first"], Texts(pane));
        Assert.EndsWith(
            $"?session={first.Id}",
            Services.GetRequiredService<NavigationManager>().Uri,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Notes_of_all_sessions_stand_together_and_say_whose_they_are()
    {
        var first = await Log.StartAsync(CaseId, Cancellation);
        await Log.AddNoteAsync(CaseId, first.Id, NoteShorthand.Parse("of the first"), Cancellation);
        await Log.EndAsync(CaseId, first.Id, Cancellation);
        Clock.Advance(TimeSpan.FromDays(1));
        var second = await Log.StartAsync(CaseId, Cancellation);
        await Log.AddNoteAsync(CaseId, second.Id, NoteShorthand.Parse("of the second"), Cancellation);
        var pane = Open();

        await pane.Find("select[aria-label=Session]").ChangeAsync(new() { Value = "0" });

        Assert.Equal(["of the second", "of the first"], Texts(pane));
        Assert.Equal(["Session 2", "Session 1"], pane.FindAll(".note small").Select(s => s.TextContent));
        await EnterAsync(pane, "goes to the one that runs");
        Assert.Equal("Session 2", pane.Find(".note small").TextContent);
    }

    [Fact]
    public async Task An_end_before_the_start_is_refused_with_its_reason()
    {
        await Log.StartAsync(CaseId, Cancellation);
        var pane = Open();
        await Labelled(pane, "Session details").ClickAsync();
        var times = pane.FindAll("input[type=datetime-local]");
        Assert.Equal("2026-11-24T17:00", times[0].GetAttribute("value"));

        await times[1].ChangeAsync(new() { Value = "2026-11-24T16:30" });
        Assert.Contains(
            "The end lies before the start",
            pane.Find(".details [role=alert]").TextContent,
            StringComparison.Ordinal
        );

        await pane.FindAll("input[type=datetime-local]")[1].ChangeAsync(new() { Value = "2026-11-24T17:42" });
        Assert.Equal("42:00", pane.Find(".session-bar .length").TextContent);
        Assert.Empty(pane.FindAll(".details [role=alert]"));
    }

    [Theory]
    [InlineData("https://meet.example.org/abc", true)]
    [InlineData("javascript:alert(1)", false)]
    public async Task Only_a_web_address_becomes_a_link(string link, bool opens)
    {
        var pane = Open();
        await Labelled(pane, "Session details").ClickAsync();
        await pane.Find("input[inputmode=url]").ChangeAsync(new() { Value = link });

        Assert.Equal(opens, pane.FindAll("a[rel='noopener noreferrer']").Count == 1);
        Assert.Equal(!opens, pane.Markup.Contains("Kept as text", StringComparison.Ordinal));
        Assert.Equal(link, pane.Find("input[inputmode=url]").GetAttribute("value"));
    }

    [Fact]
    public async Task A_deleted_session_comes_back_with_its_notes()
    {
        await NotesAsync("kept");
        var pane = Open();
        var snackbars = Render<MudSnackbarProvider>();
        await Labelled(pane, "Session details").ClickAsync();

        await Button(pane, "Delete session").ClickAsync();
        Assert.Empty(Texts(pane));

        await snackbars.FindAll("button").Single(b => b.TextContent.Trim() == "Undo").ClickAsync();
        pane.WaitForAssertion(() => Assert.Equal(["kept"], Texts(pane)));
    }
}
