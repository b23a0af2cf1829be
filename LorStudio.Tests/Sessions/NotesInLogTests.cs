using LorStudio.Cases;
using LorStudio.Sessions;

namespace LorStudio.Tests.Sessions;

public sealed class NotesInLogTests : SessionLogContext
{
    [Fact]
    public async Task A_note_of_a_running_session_bears_the_time_since_its_start()
    {
        var session = await Log.StartAsync(CaseId, Cancellation);
        Clock.Advance(TimeSpan.FromSeconds(192));

        await Log.AddNoteAsync(CaseId, session.Id, Typed("presented 12 patients a day #pc"), Cancellation);

        var note = Assert.Single((await OnlySessionAsync()).Notes);
        Assert.Equal("n1", note.Key);
        Assert.Equal(TimeSpan.FromSeconds(192), note.At);
        Assert.Equal("presented 12 patients a day", note.Text);
        Assert.Equal([Competency.PC], note.Competencies);
    }

    [Fact]
    public async Task A_note_needs_no_session_and_starting_one_then_takes_it_over()
    {
        await Log.AddNoteAsync(CaseId, null, Typed("met at the clinic"), Cancellation);

        var session = await OnlySessionAsync();
        Assert.Null(session.StartedAt);
        Assert.Null(Assert.Single(session.Notes).At);

        var started = await Log.StartAsync(CaseId, Cancellation);
        Assert.Equal(session.Id, started.Id);
        Assert.Equal(Evening, started.StartedAt);
    }

    [Fact]
    public async Task A_note_after_the_call_has_no_time()
    {
        var session = await Log.StartAsync(CaseId, Cancellation);
        await Log.EndAsync(CaseId, session.Id, Cancellation);

        Assert.Null((await Log.AddNoteAsync(CaseId, session.Id, Typed("one more"), Cancellation)).At);
    }

    [Fact]
    public async Task A_note_for_a_session_that_was_deleted_meanwhile_is_kept_in_another()
    {
        var session = await Log.StartAsync(CaseId, Cancellation);
        await Log.DeleteAsync(CaseId, session.Id, Cancellation);

        await Log.AddNoteAsync(CaseId, session.Id, Typed("kept"), Cancellation);

        Assert.Equal("kept", Assert.Single((await OnlySessionAsync()).Notes).Text);
    }

    [Fact]
    public async Task Keys_go_on_counting_over_deleted_notes_and_other_sessions()
    {
        var first = await Log.StartAsync(CaseId, Cancellation);
        var one = await Log.AddNoteAsync(CaseId, first.Id, Typed("one"), Cancellation);
        await Log.DeleteNoteAsync(CaseId, one.Id, Cancellation);
        await Log.EndAsync(CaseId, first.Id, Cancellation);
        var second = await Log.StartAsync(CaseId, Cancellation);

        Assert.Equal("n2", (await Log.AddNoteAsync(CaseId, second.Id, Typed("two"), Cancellation)).Key);
    }

    [Fact]
    public async Task A_key_that_a_case_file_brought_is_not_given_again()
    {
        await using (var db = Databases.CreateDbContext())
        {
            var imported = new Session(CaseId, null);
            imported.Notes.Add(new Note("n2", null, "brought", [], NoteKind.Fact));
            db.Add(imported);
            await db.SaveChangesAsync(Cancellation);
        }

        Assert.Equal("n3", (await Log.AddNoteAsync(CaseId, null, Typed("new"), Cancellation)).Key);
    }

    [Fact]
    public async Task Two_windows_never_give_one_key_twice()
    {
        await Task.WhenAll(
            Enumerable.Range(0, 8).Select(i => Log.AddNoteAsync(CaseId, null, Typed($"note {i}"), Cancellation))
        );

        var notes = (await OnlySessionAsync()).Notes;
        Assert.Equal(8, notes.Select(n => n.Key).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public async Task A_line_that_is_sent_again_is_not_added_again_even_after_its_note_was_deleted()
    {
        var line = Typed("once") with { LineId = "a" };
        var first = await Log.AddNoteAsync(CaseId, null, line, Cancellation);

        Assert.Equal(first.Id, (await Log.AddNoteAsync(CaseId, null, line, Cancellation)).Id);
        Assert.Single((await OnlySessionAsync()).Notes);

        await Log.DeleteNoteAsync(CaseId, first.Id, Cancellation);
        await Log.AddNoteAsync(CaseId, null, line, Cancellation);
        Assert.Empty((await OnlySessionAsync()).Notes);
    }

    [Fact]
    public async Task A_faulty_note_is_refused()
    {
        await RefusedAsync(Log.AddNoteAsync(CaseId, null, Typed("#pc"), Cancellation), "no words");
        Assert.Empty(await Log.SessionsAsync(CaseId, Cancellation));
    }

    [Fact]
    public async Task Notes_are_edited_deleted_and_brought_back()
    {
        var note = await Log.AddNoteAsync(CaseId, null, Typed("before #pc"), Cancellation);

        await Log.EditNoteAsync(CaseId, note.Id, Typed("\"after\" #sbp"), Cancellation);
        var edited = Assert.Single((await OnlySessionAsync()).Notes);
        Assert.Equal(("after", NoteKind.Quote), (edited.Text, edited.Kind));
        Assert.Equal([Competency.SBP], edited.Competencies);

        await Log.DeleteNoteAsync(CaseId, note.Id, Cancellation);
        Assert.Empty((await OnlySessionAsync()).Notes);
        await RefusedAsync(Log.EditNoteAsync(CaseId, note.Id, Typed("late"), Cancellation), "This note was deleted");

        await Log.RestoreNoteAsync(CaseId, note.Id, Cancellation);
        Assert.Equal("after", Assert.Single((await OnlySessionAsync()).Notes).Text);
    }
}
