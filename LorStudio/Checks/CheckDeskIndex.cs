using LorStudio.Cases;
using LorStudio.Checks.Reuse;
using LorStudio.Data;
using LorStudio.Drafting;
using Microsoft.EntityFrameworkCore;

namespace LorStudio.Checks;

/// <summary>
/// Keeps the fingerprints of all drafts. Triggers note down every section that changed, by whatever path, in the transaction
/// that changed it; this takes them in later, in small steps. A step that is broken off is taken again.
/// </summary>
public sealed class CheckDeskIndex(IDbContextFactory<StudioDb> databases)
{
    /// <summary>Sections that are taken in before a check; what is more waits for the next round.</summary>
    public const int SmallStep = 200;

    /// <summary>Sections of a step where many wait: their marks are sorted first, as marks in disorder touch the whole table.</summary>
    public const int LargeStep = 50_000;

    private const int MostInTransaction = 10_000; // keys

    private readonly Lock _alone = new();

    /// <summary>Takes in the sections that changed first; returns how many.</summary>
    /// <param name="exceptCase">The case whose own sections can wait, as it is not compared with itself.</param>
    public int CatchUp(int most = SmallStep, long exceptCase = 0)
    {
        // Whoever is at it already will be done before the next check.
        if (!_alone.TryEnter())
        {
            return 0;
        }

        try
        {
            using var db = databases.CreateDbContext();
            var changes = Waiting(db, exceptCase).Take(most).ToList();
            if (changes.Count > 0)
            {
                Take(db, changes);
            }

            return changes.Count;
        }
        finally
        {
            _alone.Exit();
        }
    }

    private static IQueryable<Change> Waiting(StudioDb db, long exceptCase) =>
        from changed in db.Set<ChangedSection>()
        join section in db.Sections on changed.SectionId equals section.Id into sections
        from section in sections.DefaultIfEmpty()
        join draft in db.Drafts on section.DraftId equals draft.Id into drafts
        from draft in drafts.DefaultIfEmpty()
        join owner in db.Cases on draft.CaseId equals owner.Id into owners
        from owner in owners.DefaultIfEmpty()
        join known in db.Set<FingerprintedSection>() on changed.SectionId equals known.SectionId into all
        from known in all.DefaultIfEmpty()
        where draft == null || draft.CaseId != exceptCase
        orderby changed.Id
        select new Change(
            changed.Id,
            changed.SectionId,
            section == null ? "" : section.Text,
            owner.Candidate.GivenName,
            owner.Candidate.FamilyName,
            owner.Candidate.PreferredName,
            known == null ? null : known.Marks
        );

    private static void Take(StudioDb db, List<Change> changes)
    {
        List<long> added = [];
        List<long> removed = [];
        List<(Change Change, ulong[] Marks)> taken = [];
        foreach (var change in changes)
        {
            var before = FingerprintIndex.Read(change.Marks);
            var now = MarksOf(change);
            added.AddRange(now.Except(before).Select(mark => FingerprintIndex.KeyOf(mark, change.SectionId)));
            removed.AddRange(before.Except(now).Select(mark => FingerprintIndex.KeyOf(mark, change.SectionId)));
            taken.Add((change, now));
        }

        added.Sort();
        removed.Sort();
        using FingerprintIndex index = new(db);
        if (added.Count + removed.Count > MostInTransaction)
        {
            // Others want to write meanwhile. Until all is told as taken in, it waits to be taken in again.
            InParts(db, added, index.Add);
            InParts(db, removed, index.Remove);
            (added, removed) = ([], []);
        }

        using var transaction = db.Database.BeginTransaction();
        index.Remove(removed);
        index.Add(added);
        taken.ForEach(t => index.Tell(t.Change.Id, t.Change.SectionId, t.Marks));
        transaction.Commit();
    }

    private static void InParts(StudioDb db, List<long> keys, Action<IEnumerable<long>> write)
    {
        foreach (var part in keys.Chunk(MostInTransaction))
        {
            using var transaction = db.Database.BeginTransaction();
            write(part);
            transaction.Commit();
        }
    }

    private static ulong[] MarksOf(Change change)
    {
        if (string.IsNullOrWhiteSpace(change.Text))
        {
            return [];
        }

        var names = NameWords.Of(change.GivenName, change.FamilyName, change.PreferredName);
        var kept = Fingerprints.Kept(MaskedText.Of(change.Text, names));
        return [.. kept.Select(FingerprintIndex.MarkOf).Distinct()];
    }

    private sealed record Change(
        long Id,
        long SectionId,
        string Text,
        string? GivenName,
        string? FamilyName,
        string? PreferredName,
        byte[]? Marks
    );
}
