namespace LorStudio.Sessions;

/// <summary>One utterance of a meeting's transcript.</summary>
public sealed class TranscriptCue
{
    private TranscriptCue() { }

    public TranscriptCue(TimeSpan? at, string? speaker, string text)
    {
        At = at;
        Speaker = speaker;
        Text = text;
    }

    public long Id { get; private set; }
    public long SessionId { get; private set; }
    public TimeSpan? At { get; private set; }
    public string? Speaker { get; private set; }
    public string Text { get; private set; } = "";
}
