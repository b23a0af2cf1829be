namespace LorStudio.Sessions.Transcripts;

/// <summary>
/// Plain text with a time before each utterance: <c>[00:00:03] Speaker 0: words</c>. Where no line has brackets they may be
/// missing.
/// </summary>
internal sealed class BracketedTimes : ITranscriptFormat
{
    private const int LongestTime = 40;

    public string Name => "plain";

    public int Signs(TranscriptLines lines)
    {
        var inBrackets = lines.Written.Count(l => Bracketed(l.Text) is not null);
        // Any sentence may begin with one time.
        var bare = inBrackets > 0 ? 0 : lines.Written.Count(l => Bare(l.Text) is not null);
        return bare > 1 ? bare : inBrackets;
    }

    public void Read(TranscriptLines lines, CueCollector cues)
    {
        List<TimedCue> timed = [];
        var isBare = !lines.Written.Any(l => Bracketed(l.Text) is not null);
        foreach (var line in lines.Written)
        {
            if ((isBare ? Bare(line.Text) : Bracketed(line.Text)) is { } time)
            {
                timed.Add(new(line.Number, time.At));
                timed[^1].Append(line.Text[time.Length..]);
            }
            else if (timed.Count > 0)
            {
                timed[^1].Append(line.Text);
            }
            else
            {
                cues.Fault(line.Number, "What stands before the first time was left out.");
            }
        }

        NamedCues.Add(timed, cues, goesOn: false);
    }

    /// <summary>The time in brackets a line begins with, also the first of two (<c>[00:01.000 --> 00:04.000]</c>), and where the words begin.</summary>
    private static (TimeSpan At, int Length)? Bracketed(string line)
    {
        var end = line.StartsWith('[') ? line.AsSpan(0, Math.Min(line.Length, LongestTime)).IndexOf(']') : -1;
        if (end < 0)
        {
            return null;
        }

        var inside = line.AsSpan(1, end - 1);
        var at = CueTime.Parse(inside.IndexOf("-->") is var arrow and > 0 ? inside[..arrow] : inside);
        return at is { } known ? (known, end + 1) : null;
    }

    private static (TimeSpan At, int Length)? Bare(string line)
    {
        var end = line.AsSpan(0, Math.Min(line.Length, LongestTime)).IndexOfAny(' ', '\t');
        return end > 0 && !CueTime.IsArrow(line, out _) && CueTime.Parse(line.AsSpan(0, end)) is { } at
            ? (at, end + 1)
            : null;
    }
}
