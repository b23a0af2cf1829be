using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace LorStudio.Data;

/// <summary>
/// Tells which sections hold a mark, which is a fingerprint cut down to 38 bits: the hash of a gram in the upper ones, the
/// neighbours in the lower. A row is one number, with the section's id between the two: the table is its own index, and the
/// sections with one gram stand side by side in it, the latest last.
/// </summary>
internal sealed class FingerprintIndex : IDisposable
{
    public const string Table = "SectionFingerprints";

    private const int NeighbourBits = 10;
    private const int SectionBits = 26;
    private const int MarkBytes = 5;
    private const int BelowGram = SectionBits + NeighbourBits;
    private const ulong Neighbours = (1UL << NeighbourBits) - 1;
    private const long MostSections = 1L << SectionBits;

    private readonly StudioDb _db;
    private readonly DbCommand _find;
    private readonly DbCommand _add;
    private readonly DbCommand _remove;
    private readonly DbCommand _note;
    private readonly DbCommand _forget;
    private readonly DbCommand _taken;

    public FingerprintIndex(StudioDb db)
    {
        _db = db;
        db.Database.OpenConnection();
        // The latest letters first: they are the likeliest source.
        _find = Command(
            $"SELECT Key FROM {Table} WHERE Key BETWEEN $first AND $last ORDER BY Key DESC LIMIT $most",
            "$first",
            "$last",
            "$most"
        );
        _add = Command($"INSERT OR IGNORE INTO {Table} (Key) VALUES ($key)", "$key");
        _remove = Command($"DELETE FROM {Table} WHERE Key = $key", "$key");
        _note = Command(
            "INSERT OR REPLACE INTO FingerprintedSections (SectionId, Marks) VALUES ($section, $marks)",
            "$section",
            "$marks"
        );
        _forget = Command("DELETE FROM FingerprintedSections WHERE SectionId = $section", "$section");
        _taken = Command("DELETE FROM ChangedSections WHERE Id = $change", "$change");
    }

    /// <summary>The mark of a fingerprint whose lowest bits are the neighbours.</summary>
    public static ulong MarkOf(ulong fingerprint) =>
        (fingerprint >> BelowGram << NeighbourBits) | (fingerprint & Neighbours);

    /// <exception cref="ArgumentOutOfRangeException">The id is none that a practice ever reaches.</exception>
    public static long KeyOf(ulong mark, long section)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(section, MostSections);
        return (long)((mark >> NeighbourBits << BelowGram) | ((ulong)section << NeighbourBits) | (mark & Neighbours));
    }

    /// <summary>The latest sections that hold the gram of a mark, with the neighbours it has there.</summary>
    public void Find(ulong mark, int most, List<(long Section, ulong Neighbours)> places)
    {
        places.Clear();
        var first = mark >> NeighbourBits << BelowGram;
        _find.Parameters[0].Value = (long)first;
        _find.Parameters[1].Value = (long)(first | ((1UL << BelowGram) - 1));
        _find.Parameters[2].Value = most;
        using var reader = _find.ExecuteReader();
        while (reader.Read())
        {
            var key = (ulong)reader.GetInt64(0);
            places.Add(((long)(key >> NeighbourBits) & (MostSections - 1), key & Neighbours));
        }
    }

    public void Add(IEnumerable<long> keys) => Run(_add, keys);

    public void Remove(IEnumerable<long> keys) => Run(_remove, keys);

    /// <summary>Notes which marks a section has now, and that a change of it was taken in.</summary>
    public void Tell(long change, long section, ulong[] marks)
    {
        if (marks.Length == 0)
        {
            Run(_forget, section);
        }
        else
        {
            Run(_note, section, Packed(marks));
        }

        Run(_taken, change);
    }

    /// <summary>The marks that were noted.</summary>
    public static ulong[] Read(byte[]? noted)
    {
        var marks = new ulong[(noted?.Length ?? 0) / MarkBytes];
        for (var i = 0; i < marks.Length * MarkBytes; i++)
        {
            marks[i / MarkBytes] |= (ulong)noted![i] << (8 * (i % MarkBytes));
        }

        return marks;
    }

    private static byte[] Packed(ulong[] marks)
    {
        var packed = new byte[marks.Length * MarkBytes];
        for (var i = 0; i < packed.Length; i++)
        {
            packed[i] = (byte)(marks[i / MarkBytes] >> (8 * (i % MarkBytes)));
        }

        return packed;
    }

    private void Run(DbCommand command, IEnumerable<long> keys)
    {
        foreach (var key in keys)
        {
            Run(command, key);
        }
    }

    private void Run(DbCommand command, params ReadOnlySpan<object> values)
    {
        command.Transaction = _db.Database.CurrentTransaction?.GetDbTransaction();
        for (var i = 0; i < values.Length; i++)
        {
            command.Parameters[i].Value = values[i];
        }

        command.ExecuteNonQuery();
    }

    public void Dispose()
    {
        _find.Dispose();
        _add.Dispose();
        _remove.Dispose();
        _note.Dispose();
        _forget.Dispose();
        _taken.Dispose();
        _db.Database.CloseConnection();
    }

    private DbCommand Command(string sql, params string[] parameters)
    {
        var command = _db.Database.GetDbConnection().CreateCommand();
        command.CommandText = sql;
        foreach (var name in parameters)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = name;
            command.Parameters.Add(parameter);
        }

        return command;
    }
}
