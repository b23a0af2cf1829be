using LorStudio.Cases;
using LorStudio.Data;
using LorStudio.Saving;
using Microsoft.EntityFrameworkCore;

namespace LorStudio.Sessions;

/// <summary>
/// The sessions and notes of the practice's cases. Every change reads and writes under the database's write lock, so
/// that two windows never give one key twice or lose each other's clock. What cannot be done throws a
/// <see cref="SaveRefusedException"/>; a deleted case has no sessions here.
/// </summary>
public sealed class SessionLog(IDbContextFactory<StudioDb> databases, TimeProvider clock)
{
    /// <summary>
    /// The sessions or notes of a case were changed, on whichever page; summaries are told by <see cref="TextNews"/>.
    /// Raised from any thread; a listener must neither block nor throw.
    /// </summary>
    public event Action<long>? Changed;

    /// <summary>A case's sessions, earliest first and unstarted last, each with its notes as they were taken.</summary>
    public async Task<IReadOnlyList<Session>> SessionsAsync(long caseId, CancellationToken cancellation = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        return await InOrder(db, caseId)
            .AsNoTracking()
            .Where(s => s.DeletedAt == null)
            .Where(s => db.Set<Case>().Any(c => c.Id == s.CaseId && c.DeletedAt == null))
            .Include(s => s.Notes.Where(n => n.DeletedAt == null).OrderBy(n => n.Id))
            .ToListAsync(cancellation);
    }

    /// <summary>Starts the clock of a new session, or of one that holds notes taken before the call.</summary>
    public Task<Session> StartAsync(long caseId, CancellationToken cancellation = default) =>
        ChangeAsync(caseId, sessions => sessions.Start(clock.GetUtcNow()), cancellation);

    public Task EndAsync(long caseId, long sessionId, CancellationToken cancellation = default) =>
        ChangeAsync(caseId, sessions => sessions.End(sessionId, clock.GetUtcNow()), cancellation);

    /// <summary>Stops the clock of a running session for a while.</summary>
    public Task PauseAsync(long caseId, long sessionId, CancellationToken cancellation = default) =>
        ChangeAsync(caseId, sessions => sessions.Pause(sessionId, clock.GetUtcNow()), cancellation);

    /// <summary>Goes on with a session that is paused, or that was ended too early.</summary>
    public Task ResumeAsync(long caseId, long sessionId, CancellationToken cancellation = default) =>
        ChangeAsync(caseId, sessions => sessions.Resume(sessionId, clock.GetUtcNow()), cancellation);

    /// <summary>Corrects when a session took place; without an id, a new one.</summary>
    public Task CorrectAsync(
        long caseId,
        long? sessionId,
        DateTimeOffset? start,
        DateTimeOffset? end,
        CancellationToken cancellation = default
    ) => ChangeAsync(caseId, sessions => sessions.Correct(sessionId, start, end), cancellation);

    /// <summary>Keeps the video meeting's address, or any text; without an id, in a new session.</summary>
    public Task LinkAsync(long caseId, long? sessionId, string link, CancellationToken cancellation = default) =>
        ChangeAsync(caseId, sessions => sessions.FindOrOpen(sessionId).LinkTo(PlainText.Clean(link)), cancellation);

    /// <summary>A session's summary, as browsers write it.</summary>
    public SharedText Summary(long caseId, Guid mark, long sessionId) =>
        new(
            SummaryAddress(mark, sessionId),
            async cancellation =>
                (await SessionsAsync(caseId, cancellation)).FirstOrDefault(s => s.Id == sessionId) is { } session
                    ? new SavedText(session.Summary, session.SummaryVersion)
                    : null,
            (text, seen, cancellation) => SummarizeAsync(caseId, sessionId, text, seen, cancellation)
        );

    /// <summary>See <see cref="SharedText.Address"/>.</summary>
    /// <param name="mark">See <see cref="Case.Mark"/>: what a browser has kept must never reach a case of another database.</param>
    public static string SummaryAddress(Guid mark, long sessionId) => $"cases/{mark}/sessions/{sessionId}/summary";

