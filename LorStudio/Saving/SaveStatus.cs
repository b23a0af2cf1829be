namespace LorStudio.Saving;

/// <summary>What is known of the practitioner's text.</summary>
/// <param name="SavedAt">When the database last confirmed a save; null before the first.</param>
/// <param name="Detail">Why a save was refused and what to do about it.</param>
public sealed record SaveStatus(SavePhase Phase, DateTimeOffset? SavedAt = null, string? Detail = null);

public enum SavePhase
{
    /// <summary>Nothing was changed since the page was opened.</summary>
    Untouched,

    /// <summary>A change waits for a pause in the typing.</summary>
    Unsaved,
    Saving,
    Saved,

    /// <summary>The last save failed; it is tried again by itself.</summary>
    Retrying,

    /// <summary>A save was refused, and trying again would not help.</summary>
    Refused,
}

/// <summary>A save that cannot succeed by being tried again. The message says what happened, what it means for the text and what to do.</summary>
public sealed class SaveRefusedException(string message) : Exception(message);
