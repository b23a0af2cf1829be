using LorStudio.Data;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace LorStudio.Tests.Support;

/// <summary>A real, migrated SQLite database in memory, one for each fixture; several contexts may be open at once.</summary>
public sealed class StudioDbFixture : IDbContextFactory<StudioDb>, IDisposable
{
    private static readonly Lazy<SqliteConnection> Migrated = new(() =>
    {
        var connection = Open("Data Source=:memory:");
        using var db = new StudioDb(new DbContextOptionsBuilder<StudioDb>().UseSqlite(connection).Options);
        db.Database.Migrate();
        return connection;
    });

    private readonly string _name =
        $"Data Source=file:{Guid.NewGuid():N}?mode=memory&cache=shared;Foreign Keys=True;Pooling=False";

    // The database lives as long as one connection to it.
    private readonly SqliteConnection _alive;

    public StudioDbFixture()
    {
        _alive = Open(_name);
        lock (Migrated)
        {
            Migrated.Value.BackupDatabase(_alive);
        }
    }

    public StudioDb CreateDbContext() => new(new DbContextOptionsBuilder<StudioDb>().UseSqlite(_name).Options);

    /// <summary>From now on the table takes no new row, as in a database whose disk is full.</summary>
    public void Refuse(string table)
    {
        using var refusal = _alive.CreateCommand();
        refusal.CommandText =
            $"CREATE TRIGGER Refusal BEFORE INSERT ON \"{table}\" BEGIN SELECT RAISE(ABORT, 'full'); END";
        refusal.ExecuteNonQuery();
    }

    public void Dispose() => _alive.Dispose();

    private static SqliteConnection Open(string name)
    {
        var connection = new SqliteConnection(name);
        connection.Open();
        return connection;
    }
}
