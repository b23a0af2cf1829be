namespace LorStudio.Sessions;

/// <summary>What a session's start and end have to keep to.</summary>
public static class SessionTimes
{
    /// <summary>What is wrong with a start and an end, for the practitioner to read; null where they agree.</summary>
    public static string? Fault(DateTimeOffset? start, DateTimeOffset? end) =>
        (start, end) switch
        {
            (null, { }) => "The session has an end but no start. Enter when it started, or clear the end.",
            ({ } s, { } e) when e < s =>
                "The end lies before the start. Nothing was changed; correct one of the two and save again.",
            _ => null,
        };
}
