using LorStudio.Data;
using LorStudio.Markup;
using LorStudio.Saving;
using Microsoft.EntityFrameworkCore;

namespace LorStudio.Cases;

/// <summary>Reads and writes the practice's cases in the database.</summary>
public sealed class CaseBook(IDbContextFactory<StudioDb> databases, DueDates dueDates, TimeProvider clock)
{
    /// <summary>How long a deleted case can be brought back.</summary>
    public static readonly TimeSpan KeptAfterDeletion = TimeSpan.FromDays(30);

    /// <summary>
    /// The cases of a shelf: open ones by due date, those without one last; the others by when they were touched, the
    /// latest first.
    /// </summary>
    public async Task<IReadOnlyList<CaseRow>> ListAsync(CaseShelf shelf, CancellationToken cancellation = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        var cases = db.Cases.AsNoTracking();
        var shown = shelf switch
        {
            CaseShelf.Open => cases.Where(c => c.DeletedAt == null && c.ArchivedAt == null),
            CaseShelf.Archived => cases.Where(c => c.DeletedAt == null && c.ArchivedAt != null),
            _ => cases.Where(c => c.DeletedAt != null),
        };
        var rows = (await shown.OrderByDescending(c => c.UpdatedAt).ToListAsync(cancellation)).Select(RowOf);
        return shelf == CaseShelf.Open ? [.. rows.OrderBy(r => r.Due?.Latest ?? DateOnly.MaxValue)] : [.. rows];
    }

    /// <summary>Whether there has never been a case here, or none is left.</summary>
    public async Task<bool> IsEmptyAsync(CancellationToken cancellation = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        return !await db.Cases.AnyAsync(cancellation);
    }

    /// <summary>The id of the case with a <see cref="Case.Mark"/>; 0 where there is none.</summary>
    public async Task<long> FindAsync(Guid mark, CancellationToken cancellation = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        return await db.Cases.Where(c => c.Mark == mark).Select(c => c.Id).SingleOrDefaultAsync(cancellation);
    }

    /// <summary>The case; null where there is none or it was deleted.</summary>
    public async Task<Case?> GetAsync(long id, CancellationToken cancellation = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        return await db.Cases.AsNoTracking().SingleOrDefaultAsync(c => c.Id == id && c.DeletedAt == null, cancellation);
    }

    /// <summary>Opens a case with what is known so far.</summary>
    /// <exception cref="SaveRefusedException">A fact cannot be right.</exception>
    public async Task<Case> CreateAsync(CaseFacts facts, CancellationToken cancellation = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        var @case = new Case(Checked(facts), clock.GetUtcNow());
        db.Add(@case);
        await db.SaveChangesAsync(cancellation);
        return @case;
    }

    /// <summary>Writes changed facts; returns their new version.</summary>
    /// <param name="seen">The version the facts were changed upon.</param>
    /// <exception cref="SaveRefusedException">They were changed elsewhere meanwhile, the case is gone, or a fact cannot be right.</exception>
    public async Task<int> AmendAsync(long id, CaseFacts facts, int seen, CancellationToken cancellation = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        var @case = await db.Cases.SingleOrDefaultAsync(c => c.Id == id && c.DeletedAt == null, cancellation);
        if (@case is null)
        {
            throw new SaveRefusedException(
                "The case was deleted. What you typed is still on this page: copy it, or bring the case back from the worklist."
            );
        }

        if (@case.Version != seen)
        {
            throw ChangedElsewhere();
        }

        @case.Amend(Checked(facts), clock.GetUtcNow());
        try
        {
            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateConcurrencyException)
        {
            throw ChangedElsewhere();
        }

        return @case.Version;
    }

    public Task ArchiveAsync(long id, CancellationToken cancellation = default) =>
        ChangeAsync(id, @case => @case.Archive(clock.GetUtcNow()), cancellation);

    public Task UnarchiveAsync(long id, CancellationToken cancellation = default) =>
        ChangeAsync(id, @case => @case.Unarchive(clock.GetUtcNow()), cancellation);

    /// <summary>Deletes a case; for <see cref="KeptAfterDeletion"/> it can be brought back.</summary>
    public Task DeleteAsync(long id, CancellationToken cancellation = default) =>
        ChangeAsync(id, @case => @case.Delete(clock.GetUtcNow()), cancellation);

    public Task RestoreAsync(long id, CancellationToken cancellation = default) =>
        ChangeAsync(id, @case => @case.Restore(clock.GetUtcNow()), cancellation);

    /// <summary>Removes for good, with all that belongs to them, the cases deleted too long ago; returns how many.</summary>
    public async Task<int> PurgeAsync(CancellationToken cancellation = default)
    {
        var before = clock.GetUtcNow() - KeptAfterDeletion;
        await using var db = await databases.CreateDbContextAsync(cancellation);
        return await db.Cases.Where(c => c.DeletedAt < before).ExecuteDeleteAsync(cancellation);
    }

    /// <summary>Nothing happens to a case that is gone: the list it was chosen from is simply old.</summary>
    private async Task ChangeAsync(long id, Action<Case> change, CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        await using var locked = await db.Database.BeginTransactionAsync(cancellation);
        if (await db.Cases.SingleOrDefaultAsync(c => c.Id == id, cancellation) is { } @case)
        {
            change(@case);
            await db.SaveChangesAsync(cancellation);
            await locked.CommitAsync(cancellation);
        }
    }

    private CaseRow RowOf(Case @case)
    {
        var facts = @case.Facts;
        var due = dueDates.Of(facts.Order, @case.FirstSessionEndedAt);
        return new CaseRow(
            @case.Id,
            facts.Candidate.NameInLists,
            HarmlessText.Clean(facts.Writer.Name),
            HarmlessText.Clean(facts.Application.Specialty ?? ""),
            facts.Application.Season,
            facts.Order.PaidOn is not null,
            due,
            due is null ? null : dueDates.DaysLeft(due),
            @case.Stage,
            [.. facts.MissingFacts()],
            facts.Application.Waiver,
            @case.UpdatedAt,
            @case.DeletedAt
        );
    }

    private static CaseFacts Checked(CaseFacts facts)
    {
        var tidy = facts.Tidy();
        return tidy.Faults().FirstOrDefault() is { } fault ? throw new SaveRefusedException(fault.Message) : tidy;
    }

    private static SaveRefusedException ChangedElsewhere() =>
        new(
            "The facts were changed in another window. What you typed is still on this page: load the page again to see both."
        );
}
