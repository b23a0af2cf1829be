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
    public async Task Two_starts_at_the_same_moment_both_find_a_ready_database()
    {
        await Task.WhenAll(Task.Run(_studio.PrepareAsync), Task.Run(_studio.PrepareAsync));

        await using var db = _studio.CreateDbContext();
        Assert.Empty(await db.Database.GetPendingMigrationsAsync(TestContext.Current.CancellationToken));
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
    public async Task Folder_and_files_are_readable_by_their_owner_only()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows keeps a user's data folder apart by itself.");
        await _studio.PrepareAsync();
        await using var db = _studio.CreateDbContext();
        await db.Database.ExecuteSqlRawAsync("PRAGMA user_version = 1", TestContext.Current.CancellationToken);

        const UnixFileMode Others =
            UnixFileMode.GroupRead
            | UnixFileMode.GroupWrite
            | UnixFileMode.GroupExecute
            | UnixFileMode.OtherRead
            | UnixFileMode.OtherWrite
            | UnixFileMode.OtherExecute;
        var files = Directory.GetFiles(_studio.Files.Folder);
        Assert.Contains(_studio.Files.Database + "-wal", files);
        Assert.All(
            [_studio.Files.Folder, .. files],
            path => Assert.Equal(0, (int)(File.GetUnixFileMode(path) & Others))
        );
    }

    [Fact]
    public async Task A_file_that_others_could_read_is_closed_to_them()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has other rights.");
        await _studio.PrepareAsync();
        File.SetUnixFileMode(
            _studio.Files.Database,
            UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.OtherRead
        );

        await _studio.PrepareAsync();

        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(_studio.Files.Database));
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
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(_studio.NextCopy));
        }
    }
}
