namespace LorStudio.Sessions.Transcripts;

/// <summary>Who a speaker of a transcript is to the case.</summary>
public enum SpeakerRole
{
    /// <summary>Someone else in the meeting, or nobody knows who.</summary>
    Other,

    /// <summary>The consultant who asks.</summary>
    Practitioner,

    /// <summary>Whom the letter is about.</summary>
    Candidate,

    /// <summary>The preceptor who will sign the letter.</summary>
    Writer,
}
