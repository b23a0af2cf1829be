using Microsoft.Data.Sqlite;

namespace LorStudio.Saving;

/// <summary>Why the database did not take a change.</summary>
internal static class WriteFault
{
    /// <summary>"the disk is full.", to be read after "Not saved: ".</summary>
    public static string Words(Exception failure)
    {
        for (var cause = failure; cause is not null; cause = cause.InnerException)
        {
            if (cause is SqliteException sqlite)
            {
                return sqlite.SqliteErrorCode switch
                {
                    SQLitePCL.raw.SQLITE_FULL => "the disk is full. Free some space.",
                    SQLitePCL.raw.SQLITE_BUSY or SQLitePCL.raw.SQLITE_LOCKED =>
                        "another program holds the database (a backup, or a database tool).",
                    SQLitePCL.raw.SQLITE_READONLY => "the database may not be written.",
                    SQLitePCL.raw.SQLITE_IOERR => "the disk did not take it; it may be full.",
                    _ => "the database did not take it.",
                };
            }
        }

        return "the database did not take it.";
    }
}
