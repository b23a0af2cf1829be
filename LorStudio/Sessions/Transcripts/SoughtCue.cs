namespace LorStudio.Sessions.Transcripts;

/// <summary>That a passage of a transcript is to be shown. Asked for twice it is two wishes.</summary>
public sealed class SoughtCue(long id)
{
    public long Id { get; } = id;
}
