using LorStudio.Drafting;
using Microsoft.Data.Sqlite;

namespace LorStudio.Tests.Support;

/// <summary>A section as it lies in the database of a studio with one case, looked at from outside.</summary>
internal sealed class SavedSection : IAsyncDisposable
{
    private readonly SqliteConnection _database;
    private readonly SectionKey _key;

    public SavedSection(string dataFolder, SectionKey key)
    {
        _key = key;
        _database = new(
            new SqliteConnectionStringBuilder
            {
                DataSource = Path.Combine(dataFolder, "studio.db"),
                Mode = SqliteOpenMode.ReadOnly,
                Pooling = false,
            }.ToString()
        );
        _database.Open();
    }

    public async Task<string> TextAsync() => (string)(await AskAsync("Text"))!;

    /// <summary>When each length of the text was first seen (Unix time, ms), up to a last one; looked at each millisecond.</summary>
    public async Task<List<(long Length, double At)>> WatchAsync(long last, CancellationToken cancellation)
    {
        List<(long Length, double At)> seen = [(0, 0)];
        while (seen[^1].Length < last)
        {
            var length = (long)(await AskAsync("length(Text)"))!;
            if (length != seen[^1].Length)
            {
                seen.Add((length, (TimeProvider.System.GetUtcNow() - DateTimeOffset.UnixEpoch).TotalMilliseconds));
            }

            await Task.Delay(1, cancellation);
        }

        return seen;
    }

    public ValueTask DisposeAsync() => _database.DisposeAsync();

    private async Task<object?> AskAsync(string column)
    {
        await using var command = _database.CreateCommand();
        command.CommandText =
            $"SELECT coalesce(max({column}), {(column == "Text" ? "''" : "0")}) FROM Sections WHERE Key = $key";
        command.Parameters.AddWithValue("$key", _key.ToString());
        return await command.ExecuteScalarAsync();
    }
}
