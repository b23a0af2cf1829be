using LorStudio.Cases;
using LorStudio.Data;
using LorStudio.Drafting.Evidence;
using LorStudio.Saving;
using LorStudio.Sessions;
using Microsoft.EntityFrameworkCore;

namespace LorStudio.Drafting;

/// <summary>Reads and writes drafts in the database.</summary>
public sealed class DraftDesk(IDbContextFactory<StudioDb> databases, TimeProvider clock)
{
    /// <summary>The draft of a case, made at its first opening; null where there is no such case.</summary>
    public async Task<Draft?> OpenAsync(long caseId, CancellationToken cancellation = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        if (!await db.Cases.AnyAsync(c => c.Id == caseId && c.DeletedAt == null, cancellation))
        {
            return null;
        }

        if (await FindAsync(db, caseId, cancellation) is { } draft)
        {
            return draft;
        }

        try
        {
            db.Drafts.Add(new Draft(caseId));
            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateException) when (db.Drafts.Any(d => d.CaseId == caseId))
        {
            // Another tab opened the case at the same moment and made the draft.
        }

        db.ChangeTracker.Clear();
        return await FindAsync(db, caseId, cancellation);
    }

    /// <summary>A section's text, as browsers write it.</summary>
    public SharedText Text(long caseId, Guid mark, SectionKey key) =>
        new(
            TextAddress(mark, key),
            cancellation => ReadAsync(caseId, key, cancellation),
            (text, seen, cancellation) => WriteAsync(caseId, key, text, seen, cancellation)
        );

    /// <summary>See <see cref="SharedText.Address"/>.</summary>
    /// <param name="mark">See <see cref="Case.Mark"/>: what a browser has kept must never reach a case of another database.</param>
    public static string TextAddress(Guid mark, SectionKey key) => $"cases/{mark}/draft/{key}";

    /// <summary>Writes a section's text upon the version that was seen; false where it is another one by now, or gone.</summary>
    public async Task<bool> WriteAsync(
        long caseId,
        SectionKey key,
        string text,
        int seen,
        CancellationToken cancellation = default
    )
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var before = await EvidenceLedger.AnyAsync(db, caseId, cancellation)
            ? await Section(db, caseId, key).Select(s => s.Text).SingleOrDefaultAsync(cancellation)
            : null;
        var written = await Section(db, caseId, key)
            .Where(s => s.Version == seen)
            .ExecuteUpdateAsync(
                set => set.SetProperty(s => s.Text, text).SetProperty(s => s.Version, seen + 1),
                cancellation
            );
        if (written == 0)
        {
            return false;
        }

        if (before is not null)
        {
            await EvidenceLedger.CarryAsync(db, caseId, before, text, cancellation);
        }

        if (!string.IsNullOrWhiteSpace(text))
        {
            await ReachDraftingAsync(db, caseId, cancellation);
        }

        await MarkWrittenAsync(db, caseId, cancellation);
        await transaction.CommitAsync(cancellation);
        return true;
    }

    /// <summary>A section's text as the database has it now.</summary>
    public async Task<SavedText?> ReadAsync(long caseId, SectionKey key, CancellationToken cancellation = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        return await Section(db, caseId, key)
            .Select(s => new SavedText(s.Text, s.Version))
            .SingleOrDefaultAsync(cancellation);
    }

    /// <summary>Records that a section rests on a note of its own case; a second time changes nothing.</summary>
    public async Task RestOnAsync(long caseId, SectionKey key, long noteId, CancellationToken cancellation = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var section = await Section(db, caseId, key).Include(s => s.Notes).SingleOrDefaultAsync(cancellation);
        var ownNote = await db.Sessions.AnyAsync(
            s => s.CaseId == caseId && s.Notes.Any(n => n.Id == noteId),
            cancellation
        );
        if (section is not null && ownNote)
        {
            section.RestOn(noteId);
            await db.SaveChangesAsync(cancellation);
            await transaction.CommitAsync(cancellation);
        }
    }

    /// <summary>Writes what stands around the sections; returns its new version.</summary>
    /// <param name="seen">The version the frame was changed upon.</param>
    /// <exception cref="SaveRefusedException">It was changed elsewhere meanwhile, or the case is gone.</exception>
    public async Task<int> FrameAsync(long caseId, DraftFrame frame, int seen, CancellationToken cancellation = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var draft = await db
            .Drafts.Where(d => d.CaseId == caseId)
            .Where(d => db.Set<Case>().Any(c => c.Id == caseId && c.DeletedAt == null))
            .SingleOrDefaultAsync(cancellation);
        if (draft is null || draft.Version != seen)
        {
            throw draft is null
                ? CaseDeleted()
                : new SaveRefusedException(
                    "Date, salutation or headings were changed in another window. Load the page again to see them, then change them once more."
                );
        }

        draft.SetFrame(frame);
        draft.MarkWritten(clock.GetUtcNow());
        await db.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        return draft.Version;
    }

    /// <summary>What the sections rest on now: notes that were deleted are not among it.</summary>
    public async Task<ILookup<SectionKey, long>> NotesAsync(long caseId, CancellationToken cancellation = default) =>
        (await OpenAsync(caseId, cancellation) is { } draft ? draft.Sections : [])
            .SelectMany(section => section.Notes, (section, note) => (section.Key, note.NoteId))
            .ToLookup(link => link.Key, link => link.NoteId);

    private static SaveRefusedException CaseDeleted() =>
        new("The case was deleted. Your text is still here: copy it, or bring the case back from the worklist.");

    private static Task<Draft?> FindAsync(StudioDb db, long caseId, CancellationToken cancellation) =>
        db
            .Drafts.AsNoTracking()
            .Include(d => d.Sections)
                .ThenInclude(s => s.Notes.Where(link => Standing(db).Any(n => n.Id == link.NoteId)))
            .SingleOrDefaultAsync(d => d.CaseId == caseId, cancellation);

    /// <summary>Notes that were not deleted, neither alone nor with their session.</summary>
    private static IQueryable<Note> Standing(StudioDb db) =>
        from note in db.Set<Note>()
        join session in db.Set<Session>() on note.SessionId equals session.Id
        where note.DeletedAt == null && session.DeletedAt == null
        select note;

    /// <summary>One section, found only while its case stands.</summary>
    private static IQueryable<Section> Section(StudioDb db, long caseId, SectionKey key) =>
        from section in db.Set<Section>()
        join draft in db.Set<Draft>() on section.DraftId equals draft.Id
        join owner in db.Set<Case>() on draft.CaseId equals owner.Id
        where owner.Id == caseId && owner.DeletedAt == null && section.Key == key
        select section;

    private async Task MarkWrittenAsync(StudioDb db, long caseId, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        await db
            .Drafts.Where(d => d.CaseId == caseId)
            .ExecuteUpdateAsync(set => set.SetProperty(d => d.WrittenAt, now), cancellation);
    }

    private async Task ReachDraftingAsync(StudioDb db, long caseId, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        await db
            .Cases.Where(c => c.Id == caseId)
            .ExecuteUpdateAsync(
                set => set.SetProperty(c => c.Stage, CaseStage.Drafting).SetProperty(c => c.UpdatedAt, now),
                cancellation
            );
    }
}
