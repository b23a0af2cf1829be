using LorStudio.Data;
using LorStudio.Markup;
using LorStudio.Sessions;
using Microsoft.EntityFrameworkCore;

namespace LorStudio.Drafting.Evidence;

/// <summary>The links between a case's sentences and notes, in the database.</summary>
public sealed class EvidenceLedger(IDbContextFactory<StudioDb> databases)
{
    /// <summary>The links of a case's draft, also those that wait for a sentence that is away.</summary>
    public async Task<IReadOnlyList<EvidenceLink>> LinksAsync(long caseId, CancellationToken cancellation = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        return [.. (await Of(db, caseId).AsNoTracking().ToListAsync(cancellation)).Select(n => n.Link)];
    }

    /// <summary>Keeps links, each in place of what was known of its sentence and note; a note of another case is none.</summary>
    public async Task LinkAsync(
        long caseId,
        IReadOnlyList<EvidenceLink> links,
        CancellationToken cancellation = default
    )
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        await using var locked = await db.Database.BeginTransactionAsync(cancellation);
        var draftId = await db
            .Drafts.Where(d => d.CaseId == caseId)
            .Select(d => d.Id)
            .SingleOrDefaultAsync(cancellation);
        var own = await db
            .Sessions.Where(s => s.CaseId == caseId)
            .SelectMany(s => s.Notes)
            .Select(n => n.Id)
            .ToListAsync(cancellation);
        var known = await Of(db, caseId).ToListAsync(cancellation);
        foreach (var link in links.Where(l => draftId > 0 && own.Contains(l.NoteId)))
        {
            db.RemoveRange(known.Where(k => k.NoteId == link.NoteId && k.Sentence == link.Sentence));
            db.Add(new SentenceNote(draftId, link));
        }

        await db.SaveChangesAsync(cancellation);
        await locked.CommitAsync(cancellation);
    }

    /// <summary>Keeps the links at their sentences while a section's text is written; part of the caller's transaction.</summary>
    internal static async Task CarryAsync(
        StudioDb db,
        long caseId,
        string before,
        string after,
        CancellationToken cancellation
    )
    {
        var kept = await Of(db, caseId).ToListAsync(cancellation);
        EvidenceLink[] links = [.. kept.Select(k => k.Link)];
        var carried = EvidenceLinks.Carry(links, Texts(before), Texts(after)).ToHashSet();
        var gone = kept.Where(k => !carried.Remove(k.Link)).ToList();
        if (gone.Count + carried.Count > 0)
        {
            db.RemoveRange(gone);
            db.AddRange(carried.Select(link => new SentenceNote(kept[0].DraftId, link)));
            await db.SaveChangesAsync(cancellation);
        }
    }

    /// <summary>Whether there is anything to carry.</summary>
    internal static Task<bool> AnyAsync(StudioDb db, long caseId, CancellationToken cancellation) =>
        Of(db, caseId).AnyAsync(cancellation);

    private static string[] Texts(string markdown) => [.. LetterText.Sentences(markdown).Select(s => s.Text)];

    private static IQueryable<SentenceNote> Of(StudioDb db, long caseId) =>
        db.Set<SentenceNote>().Where(n => db.Set<Draft>().Any(d => d.Id == n.DraftId && d.CaseId == caseId));
}
