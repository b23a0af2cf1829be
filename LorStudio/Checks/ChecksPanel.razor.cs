using LorStudio.Saving;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace LorStudio.Checks;

/// <summary>
/// What is left to do and all that was found, by severity: gone to, mended and dismissed from here. It tells the browser
/// what to underline in the draft, shown or not.
/// </summary>
public sealed partial class ChecksPanel(LiveChecks checks, SaveAttempt attempt, IJSRuntime js) : IAsyncDisposable
{
    private readonly PageScript _script = new(js, "./Checks/ChecksPanel.razor.js");
    private readonly MarkNews _news = new();
    private DotNetObjectReference<ChecksPanel>? _self;
    private ElementReference _panel;
    private string? _justDismissed;
    private bool _showsAll;

    /// <summary>The draft is to be seen, where the checks may stand before it.</summary>
    [Parameter]
    public EventCallback OnDraft { get; set; }

    /// <summary>The notes that no section uses are to be seen.</summary>
    [Parameter]
    public EventCallback OnNotes { get; set; }

    /// <summary>This panel is to be seen.</summary>
    [Parameter]
    public EventCallback OnShow { get; set; }

    private DraftFindings Found => checks.Found;

    /// <summary>Shows a finding among the checks and puts the cursor on it.</summary>
    [JSInvokable]
    public async Task Show(string id)
    {
        _showsAll = true;
        StateHasChanged();
        await OnShow.InvokeAsync();
        await _script.CallAsync("focus", id);
    }

    /// <summary>Makes the draft visible, for the cursor is about to go there.</summary>
    [JSInvokable]
    public Task MakeRoom() => OnDraft.InvokeAsync();

    public async ValueTask DisposeAsync()
    {
        checks.Changed -= Refresh;
        await _script.DisposeAsync();
        _self?.Dispose();
    }

    protected override void OnInitialized() => checks.Changed += Refresh;

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender)
        {
            _self = DotNetObjectReference.Create(this);
            await _script.AttachAsync(_panel, _self);
            _news.Forget();
            await TellAsync();
        }
    }

    private void Refresh() =>
        _ = InvokeAsync(() =>
            attempt.ShowAsync(async () =>
            {
                StateHasChanged();
                await TellAsync();
            })
        );

    private async Task TellAsync()
    {
        if (_news.Of(Found) is { Count: > 0 } news)
        {
            await _script.CallAsync("read", news);
        }
    }

    private async Task DismissAsync((NamedFinding Named, string Reason) dismissal)
    {
        var (named, reason) = dismissal;
        var isNew = named.IsOpen;
        _justDismissed = isNew ? named.Id : _justDismissed;
        if (
            await attempt.DoneAsync(() => checks.DismissAsync(named, reason))
            && isNew
            && !DraftFindings.IsListed(named)
        )
        {
            // Its line is gone, so that there is no place for a way back.
            attempt.OfferUndo("Dismissed.", () => checks.BringBackAsync(named));
        }
    }

    private async Task BringBackAsync(NamedFinding named)
    {
        if (await attempt.DoneAsync(() => checks.BringBackAsync(named)))
        {
            _justDismissed = null;
        }
    }

    private void ShowMore() => _showsAll = true;

    // What was just dismissed stands where it was until something else is done.
    private IReadOnlyList<NamedFinding> Rows(Severity severity) =>
        [
            .. Found
                .All.Where(f => f.Finding.Severity == severity && DraftFindings.IsListed(f))
                .Where(f => f.IsOpen || f.Id == _justDismissed),
        ];
}
