using LorStudio.Cases;
using LorStudio.Data;
using LorStudio.Saving;
using LorStudio.Sessions;
using LorStudio.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Time.Testing;

namespace LorStudio.Tests.Sessions;

public sealed class SessionLogTests : IDisposable
{
    private static readonly DateTimeOffset Evening = new(2026, 11, 24, 17, 0, 0, TimeSpan.FromHours(-8));

    private readonly StudioDbFixture _databases = new();
    private readonly FakeTimeProvider _clock = new(Evening);
    private readonly SessionLog _log;
    private readonly long _caseId;

    public SessionLogTests()
    {
        _log = new SessionLog(_databases, _clock);
        _caseId = AddCase();
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => _databases.Dispose();

    [Fact]
    public async Task A_note_of_a_running_session_bears_the_time_since_its_start()
    {
        var session = await _log.StartAsync(_caseId, Cancellation);
        _clock.Advance(TimeSpan.FromSeconds(192));

        await _log.AddNoteAsync(_caseId, session.Id, Typed("presented 12 patients a day #pc"), Cancellation);

        var note = Assert.Single((await OnlySessionAsync()).Notes);
        Assert.Equal("n1", note.Key);
        Assert.Equal(TimeSpan.FromSeconds(192), note.At);
        Assert.Equal("presented 12 patients a day", note.Text);
        Assert.Equal([Competency.PC], note.Competencies);
    }

    [Fact]
    public async Task A_note_needs_no_session_and_starting_one_then_takes_it_over()
    {
        await _log.AddNoteAsync(_caseId, null, Typed("met at the clinic"), Cancellation);

        var session = await OnlySessionAsync();
        Assert.Null(session.StartedAt);
        Assert.Null(Assert.Single(session.Notes).At);

        var started = await _log.StartAsync(_caseId, Cancellation);
        Assert.Equal(session.Id, started.Id);
        Assert.Equal(Evening, started.StartedAt);
    }

    [Fact]
    public async Task A_note_after_the_call_has_no_time()
    {
        var session = await _log.StartAsync(_caseId, Cancellation);
        await _log.EndAsync(_caseId, session.Id, Cancellation);

        Assert.Null((await _log.AddNoteAsync(_caseId, session.Id, Typed("one more"), Cancellation)).At);
    }

    [Fact]
    public async Task A_note_for_a_session_that_was_deleted_meanwhile_is_kept_in_another()
    {
        var session = await _log.StartAsync(_caseId, Cancellation);
        await _log.DeleteAsync(_caseId, session.Id, Cancellation);

        await _log.AddNoteAsync(_caseId, session.Id, Typed("kept"), Cancellation);

        Assert.Equal("kept", Assert.Single((await OnlySessionAsync()).Notes).Text);
    }

    [Fact]
    public async Task Keys_go_on_counting_over_deleted_notes_and_other_sessions()
    {
        var first = await _log.StartAsync(_caseId, Cancellation);
        var one = await _log.AddNoteAsync(_caseId, first.Id, Typed("one"), Cancellation);
        await _log.DeleteNoteAsync(_caseId, one.Id, Cancellation);
        await _log.EndAsync(_caseId, first.Id, Cancellation);
        var second = await _log.StartAsync(_caseId, Cancellation);

        Assert.Equal("n2", (await _log.AddNoteAsync(_caseId, second.Id, Typed("two"), Cancellation)).Key);
    }

    [Fact]
    public async Task A_key_that_a_case_file_brought_is_not_given_again()
    {
        await using (var db = _databases.CreateDbContext())
        {
            var imported = new Session(_caseId, null);
            imported.Notes.Add(new Note("n2", null, "brought", [], NoteKind.Fact));
            db.Add(imported);
            await db.SaveChangesAsync(Cancellation);
        }

        Assert.Equal("n3", (await _log.AddNoteAsync(_caseId, null, Typed("new"), Cancellation)).Key);
    }

    [Fact]
    public async Task Two_windows_never_give_one_key_twice()
    {
        await Task.WhenAll(
            Enumerable.Range(0, 8).Select(i => _log.AddNoteAsync(_caseId, null, Typed($"note {i}"), Cancellation))
        );

        var notes = (await OnlySessionAsync()).Notes;
        Assert.Equal(8, notes.Select(n => n.Key).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public async Task Starting_twice_starts_one_session()
    {
        var first = await _log.StartAsync(_caseId, Cancellation);
        _clock.Advance(TimeSpan.FromSeconds(1));
        var again = await _log.StartAsync(_caseId, Cancellation);

        Assert.Equal(first.Id, again.Id);
        Assert.Equal(Evening, again.StartedAt);
    }

    [Fact]
    public async Task The_first_end_starts_the_clock_of_the_case_and_a_correction_moves_it()
    {
        var session = await _log.StartAsync(_caseId, Cancellation);
        Assert.Equal((CaseStage.Session, null), await CaseAsync());

        _clock.Advance(TimeSpan.FromMinutes(42));
        await _log.EndAsync(_caseId, session.Id, Cancellation);
        Assert.Equal((CaseStage.Session, Evening.AddMinutes(42)), await CaseAsync());

        await _log.CorrectAsync(_caseId, session.Id, Evening.AddDays(-1), Evening.AddHours(-23), Cancellation);
        Assert.Equal((CaseStage.Session, Evening.AddHours(-23)), await CaseAsync());

        await _log.ResumeAsync(_caseId, session.Id, Cancellation);
        Assert.Equal((CaseStage.Session, null), await CaseAsync());
    }

    [Fact]
    public async Task The_clock_of_the_case_follows_deleted_and_restored_sessions()
    {
        var first = await _log.StartAsync(_caseId, Cancellation);
        await _log.EndAsync(_caseId, first.Id, Cancellation);
        _clock.Advance(TimeSpan.FromDays(1));
        var second = await _log.StartAsync(_caseId, Cancellation);
        await _log.EndAsync(_caseId, second.Id, Cancellation);

        await _log.DeleteAsync(_caseId, first.Id, Cancellation);
        Assert.Equal(Evening.AddDays(1), (await CaseAsync()).FirstEnd);
        Assert.Equal(second.Id, (await OnlySessionAsync()).Id);

        await _log.RestoreAsync(_caseId, first.Id, Cancellation);
        Assert.Equal(Evening, (await CaseAsync()).FirstEnd);
        Assert.Equal([first.Id, second.Id], (await _log.SessionsAsync(_caseId, Cancellation)).Select(s => s.Id));
    }

    [Fact]
    public async Task A_session_restored_while_another_runs_has_ended()
    {
        var first = await _log.StartAsync(_caseId, Cancellation);
        await _log.DeleteAsync(_caseId, first.Id, Cancellation);
        await _log.StartAsync(_caseId, Cancellation);

        await _log.RestoreAsync(_caseId, first.Id, Cancellation);

        Assert.Single(await _log.SessionsAsync(_caseId, Cancellation), s => s.IsRunning);
    }

    [Fact]
    public async Task Only_one_session_of_a_case_runs()
    {
        var first = await _log.StartAsync(_caseId, Cancellation);
        await _log.EndAsync(_caseId, first.Id, Cancellation);
        await _log.StartAsync(_caseId, Cancellation);

        await RefusedAsync(_log.ResumeAsync(_caseId, first.Id, Cancellation), "Another session");
        await RefusedAsync(_log.CorrectAsync(_caseId, first.Id, Evening, null, Cancellation), "Another session");
    }

    [Fact]
    public async Task Times_that_cannot_be_are_refused_and_nothing_is_changed()
    {
        var session = await _log.StartAsync(_caseId, Cancellation);

        await RefusedAsync(
            _log.CorrectAsync(_caseId, session.Id, Evening, Evening.AddSeconds(-1), Cancellation),
            "The end lies before the start"
        );
        await RefusedAsync(_log.CorrectAsync(_caseId, session.Id, null, Evening, Cancellation), "no start");
        await _log.CorrectAsync(_caseId, session.Id, Evening.AddHours(1), null, Cancellation);
        await RefusedAsync(_log.EndAsync(_caseId, session.Id, Cancellation), "not started yet");
        Assert.True((await OnlySessionAsync()).IsRunning);
    }

    [Fact]
    public async Task Notes_are_edited_deleted_and_brought_back()
    {
        var note = await _log.AddNoteAsync(_caseId, null, Typed("before #pc"), Cancellation);

        await _log.EditNoteAsync(_caseId, note.Id, Typed("\"after\" #sbp"), Cancellation);
        var edited = Assert.Single((await OnlySessionAsync()).Notes);
        Assert.Equal(("after", NoteKind.Quote), (edited.Text, edited.Kind));
        Assert.Equal([Competency.SBP], edited.Competencies);

        await _log.DeleteNoteAsync(_caseId, note.Id, Cancellation);
        Assert.Empty((await OnlySessionAsync()).Notes);
        await RefusedAsync(_log.EditNoteAsync(_caseId, note.Id, Typed("late"), Cancellation), "This note was deleted");

        await _log.RestoreNoteAsync(_caseId, note.Id, Cancellation);
        Assert.Equal("after", Assert.Single((await OnlySessionAsync()).Notes).Text);
    }

    [Fact]
    public async Task A_faulty_note_is_refused()
    {
        await RefusedAsync(_log.AddNoteAsync(_caseId, null, Typed("#pc"), Cancellation), "no words");
        Assert.Empty(await _log.SessionsAsync(_caseId, Cancellation));
    }

    [Fact]
    public async Task A_summary_typed_upon_an_older_one_is_refused()
    {
        var session = await _log.StartAsync(_caseId, Cancellation);
        var version = await _log.SummarizeAsync(_caseId, session.Id, "# mine", 0, Cancellation);
        await _log.EndAsync(_caseId, session.Id, Cancellation);

        await RefusedAsync(_log.SummarizeAsync(_caseId, session.Id, "theirs", 0, Cancellation), "another window");
        await _log.SummarizeAsync(_caseId, session.Id, "# mine\nmore", version, Cancellation);
        Assert.Equal("# mine\nmore", (await OnlySessionAsync()).Summary);
    }

    [Fact]
    public async Task A_deleted_case_and_the_notes_of_another_are_not_found()
    {
        var other = AddCase();
        var session = await _log.StartAsync(_caseId, Cancellation);
        var note = await _log.AddNoteAsync(_caseId, session.Id, Typed("mine"), Cancellation);

        await RefusedAsync(_log.EditNoteAsync(other, note.Id, Typed("theirs"), Cancellation), "deleted");
        await RefusedAsync(_log.EndAsync(other, session.Id, Cancellation), "deleted");

        await using (var db = _databases.CreateDbContext())
        {
            (await db.Cases.SingleAsync(c => c.Id == _caseId, Cancellation)).Delete(Evening);
            await db.SaveChangesAsync(Cancellation);
        }

        Assert.Empty(await _log.SessionsAsync(_caseId, Cancellation));
        await RefusedAsync(_log.AddNoteAsync(_caseId, null, Typed("late"), Cancellation), "The case was deleted");
    }

    private static CapturedNote Typed(string line) => NoteShorthand.Parse(line);

    private static async Task RefusedAsync(Task change, string because)
    {
        var refusal = await Assert.ThrowsAsync<SaveRefusedException>(() => change);
        Assert.Contains(because, refusal.Message, StringComparison.Ordinal);
    }

    private async Task<Session> OnlySessionAsync() => Assert.Single(await _log.SessionsAsync(_caseId, Cancellation));

    private async Task<(CaseStage Stage, DateTimeOffset? FirstEnd)> CaseAsync()
    {
        await using var db = _databases.CreateDbContext();
        var found = await db.Cases.SingleAsync(c => c.Id == _caseId, Cancellation);
        return (found.Stage, found.FirstSessionEndedAt);
    }

    private long AddCase()
    {
        using var db = _databases.CreateDbContext();
        var added = new Case(new CaseFacts(), Evening);
        db.Add(added);
        db.SaveChanges();
        return added.Id;
    }
}
