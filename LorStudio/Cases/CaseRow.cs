namespace LorStudio.Cases;

/// <summary>One line of the worklist.</summary>
/// <param name="Name">The candidate's name as the practitioner wrote it.</param>
/// <param name="Specialty">Applied for, e.g. "Internal Medicine".</param>
/// <param name="Season">The year the residency begins.</param>
/// <param name="IsPaid">Whether the order was paid, which the clock waits for as it does for the first session.</param>
/// <param name="Due">Null before the clock has started.</param>
/// <param name="DaysLeft">Business days left to the due date, today not counted; negative when it has passed.</param>
/// <param name="Missing">What the case still lacks, the most pressing first.</param>
public sealed record CaseRow(
    long Id,
    string Name,
    string Writer,
    string? Specialty,
    int? Season,
    bool IsPaid,
    DueWindow? Due,
    int? DaysLeft,
    CaseStage Stage,
    IReadOnlyList<string> Missing,
    WaiverStatus Waiver,
    DateTimeOffset UpdatedAt,
    DateTimeOffset? DeletedAt
);

/// <summary>Which cases the worklist shows.</summary>
public enum CaseShelf
{
    Open,
    Archived,
    Deleted,
}
