namespace LorStudio.Drafting.Revisions;

/// <summary>
/// The occasion on which a draft was kept. Where the same text is kept on several, the one further down is remembered.
/// </summary>
public enum RevisionReason
{
    /// <summary>Nothing was written for some minutes, or the program had ended.</summary>
    Pause,
    SessionEnded,

    /// <summary>The same section was written in two places at once; this is one of its two texts.</summary>
    Conflict,
    BeforeRestore,
    Restored,

    /// <summary>The practitioner asked for it.</summary>
    Named,
    CaseFileExported,

    /// <summary>The letter was downloaded.</summary>
    Exported,
}
