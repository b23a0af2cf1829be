namespace LorStudio.Sessions.Transcripts;

/// <summary>
/// Text of <c>Speaker: words</c> without any time. Any text may hold a few such lines, so it is a transcript only where
/// most of its lines have a speaker and two take part.
/// </summary>
internal sealed class SpeakerLines : ITranscriptFormat
{
    public string Name => "plain";

    public int Signs(TranscriptLines lines)
    {
        var written = Written(lines);
        var names = new SpeakerNames(written);
        var speakers = written.Select(w => names.Split(w).Speaker).OfType<string>().ToList();
        return speakers.Count * 2 >= written.Count && speakers.Distinct(StringComparer.Ordinal).Skip(1).Any()
            ? speakers.Count
            : 0;
    }

    public void Read(TranscriptLines lines, CueCollector cues)
    {
        var names = new SpeakerNames(Written(lines));
        (string Name, TimedCue Cue)? current = null;
        foreach (var line in lines.Written)
        {
            var (name, words) = names.Split(CueCollector.Tidy(CueMarkup.Plain(line.Text)));
            if (name is not null)
            {
                Add(current, cues);
                current = (name, new(line.Number, null));
            }

            if (current is var (_, cue))
            {
                cue.Append(words);
            }
            else
            {
                cues.Fault(line.Number, "What stands before the first speaker was left out.");
            }
        }

        Add(current, cues);
    }

    private static List<string> Written(TranscriptLines lines) =>
        [.. lines.Written.Select(l => CueCollector.Tidy(CueMarkup.Plain(l.Text)))];

    private static void Add((string Name, TimedCue Cue)? heard, CueCollector cues)
    {
        if (heard is var (name, cue))
        {
            cues.Add(cue.Line, null, name, cue.Words);
        }
    }
}
