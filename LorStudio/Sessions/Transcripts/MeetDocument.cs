namespace LorStudio.Sessions.Transcripts;

/// <summary>
/// Google Meet's transcript, a Google Doc saved as Word or text: <c>Attendees</c>, their names, <c>Transcript</c>, then
/// <c>Speaker: words</c> under headings that give the time of what follows. Notes taken by Gemini stand before it.
/// </summary>
internal sealed class MeetDocument(string name, bool isWord) : ITranscriptFormat
{
    private const string Tail = "Transcription ended after";
    private const string Disclaimer = "This editable transcript was computer generated";

    public string Name => name;

    public int Signs(TranscriptLines lines) =>
        lines.IsWord != isWord ? 0 : lines.Written.Count(l => IsHeading(l.Text) || IsTime(l.Text) || IsTail(l.Text));

    public void Read(TranscriptLines lines, CueCollector cues)
    {
        var attendees = MeetAttendees.Listed(lines);
        var body = Body(lines);
        var said = body.Where(l => !IsTime(l.Text)).Select(l => Words(l.Text)).ToList();
        var names = new SpeakerNames(said, attendees);
        TimeSpan? at = null;
        string? speaker = null;
        TimedCue? cue = null;
        foreach (var line in body)
        {
            if (IsTime(line.Text))
            {
                Add();
                (at, cue) = (CueTime.Parse(line.Text), null);
                continue;
            }

            var (found, words) = names.Split(Words(line.Text));
            if (found is not null || (cue is null && at is not null))
            {
                Add();
                (speaker, cue) = (found ?? speaker, new(line.Number, at));
            }

            // Before the first speaker and time stand the meeting's title and date.
            cue?.Append(words);
        }

        Add();

        void Add()
        {
            if (cue is not null)
            {
                cues.Add(cue.Line, cue.At, speaker, cue.Words);
            }
        }
    }

    /// <summary>Whether a line is the heading "Transcript", a picture before it or the meeting's name and a dash too.</summary>
    public static bool IsTranscript(string line) =>
        line.Length <= 300
        && line.EndsWith("Transcript", StringComparison.OrdinalIgnoreCase)
        && line.AsSpan(0, line.Length - 10).TrimEnd() is var before
        && (before.IsEmpty || before[^1] is '-' or '–' or '—' || !ContainsLetter(before));

    public static bool IsTime(string line) => line.Length is >= 7 and <= 9 && CueTime.Parse(line) is not null;

    private static bool IsHeading(string line) => IsTranscript(line) || MeetAttendees.IsHeading(line);

    private static bool IsTail(string line) => line.StartsWith(Tail, StringComparison.OrdinalIgnoreCase);

    private static string Words(string line) => CueCollector.Tidy(CueMarkup.Plain(line));

    /// <summary>What stands between the last heading before the first time and the tail.</summary>
    private static List<TranscriptLine> Body(TranscriptLines lines)
    {
        List<TranscriptLine> body = [];
        var hasTimes = false;
        foreach (var line in lines.Written)
        {
            if (IsTail(line.Text))
            {
                break;
            }

            if (!hasTimes && IsTranscript(line.Text))
            {
                body.Clear();
            }
            else if (!line.Text.StartsWith(Disclaimer, StringComparison.OrdinalIgnoreCase))
            {
                hasTimes |= IsTime(line.Text);
                body.Add(line);
            }
        }

        return body;
    }

    private static bool ContainsLetter(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c))
            {
                return true;
            }
        }

        return false;
    }
}
