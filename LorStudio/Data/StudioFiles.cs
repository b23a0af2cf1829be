using Microsoft.Data.Sqlite;

namespace LorStudio.Data;

/// <summary>Where the practice's data lies. Folder and files are readable by their owner only.</summary>
/// <param name="Folder">An absolute path; the folder need not exist yet.</param>
public sealed record StudioFiles(string Folder)
{
    private const UnixFileMode OwnerFile = UnixFileMode.UserRead | UnixFileMode.UserWrite;
    private const UnixFileMode OwnerFolder = OwnerFile | UnixFileMode.UserExecute;

    public string Database => Path.Combine(Folder, "studio.db");

    /// <summary>How long an operation waits while another one writes.</summary>
    public TimeSpan BusyWait { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>Opens the database file, which <see cref="StudioDatabase"/> made: a vanished one is an error, not a new start.</summary>
    public string ConnectionString =>
        new SqliteConnectionStringBuilder
        {
            DataSource = Database,
            Mode = SqliteOpenMode.ReadWrite,
            ForeignKeys = true,
            DefaultTimeout = (int)BusyWait.TotalSeconds,
        }.ToString();

    /// <summary>The folder of the setting, else the user's own place for the data of programs.</summary>
    /// <exception cref="StudioDataException">There is neither.</exception>
    public static StudioFiles At(string? folder)
    {
        if (!string.IsNullOrWhiteSpace(folder))
        {
            return new StudioFiles(Path.GetFullPath(folder.Trim()));
        }

        // A new user's ~/.local/share need not exist, so its existence is not asked for.
        var local = Environment.GetFolderPath(
            Environment.SpecialFolder.LocalApplicationData,
            Environment.SpecialFolderOption.DoNotVerify
        );
        return local.Length > 0
            ? new StudioFiles(Path.Combine(local, "LorStudio"))
            : throw new StudioDataException(
                DataFault.Unusable,
                "This user has no folder for the data of programs, so there is no place for the cases. "
                    + "Name one with the setting Studio:DataFolder or with --data FOLDER."
            );
    }

    /// <summary>Makes the folder and an empty database file where they are missing, and sees to it that both can be written.</summary>
    /// <exception cref="StudioDataException">They cannot.</exception>
    internal void Make()
    {
        try
        {
            MakeFolder();
            if (Directory.Exists(Database))
            {
                throw new StudioDataException(
                    DataFault.Unusable,
                    $"{Database} is a folder, and the database file should be there. Nothing was changed. "
                        + "Move that folder away, or name another data folder with --data FOLDER."
                );
            }

            CreateOwned(Database).Dispose();
            foreach (var file in new[] { Database, Database + "-wal", Database + "-shm" }.Where(File.Exists))
            {
                Restrict(file, OwnerFile);
            }
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw StudioDataException.Unwritable(Database, failure);
        }
    }

    /// <summary>Opens a file for reading and writing; a new one belongs to the owner alone from its first moment.</summary>
    internal static FileStream CreateOwned(string path, FileShare share = FileShare.ReadWrite)
    {
        var options = new FileStreamOptions
        {
            Mode = FileMode.OpenOrCreate,
            Access = FileAccess.ReadWrite,
            Share = share,
        };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = OwnerFile;
        }

        return new FileStream(path, options);
    }

    /// <summary>A folder inside the data folder, made where it is missing.</summary>
    internal DirectoryInfo MakeFolder(string name) => CreateOwnedFolder(Path.Combine(Folder, name));

    private static DirectoryInfo CreateOwnedFolder(string path) =>
        OperatingSystem.IsWindows() ? Directory.CreateDirectory(path) : Directory.CreateDirectory(path, OwnerFolder);

    private void MakeFolder()
    {
        if (!Directory.Exists(Folder))
        {
            CreateOwnedFolder(Folder);
        }
        else if (!Directory.EnumerateFileSystemEntries(Folder).Any())
        {
            // One that holds other things may be meant for others too; there the files' own modes protect them.
            Restrict(Folder, OwnerFolder);
        }
    }

    private static void Restrict(string path, UnixFileMode mode)
    {
        if (!OperatingSystem.IsWindows() && File.GetUnixFileMode(path) != mode)
        {
            File.SetUnixFileMode(path, mode);
        }
    }
}
