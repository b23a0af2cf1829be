using LorStudio.Data;
using LorStudio.Tests.Support;
using Microsoft.Data.Sqlite;

namespace LorStudio.Tests.Data;

/// <summary>What a user is told when the data cannot be used, each tried on real files.</summary>
public sealed class StudioFaultTests : IDisposable
{
    private readonly TemporaryStudio _studio = new();

    public void Dispose() => _studio.Dispose();

    [Fact]
    public async Task A_database_of_a_newer_version_is_left_alone()
    {
        await _studio.PrepareAsync();
        await _studio.ExecuteAsync("INSERT INTO \"__EFMigrationsHistory\" VALUES ('29991231000000_Later', '99.0.0')");

        var fault = await RefusedAsync(DataFault.Newer);

        Assert.Contains("29991231000000_Later", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_no_database_is_left_as_it_is()
    {
        var bytes = Enumerable.Range(0, 9000).Select(i => (byte)(i * 31)).ToArray();
        Directory.CreateDirectory(_studio.Files.Folder);
        await File.WriteAllBytesAsync(_studio.Files.Database, bytes, TestContext.Current.CancellationToken);

        await RefusedAsync(DataFault.Damaged);

        Assert.Equal(
            bytes,
            await File.ReadAllBytesAsync(_studio.Files.Database, TestContext.Current.CancellationToken)
        );
    }

    [Fact]
    public async Task A_database_with_overwritten_pages_is_damaged()
    {
        await _studio.PrepareAsync();
        SqliteConnection.ClearAllPools();
        await using (var file = File.OpenWrite(_studio.Files.Database))
        {
            file.Position = 4096;
            file.Write(
                new byte[8192]
                    .Select(_ => (byte)0xA5)
                    .ToArray()
            );
        }

        await RefusedAsync(DataFault.Damaged);
    }

    [Fact]
    public async Task Another_programs_database_is_left_alone()
    {
        await _studio.StartOverAsync();
        await _studio.ExecuteAsync("CREATE TABLE Recipes (Name TEXT)");

        var fault = await RefusedAsync(DataFault.Damaged);

        Assert.Contains("another program", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_locked_file_is_said_to_be_held_by_another_program()
    {
        await _studio.PrepareAsync();
        await using var other = new SqliteConnection($"Data Source={_studio.Files.Database};Pooling=False");
        await other.OpenAsync(TestContext.Current.CancellationToken);
        await using var command = other.CreateCommand();
        command.CommandText = "PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; PRAGMA user_version = 7;";
        SqliteConnection.ClearAllPools();
        await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);

        await RefusedAsync(DataFault.Busy);
    }

    [Fact]
    public async Task A_start_that_waits_too_long_for_another_one_gives_up()
    {
        await _studio.StartOverAsync();
        await using var other = _studio.HoldLock();
        var start = _studio.PrepareAsync();

        await Assert.ThrowsAsync<StudioDataException>(() => _studio.PassTimeUntilDoneAsync(start));

        await RefusedAsync(DataFault.Busy, start);
    }

    [Fact]
    public async Task A_full_disk_is_said_to_be_full()
    {
        _studio.OnEachConnection = "PRAGMA max_page_count = 4";

        var fault = await RefusedAsync(DataFault.Unusable);

        Assert.Contains("full", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_older_database_that_cannot_be_copied_is_not_migrated()
    {
        await _studio.WriteOlderAsync();
        Directory.CreateDirectory(_studio.NextCopy);

        await RefusedAsync(DataFault.Unusable);

        Assert.Equal(["OldTable"], await TemporaryStudio.ReadAsync(_studio.Files.Database, TemporaryStudio.OwnTables));
    }

    [Fact]
    public async Task A_folder_in_the_files_place_is_named()
    {
        Directory.CreateDirectory(_studio.Files.Database);

        var fault = await RefusedAsync(DataFault.Unusable);

        Assert.Contains("is a folder", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_in_the_folders_place_is_refused()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_studio.Files.Folder)!);
        await File.WriteAllTextAsync(_studio.Files.Folder, "", TestContext.Current.CancellationToken);

        await RefusedAsync(DataFault.Unusable);
    }

    [Fact]
    public async Task A_folder_that_may_not_be_written_is_refused()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Needs a place where not even root may make a file.");
        using var nowhere = new TemporaryStudio("/sys/studio");

        var fault = await Assert.ThrowsAsync<StudioDataException>(nowhere.PrepareAsync);

        Assert.Equal(DataFault.Unusable, fault.Fault);
        Assert.Contains("/sys/studio/studio.db cannot be made or written", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_may_not_be_written_is_refused()
    {
        await _studio.StartOverAsync();
        _studio.Mode = SqliteOpenMode.ReadOnly;

        var fault = await RefusedAsync(DataFault.Unusable);

        Assert.Contains("cannot be made or written", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_numbers_are_the_exit_codes() =>
        Assert.Equal(
            [3, 4, 5, 6],
            Enum.GetValues<DataFault>().Select(fault => new StudioDataException(fault, "").ExitCode)
        );

    private async Task<StudioDataException> RefusedAsync(DataFault expected, Task? start = null)
    {
        var fault = await Assert.ThrowsAsync<StudioDataException>(() => start ?? _studio.PrepareAsync());
        Assert.Equal(expected, fault.Fault);
        Assert.Contains(_studio.Files.Database, fault.Message, StringComparison.Ordinal);
        return fault;
    }
}
