using Bunit;
using LorStudio.Sessions;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using MudBlazor;

namespace LorStudio.Tests.Sessions;

public sealed class NotesInPaneTests : SessionPaneContext
{
    [Fact]
    public async Task The_first_note_of_a_case_needs_nothing_before_it()
    {
        var pane = Open();
        Assert.Contains("No session yet", pane.Markup, StringComparison.Ordinal);

        Assert.Null(await EnterAsync(pane, "presented 12 patients a day #pc #ics"));

        var note = Assert.Single(pane.FindAll(".note"));
        Assert.Equal("presented 12 patients a day", note.QuerySelector(".text")!.TextContent);
        Assert.Equal(["PC", "ICS"], note.QuerySelectorAll(".chip").Select(c => c.TextContent));
        Assert.Equal("presented 12 patients a day", Selected?.Text);
    }

    [Fact]
    public async Task A_line_that_cannot_be_saved_is_answered_with_the_reason()
    {
        var pane = Open();

        Assert.Contains("no words", await EnterAsync(pane, "#pc"), StringComparison.Ordinal);
        Assert.Contains("4,001", await EnterAsync(pane, new string('a', 4_001)), StringComparison.Ordinal);
        await DeleteCaseAsync();
        Assert.Contains("The case was deleted", await EnterAsync(pane, "late"), StringComparison.Ordinal);
        Assert.Empty(pane.FindAll(".note"));
    }

    [Fact]
    public async Task A_database_that_does_not_answer_gives_the_line_back()
    {
        var pane = Open();
        Database.Dispose();

        Assert.Contains("try again", await EnterAsync(pane, "kept"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_line_that_is_sent_twice_becomes_one_note()
    {
        var pane = Open();

        await EnterAsync(pane, "once", id: "a");
        await EnterAsync(pane, "once", id: "a");
        await EnterAsync(pane, "once", id: "b");

        Assert.Equal(["once", "once"], Texts(pane));
    }

    [Fact]
    public async Task A_line_that_is_sent_again_by_a_page_opened_anew_becomes_one_note()
    {
        await EnterAsync(Open(), "once", id: "a");

        var again = Open();
        Assert.Null(await EnterAsync(again, "once", id: "a"));

        Assert.Equal(["once"], Texts(again));
    }

    [Fact]
    public async Task A_note_that_is_saved_but_cannot_be_shown_is_not_given_back()
    {
        var pane = Open();
        var snackbars = Render<MudSnackbarProvider>();
        pane.Render(p => p.Add(x => x.Changed, () => throw new IOException("The disk is busy.")));

        Assert.Null(await EnterAsync(pane, "kept"));

        Assert.Equal("kept", Assert.Single((await Log.SessionsAsync(CaseId, Cancellation))[0].Notes).Text);
        Assert.Contains("Saved, but this page", snackbars.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_line_that_waited_for_the_connection_bears_the_time_it_was_typed()
    {
        var pane = Open();
        await Button(pane, "Start session").ClickAsync();
        Clock.Advance(TimeSpan.FromSeconds(192));

        await EnterAsync(pane, "typed a minute ago", ago: 60_000);

        Assert.Equal("02:12", pane.Find(".note .at").TextContent.Trim());
    }

    [Fact]
    public async Task Notes_stand_newest_first_or_by_competency_as_the_address_says()
    {
        await NotesAsync("first #pc", "second #mk #pc", "third");
        var pane = Open();

        Assert.Equal(["third", "second", "first"], Texts(pane));

        await Button(pane, "By competency").ClickAsync();
        Assert.Equal(["first", "second", "second", "third"], Texts(pane));
        Assert.Equal(
            ["Patient Care and Procedural Skills 2", "Medical Knowledge 1", "No competency yet 1"],
            pane.FindAll("h3").Select(h => h.TextContent)
        );
        Assert.EndsWith(
            "?notes=grouped",
            Services.GetRequiredService<NavigationManager>().Uri,
            StringComparison.Ordinal
        );

        await Button(pane, "Newest first").ClickAsync();
        Assert.DoesNotContain("notes", Services.GetRequiredService<NavigationManager>().Uri, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_note_is_edited_in_place()
    {
        await NotesAsync("\"the best\" #prof");
        var pane = Open();

        await Labelled(pane, "Edit").ClickAsync();
        var field = pane.FindComponents<NoteField>().Single(f => f.Instance.Note is not null);
        Assert.Equal("“the best” #PROF", NoteShorthand.Write(field.Instance.Note!));
        await pane.InvokeAsync(() => field.Instance.Save("id", "the best of 60 #comparison", 0));

        Assert.Equal(["the best of 60"], Texts(pane));
        Assert.Contains("Comparison", pane.Find(".note .body").TextContent, StringComparison.Ordinal);
        Assert.Equal("the best of 60", Selected?.Text);
    }

    [Fact]
    public async Task Escape_leaves_the_note_as_it_was()
    {
        await NotesAsync("as it was");
        var pane = Open();

        await Labelled(pane, "Edit").ClickAsync();
        var field = pane.FindComponents<NoteField>().Single(f => f.Instance.Note is not null);
        await pane.InvokeAsync(() => field.Instance.Cancel());

        Assert.Equal(["as it was"], Texts(pane));
    }

    [Fact]
    public async Task A_deleted_note_comes_back_by_undo()
    {
        await NotesAsync("first", "second");
        var pane = Open();
        var snackbars = Render<MudSnackbarProvider>();

        await Labelled(pane, "Delete").ClickAsync();
        Assert.Equal(["first"], Texts(pane));
        Assert.Equal("first", Selected?.Text);

        await snackbars.FindAll("button").Single(b => b.TextContent.Trim() == "Undo").ClickAsync();
        pane.WaitForAssertion(() => Assert.Equal(["second", "first"], Texts(pane)));
    }

    [Fact]
    public async Task The_selected_note_is_the_one_that_has_the_tab_stops_and_is_told()
    {
        await NotesAsync("first", "second");
        var pane = Open();
        Assert.Equal("second", Selected?.Text);

        await pane.FindAll(".note")[1].FocusInAsync(new());

        Assert.Equal("first", Selected?.Text);
        Assert.Equal(
            ["first"],
            pane.FindAll(".note")
                .Where(n => n.QuerySelectorAll("button").All(b => b.GetAttribute("tabindex") == "0"))
                .Select(n => n.QuerySelector(".text")!.TextContent)
        );
        Assert.Equal("true", pane.FindAll(".note")[1].GetAttribute("aria-current"));
    }

    [Fact]
    public async Task A_note_goes_into_the_draft_and_says_so_when_it_is_there()
    {
        await NotesAsync("first", "second");
        var pane = Open();

        await pane.FindAll("[aria-label='Insert into draft']")[1].ClickAsync();
        Assert.Equal(["first"], Inserted);

        var first = Selected!;
        pane.Render(p => p.Add(x => x.UsedNotes, new HashSet<long> { first.Id }));
        Assert.Equal(["→", "✓"], pane.FindAll("[aria-label='Insert into draft']").Select(b => b.TextContent.Trim()));
        Assert.Contains("In the draft", pane.FindAll(".note")[1].TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Words_of_a_note_stand_as_text()
    {
        await NotesAsync("<script>alert(1)</script> <b>bold</b>");
        var pane = Open();

        Assert.Empty(pane.FindAll("script, .text b"));
        Assert.Equal(["<script>alert(1)</script> <b>bold</b>"], Texts(pane));
    }
}
