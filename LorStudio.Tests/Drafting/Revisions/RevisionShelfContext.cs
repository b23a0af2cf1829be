using LorStudio.Cases;
using LorStudio.Drafting;
using LorStudio.Drafting.Revisions;
using LorStudio.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;

namespace LorStudio.Tests.Drafting.Revisions;

/// <summary>One case with an empty draft, and what a practitioner does with it.</summary>
public abstract class RevisionShelfContext : IDisposable
{
    protected RevisionShelfContext()
    {
        Desk = new DraftDesk(Database, Practice.Time);
        Shelf = new RevisionShelf(Database, Practice.Time, NullLogger<RevisionShelf>.Instance);
        Book = Practice.CaseBook(Database);
    }

    protected static CancellationToken Cancel => TestContext.Current.CancellationToken;

    protected StudioDbFixture Database { get; } = new();
    protected Practice Practice { get; } = new();
    protected DraftDesk Desk { get; }
    protected RevisionShelf Shelf { get; }
    protected CaseBook Book { get; }

    public void Dispose()
    {
        Database.Dispose();
        GC.SuppressFinalize(this);
    }

    protected async Task<long> AddCaseAsync()
    {
        var id = (await Book.CreateAsync(new CaseFacts(), Cancel)).Id;
        await Desk.OpenAsync(id, Cancel);
        return id;
    }

    /// <summary>Saves a text as an open page would, a minute later.</summary>
    protected async Task WriteAsync(long caseId, SectionKey key, string text)
    {
        Practice.Time.Advance(TimeSpan.FromMinutes(1));
        var seen = (await Desk.OpenAsync(caseId, Cancel))![key].Version;
        await Desk.WriteAsync(caseId, key, text, seen, Cancel);
    }

    /// <summary>Saves a text and keeps the draft.</summary>
    protected async Task<RevisionRow> WriteAndKeepAsync(long caseId, SectionKey key, string text)
    {
        await WriteAsync(caseId, key, text);
        return (await Shelf.KeepAsync(caseId, RevisionReason.Pause, null, Cancel))!;
    }

    protected Task<IReadOnlyList<RevisionRow>> ListAsync(long caseId) => Shelf.ListAsync(caseId, Cancel);

    /// <summary>How many texts the history holds, of all cases.</summary>
    protected async Task<int> StoredTextsAsync()
    {
        await using var db = Database.CreateDbContext();
        return await db.RevisionTexts.CountAsync(Cancel);
    }
}
