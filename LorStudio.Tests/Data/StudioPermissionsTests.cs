using System.Runtime.Versioning;
using LorStudio.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LorStudio.Tests.Data;

[UnsupportedOSPlatform("windows")]
public sealed class StudioPermissionsTests : IDisposable
{
    private const UnixFileMode OwnerFile = UnixFileMode.UserRead | UnixFileMode.UserWrite;
    private const UnixFileMode OwnerFolder = OwnerFile | UnixFileMode.UserExecute;
    private readonly TemporaryStudio _studio = new();

    public StudioPermissionsTests() =>
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows keeps a user's data folder apart by itself.");

    public void Dispose() => _studio.Dispose();

    [Fact]
    public async Task Folder_and_files_are_readable_by_their_owner_only()
    {
        await _studio.PrepareAsync();
        // The files beside the database are there as long as a connection is open.
        await using var db = _studio.CreateDbContext();
        await db.Database.OpenConnectionAsync(TestContext.Current.CancellationToken);
        await _studio.ExecuteAsync("CREATE TABLE Something (Word TEXT)");

        var files = Directory.GetFiles(_studio.Files.Folder);
        Assert.Contains(_studio.Files.Database + "-wal", files);
        Assert.All(files, file => Assert.Equal(OwnerFile, File.GetUnixFileMode(file)));
        Assert.Equal(OwnerFolder, File.GetUnixFileMode(_studio.Files.Folder));
    }

    [Fact]
    public async Task An_empty_folder_that_others_could_read_is_closed_to_them()
    {
        Directory.CreateDirectory(_studio.Files.Folder, OwnerFolder | UnixFileMode.OtherRead);

        await _studio.PrepareAsync();

        Assert.Equal(OwnerFolder, File.GetUnixFileMode(_studio.Files.Folder));
    }

    [Fact]
    public async Task A_database_that_others_could_read_is_closed_to_them()
    {
        await _studio.PrepareAsync();
        File.SetUnixFileMode(_studio.Files.Database, OwnerFile | UnixFileMode.OtherRead);

        await _studio.PrepareAsync();

        Assert.Equal(OwnerFile, File.GetUnixFileMode(_studio.Files.Database));
    }

    [Fact]
    public async Task A_copy_of_an_older_database_is_readable_by_its_owner_only()
    {
        await _studio.WriteOlderAsync();

        await _studio.PrepareAsync();

        Assert.Equal(OwnerFile, File.GetUnixFileMode(Assert.Single(_studio.Copies)));
    }
}
