namespace LorStudio.Sessions.Transcripts;

/// <summary>The list of attendees above a Google Meet transcript, which confirms who can have spoken.</summary>
internal static class MeetAttendees
{
    private const int Most = 1_000;

    public static bool IsHeading(string line) =>
        line.TrimEnd(':').Equals("Attendees", StringComparison.OrdinalIgnoreCase);

    /// <summary>The names, one a line or with commas between; as a name can hold a comma ("Jane Doe, MD"), neighbours also count together.</summary>
    public static HashSet<string> Listed(TranscriptLines lines)
    {
        HashSet<string> names = new(StringComparer.Ordinal);
        var isList = false;
        foreach (var line in lines.Written)
        {
            if (IsHeading(line.Text))
            {
                isList = true;
            }
            else if (MeetDocument.IsTranscript(line.Text) || MeetDocument.IsTime(line.Text) || names.Count > Most)
            {
                isList = false;
            }
            else if (isList && line.Text.Length <= 10_000)
            {
                Take(CueCollector.Tidy(line.Text).TrimStart('*', '-', '•', ' '), names);
            }
        }

        return names;
    }

    private static void Take(string line, HashSet<string> names)
    {
        names.Add(line);
        var parts = line.Split(", ");
        for (var i = 0; i < parts.Length; i++)
        {
            names.Add(parts[i]);
            names.Add(string.Join(", ", parts[i..Math.Min(i + 2, parts.Length)]));
        }
    }
}
