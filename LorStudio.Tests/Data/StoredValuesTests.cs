using LorStudio.Cases;
using LorStudio.Data;
using LorStudio.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LorStudio.Tests.Data;

public sealed class StoredValuesTests : IDisposable
{
    private readonly StudioDbFixture _database = new();

    public void Dispose() => _database.Dispose();

    [Fact]
    public async Task Enum_values_are_stored_as_text()
    {
        await AddAsync(
            new Case(new CaseFacts { Application = new Application { Waiver = WaiverStatus.NotWaived } }, default)
        );

        Assert.Equal("NotWaived", await ScalarAsync("SELECT Application_Waiver AS Value FROM Cases"));
    }

    [Fact]
    public async Task An_instant_keeps_its_offset()
    {
        var evening = new DateTimeOffset(2026, 11, 24, 17, 0, 0, TimeSpan.FromHours(-8)).AddTicks(1);
        await AddAsync(new Case(new CaseFacts(), evening));

        await using var db = _database.CreateDbContext();
        var stored = (await db.Cases.SingleAsync(TestContext.Current.CancellationToken)).CreatedAt;
        Assert.Equal(evening, stored);
        Assert.Equal(evening.Offset, stored.Offset);
    }

    [Fact]
    public async Task Instants_of_different_zones_sort_by_time()
    {
        var first = new DateTimeOffset(2026, 11, 25, 6, 0, 0, TimeSpan.FromHours(5.5));
        var second = new DateTimeOffset(2026, 11, 24, 17, 0, 0, TimeSpan.FromHours(-8));
        var third = new DateTimeOffset(2026, 11, 25, 2, 0, 0, TimeSpan.Zero);
        await AddAsync([.. new[] { third, first, second }.Select(at => new Case(new CaseFacts(), at))]);

        await using var db = _database.CreateDbContext();
        var sorted = await db
            .Cases.OrderBy(c => c.CreatedAt)
            .Select(c => c.CreatedAt)
            .ToListAsync(TestContext.Current.CancellationToken);
        Assert.Equal([first, second, third], sorted);
        Assert.Equal(1, await db.Cases.CountAsync(c => c.CreatedAt < second, TestContext.Current.CancellationToken));
    }

    private async Task AddAsync(params Case[] cases)
    {
        await using var db = _database.CreateDbContext();
        db.AddRange(cases);
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
    }

    private async Task<string> ScalarAsync(string sql)
    {
        await using var db = _database.CreateDbContext();
        return await db.Database.SqlQueryRaw<string>(sql).SingleAsync(TestContext.Current.CancellationToken);
    }
}
