using LorStudio.Tests.Checks.Reuse;
using Microsoft.Data.Sqlite;

namespace LorStudio.Tests.Benchmarks;

/// <summary>Writes many letters into the database, faster than the product does; triggers see them as any other.</summary>
internal sealed class BulkLetters(SqliteConnection connection, SqliteTransaction transaction) : IDisposable
{
    private readonly SqliteCommand _case = Command(
        connection,
        transaction,
        """
        INSERT INTO Cases (Id, Mark, People, Stage, CreatedAt, UpdatedAt, Version, Application_Waiver,
            Candidate_GivenName, Candidate_FamilyName, Candidate_AamcId, Writer_Name)
        VALUES ($0, $1, '[]', 'Drafting', '2026-03-02T12:00:00.0000000Z+00:00', '2026-03-02T12:00:00.0000000Z+00:00', 0,
            'Unknown', $2, $3, $4, '')
        """,
        5
    );
    private readonly SqliteCommand _draft = Command(
        connection,
        transaction,
        "INSERT INTO Drafts (Id, CaseId, Salutation, Headings, Version) VALUES ($0, $0, '', 1, 0)",
        1
    );
    private readonly SqliteCommand _section = Command(
        connection,
        transaction,
        "INSERT INTO Sections (DraftId, Key, Text, Version) VALUES ($0, $1, $2, 0)",
        3
    );

    public void Write(int id, RandomLetter letter)
    {
        var candidate = letter.Candidate;
        Run(_case, id, $"{Guid.NewGuid()}", candidate.GivenName, candidate.FamilyName, candidate.AamcId!);
        Run(_draft, id);
        foreach (var (key, text) in letter.Draft.Sections)
        {
            Run(_section, id, $"{key}", text);
        }
    }

    public void Dispose()
    {
        _case.Dispose();
        _draft.Dispose();
        _section.Dispose();
    }

    private static void Run(SqliteCommand command, params object[] values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            command.Parameters[i].Value = values[i];
        }

        command.ExecuteNonQuery();
    }

    private static SqliteCommand Command(
        SqliteConnection connection,
        SqliteTransaction transaction,
        string sql,
        int parameters
    )
    {
        SqliteCommand command = new(sql, connection, transaction);
        for (var i = 0; i < parameters; i++)
        {
            command.Parameters.Add(new SqliteParameter($"${i}", null));
        }

        return command;
    }
}
