using Microsoft.Data.Sqlite;

namespace LorStudio.Data;

/// <summary>Why the practice's data cannot be used. The numbers are the program's exit codes.</summary>
public enum DataFault
{
    /// <summary>The folder or file cannot be made, read or written, or the disk is full.</summary>
    Unusable = 3,

    /// <summary>Another program holds the database.</summary>
    Busy = 4,

    /// <summary>The file is damaged, or is no database of this program.</summary>
    Damaged = 5,

    /// <summary>A newer version of this program wrote the database.</summary>
    Newer = 6,
}

/// <summary>The data cannot be used; the message names the file and says what to do, and is all a user needs to see.</summary>
public sealed class StudioDataException(DataFault fault, string message, Exception? cause = null)
    : Exception(message, cause)
{
    public DataFault Fault => fault;

    /// <summary>What the program returns to the shell.</summary>
    public int ExitCode => (int)fault;

    internal static StudioDataException Unwritable(string file, Exception cause) =>
        new(
            DataFault.Unusable,
            $"{file} cannot be made or written: {cause.Message.TrimEnd('.')}. Nothing was changed. "
                + "Give this user the right to write there, or name another data folder with --data FOLDER.",
            cause
        );

    internal static StudioDataException BusyFile(string file, Exception? cause = null) =>
        new(
            DataFault.Busy,
            $"{file} is held by another program. Nothing was changed. "
                + "Close that program (another LorStudio, a backup or a database tool), then start again.",
            cause
        );

    internal static StudioDataException DamagedFile(string file, string finding, Exception? cause = null) =>
        new(
            DataFault.Damaged,
            $"{file} is damaged or is no LorStudio database ({finding.Trim().TrimEnd('.')}). Nothing was changed. "
                + "Move the file away and put a good copy in its place (copies named studio-before-… may lie beside it), "
                + "or name another data folder with --data FOLDER.",
            cause
        );

    /// <summary>What a failure of SQLite means for the user.</summary>
    internal static StudioDataException From(SqliteException failure, string file) =>
        failure.SqliteErrorCode switch
        {
            SQLitePCL.raw.SQLITE_BUSY or SQLitePCL.raw.SQLITE_LOCKED => BusyFile(file, failure),
            SQLitePCL.raw.SQLITE_CORRUPT or SQLitePCL.raw.SQLITE_NOTADB => DamagedFile(file, failure.Message, failure),
            SQLitePCL.raw.SQLITE_FULL => new StudioDataException(
                DataFault.Unusable,
                $"The disk that holds {file} is full. What was saved before is still there. Free some space, then start again.",
                failure
            ),
            _ => Unwritable(file, failure),
        };
}
