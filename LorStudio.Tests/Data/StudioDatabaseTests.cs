using LorStudio.Data;
using LorStudio.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LorStudio.Tests.Data;

public sealed class StudioDatabaseTests : IDisposable
{
    private readonly TemporaryStudio _studio = new();

    public void Dispose() => _studio.Dispose();

    [Fact]
    public async Task A_first_start_makes_a_migrated_database()
    {
        await _studio.PrepareAsync();

        await using var db = _studio.CreateDbContext();
        Assert.Empty(await db.Database.GetPendingMigrationsAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_second_start_changes_nothing_and_keeps_no_copy()
    {
        await _studio.PrepareAsync();
        await _studio.PrepareAsync();

        Assert.Empty(_studio.Copies);
    }

    [Fact]
    public async Task A_start_waits_for_another_one_that_is_preparing()
    {
        await _studio.StartOverAsync();
        var other = _studio.HoldLock();
        var start = _studio.PrepareAsync();
        Assert.False(start.IsCompleted);

        await other.DisposeAsync();
        await _studio.PassTimeUntilDoneAsync(start);

        Assert.Contains("Cases", await TemporaryStudio.ReadAsync(_studio.Files.Database, TemporaryStudio.OwnTables));
    }

    [Fact]
    public void Model_and_migrations_agree()
    {
        using var database = new StudioDbFixture();
        using var db = database.CreateDbContext();

        Assert.False(db.Database.HasPendingModelChanges());
    }

    [Theory]
    [InlineData("PRAGMA journal_mode", "wal")]
    [InlineData("PRAGMA synchronous", "2")]
    [InlineData("PRAGMA foreign_keys", "1")]
    public async Task Every_connection_is_durable_and_keeps_references_whole(string pragma, string value)
    {
        await _studio.PrepareAsync();

        await using var db = _studio.CreateDbContext();
        await db.Database.OpenConnectionAsync(TestContext.Current.CancellationToken);
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = pragma;
        Assert.Equal(value, $"{await command.ExecuteScalarAsync(TestContext.Current.CancellationToken)}");
    }

    [Fact]
    public async Task A_stale_migration_lock_is_cleared()
    {
        await _studio.WriteOlderAsync();
        await _studio.ExecuteAsync("INSERT INTO \"__EFMigrationsLock\" VALUES (1, '2026-01-01 00:00:00')");

        await _studio.PrepareAsync();

        Assert.Contains("NewTable", await TemporaryStudio.ReadAsync(_studio.Files.Database, TemporaryStudio.OwnTables));
    }

    [Fact]
    public async Task A_copy_of_an_older_database_is_kept_before_it_is_migrated()
    {
        await _studio.WriteOlderAsync();

        await _studio.PrepareAsync();

        Assert.Equal(_studio.NextCopy, Assert.Single(_studio.Copies));
        Assert.Equal(["kept"], await TemporaryStudio.ReadAsync(_studio.NextCopy, "SELECT Word FROM OldTable"));
    }
}
