using Bunit;
using Bunit.TestDoubles;
using LorStudio.Cases;
using LorStudio.Data;
using LorStudio.Saving;
using LorStudio.Sessions;
using LorStudio.Tests.Support;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using MudBlazor;
using MudBlazor.Services;

namespace LorStudio.Tests.Sessions;

/// <summary>The pane over a real database. What the browser does at a key is told to it as the browser would.</summary>
public sealed class SessionPaneTests : BunitContext
{
    private static readonly DateTimeOffset Evening = new(2026, 11, 24, 17, 0, 0, TimeSpan.FromHours(-8));

    private readonly StudioDbFixture _database = new();
    private readonly FakeTimeProvider _clock = new(Evening);
    private readonly SessionLog _log;
    private readonly long _caseId;
    private readonly List<string> _inserted = [];
    private Note? _selected;

    public SessionPaneTests()
    {
        _log = new SessionLog(_database, _clock);
        using (var db = _database.CreateDbContext())
        {
            var added = new Case(new CaseFacts(), Evening);
            db.Add(added);
            db.SaveChanges();
            _caseId = added.Id;
        }

        JSInterop.Mode = JSRuntimeMode.Loose;
        Services.AddMudServices();
        Services.AddSingleton<TimeProvider>(_clock);
        Services.AddSingleton(new PracticeClock(_clock, TimeZoneInfo.FindSystemTimeZoneById("America/Los_Angeles")));
        Services.AddSingleton<IDbContextFactory<StudioDb>>(_database);
        Services.AddSessions();
        Services.AddSingleton<OpenAutosaves>().AddScoped<Autosave>();
    }

    private static CancellationToken Cancellation => Xunit.TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_first_note_of_a_case_needs_nothing_before_it()
    {
        var pane = Open();
        Assert.Contains("No session yet", pane.Markup, StringComparison.Ordinal);

        Assert.Null(await EnterAsync(pane, "presented 12 patients a day #pc #ics"));

        var note = Assert.Single(pane.FindAll(".note"));
        Assert.Equal("presented 12 patients a day", note.QuerySelector(".text")!.TextContent);
        Assert.Equal(["PC", "ICS"], note.QuerySelectorAll(".chip").Select(c => c.TextContent));
        Assert.Equal("presented 12 patients a day", _selected?.Text);
    }

