using System.Data.Common;
using System.Runtime.InteropServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace LorStudio.Data;

/// <summary>
/// Tells which sections hold a mark, which is the upper half of a fingerprint. A row is one number, the mark before the
/// section's id: the table is its own index, and the sections with one mark stand side by side in it.
/// </summary>
internal sealed class FingerprintIndex : IDisposable
{
    public const string Table = "SectionFingerprints";

    private const int SectionBits = 31;
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

    /// <summary>The mark of a fingerprint.</summary>
    public static uint MarkOf(ulong fingerprint) => (uint)(fingerprint >> 32);

    /// <exception cref="ArgumentOutOfRangeException">The id is none a database reaches.</exception>
    public static long KeyOf(uint mark, long section)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(section, MostSections);
        return ((long)mark << SectionBits) | section;
    }

    /// <summary>Ids of the latest sections that hold a mark.</summary>
    public void Find(uint mark, int most, List<long> sections)
    {
        sections.Clear();
        _find.Parameters[0].Value = KeyOf(mark, 0);
        _find.Parameters[1].Value = KeyOf(mark, MostSections - 1);
        _find.Parameters[2].Value = most;
        using var reader = _find.ExecuteReader();
        while (reader.Read())
        {
            sections.Add(reader.GetInt64(0) & (MostSections - 1));
        }
    }

    public void Add(IEnumerable<long> keys) => Run(_add, keys);

    public void Remove(IEnumerable<long> keys) => Run(_remove, keys);

    /// <summary>Notes which marks a section has now, and that a change of it was taken in.</summary>
    public void Tell(long change, long section, uint[] marks)
    {
        if (marks.Length == 0)
        {
            Run(_forget, section);
        }
        else
        {
            Run(_note, section, MemoryMarshal.AsBytes<uint>(marks).ToArray());
        }

        Run(_taken, change);
    }

    /// <summary>The marks that were noted.</summary>
    public static uint[] Read(byte[]? noted) => MemoryMarshal.Cast<byte, uint>(noted).ToArray();

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
