namespace LorStudio.Sessions.Transcripts;

/// <summary>Cues whose words may begin with the speaker's name and a colon.</summary>
internal static class NamedCues
{
    /// <param name="goesOn">Whether the same speaker goes on where no name stands.</param>
    public static void Add(List<TimedCue> timed, CueCollector cues, bool goesOn)
    {
        var words = timed.ConvertAll(cue => CueCollector.Tidy(CueMarkup.Plain(cue.Words)));
        var names = new SpeakerNames(words);
        string? speaker = null;
        for (var i = 0; i < timed.Count; i++)
        {
            var (name, said) = names.Split(words[i]);
            speaker = name ?? (goesOn ? speaker : null);
            cues.Add(timed[i].Line, timed[i].At, speaker, said);
        }
    }
}
