using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace LorStudio.Data;

/// <summary>
/// Has every commit reach the disk before it is confirmed, power cut or not. SQLite keeps this per connection, and
/// what it does by itself depends on how it was compiled.
/// </summary>
internal sealed class DurableConnection : DbConnectionInterceptor
{
    private const string Durable = "PRAGMA synchronous = FULL";

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = connection.CreateCommand();
        command.CommandText = Durable;
        command.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(
        DbConnection connection,
        ConnectionEndEventData eventData,
        CancellationToken cancellationToken = default
    )
    {
        await using var command = connection.CreateCommand();
        command.CommandText = Durable;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
