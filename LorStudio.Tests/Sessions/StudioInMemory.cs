using LorStudio.Data;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace LorStudio.Tests.Sessions;

/// <summary>An empty database of its own, which lives as long as this object.</summary>
internal sealed class StudioInMemory : IDbContextFactory<StudioDb>, IDisposable
{
    private readonly string _connectionString = $"Data Source={Guid.NewGuid():N};Mode=Memory;Cache=Shared";
    private readonly SqliteConnection _open;

    public StudioInMemory()
    {
        _open = new SqliteConnection(_connectionString);
        _open.Open();
        using var db = CreateDbContext();
        db.Database.EnsureCreated();
    }

    public StudioDb CreateDbContext() =>
        new(new DbContextOptionsBuilder<StudioDb>().UseSqlite(_connectionString).Options);

    public void Dispose() => _open.Dispose();
}