    /// <summary>Writes a session's summary upon the version that was seen; false where it is another one by now.</summary>
    public Task<bool> SummarizeAsync(
        long caseId,
        long sessionId,
        string markdown,
        int seen,
        CancellationToken cancellation = default
    ) => WriteAsync(caseId, s => s.Summarize(sessionId, markdown, seen), cancellation);

    /// <summary>Deletes a session with its notes; <see cref="RestoreAsync"/> brings both back.</summary>
    public Task DeleteAsync(long caseId, long sessionId, CancellationToken cancellation = default) =>
        ChangeAsync(caseId, sessions => sessions.Find(sessionId).Delete(clock.GetUtcNow()), cancellation);

    public Task RestoreAsync(long caseId, long sessionId, CancellationToken cancellation = default) =>
        ChangeAsync(caseId, sessions => sessions.Restore(sessionId, clock.GetUtcNow()), cancellation);

    /// <summary>
    /// Adds a note to the named session, else to the one that runs, else to the last. A case without any gets one that
    /// has not started, so that notes need no clock. A line that was sent before gives the note it became.
    /// </summary>
    public Task<Note> AddNoteAsync(
        long caseId,
        long? sessionId,
        CapturedNote note,
        CancellationToken cancellation = default
    ) => ChangeAsync(caseId, sessions => sessions.Add(sessionId, note, clock.GetUtcNow()), cancellation);

    public Task EditNoteAsync(long caseId, long noteId, CapturedNote note, CancellationToken cancellation = default) =>
        ChangeAsync(caseId, sessions => sessions.Edit(noteId, note), cancellation);

    /// <summary>Records that notes were gathered into a summary that is saved.</summary>
    public Task GatherAsync(long caseId, IReadOnlyCollection<long> noteIds, CancellationToken cancellation = default) =>
        ChangeAsync(caseId, sessions => sessions.Gather(noteIds), cancellation);

    /// <summary>Moves a note's time, where it has one, never before the session's start.</summary>
    public Task NudgeNoteAsync(long caseId, long noteId, TimeSpan by, CancellationToken cancellation = default) =>
        ChangeAsync(caseId, sessions => sessions.Nudge(noteId, by), cancellation);

    public Task DeleteNoteAsync(long caseId, long noteId, CancellationToken cancellation = default) =>
        ChangeAsync(caseId, sessions => sessions.Note(noteId).Delete(clock.GetUtcNow()), cancellation);

    public Task RestoreNoteAsync(long caseId, long noteId, CancellationToken cancellation = default) =>
        ChangeAsync(caseId, sessions => sessions.Note(noteId).Restore(), cancellation);

    private async Task ChangeAsync(long caseId, Action<CaseSessions> change, CancellationToken cancellation) =>
        await ChangeAsync(
            caseId,
            sessions =>
            {
                change(sessions);
                return true;
            },
            cancellation
        );

    private async Task<T> ChangeAsync<T>(long caseId, Func<CaseSessions, T> change, CancellationToken cancellation)
    {
        var result = await WriteAsync(caseId, change, cancellation);
        Changed?.Invoke(caseId);
        return result;
    }

    private async Task<T> WriteAsync<T>(long caseId, Func<CaseSessions, T> change, CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        await using var locked = await db.Database.BeginTransactionAsync(cancellation);
        var @case =
            await db.Cases.FirstOrDefaultAsync(c => c.Id == caseId && c.DeletedAt == null, cancellation)
            ?? throw new SaveRefusedException(
                "The case was deleted, so nothing was saved. Bring it back from the worklist."
            );
        var found = await InOrder(db, caseId).Include(s => s.Notes.OrderBy(n => n.Id)).ToListAsync(cancellation);
        var sessions = new CaseSessions(@case, found);
        var result = change(sessions);
        sessions.KeepCase();
        db.Sessions.AddRange(found.Where(s => s.Id == 0));
        await db.SaveChangesAsync(cancellation);
        await locked.CommitAsync(cancellation);
        return result;
    }

    private static IQueryable<Session> InOrder(StudioDb db, long caseId) =>
        db
            .Sessions.Where(s => s.CaseId == caseId)
            .OrderBy(s => s.StartedAt == null)
            .ThenBy(s => s.StartedAt)
            .ThenBy(s => s.Id);
}
