using LorStudio.Cases;
using LorStudio.Data;
using LorStudio.Markup;
using LorStudio.Saving;
using Microsoft.EntityFrameworkCore;

namespace LorStudio.Sessions.Transcripts;

/// <summary>A cue as the pane shows it.</summary>
/// <param name="At">Seconds since the recording began; null where the file gave no time.</param>
public sealed record CueRow(long Id, double? At, string? Speaker, string Text);

/// <summary>A session's transcript as it is kept.</summary>
/// <param name="Name">Of the file; null where it came with a case file.</param>
public sealed record KeptTranscript(string? Name, IReadOnlyList<CueRow> Cues);

/// <summary>The transcripts of the practice's sessions: their cues, the files they came from, and who speaks in them.</summary>
public sealed class TranscriptShelf(IDbContextFactory<StudioDb> databases, TimeProvider clock)
{
    private const int LongestName = 200;

    /// <summary>A session's transcript; null where it has none.</summary>
    public async Task<KeptTranscript?> ReadAsync(long caseId, long sessionId, CancellationToken cancellation = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        if (!await Standing(db, caseId, sessionId).AnyAsync(s => s.TranscriptDeletedAt == null, cancellation))
        {
            return null;
        }

        var cues = await db.Set<TranscriptCue>()
            .Where(c => c.SessionId == sessionId)
            .OrderBy(c => c.Id)
            .Select(c => new
            {
                c.Id,
                c.At,
                c.Speaker,
                c.Text,
            })
            .ToListAsync(cancellation);
        var name = await db.Set<TranscriptFile>()
            .Where(f => f.SessionId == sessionId)
            .Select(f => f.Name)
            .SingleOrDefaultAsync(cancellation);
        return cues.Count == 0
            ? null
            : new(name, [.. cues.Select(c => new CueRow(c.Id, c.At?.TotalSeconds, c.Speaker, c.Text))]);
    }

    /// <summary>The file as it came; null where there is none, or the transcript was deleted.</summary>
    public async Task<TranscriptFile?> FileAsync(long caseId, long sessionId, CancellationToken cancellation = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        return await db.Set<TranscriptFile>()
            .AsNoTracking()
            .Where(f => Standing(db, caseId, sessionId).Any(s => s.Id == f.SessionId && s.TranscriptDeletedAt == null))
            .SingleOrDefaultAsync(cancellation);
    }

    /// <summary>Keeps a transcript that was read, with the file as it came, in place of one that was deleted.</summary>
    /// <exception cref="SaveRefusedException">The session is gone, or has a transcript.</exception>
    public async Task AddAsync(
        long caseId,
        long sessionId,
        string name,
        byte[] file,
        ReadTranscript read,
        CancellationToken cancellation = default
    )
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        await using var locked = await db.Database.BeginTransactionAsync(cancellation);
        var session = await FindAsync(db, caseId, sessionId, cancellation);
        var cues = db.Set<TranscriptCue>().Where(c => c.SessionId == sessionId);
        if (session.TranscriptDeletedAt is null && await cues.AnyAsync(cancellation))
        {
            throw new SaveRefusedException(
                "This session has a transcript. Delete that one first; the notes made from it stay."
            );
        }

        await cues.ExecuteDeleteAsync(cancellation);
        await db.Set<TranscriptFile>().Where(f => f.SessionId == sessionId).ExecuteDeleteAsync(cancellation);
        session.TakeTranscript(read.Cues.Select(c => new TranscriptCue(c.At, c.Speaker, c.Text)));
        var clean = HarmlessText.Clean(name[..Math.Min(name.Length, LongestName)]).Trim();
        db.Add(new TranscriptFile(sessionId, clean, read.Format, file, clock.GetUtcNow()));
        await db.SaveChangesAsync(cancellation);
        await locked.CommitAsync(cancellation);
    }

    /// <summary>Deletes a transcript; the notes made from it stay, and it can be brought back until another one is added.</summary>
    public Task DeleteAsync(long caseId, long sessionId, CancellationToken cancellation = default) =>
        ChangeAsync(caseId, sessionId, s => s.DeleteTranscript(clock.GetUtcNow()), cancellation);

    public Task RestoreAsync(long caseId, long sessionId, CancellationToken cancellation = default) =>
        ChangeAsync(caseId, sessionId, s => s.RestoreTranscript(), cancellation);

    /// <summary>Who speaks, as far as it is known.</summary>
    public async Task<IReadOnlyDictionary<string, SpeakerRole>> RolesAsync(
        long caseId,
        CancellationToken cancellation = default
    )
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        return await db.Set<Speaker>()
            .Where(s => s.CaseId == caseId)
            .ToDictionaryAsync(s => s.Name, s => s.Role, StringComparer.Ordinal, cancellation);
    }

    /// <summary>Says who a speaker is, for all sessions of the case; null forgets it.</summary>
    public async Task IsAsync(long caseId, string name, SpeakerRole? role, CancellationToken cancellation = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        await using var locked = await db.Database.BeginTransactionAsync(cancellation);
        var known = await db.Set<Speaker>()
            .SingleOrDefaultAsync(s => s.CaseId == caseId && s.Name == name, cancellation);
        switch (known, role)
        {
            case (null, { } r):
                db.Add(new Speaker(caseId, name, r));
                break;
            case ({ } speaker, { } r):
                speaker.Is(r);
                break;
            case ({ } speaker, null):
                db.Remove(speaker);
                break;
        }

        await db.SaveChangesAsync(cancellation);
        await locked.CommitAsync(cancellation);
    }

    private async Task ChangeAsync(long caseId, long sessionId, Action<Session> change, CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        await using var locked = await db.Database.BeginTransactionAsync(cancellation);
        change(await FindAsync(db, caseId, sessionId, cancellation));
        await db.SaveChangesAsync(cancellation);
        await locked.CommitAsync(cancellation);
    }

    private static async Task<Session> FindAsync(
        StudioDb db,
        long caseId,
        long sessionId,
        CancellationToken cancellation
    ) =>
        await Standing(db, caseId, sessionId).SingleOrDefaultAsync(cancellation)
        ?? throw new SaveRefusedException(
            "The session was deleted in another window, so nothing was saved. Reload the page to see what is there."
        );

    private static IQueryable<Session> Standing(StudioDb db, long caseId, long sessionId) =>
        db
            .Sessions.Where(s => s.Id == sessionId && s.CaseId == caseId && s.DeletedAt == null)
            .Where(s => db.Set<Case>().Any(c => c.Id == caseId && c.DeletedAt == null));
}
