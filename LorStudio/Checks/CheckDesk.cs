using LorStudio.Cases;
using LorStudio.Checks.Reuse;
using LorStudio.Data;
using LorStudio.Drafting;
using LorStudio.Drafting.Evidence;
using LorStudio.Drafting.Revisions;
using LorStudio.Sessions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace LorStudio.Checks;

/// <summary>Gives the checks of a case what they need from the database, and keeps which findings were dismissed.</summary>
public sealed class CheckDesk(
    IDbContextFactory<StudioDb> databases,
    CheckDeskIndex index,
    IOptions<PracticeOptions> practice,
    TimeProvider clock
)
{
    private readonly CheckDeskCandidates _candidates = new(databases);

    /// <summary>The case as the checks know it; null where there is none. After a changed fact or note it is another.</summary>
    public async Task<CheckedCase?> OpenAsync(long caseId, CancellationToken cancellation = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        var found = await db
            .Cases.AsNoTracking()
            .SingleOrDefaultAsync(c => c.Id == caseId && c.DeletedAt == null, cancellation);
        if (found is null)
        {
            return null;
        }

        var notes = await Notes(db, caseId).AsNoTracking().ToListAsync(cancellation);
        var others = await _candidates.OthersThanAsync(caseId, found.Candidate, cancellation);
        return new(found.Facts, [.. notes.Where(n => !n.IsMarker).Select(CheckedNote.Of)], others)
        {
            CompetencyOrder = practice.Value.CompetencyOrder,
        };
    }

    /// <summary>The draft as the database has it, with what its sections rest on; null where none was begun.</summary>
    public async Task<CheckedDraft?> DraftAsync(long caseId, CancellationToken cancellation = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        var draft = await db
            .Drafts.AsNoTracking()
            .Include(d => d.Sections)
                .ThenInclude(s => s.Notes)
            .Where(d => db.Set<Case>().Any(c => c.Id == d.CaseId && c.DeletedAt == null))
            .SingleOrDefaultAsync(d => d.CaseId == caseId, cancellation);
        if (draft is null)
        {
            return null;
        }

        var keys = await Notes(db, caseId).ToDictionaryAsync(n => n.Id, n => n.Key, cancellation);
        var links = await db.Set<SentenceNote>()
            .AsNoTracking()
            .Where(n => n.DraftId == draft.Id)
            .OrderBy(n => n.Id)
            .ToListAsync(cancellation);
        return new(
            DraftText.Of(draft),
            draft
                .Sections.SelectMany(s => s.Notes, (section, note) => (section.Key, note.NoteId))
                .Where(n => keys.ContainsKey(n.NoteId))
                .ToLookup(n => n.Key, n => keys[n.NoteId]),
            [
                .. links
                    .Where(l => keys.ContainsKey(l.NoteId))
                    .Select(l => new NoteLink(keys[l.NoteId], l.Sentence, l.Kind)),
            ]
        );
    }

    /// <summary>The letters of all other cases that were not deleted.</summary>
    public IEarlierLetters EarlierLetters(long caseId) => new CheckDeskLetters(databases, index, caseId);

    /// <summary>What was dismissed in a case, the latest first.</summary>
    public async Task<IReadOnlyList<DismissedFinding>> DismissedAsync(
        long caseId,
        CancellationToken cancellation = default
    )
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        return await Dismissed(db, caseId)
            .AsNoTracking()
            .OrderByDescending(f => f.At)
            .ThenBy(f => f.Hash)
            .ToListAsync(cancellation);
    }

    /// <summary>Dismisses a finding; a second time changes the reason.</summary>
    /// <returns>What is kept; null where the case is gone.</returns>
    public async Task<DismissedFinding?> DismissAsync(
        long caseId,
        Finding finding,
        string? reason,
        CancellationToken cancellation = default
    )
    {
        var why = string.IsNullOrWhiteSpace(reason) ? null : reason.Trim();
        DismissedFinding dismissed = new(caseId, finding.Hash, finding.Rule, finding.Text, why, clock.GetUtcNow());
        await using var db = await databases.CreateDbContextAsync(cancellation);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        if (!await db.Cases.AnyAsync(c => c.Id == caseId && c.DeletedAt == null, cancellation))
        {
            return null;
        }

        await Dismissed(db, caseId).Where(f => f.Hash == finding.Hash).ExecuteDeleteAsync(cancellation);
        db.Add(dismissed);
        await db.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        return dismissed;
    }

    /// <summary>Takes a dismissal back; of one that is gone nothing happens.</summary>
    public async Task BringBackAsync(long caseId, string hash, CancellationToken cancellation = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        await Dismissed(db, caseId).Where(f => f.Hash == hash).ExecuteDeleteAsync(cancellation);
    }

    /// <summary>Notes that were not deleted, neither alone nor with their session.</summary>
    private static IQueryable<Note> Notes(StudioDb db, long caseId) =>
        from session in db.Sessions
        where session.CaseId == caseId && session.DeletedAt == null
        from note in session.Notes
        where note.DeletedAt == null
        orderby note.Id
        select note;

    private static IQueryable<DismissedFinding> Dismissed(StudioDb db, long caseId) =>
        db.Set<DismissedFinding>().Where(f => f.CaseId == caseId);
}
