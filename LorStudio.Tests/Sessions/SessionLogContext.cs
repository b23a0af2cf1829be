using LorStudio.Cases;
using LorStudio.Data;
using LorStudio.Saving;
using LorStudio.Sessions;
using LorStudio.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Time.Testing;

namespace LorStudio.Tests.Sessions;

public abstract class SessionLogContext : IDisposable
{
    protected static readonly DateTimeOffset Evening = new(2026, 11, 24, 17, 0, 0, TimeSpan.FromHours(-8));

    protected StudioDbFixture Databases { get; } = new();
    protected FakeTimeProvider Clock { get; } = new(Evening);
    protected SessionLog Log { get; }
    protected long CaseId { get; }

    protected SessionLogContext()
    {
        Log = new SessionLog(Databases, Clock);
        CaseId = AddCase();
    }

    protected static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        Databases.Dispose();
        GC.SuppressFinalize(this);
    }

    protected static CapturedNote Typed(string line) => NoteShorthand.Parse(line);

    protected static async Task RefusedAsync(Task change, string because)
    {
        var refusal = await Assert.ThrowsAsync<SaveRefusedException>(() => change);
        Assert.Contains(because, refusal.Message, StringComparison.Ordinal);
    }

    protected async Task<Session> OnlySessionAsync() => Assert.Single(await Log.SessionsAsync(CaseId, Cancellation));

    protected async Task<(CaseStage Stage, DateTimeOffset? FirstEnd)> CaseAsync()
    {
        await using var db = Databases.CreateDbContext();
        var found = await db.Cases.SingleAsync(c => c.Id == CaseId, Cancellation);
        return (found.Stage, found.FirstSessionEndedAt);
    }

    protected long AddCase()
    {
        using var db = Databases.CreateDbContext();
        var added = new Case(new CaseFacts(), Evening);
        db.Add(added);
        db.SaveChanges();
        return added.Id;
    }
}