    [Fact]
    public async Task A_started_session_gives_its_notes_their_time()
    {
        var pane = Open();
        await Button(pane, "Start session").ClickAsync();
        _clock.Advance(TimeSpan.FromSeconds(192));
        await EnterAsync(pane, "calmed a family");

        Assert.Equal("03:12", pane.Find(".note .at").TextContent.Trim());
        Assert.Equal("Session 1 · Tue, Nov 24", pane.Find(".session-bar .name").TextContent);

        await Button(pane, "End session").ClickAsync();
        Assert.Equal("03:12", pane.Find(".session-bar .length").TextContent);
        await Button(pane, "Resume").ClickAsync();
        Assert.NotNull(Button(pane, "End session"));
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
        _database.Dispose();

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
    public async Task A_line_that_waited_for_the_connection_bears_the_time_it_was_typed()
    {
        var pane = Open();
        await Button(pane, "Start session").ClickAsync();
        _clock.Advance(TimeSpan.FromSeconds(192));

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
        Assert.Equal("the best of 60", _selected?.Text);
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
        Assert.Equal("first", _selected?.Text);

        await snackbars.FindAll("button").Single(b => b.TextContent.Trim() == "Undo").ClickAsync();
        pane.WaitForAssertion(() => Assert.Equal(["second", "first"], Texts(pane)));
    }

    [Fact]
    public async Task The_selected_note_is_the_one_that_has_the_tab_stops_and_is_told()
    {
        await NotesAsync("first", "second");
        var pane = Open();
        Assert.Equal("second", _selected?.Text);

        await pane.FindAll(".note")[1].FocusInAsync(new());

        Assert.Equal("first", _selected?.Text);
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
        Assert.Equal(["first"], _inserted);

        var first = _selected!;
        pane.Render(p => p.Add(x => x.UsedNotes, new HashSet<long> { first.Id }));
        Assert.Equal(["→", "✓"], pane.FindAll("[aria-label='Insert into draft']").Select(b => b.TextContent.Trim()));
        Assert.Contains("In the draft", pane.FindAll(".note")[1].TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_running_session_is_shown_and_another_can_be_chosen()
    {
        var first = await _log.StartAsync(_caseId, Cancellation);
        await _log.AddNoteAsync(_caseId, first.Id, NoteShorthand.Parse("of the first"), Cancellation);
        await _log.EndAsync(_caseId, first.Id, Cancellation);
        _clock.Advance(TimeSpan.FromDays(1));
        var pane = Open();

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
        var first = await _log.StartAsync(_caseId, Cancellation);
        await _log.AddNoteAsync(_caseId, first.Id, NoteShorthand.Parse("of the first"), Cancellation);
        await _log.EndAsync(_caseId, first.Id, Cancellation);
        _clock.Advance(TimeSpan.FromDays(1));
        var second = await _log.StartAsync(_caseId, Cancellation);
        await _log.AddNoteAsync(_caseId, second.Id, NoteShorthand.Parse("of the second"), Cancellation);
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
        await _log.StartAsync(_caseId, Cancellation);
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

    [Fact]
    public async Task Words_of_a_note_stand_as_text()
    {
        await NotesAsync("<script>alert(1)</script> <b>bold</b>");
        var pane = Open();

        Assert.Empty(pane.FindAll("script, .text b"));
        Assert.Equal(["<script>alert(1)</script> <b>bold</b>"], Texts(pane));
    }

    [Fact]
    public async Task The_summary_is_saved_as_it_is_typed_and_read_as_safe_Markdown()
    {
        await NotesAsync("presented 12 patients #pc");
        var pane = Open();
        await pane.FindAll("[role=tab]").Single(t => t.TextContent == "Summary").ClickAsync();
        Assert.False(pane.Find("#panel-Summary").HasAttribute("hidden"));

        var area = pane.FindComponent<LiveTextArea>();
        await pane.InvokeAsync(() => area.Instance.Replace(1, "# Mine\n<script>x</script>"));
        await Services.GetRequiredService<Autosave>().FlushAsync();
        Assert.Equal("# Mine\n<script>x</script>", (await _log.SessionsAsync(_caseId, Cancellation))[0].Summary);

        await Button(pane, "Preview").ClickAsync();
        Assert.Equal("Mine", pane.Find(".read h1").TextContent);
        Assert.Empty(pane.FindAll(".read script"));
    }

    [Fact]
    public async Task A_summary_changed_in_another_window_is_not_written_over()
    {
        var session = await _log.StartAsync(_caseId, Cancellation);
        var pane = Open();
        await _log.SummarizeAsync(_caseId, session.Id, "theirs", 0, Cancellation);

        var area = pane.FindComponent<LiveTextArea>();
        await pane.InvokeAsync(() => area.Instance.Replace(1, "mine"));
        var autosave = Services.GetRequiredService<Autosave>();
        await autosave.FlushAsync();
        Assert.Equal(SavePhase.Refused, autosave.Status.Phase);
        Assert.Equal("theirs", pane.WaitForElement("#panel-Summary blockquote").TextContent);

        await Button(pane, "Keep the text above").ClickAsync();
        await autosave.FlushAsync();
        Assert.Equal("mine", (await _log.SessionsAsync(_caseId, Cancellation))[0].Summary);
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        _database.Dispose();
    }

    private IRenderedComponent<SessionPane> Open() =>
        Render<SessionPane>(p =>
            p.Add(x => x.CaseId, _caseId)
                .Add(x => x.OnInsert, note => _inserted.Add(note.Text))
                .Add(x => x.SelectedChanged, note => _selected = note)
        );

    /// <summary>What the browser's script does at Enter in the capture line.</summary>
    private static async Task<string?> EnterAsync(
        IRenderedComponent<SessionPane> pane,
        string line,
        string? id = null,
        double ago = 0
    )
    {
        var capture = pane.FindComponents<NoteField>().Single(f => f.Instance.Label == "Note");
        return await pane.InvokeAsync(() => capture.Instance.Save(id ?? line, line, ago));
    }

    private async Task NotesAsync(params string[] lines)
    {
        foreach (var line in lines)
        {
            await _log.AddNoteAsync(_caseId, null, NoteShorthand.Parse(line), Cancellation);
        }
    }

    private async Task DeleteCaseAsync()
    {
        await using var db = _database.CreateDbContext();
        (await db.Cases.SingleAsync(c => c.Id == _caseId, Cancellation)).Delete(Evening);
        await db.SaveChangesAsync(Cancellation);
    }

    private static AngleSharp.Dom.IElement Button(IRenderedComponent<SessionPane> pane, string name) =>
        pane.FindAll("button").Single(b => b.TextContent.Trim() == name);

    private static AngleSharp.Dom.IElement Labelled(IRenderedComponent<SessionPane> pane, string name) =>
        pane.Find($"button[aria-label='{name}']");

    private static IEnumerable<string> Texts(IRenderedComponent<SessionPane> pane) =>
        pane.FindAll(".note .text").Select(t => t.TextContent);
}
