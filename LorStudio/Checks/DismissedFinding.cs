namespace LorStudio.Checks;

/// <summary>A finding the practitioner does not want to see again while its words and their sentence stand.</summary>
/// <param name="Hash">See <see cref="Finding"/>.</param>
/// <param name="Text">The words it stood on.</param>
/// <param name="Reason">Why, where one was given.</param>
public sealed record DismissedFinding(
    long CaseId,
    string Hash,
    string Rule,
    string Text,
    string? Reason,
    DateTimeOffset At
);
