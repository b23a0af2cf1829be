using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Migrations;

namespace LorStudio.Data;

/// <summary>Makes the database ready before anything reads it.</summary>
public sealed class StudioDatabase(StudioFiles files, IDbContextFactory<StudioDb> databases, TimeProvider clock)
{
    /// <summary>A check of the whole file takes about a second for each GB; up to this size (in bytes) nobody notices it.</summary>
    private const long CheckedSize = 64L << 20;

    private const int LockTries = 100;
    private static readonly TimeSpan LockPause = TimeSpan.FromMilliseconds(100);

    /// <summary>
    /// Makes folder and file where they are missing, checks the file, keeps a copy of an older database beside it
    /// ("studio-before-…"), and brings it to this version.
    /// </summary>
    /// <exception cref="StudioDataException">The data cannot be used; nothing in it was changed.</exception>
    public async Task PrepareAsync(CancellationToken cancellation = default)
    {
        files.Make();
        await using var alone = await WaitAloneAsync(cancellation);
        await using var db = await databases.CreateDbContextAsync(cancellation);
        try
        {
            await db.Database.OpenConnectionAsync(cancellation);
            await CheckFileAsync(db, cancellation);
            await MigrateAsync(db, cancellation);
        }
        catch (SqliteException failure)
        {
            throw StudioDataException.From(failure, files.Database);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw StudioDataException.Unwritable(files.Database, failure);
        }
    }

    /// <summary>
    /// Two programs may start at the same moment; while one prepares, the other waits. A lock of the operating system
    /// goes with its process, so that it is never stale, unlike EF Core's own.
    /// </summary>
    private async Task<FileStream> WaitAloneAsync(CancellationToken cancellation)
    {
        for (var tries = 1; ; tries++)
        {
            try
            {
                return StudioFiles.CreateOwned(Path.Combine(files.Folder, "studio.lock"), FileShare.None);
            }
            catch (IOException held) when (tries == LockTries)
            {
                throw StudioDataException.BusyFile(files.Database, held);
            }
            catch (IOException)
            {
                await Task.Delay(LockPause, clock, cancellation);
            }
            catch (UnauthorizedAccessException denied)
            {
                throw StudioDataException.Unwritable(files.Database, denied);
            }
        }
    }

    private async Task CheckFileAsync(StudioDb db, CancellationToken cancellation)
    {
        await db.Database.ExecuteSqlRawAsync("PRAGMA journal_mode = WAL", cancellation);
        if (new FileInfo(files.Database).Length > CheckedSize)
        {
            return;
        }

        var finding = await ScalarAsync<string>(
            db,
            "SELECT quick_check AS Value FROM pragma_quick_check LIMIT 1",
            cancellation
        );
        if (finding != "ok")
        {
            throw StudioDataException.DamagedFile(files.Database, finding);
        }
    }

    private async Task MigrateAsync(StudioDb db, CancellationToken cancellation)
    {
        var known = db.Database.GetMigrations().ToList();
        var applied = (await db.Database.GetAppliedMigrationsAsync(cancellation)).ToList();
        if (applied.Except(known).LastOrDefault() is { } unknown)
        {
            throw new StudioDataException(
                DataFault.Newer,
                $"{files.Database} was written by a newer version of LorStudio ({unknown}). Nothing was changed. "
                    + "Start that version, or name another data folder with --data FOLDER."
            );
        }

        await RefuseForeignTablesAsync(db, applied, cancellation);
        if (known.Except(applied).FirstOrDefault() is not { } pending)
        {
            return;
        }

        await ClearStaleLockAsync(db, cancellation);
        if (applied.Count > 0)
        {
            await CopyAsync(db, pending, cancellation);
        }

        await db.Database.MigrateAsync(cancellation);
    }

    private async Task RefuseForeignTablesAsync(StudioDb db, List<string> applied, CancellationToken cancellation)
    {
        const string Others =
            "SELECT count(*) AS Value FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite~_%' ESCAPE '~' AND name NOT LIKE '~_~_EF%' ESCAPE '~'";
        if (applied.Count == 0 && await ScalarAsync<long>(db, Others, cancellation) > 0)
        {
            throw StudioDataException.DamagedFile(files.Database, "another program's tables are in it");
        }
    }

    /// <summary>A process that ended while it migrated leaves EF Core's lock behind, and every later start would wait for it.</summary>
    private static async Task ClearStaleLockAsync(StudioDb db, CancellationToken cancellation)
    {
        const string Locks = "SELECT count(*) AS Value FROM sqlite_master WHERE name = '__EFMigrationsLock'";
        if (await ScalarAsync<long>(db, Locks, cancellation) > 0)
        {
            await db.Database.ExecuteSqlRawAsync("DELETE FROM \"__EFMigrationsLock\"", cancellation);
        }
    }

    private async Task CopyAsync(StudioDb db, string migration, CancellationToken cancellation)
    {
        var moment = clock.GetUtcNow().ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);
        var copy = Path.Combine(files.Folder, $"studio-before-{migration}-{moment}.db");
        try
        {
            // SQLite fills an empty file that is there, and would make a new one readable by all.
            await StudioFiles.CreateOwned(copy).DisposeAsync();
            await db.Database.ExecuteSqlAsync($"VACUUM INTO {copy}", cancellation);
        }
        catch (SqliteException)
        {
            File.Delete(copy);
            throw;
        }
    }

    private static Task<T> ScalarAsync<T>(StudioDb db, string query, CancellationToken cancellation) =>
        db.Database.SqlQueryRaw<T>(query).SingleAsync(cancellation);
}
