using LorStudio.Cases;
using LorStudio.Sessions;
using Microsoft.EntityFrameworkCore;

namespace LorStudio.Tests.Sessions;

public sealed class SessionsInLogTests : SessionLogContext
{
    [Fact]
    public async Task Starting_twice_starts_one_session()
    {
        var first = await Log.StartAsync(CaseId, Cancellation);
        Clock.Advance(TimeSpan.FromSeconds(1));
        var again = await Log.StartAsync(CaseId, Cancellation);

        Assert.Equal(first.Id, again.Id);
        Assert.Equal(Evening, again.StartedAt);
    }

    [Fact]
    public async Task The_first_end_starts_the_clock_of_the_case_and_a_correction_moves_it()
    {
        var session = await Log.StartAsync(CaseId, Cancellation);
        Assert.Equal((CaseStage.Session, null), await CaseAsync());

        Clock.Advance(TimeSpan.FromMinutes(42));
        await Log.EndAsync(CaseId, session.Id, Cancellation);
        Assert.Equal((CaseStage.Session, Evening.AddMinutes(42)), await CaseAsync());

        await Log.CorrectAsync(CaseId, session.Id, Evening.AddDays(-1), Evening.AddHours(-23), Cancellation);
        Assert.Equal((CaseStage.Session, Evening.AddHours(-23)), await CaseAsync());

        await Log.ResumeAsync(CaseId, session.Id, Cancellation);
        Assert.Equal((CaseStage.Session, null), await CaseAsync());
    }

    [Fact]
    public async Task The_clock_of_the_case_follows_deleted_and_restored_sessions()
    {
        var first = await Log.StartAsync(CaseId, Cancellation);
        await Log.EndAsync(CaseId, first.Id, Cancellation);
        Clock.Advance(TimeSpan.FromDays(1));
        var second = await Log.StartAsync(CaseId, Cancellation);
        await Log.EndAsync(CaseId, second.Id, Cancellation);

        await Log.DeleteAsync(CaseId, first.Id, Cancellation);
        Assert.Equal(Evening.AddDays(1), (await CaseAsync()).FirstEnd);
        Assert.Equal(second.Id, (await OnlySessionAsync()).Id);

        await Log.RestoreAsync(CaseId, first.Id, Cancellation);
        Assert.Equal(Evening, (await CaseAsync()).FirstEnd);
        Assert.Equal([first.Id, second.Id], (await Log.SessionsAsync(CaseId, Cancellation)).Select(s => s.Id));
    }

    [Fact]
    public async Task A_session_restored_while_another_runs_has_ended()
    {
        var first = await Log.StartAsync(CaseId, Cancellation);
        await Log.DeleteAsync(CaseId, first.Id, Cancellation);
        await Log.StartAsync(CaseId, Cancellation);

        await Log.RestoreAsync(CaseId, first.Id, Cancellation);

        Assert.Single(await Log.SessionsAsync(CaseId, Cancellation), s => s.IsRunning);
    }

    [Fact]
    public async Task Only_one_session_of_a_case_runs()
    {
        var first = await Log.StartAsync(CaseId, Cancellation);
        await Log.EndAsync(CaseId, first.Id, Cancellation);
        await Log.StartAsync(CaseId, Cancellation);

        await RefusedAsync(Log.ResumeAsync(CaseId, first.Id, Cancellation), "Another session");
        await RefusedAsync(Log.CorrectAsync(CaseId, first.Id, Evening, null, Cancellation), "Another session");
    }

    [Fact]
    public async Task Times_that_cannot_be_are_refused_and_nothing_is_changed()
    {
        var session = await Log.StartAsync(CaseId, Cancellation);

        await RefusedAsync(
            Log.CorrectAsync(CaseId, session.Id, Evening, Evening.AddSeconds(-1), Cancellation),
            "The end lies before the start"
        );
        await RefusedAsync(Log.CorrectAsync(CaseId, session.Id, null, Evening, Cancellation), "no start");
        await Log.CorrectAsync(CaseId, session.Id, Evening.AddHours(1), null, Cancellation);
        await RefusedAsync(Log.EndAsync(CaseId, session.Id, Cancellation), "not started yet");
        Assert.True((await OnlySessionAsync()).IsRunning);
    }

    [Fact]
    public async Task A_summary_typed_upon_an_older_one_is_not_written()
    {
        var session = await Log.StartAsync(CaseId, Cancellation);
        Assert.True(await Log.SummarizeAsync(CaseId, session.Id, "# mine", 0, Cancellation));
        await Log.EndAsync(CaseId, session.Id, Cancellation);

        Assert.False(await Log.SummarizeAsync(CaseId, session.Id, "theirs", 0, Cancellation));
        Assert.True(await Log.SummarizeAsync(CaseId, session.Id, "# mine\nmore", 1, Cancellation));
        Assert.Equal("# mine\nmore", (await OnlySessionAsync()).Summary);
    }

    [Fact]
    public async Task A_deleted_case_and_the_notes_of_another_are_not_found()
    {
        var other = AddCase();
        var session = await Log.StartAsync(CaseId, Cancellation);
        var note = await Log.AddNoteAsync(CaseId, session.Id, Typed("mine"), Cancellation);

        await RefusedAsync(Log.EditNoteAsync(other, note.Id, Typed("theirs"), Cancellation), "deleted");
        await RefusedAsync(Log.EndAsync(other, session.Id, Cancellation), "deleted");

        await using (var db = Databases.CreateDbContext())
        {
            (await db.Cases.SingleAsync(c => c.Id == CaseId, Cancellation)).Delete(Evening);
            await db.SaveChangesAsync(Cancellation);
        }

        Assert.Empty(await Log.SessionsAsync(CaseId, Cancellation));
        await RefusedAsync(Log.AddNoteAsync(CaseId, null, Typed("late"), Cancellation), "The case was deleted");
    }
}
