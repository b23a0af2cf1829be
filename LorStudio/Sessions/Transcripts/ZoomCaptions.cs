namespace LorStudio.Sessions.Transcripts;

/// <summary>
/// Captions saved from a Zoom meeting: <c>[Speaker Name] 10:02:33</c> and the words below it. The stamps are of the wall
/// clock, so times count from the first.
/// </summary>
internal sealed class ZoomCaptions : ITranscriptFormat
{
    private static readonly TimeSpan HalfDay = TimeSpan.FromHours(12);
    private static readonly TimeSpan Day = TimeSpan.FromHours(24);

    /// <summary>A clock that falls back by more than this has passed twelve; by less, two captions came out of order.</summary>
    private static readonly TimeSpan OutOfOrder = TimeSpan.FromHours(6);

    public string Name => "zoom-captions";

    public int Signs(TranscriptLines lines) => lines.Written.Count(l => Header(l.Text) is not null);

    public void Read(TranscriptLines lines, CueCollector cues)
    {
        List<(string Name, TimedCue Cue)> heard = [];
        foreach (var line in lines.Written)
        {
            if (Header(line.Text) is { } header)
            {
                heard.Add((header.Name, new(line.Number, header.Clock)));
            }
            else if (heard.Count > 0)
            {
                heard[^1].Cue.Append(line.Text);
            }
            else
            {
                cues.Fault(line.Number, "What stands before the first speaker was left out.");
            }
        }

        // A clock that shows no hour but 1 to 12 may be one of twelve hours.
        var turn = heard.TrueForAll(h => h.Cue.At?.Hours is >= 1 and <= 12) ? HalfDay : Day;
        var (first, last, turns) = (heard[0].Cue.At!.Value, heard[0].Cue.At!.Value, TimeSpan.Zero);
        foreach (var (name, cue) in heard)
        {
            var clock = cue.At!.Value;
            if (last - clock > OutOfOrder)
            {
                turns += last - clock > HalfDay ? Day : turn;
            }

            last = clock;
            var since = clock + turns - first;
            cues.Add(
                cue.Line,
                since < TimeSpan.Zero ? TimeSpan.Zero : since,
                CueMarkup.Plain(name),
                CueMarkup.Plain(cue.Words)
            );
        }
    }

    private static (string Name, TimeSpan Clock)? Header(string line)
    {
        if (line.Length > 400 || !line.StartsWith('[') || line.LastIndexOf(']') is not (> 0 and var end))
        {
            return null;
        }

        var clock = line.AsSpan(end + 1).Trim();
        var half =
            clock.EndsWith("AM", StringComparison.OrdinalIgnoreCase) ? 'A'
            : clock.EndsWith("PM", StringComparison.OrdinalIgnoreCase) ? 'P'
            : ' ';
        var time = CueTime.Parse(half == ' ' ? clock : clock[..^2]);
        if (time is null || time >= Day || clock.Count(':') != 2)
        {
            return null;
        }

        if (half != ' ' && time.Value.Hours is >= 1 and <= 12)
        {
            time = TimeSpan.FromTicks(time.Value.Ticks % HalfDay.Ticks) + (half == 'P' ? HalfDay : TimeSpan.Zero);
        }

        return (line[1..end], time.Value);
    }
}
