namespace LorStudio.Sessions.Transcripts;

/// <summary>
/// Microsoft Teams' WebVTT: <c>&lt;v Speaker Name&gt;words&lt;/v&gt;</c>. The closing tag can be missing, and a cue can
/// hold several voices.
/// </summary>
internal sealed class TeamsVtt : ITranscriptFormat
{
    public string Name => "teams-vtt";

    public int Signs(TranscriptLines lines) =>
        lines.IsWord || SubtitleSigns.Voices(lines) is var voices && voices == 0 ? 0
        : SubtitleSigns.Header(lines) ? int.MaxValue
        : lines.Written.Any(l => CueTime.IsArrow(l.Text, out _)) ? int.MaxValue
        : 0;

    public void Read(TranscriptLines lines, CueCollector cues)
    {
        foreach (var cue in TimedBlocks.Read(lines, CueTime.IsArrow, cues, isVtt: true))
        {
            AddVoices(cue, cues);
        }
    }

    /// <summary>Where the next voice tag begins, -1 where there is none.</summary>
    public static int VoiceAt(string words, int from)
    {
        for (var i = from; (i = words.IndexOf("<v", i, StringComparison.OrdinalIgnoreCase)) >= 0; i += 2)
        {
            if (i + 2 < words.Length && words[i + 2] is ' ' or '\t' or '.' && CueMarkup.EndOfTag(words.AsSpan(i)) > 0)
            {
                return i;
            }
        }

        return -1;
    }

    private static void AddVoices(TimedCue cue, CueCollector cues)
    {
        var words = cue.Words;
        string? speaker = null;
        for (var start = 0; start < words.Length; )
        {
            var next = VoiceAt(words, start);
            AddVoice(cue, speaker, words.AsSpan(start, (next < 0 ? words.Length : next) - start), cues);
            if (next < 0)
            {
                return;
            }

            start = next + CueMarkup.EndOfTag(words.AsSpan(next));
            speaker = NameIn(words.AsSpan(next + 2, start - next - 3));
        }
    }

    private static void AddVoice(TimedCue cue, string? speaker, ReadOnlySpan<char> said, CueCollector cues)
    {
        var close = said.IndexOf("</v>", StringComparison.OrdinalIgnoreCase);
        cues.Add(cue.Line, cue.At, speaker, CueMarkup.Plain((close < 0 ? said : said[..close]).ToString()));
        if (close >= 0)
        {
            cues.Add(cue.Line, cue.At, null, CueMarkup.Plain(said[close..].ToString()));
        }
    }

    /// <summary>The name behind the tag's classes: <c>.loud.first Jane Doe</c>.</summary>
    private static string? NameIn(ReadOnlySpan<char> tag)
    {
        var space = tag.IndexOfAny(' ', '\t');
        return space < 0 ? null : CueMarkup.Plain(tag[space..].Trim().ToString());
    }
}
