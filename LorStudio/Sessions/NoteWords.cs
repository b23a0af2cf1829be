using System.Globalization;

namespace LorStudio.Sessions;

/// <summary>How a note is read outside its list.</summary>
public static class NoteWords
{
    /// <summary>The time as it stands beside a note, "03:12" or "1:03:12"; empty where it is not known.</summary>
    public static string Clock(this TimeSpan? at) => at?.Clock() ?? "";

    /// <summary>A length of time as a clock shows it, "03:12" or "1:03:12".</summary>
    public static string Clock(this TimeSpan time) =>
        time.ToString(time < TimeSpan.FromHours(1) ? @"mm\:ss" : @"h\:mm\:ss", CultureInfo.InvariantCulture);

    /// <summary>The note as the beginning of a sentence in a letter; a quotation keeps its marks.</summary>
    public static string Prose(this Note note)
    {
        var line = note.Text.ReplaceLineEndings(" ").Trim();
        return note.Kind is NoteKind.Quote && !line.AsSpan().ContainsAny('"', '“', '”') ? $"“{line}”"
            : line.Length > 0 && char.IsLower(line[0]) ? char.ToUpperInvariant(line[0]) + line[1..]
            : line;
    }
}
