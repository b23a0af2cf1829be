using LorStudio.Cases;
using LorStudio.Data;
using LorStudio.Saving;
using Microsoft.EntityFrameworkCore;

namespace LorStudio.Drafting.Revisions;

/// <summary>Keeps drafts as they were, lists and restores them. A deleted case has no revisions here.</summary>
public sealed class RevisionShelf(IDbContextFactory<StudioDb> databases, TimeProvider clock, ILogger<RevisionShelf> log)
{
    /// <summary>
    /// Keeps the draft as the database has it. Where the latest revision says the same, that one takes over the name and
    /// the weightier reason.
    /// </summary>
    /// <returns>The revision; null where the case is gone, or its draft has never held text.</returns>
    public async Task<RevisionRow?> KeepAsync(
        long caseId,
        RevisionReason reason,
        string? name = null,
        CancellationToken cancellation = default
    )
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        if (await FindAsync(db, caseId, cancellation) is not { } draft)
        {
            return null;
        }

        draft.MarkKept();
        var kept = await WriterFor(db, draft).KeepAsync(DraftText.Of(draft), reason, name, null, cancellation);
        await db.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        return RowOf(kept);
    }

    /// <summary>
    /// <see cref="KeepAsync"/> for an occasion that must not fail with it, such as an export while the disk is full: a
    /// failure is logged.
    /// </summary>
    public async Task TryKeepAsync(long caseId, RevisionReason reason, CancellationToken cancellation = default)
    {
        try
        {
            await KeepAsync(caseId, reason, null, cancellation);
        }
#pragma warning disable CA1031 // Whatever failed, the practitioner gets what was asked for.
        catch (Exception failure) when (failure is not OperationCanceledException)
#pragma warning restore CA1031
        {
            log.LogWarning(failure, "The draft of case {Case} could not be kept as a version", caseId);
        }
    }

    /// <summary>
    /// Keeps two texts of a section that could not be merged: the draft, and the draft with the other text in that
    /// section. The draft itself does not take it.
    /// </summary>
    public async Task KeepBothAsync(long caseId, SectionKey key, string other, CancellationToken cancellation = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        if (await FindAsync(db, caseId, cancellation) is not { } draft)
        {
            return;
        }

        var writer = WriterFor(db, draft);
        var text = DraftText.Of(draft);
        draft.MarkKept();
        await writer.KeepAsync(text, RevisionReason.Conflict, null, null, cancellation);
        await writer.KeepAsync(text.With(key, other), RevisionReason.Conflict, null, null, cancellation);
        await transaction.CommitAsync(cancellation);
    }

    /// <summary>Keeps every draft whose last unkept change is at least this old.</summary>
    public async Task KeepPausedAsync(TimeSpan pause, CancellationToken cancellation = default)
    {
        var before = clock.GetUtcNow() - pause;
        await using var db = await databases.CreateDbContextAsync(cancellation);
        var paused = await db
            .Drafts.Where(d => d.WrittenAt <= before)
            .Where(d => db.Set<Case>().Any(c => c.Id == d.CaseId && c.DeletedAt == null))
            .Select(d => d.CaseId)
            .ToListAsync(cancellation);
        foreach (var caseId in paused)
        {
            await TryKeepAsync(caseId, RevisionReason.Pause, cancellation);
        }
    }

    /// <summary>The revisions of a case's draft, the latest first.</summary>
    public async Task<IReadOnlyList<RevisionRow>> ListAsync(long caseId, CancellationToken cancellation = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        return await OfCase(db, caseId)
            .OrderByDescending(r => r.Id)
            .Select(r => new RevisionRow(r.Id, r.KeptAt, r.Reason, r.Name, r.Words, r.Added, r.Removed, r.OriginId))
            .ToListAsync(cancellation);
    }

    /// <summary>What a revision says; null where the case has no such revision.</summary>
    public async Task<DraftText?> ReadAsync(long caseId, long revisionId, CancellationToken cancellation = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        return await ReadAsync(db, caseId, revisionId, cancellation);
    }

    /// <summary>
    /// Writes a revision's text into the draft. The text that stood there is kept first, and what stands there then is a
    /// revision again.
    /// </summary>
    /// <exception cref="SaveRefusedException">The case or the revision is gone.</exception>
    public async Task<Restoration> RestoreAsync(long caseId, long revisionId, CancellationToken cancellation = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        if (
            await FindAsync(db, caseId, cancellation) is not { } draft
            || await ReadAsync(db, caseId, revisionId, cancellation) is not { } text
        )
        {
            throw new SaveRefusedException(
                "This version is gone, as its case was deleted. Nothing was changed. Bring the case back from the worklist, then restore it."
            );
        }

        var sections = draft.Sections.FindAll(s => s.Text != text[s.Key]);
        var frame = draft.Frame == text.Frame ? null : text.Frame;
        if (sections.Count == 0 && frame is null)
        {
            return new Restoration([], null, null);
        }

        var writer = WriterFor(db, draft);
        await writer.KeepAsync(DraftText.Of(draft), RevisionReason.BeforeRestore, null, null, cancellation);
        draft.TakeOver(text);
        draft.MarkKept();
        var kept = await writer.KeepAsync(text, RevisionReason.Restored, null, revisionId, cancellation);
        await transaction.CommitAsync(cancellation);
        return new Restoration(
            [.. sections.Select(s => new RestoredSection(s.Key, new SavedText(s.Text, s.Version)))],
            frame,
            RowOf(kept)
        );
    }

    private RevisionWriter WriterFor(StudioDb db, Draft draft) => new(db, draft, clock.GetUtcNow());

    private static async Task<DraftText?> ReadAsync(
        StudioDb db,
        long caseId,
        long revisionId,
        CancellationToken cancellation
    ) =>
        await OfCase(db, caseId)
            .AsNoTracking()
            .Include(r => r.Sections)
                .ThenInclude(s => s.Text)
            .SingleOrDefaultAsync(r => r.Id == revisionId, cancellation)
            is { } revision
            ? new DraftText(revision.Frame, revision.Sections.ToDictionary(s => s.Key, s => s.Text.Read()))
            : null;

    private static Task<Draft?> FindAsync(StudioDb db, long caseId, CancellationToken cancellation) =>
        db
            .Drafts.Include(d => d.Sections)
            .SingleOrDefaultAsync(
                d => d.CaseId == caseId && db.Set<Case>().Any(c => c.Id == caseId && c.DeletedAt == null),
                cancellation
            );

    private static IQueryable<Revision> OfCase(StudioDb db, long caseId) =>
        from revision in db.Revisions
        join draft in db.Drafts on revision.DraftId equals draft.Id
        join owner in db.Set<Case>() on draft.CaseId equals owner.Id
        where owner.Id == caseId && owner.DeletedAt == null
        select revision;

    private static RevisionRow? RowOf(Revision? revision) =>
        revision is null
            ? null
            : new RevisionRow(
                revision.Id,
                revision.KeptAt,
                revision.Reason,
                revision.Name,
                revision.Words,
                revision.Added,
                revision.Removed,
                revision.OriginId
            );
}
