using LorStudio.Cases;
using LorStudio.Checks;
using LorStudio.Data;
using LorStudio.Drafting;
using LorStudio.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace LorStudio.Tests.Checks;

/// <summary>A check desk over a real database, with what writes cases and drafts.</summary>
internal sealed class CheckDeskContext : IDisposable
{
    public const string Story =
        "She drew the leaking valve on a menu and asked the frightened widower to explain it back to us.";

    public CheckDeskContext()
    {
        Cases = Practice.CaseBook(Database);
        Drafts = new(Database, Practice.Time);
        Index = new(Database);
        Desk = new(Database, Index, Options.Create(new PracticeOptions()), Practice.Time);
    }

    public static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public StudioDbFixture Database { get; } = new();
    public Practice Practice { get; } = new();
    public CaseBook Cases { get; }
    public DraftDesk Drafts { get; }
    public CheckDeskIndex Index { get; }
    public CheckDesk Desk { get; }

    public static CaseFacts Facts(string given, string family) =>
        new()
        {
            Candidate = new() { GivenName = given, FamilyName = family },
        };

    public async Task<long> OpenAsync(CaseFacts facts, string text = "", SectionKey key = SectionKey.PC)
    {
        var id = (await Cases.CreateAsync(facts, Cancellation)).Id;
        await Drafts.OpenAsync(id, Cancellation);
        await WriteAsync(id, key, text);
        return id;
    }

    public async Task WriteAsync(long caseId, SectionKey key, string text)
    {
        var version = (await Drafts.ReadAsync(caseId, key, Cancellation))!.Version;
        Assert.True(await Drafts.WriteAsync(caseId, key, text, version, Cancellation));
    }

    /// <summary>What reuse finds in the draft of a case.</summary>
    public async Task<IReadOnlyList<Finding>> CheckAsync(long caseId)
    {
        var checks = new LetterChecks((await Desk.OpenAsync(caseId, Cancellation))!, Desk.EarlierLetters(caseId));
        var draft = await Desk.DraftAsync(caseId, Cancellation);
        return [.. checks.Check(draft!).Where(f => f.Category == "reuse")];
    }

    /// <summary>All keys of the index, once nothing waits any more.</summary>
    public async Task<List<long>> KeysAsync()
    {
        while (Index.CatchUp() > 0) { }

        await using var db = Database.CreateDbContext();
        return await db.Set<SectionFingerprint>().Select(f => f.Key).OrderBy(k => k).ToListAsync(Cancellation);
    }

    /// <summary>The keys of an index that is made anew from what the drafts say now.</summary>
    public async Task<List<long>> FreshKeysAsync(int step = CheckDeskIndex.SmallStep)
    {
        await ExecuteAsync("DELETE FROM SectionFingerprints");
        await ExecuteAsync("DELETE FROM FingerprintedSections");
        await ExecuteAsync("DELETE FROM ChangedSections");
        await ExecuteAsync("INSERT INTO ChangedSections (SectionId) SELECT Id FROM Sections");
        while (Index.CatchUp(step) > 0) { }

        return await KeysAsync();
    }

    public async Task ExecuteAsync(string sql)
    {
        await using var db = Database.CreateDbContext();
        await db.Database.ExecuteSqlRawAsync(sql, Cancellation);
    }

    public void Dispose() => Database.Dispose();
}
