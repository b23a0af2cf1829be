namespace LorStudio.Sessions.Transcripts;

/// <summary>
/// Zoom's cloud recording: WebVTT with numbered cues that begin <c>Speaker Name: words</c>. In one that begins with no
/// name the same speaker goes on.
/// </summary>
internal sealed class ZoomVtt : ITranscriptFormat
{
    public string Name => "zoom-vtt";

    public int Signs(TranscriptLines lines) => SubtitleSigns.Header(lines) ? int.MaxValue : 0;

    public void Read(TranscriptLines lines, CueCollector cues) =>
        NamedCues.Add(TimedBlocks.Read(lines, CueTime.IsArrow, cues, isVtt: true), cues, goesOn: true);
}

/// <summary>An SRT file, as YouTube and most recorders write it, or WebVTT that has lost its header.</summary>
internal sealed class SubRip : ITranscriptFormat
{
    public string Name => "srt";

    public int Signs(TranscriptLines lines) =>
        lines.IsWord || SubtitleSigns.Header(lines) ? 0 : lines.Written.Count(l => CueTime.IsArrow(l.Text, out _));

    public void Read(TranscriptLines lines, CueCollector cues) =>
        NamedCues.Add(TimedBlocks.Read(lines, CueTime.IsArrow, cues, isVtt: false), cues, goesOn: false);
}

/// <summary>An SBV file, YouTube's older form.</summary>
internal sealed class SubViewer : ITranscriptFormat
{
    public string Name => "sbv";

    public int Signs(TranscriptLines lines) => lines.Written.Count(l => CueTime.IsPair(l.Text, out _));

    public void Read(TranscriptLines lines, CueCollector cues) =>
        NamedCues.Add(TimedBlocks.Read(lines, CueTime.IsPair, cues, isVtt: false), cues, goesOn: false);
}

/// <summary>What tells WebVTT files apart.</summary>
internal static class SubtitleSigns
{
    public static bool Header(TranscriptLines lines) =>
        lines.First.Text.StartsWith("WEBVTT", StringComparison.Ordinal)
        && lines.First.Text.AsSpan(6).IndexOfAnyExcept(" \t") is not 0;

    /// <summary>How many lines hold a voice tag, which names the speaker.</summary>
    public static int Voices(TranscriptLines lines) => lines.Written.Count(l => TeamsVtt.VoiceAt(l.Text, 0) >= 0);
}
