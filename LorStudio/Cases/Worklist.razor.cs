using LorStudio.Saving;
using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace LorStudio.Cases;

/// <summary>The practice's cases: open ones by due date, or those that were archived or deleted.</summary>
public sealed partial class Worklist(CaseBook cases, OpenAutosaves pages, SaveAttempt attempt, IDialogService dialogs)
    : IDisposable
{
    private IReadOnlyList<CaseRow>? _rows;
    private CancellationTokenSource? _loading;
    private bool _isEmpty;

    /// <summary>The shelf, as the address names it.</summary>
    [Parameter, SupplyParameterFromQuery(Name = "show")]
    public string? Show { get; set; }

    private CaseShelf Shelf =>
        Enum.TryParse<CaseShelf>(Show, ignoreCase: true, out var shelf) && Enum.IsDefined(shelf)
            ? shelf
            : CaseShelf.Open;

    private string Nothing =>
        Shelf switch
        {
            CaseShelf.Open => "No case is open: begin a new one, or look for an earlier one under Archived.",
            CaseShelf.Archived =>
                "Nothing is archived: archive a case once its letter has gone out, and it is kept here.",
            _ => "Nothing is here: a deleted case can be brought back from this page for 30 days.",
        };

    private IEnumerable<(string Heading, List<CaseRow> Rows)> Groups =>
        _rows!
            .GroupBy(row => Shelf == CaseShelf.Open ? HeadingOf(row) : "")
            .Select(group => (group.Key, group.ToList()));

    public void Dispose()
    {
        _loading?.Cancel();
        _loading?.Dispose();
    }

    protected override async Task OnParametersSetAsync()
    {
        // What was typed a moment ago on the page before is on the list, too.
        await pages.FlushAsync();
        await LoadAsync();
    }

    private static string HeadingOf(CaseRow row) =>
        row.DaysLeft switch
        {
            null => "No due date yet",
            < 0 => "Overdue",
            0 => "Due today",
            _ => "Next",
        };

    private static string AddressOf(CaseShelf shelf) =>
        shelf == CaseShelf.Open ? "/" : $"/?show={shelf.ToString().ToLowerInvariant()}";

    private async Task LoadAsync()
    {
        Dispose();
        _loading = new CancellationTokenSource();
        var cancellation = _loading.Token;
        try
        {
            var rows = await cases.ListAsync(Shelf, cancellation);
            _isEmpty = await cases.IsEmptyAsync(cancellation);
            _rows = rows;
        }
        catch (OperationCanceledException)
        {
            // Another shelf was asked for, or the page was left.
        }
    }

    private Task ArchiveAsync(CaseRow row) =>
        ChangeAsync(
            $"The case of {row.Name} is archived",
            () => cases.ArchiveAsync(row.Id),
            () => cases.UnarchiveAsync(row.Id)
        );

    private Task TakeBackAsync(CaseRow row) =>
        Shelf == CaseShelf.Deleted
            ? ChangeAsync(
                $"The case of {row.Name} is back",
                () => cases.RestoreAsync(row.Id),
                () => cases.DeleteAsync(row.Id)
            )
            : ChangeAsync(
                $"The case of {row.Name} is open",
                () => cases.UnarchiveAsync(row.Id),
                () => cases.ArchiveAsync(row.Id)
            );

    private async Task DeleteAsync(CaseRow row)
    {
        var confirmed = await dialogs.ShowMessageBoxAsync(
            $"Delete the case of {row.Name}?",
            "Its notes and its draft go with it. The case can be brought back from Deleted for 30 days, and is then gone for good.",
            yesText: "Delete case",
            cancelText: "Keep case"
        );
        if (confirmed is true)
        {
            await ChangeAsync(
                $"The case of {row.Name} is deleted",
                () => cases.DeleteAsync(row.Id),
                () => cases.RestoreAsync(row.Id)
            );
        }
    }

    private async Task ChangeAsync(string done, Func<Task> change, Func<Task> undo)
    {
        if (await attempt.DoneAsync(change))
        {
            attempt.OfferUndo(done, () => InvokeAsync(() => UndoAsync(undo)));
            await LoadAsync();
        }
    }

    private async Task UndoAsync(Func<Task> undo)
    {
        await undo();
        await LoadAsync();
        StateHasChanged();
    }
}
