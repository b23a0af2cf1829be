using System.Globalization;
using LorStudio.Cases;
using LorStudio.Saving;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Options;
using Microsoft.JSInterop;

namespace LorStudio.Drafting.Revisions;

/// <summary>
/// The versions of a case's draft, any two of them compared, and the way back to one. What is compared stands in the
/// address: <c>from</c> is the chosen version, <c>to</c> another one, "before" or, without it, the draft as it stands.
/// </summary>
public sealed partial class HistoryPage(
    CaseBook cases,
    DraftDesk desk,
    RevisionShelf shelf,
    OpenAutosaves pages,
    PracticeClock clock,
    IOptions<PracticeOptions> practice,
    NavigationManager navigation,
    IJSRuntime js
) : IDisposable
{
    private const string Now = "now";
    private const string DraftNow = "the draft as it stands";

    private Timeline? _timeline;
    private Shown? _shown;
    private CancellationTokenSource? _loading;
    private long _loadedId;
    private string _name = "";
    private Guid _mark;

    [Parameter]
    public long Id { get; set; }

    [SupplyParameterFromQuery]
    private long? From { get; set; }

    [SupplyParameterFromQuery]
    private string? To { get; set; }

    [SupplyParameterFromQuery]
    private string? View { get; set; }

    private string Draft => $"/cases/{Id}";

    private bool SideBySide => View == "side";

    private RevisionRow? Chosen => _timeline?.Find(From) ?? _timeline?.Rows.FirstOrDefault();

    /// <summary>With what the chosen version can be compared, besides those of the list.</summary>
    private IEnumerable<(string Value, string Words)> Choices
    {
        get
        {
            yield return (Now, DraftNow);
            yield return (Timeline.VersionBefore, "the version before");
            if (_timeline!.LastLetter is { } letter && letter != Chosen)
            {
                yield return (Text(letter.Id), $"the last PDF, {_timeline.TimeOf(letter)}");
            }

            if (_timeline.Find(Asked) is { } other && other != _timeline.LastLetter)
            {
                yield return (Text(other.Id), _timeline.NameOf(other));
            }
        }
    }

    private long? Asked => long.TryParse(To, CultureInfo.InvariantCulture, out var id) ? id : null;

    public void Dispose()
    {
        _loading?.Cancel();
        _loading?.Dispose();
    }

    protected override async Task OnParametersSetAsync()
    {
        Dispose();
        _loading = new CancellationTokenSource();
        try
        {
            if (_loadedId != Id)
            {
                await LoadAsync(_loading.Token);
            }

            await CompareAsync(_loading.Token);
        }
        catch (OperationCanceledException)
        {
            // Another comparison was asked for, or the page was left.
        }
    }

    private async Task LoadAsync(CancellationToken cancellation)
    {
        if (await cases.GetAsync(Id, cancellation) is not { } found)
        {
            navigation.NotFound();
            return;
        }

        // What was typed a moment ago on the page before is in the draft, too.
        var sending = js.InvokeAsync<bool>("studio.flush", cancellation);
        var rows = await shelf.ListAsync(Id, cancellation);
        await sending;
        await pages.FlushAsync();
        (_name, _mark) = (found.Candidate.NameInLists, found.Mark);
        _timeline = new Timeline(rows, clock);
        _loadedId = Id;
    }

    private async Task CompareAsync(CancellationToken cancellation)
    {
        if (Chosen is not { } chosen)
        {
            return;
        }

        var other = To == Timeline.VersionBefore ? _timeline!.Before(chosen) : _timeline!.Find(Asked);
        var one = await SideOf(chosen, cancellation);
        var with =
            other is not null ? await SideOf(other, cancellation)
            : To == Timeline.VersionBefore ? new Side("an empty draft", DraftText.EmptyIn(one.Text.Frame))
            : new Side(DraftNow, DraftText.Of((await desk.OpenAsync(Id, cancellation))!));
        var (before, after) = other?.Id < chosen.Id || To == Timeline.VersionBefore ? (with, one) : (one, with);
        var order = practice.Value.CompetencyOrder;
        // A long text takes a moment, in which the page answers to other keys.
        var compared = await Task.Run(() => DraftComparison.Between(before.Text, after.Text, order), cancellation);
        _shown = new Shown(
            before.Name,
            after.Name,
            To == Timeline.VersionBefore ? To
                : other is null ? Now
                : Text(other.Id),
            compared
        );
    }

    private async Task<Side> SideOf(RevisionRow row, CancellationToken cancellation) =>
        new(
            _timeline!.NameOf(row),
            await shelf.ReadAsync(Id, row.Id, cancellation) ?? throw new OperationCanceledException()
        );

    private static string Summary(DraftComparison compared)
    {
        var parts = compared.Parts.Count(p => p.Words.IsChanged);
        return parts == 0
            ? "Nothing differs."
            : $"{Timeline.ChangeWords(compared.Added, compared.Removed)}, in {(parts == 1 ? "one part" : $"{parts} parts")} of the letter.";
    }

    private string AddressOf(RevisionRow from, string? to) => AddressOf(from, to, SideBySide);

    private string AddressOf(RevisionRow from, string? to, bool sideBySide) =>
        $"{Draft}/history?from={Text(from.Id)}&to={to ?? Now}{(sideBySide ? "&view=side" : "")}";

    private static string Text(long id) => id.ToString(CultureInfo.InvariantCulture);

    private void CompareWith(ChangeEventArgs choice) =>
        navigation.NavigateTo(AddressOf(Chosen!, (string?)choice.Value));

    private void ShowRestored(RevisionRow kept)
    {
        _loadedId = 0;
        navigation.NavigateTo(AddressOf(kept, Timeline.VersionBefore));
    }

    private sealed record Side(string Name, DraftText Text);

    private sealed record Shown(string Before, string After, string With, DraftComparison Comparison);
}
