using Microsoft.AspNetCore.Components;

namespace LorStudio.Cases;

/// <summary>A case on the worklist.</summary>
public sealed partial class CaseLine(PracticeClock clock)
{
    /// <summary>A line names so many missing facts and counts the rest.</summary>
    private const int NamedGaps = 4;

    [Parameter, EditorRequired]
    public CaseRow Row { get; set; } = null!;

    [Parameter]
    public CaseShelf Shelf { get; set; }

    [Parameter]
    public EventCallback<CaseRow> OnArchive { get; set; }

    /// <summary>Out of the archive, or back from deletion.</summary>
    [Parameter]
    public EventCallback<CaseRow> OnTakeBack { get; set; }

    [Parameter]
    public EventCallback<CaseRow> OnDelete { get; set; }

    private PracticeClock Clock => clock;

    private string TakeBack => Shelf == CaseShelf.Deleted ? "Bring back" : "Reopen";

    private string About
    {
        get
        {
            var application = $"{Row.Specialty} {Row.Season}".Trim();
            var writer = Row.Writer.Length > 0 ? $"letter by {Row.Writer}" : "";
            return string.Join(" · ", new[] { application, writer }.Where(part => part.Length > 0));
        }
    }

    private string Missing
    {
        get
        {
            string[] gaps = [.. Row.Missing.Where(gap => gap != CaseGaps.Waiver)];
            var named = string.Join(", ", gaps.Take(NamedGaps));
            return gaps.Length > NamedGaps ? $"{named} and {gaps.Length - NamedGaps} more" : named;
        }
    }

    private string Stage =>
        Row.Stage switch
        {
            CaseStage.Intake => "Facts",
            CaseStage.Session => "Session",
            _ => "Drafting",
        };

    private string Left(DueWindow due) =>
        Row.DaysLeft switch
        {
            -1 => "1 business day late",
            < 0 and var left => $"{-left} business days late",
            0 => "today",
            var left => $"{left} of {due.BusinessDays} days left",
        };
}
