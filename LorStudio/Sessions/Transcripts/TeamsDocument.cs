namespace LorStudio.Sessions.Transcripts;

/// <summary>
/// Microsoft Teams' Word document: <c>Speaker Name   0:03</c> and the words below it, after a few lines about the meeting.
/// As text it is what one copies from it, or what Otter saves.
/// </summary>
internal sealed class TeamsDocument(string name, bool isWord) : ITranscriptFormat
{
    public string Name => name;

    public int Signs(TranscriptLines lines) =>
        lines.IsWord == isWord ? lines.Written.Count(l => Header(l.Text) is not null) : 0;

    public void Read(TranscriptLines lines, CueCollector cues)
    {
        (string Name, TimedCue Cue)? current = null;
        foreach (var line in lines.Written)
        {
            if (Header(line.Text) is { } header)
            {
                Add(current, cues);
                current = (header.Name, new(line.Number, header.At));
            }
            else if (!line.Text.EndsWith(" stopped transcription", StringComparison.Ordinal))
            {
                current?.Cue.Append(line.Text);
            }
        }

        Add(current, cues);
    }

    private static void Add((string Name, TimedCue Cue)? heard, CueCollector cues)
    {
        if (heard is var (name, cue))
        {
            cues.Add(cue.Line, cue.At, name, cue.Words);
        }
    }

    /// <summary>A name, a gap wider than between words, and a time.</summary>
    private static (string Name, TimeSpan At)? Header(string line)
    {
        var space = line.Length <= 400 ? line.AsSpan().LastIndexOfAny(" \t\u00A0") : -1;
        if (space < 1 || CueTime.Parse(line.AsSpan(space + 1)) is not { } at)
        {
            return null;
        }

        var name = line.AsSpan(0, space + 1).TrimEnd(" \t\u00A0");
        return line[space] == '\t' || space + 1 - name.Length > 1 ? (name.ToString(), at) : null;
    }
}

/// <summary>The older Word document of Microsoft Teams: <c>0:0:5.100 --> 0:0:8.250</c>, the name, the words.</summary>
internal sealed class TeamsTimings : ITranscriptFormat
{
    public string Name => "teams-docx";

    public int Signs(TranscriptLines lines) =>
        lines.IsWord ? lines.Written.Count(l => CueTime.IsArrow(l.Text, out _)) : 0;

    public void Read(TranscriptLines lines, CueCollector cues)
    {
        List<(TranscriptLine Timing, TimeSpan? At, List<string> Below)> blocks = [];
        foreach (var line in lines.Written)
        {
            if (CueTime.IsArrow(line.Text, out var at))
            {
                blocks.Add((line, at, []));
                if (at is null)
                {
                    cues.Fault(line.Number, "The time cannot be read; the words below it were kept without one.");
                }
            }
            else if (blocks.Count > 0)
            {
                blocks[^1].Below.Add(line.Text);
            }
        }

        var names = blocks.Where(b => b.Below.Count > 1).Select(b => b.Below[0]).ToHashSet(StringComparer.Ordinal);
        foreach (var (timing, at, below) in blocks)
        {
            // A lone line is words without a name, unless it is known as a name without words.
            var hasName = below.Count > 1 || (below.Count == 1 && names.Contains(below[0]));
            cues.Add(timing.Number, at, hasName ? below[0] : null, string.Join(' ', below.Skip(hasName ? 1 : 0)));
        }
    }
}
