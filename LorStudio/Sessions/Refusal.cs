namespace LorStudio.Sessions;

/// <summary>Why nothing was changed, and what to do next, for the practitioner to read.</summary>
public sealed record Refusal(string Message)
{
    internal static Refusal CaseGone { get; } =
        new("This case was deleted in another window, so nothing was saved. Restore the case from the list of cases.");

    internal static Refusal SessionGone { get; } =
        new("This session was deleted in another window, so nothing was saved. Reload the page to see what is there.");

    internal static Refusal NoteGone { get; } =
        new("This note was deleted in another window, so nothing was saved. Reload the page to see what is there.");
}
