using System.Data.Common;
using LorStudio.Data;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.Time.Testing;

namespace LorStudio.Tests.Support;

/// <summary>A data folder of its own on the disk, gone with the test.</summary>
public sealed class TemporaryStudio : IDbContextFactory<StudioDb>, IDisposable
{
    public const string OwnTables =
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '~_~_EF%' ESCAPE '~'";

    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2026, 11, 24, 9, 30, 0, TimeSpan.Zero));
    private readonly string _root = Directory.CreateTempSubdirectory("studio-").FullName;

    public TemporaryStudio()
        : this(null) { }

    public TemporaryStudio(string? folder) =>
        Files = new StudioFiles(folder ?? Path.Combine(_root, "data")) { BusyWait = TimeSpan.FromSeconds(1) };

    public StudioFiles Files { get; }

    /// <summary>SQL that makes the database fail in a way that needs a special disk otherwise.</summary>
    public string? OnEachConnection { get; set; }

    public SqliteOpenMode Mode { get; set; } = SqliteOpenMode.ReadWrite;

    public IEnumerable<string> Copies => Directory.GetFiles(Files.Folder, "studio-before-*");

    /// <summary>Whether the database's history is <see cref="Past"/> and <see cref="Present"/> instead of the product's.</summary>
    public bool InventedHistory { get; set; }

    /// <summary>Where the next copy would be kept.</summary>
    public string NextCopy => Path.Combine(Files.Folder, $"studio-before-{Present.Id}-20261124T093000Z.db");

    public StudioDb CreateDbContext()
    {
        var connection = new SqliteConnectionStringBuilder(Files.ConnectionString) { Mode = Mode }.ToString();
        var options = new DbContextOptionsBuilder<StudioDb>();
        options.UseStudio(connection);
        if (InventedHistory)
        {
            options.UseSqlite(connection, o => o.MigrationsAssembly(typeof(Past).Assembly));
            options.ConfigureWarnings(w => w.Ignore(RelationalEventId.PendingModelChangesWarning));
        }

        if (OnEachConnection is { } sql)
        {
            options.AddInterceptors(new Saying(sql));
        }

        return new StudioDb(options.Options);
    }

    public Task PrepareAsync() =>
        new StudioDatabase(Files, this, _clock).PrepareAsync(TestContext.Current.CancellationToken);

    /// <summary>What a program holds while it prepares the database.</summary>
    public FileStream HoldLock() => StudioFiles.CreateOwned(Path.Combine(Files.Folder, "studio.lock"), FileShare.None);

    public async Task PassTimeUntilDoneAsync(Task task)
    {
        while (!task.IsCompleted)
        {
            _clock.Advance(TimeSpan.FromMilliseconds(100));
            await Task.Yield();
        }

        await task;
    }

    /// <summary>An empty database file, as if the program had never got to migrate it.</summary>
    public Task StartOverAsync()
    {
        SqliteConnection.ClearAllPools();
        Directory.CreateDirectory(Files.Folder);
        foreach (var file in Directory.GetFiles(Files.Folder))
        {
            File.Delete(file);
        }

        return File.WriteAllBytesAsync(Files.Database, []);
    }

    /// <summary>A database as the version before this one left it.</summary>
    public async Task WriteOlderAsync()
    {
        await StartOverAsync();
        InventedHistory = true;
        await using var db = CreateDbContext();
        await db.GetService<IMigrator>().MigrateAsync(Past.Id);
    }

    public async Task ExecuteAsync(string sql)
    {
        await using var db = CreateDbContext();
        await db.Database.ExecuteSqlRawAsync(sql);
    }

    public static async Task<List<string>> ReadAsync(string file, string sql)
    {
        await using var connection = new SqliteConnection($"Data Source={file};Mode=ReadOnly;Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<string>();
        while (await reader.ReadAsync())
        {
            rows.Add(reader.GetString(0));
        }

        return rows;
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(_root, recursive: true);
    }

    private sealed class Saying(string sql) : DbConnectionInterceptor
    {
        public override async Task ConnectionOpenedAsync(
            DbConnection connection,
            ConnectionEndEventData eventData,
            CancellationToken cancellationToken = default
        )
        {
            await using var command = connection.CreateCommand();
            command.CommandText = sql;
            await command.ExecuteNonQueryAsync(cancellationToken);
        }
    }
}
