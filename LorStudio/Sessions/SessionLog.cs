using LorStudio.Cases;
using LorStudio.Data;
using Microsoft.EntityFrameworkCore;

namespace LorStudio.Sessions;

/// <summary>
/// The sessions and notes of the practice's cases. Every change reads and writes under the database's write lock, so
/// that two windows never give one key twice or lose each other's clock. A deleted case has no sessions here. What
/// cannot be done answers with a <see cref="Refusal"/>; null means it was done.
/// </summary>
public sealed class SessionLog(IDbContextFactory<StudioDb> databases, TimeProvider clock)
{
    /// <summary>A case's sessions, earliest first and unstarted last, each with its notes as they were taken.</summary>
    public async Task<IReadOnlyList<Session>> SessionsAsync(long caseId, CancellationToken cancel = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        return await InOrder(db, caseId)
            .AsNoTracking()
            .Where(s => s.DeletedAt == null)
            .Where(s => db.Set<Case>().Any(c => c.Id == s.CaseId && c.DeletedAt == null))
            .Include(s => s.Notes.Where(n => n.DeletedAt == null).OrderBy(n => n.Id))
            .ToListAsync(cancel);
    }

    /// <summary>Starts the clock of a new session, or of one that holds notes taken before the call.</summary>
    public Task<Refusal?> StartAsync(long caseId, CancellationToken cancel = default) =>
        ChangeAsync(caseId, sessions => sessions.Start(clock.GetUtcNow()), cancel);

    public Task<Refusal?> EndAsync(long caseId, long sessionId, CancellationToken cancel = default) =>
        ChangeAsync(caseId, sessions => sessions.End(sessionId, clock.GetUtcNow()), cancel);

    /// <summary>Goes on with a session that was ended too early.</summary>
    public Task<Refusal?> ResumeAsync(long caseId, long sessionId, CancellationToken cancel = default) =>
        ChangeAsync(caseId, sessions => sessions.Resume(sessionId), cancel);

    /// <summary>Corrects when a session took place.</summary>
    public Task<Refusal?> CorrectAsync(
        long caseId,
        long sessionId,
        DateTimeOffset? start,
        DateTimeOffset? end,
        CancellationToken cancel = default
    ) => ChangeAsync(caseId, sessions => sessions.Correct(sessionId, start, end), cancel);

    /// <summary>Keeps the video meeting's address; what is no web address is kept as text.</summary>
    public Task<Refusal?> LinkAsync(long caseId, long sessionId, string link, CancellationToken cancel = default) =>
        ChangeAsync(caseId, sessions => sessions.Change(sessionId, s => s.LinkTo(PlainText.Clean(link))), cancel);

    public Task<Refusal?> SummarizeAsync(
        long caseId,
        long sessionId,
        string markdown,
        CancellationToken cancel = default
    ) => ChangeAsync(caseId, all => all.Change(sessionId, s => s.Summarize(PlainText.Clean(markdown))), cancel);

    /// <summary>Deletes a session with its notes; <see cref="RestoreAsync"/> brings both back.</summary>
    public Task<Refusal?> DeleteAsync(long caseId, long sessionId, CancellationToken cancel = default) =>
        ChangeAsync(caseId, sessions => sessions.Change(sessionId, s => s.Delete(clock.GetUtcNow())), cancel);

    public Task<Refusal?> RestoreAsync(long caseId, long sessionId, CancellationToken cancel = default) =>
        ChangeAsync(caseId, sessions => sessions.Restore(sessionId), cancel);

    /// <summary>
    /// Adds a note to the named session, else to the one that runs, else to the last. A case without any gets one that
    /// has not started, so that notes need no clock.
    /// </summary>
    public Task<Refusal?> AddNoteAsync(
        long caseId,
        long? sessionId,
        CapturedNote note,
        CancellationToken cancel = default
    ) => ChangeAsync(caseId, sessions => sessions.Add(sessionId, note, clock.GetUtcNow()), cancel);

    public Task<Refusal?> EditNoteAsync(
        long caseId,
        long noteId,
        CapturedNote note,
        CancellationToken cancel = default
    ) => ChangeAsync(caseId, sessions => sessions.Edit(noteId, note), cancel);

    public Task<Refusal?> DeleteNoteAsync(long caseId, long noteId, CancellationToken cancel = default) =>
        ChangeAsync(caseId, sessions => sessions.ChangeNote(noteId, n => n.Delete(clock.GetUtcNow())), cancel);

    public Task<Refusal?> RestoreNoteAsync(long caseId, long noteId, CancellationToken cancel = default) =>
        ChangeAsync(caseId, sessions => sessions.ChangeNote(noteId, n => n.Restore()), cancel);

    private async Task<Refusal?> ChangeAsync(long caseId, Func<CaseSessions, Refusal?> change, CancellationToken cancel)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        await using var locked = await db.Database.BeginTransactionAsync(cancel);
        var @case = await db.Cases.FirstOrDefaultAsync(c => c.Id == caseId && c.DeletedAt == null, cancel);
        if (@case is null)
        {
            return Refusal.CaseGone;
        }

        var found = await InOrder(db, caseId).Include(s => s.Notes.OrderBy(n => n.Id)).ToListAsync(cancel);
        var sessions = new CaseSessions(@case, found);
        if (change(sessions) is { } refusal)
        {
            return refusal;
        }

        sessions.KeepCase();
        db.Sessions.AddRange(found.Where(s => s.Id == 0));
        await db.SaveChangesAsync(cancel);
        await locked.CommitAsync(cancel);
        return null;
    }

    private static IQueryable<Session> InOrder(StudioDb db, long caseId) =>
        db
            .Sessions.Where(s => s.CaseId == caseId)
            .OrderBy(s => s.StartedAt == null)
            .ThenBy(s => s.StartedAt)
            .ThenBy(s => s.Id);
}
