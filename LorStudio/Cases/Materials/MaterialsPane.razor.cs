using LorStudio.Saving;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace LorStudio.Cases.Materials;

/// <summary>
/// What came with a case: its files, a search through them, and each one's text to read. Files are sent by the browser
/// itself, to an address of the app.
/// </summary>
public sealed partial class MaterialsPane(MaterialShelf shelf, SaveAttempt attempt, IJSRuntime js) : IAsyncDisposable
{
    /// <summary>Pixels of a match in the list, as the style sheet has it.</summary>
    private const float MatchHeight = 52;

    private readonly PageScript _script = new(js, "./Cases/Materials/MaterialsPane.razor.js");
    private ElementReference _pane;
    private ElementReference _uploads;
    private IReadOnlyList<MaterialRow>? _rows;
    private List<MaterialMatch>? _matches;
    private OpenMaterial? _open;
    private CancellationTokenSource? _searching;
    private string _words = "";
    private string _first = ""; // what the field shows when it appears; from then on its words are the browser's
    private long _caseId;

    [Parameter, EditorRequired]
    public long CaseId { get; set; }

    /// <summary>See <see cref="Case.Mark"/>.</summary>
    [Parameter, EditorRequired]
    public Guid Mark { get; set; }

    /// <summary>The practitioner wants these words as a note.</summary>
    [Parameter]
    public EventCallback<MaterialQuote> Quoted { get; set; }

    protected override void OnInitialized() => shelf.Changed += OnChanged;

    protected override async Task OnParametersSetAsync()
    {
        if (_caseId != CaseId)
        {
            _caseId = CaseId;
            (_open, _matches, _words, _first) = (null, null, "", "");
            await LoadAsync();
        }
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender)
        {
            await _script.AttachAsync(
                _pane,
                _uploads,
                $"/cases/{Mark}/materials",
                MaterialShelf.LargestFile,
                MaterialShelf.TooLarge(long.MaxValue)
            );
        }
    }

    public async ValueTask DisposeAsync()
    {
        shelf.Changed -= OnChanged;
        StopSearching();
        await _script.DisposeAsync();
    }

    private async Task LoadAsync()
    {
        _rows = await shelf.ListAsync(CaseId);
        if (_open is { } open)
        {
            // Renamed, it goes on being read; deleted in another window, there is nothing to read.
            var row = _rows.FirstOrDefault(r => r.Id == open.Row.Id);
            _open = row is null ? null : open with { Row = row };
            _first = _words;
        }

        if (_matches is not null)
        {
            await FindAsync(_words);
        }
    }

    /// <summary>Files that are added on another page, or by this one's script, are shown here.</summary>
    private void OnChanged(long caseId)
    {
        if (caseId == CaseId)
        {
            _ = InvokeAsync(async () =>
            {
                await attempt.ShowAsync(LoadAsync);
                StateHasChanged();
            });
        }
    }

    private Task SearchAsync(ChangeEventArgs change) => FindAsync(change.Value as string ?? "");

    private async Task FindAsync(string words)
    {
        StopSearching();
        _words = words;
        if (string.IsNullOrWhiteSpace(words))
        {
            _matches = null;
            return;
        }

        _searching = new CancellationTokenSource();
        var cancellation = _searching.Token;
        try
        {
            // Not on the page's own thread, where the next key would wait for a long text.
            var matches = await Task.Run(() => shelf.SearchAsync(CaseId, words, cancellation), cancellation);
            if (!cancellation.IsCancellationRequested)
            {
                _matches = [.. matches];
            }
        }
        catch (OperationCanceledException)
        {
            // Other words were typed meanwhile.
        }
    }

    private void StopSearching()
    {
        _searching?.Cancel();
        _searching?.Dispose();
        _searching = null;
    }

    private async Task OpenAsync(long id, int? paragraph)
    {
        if (_rows?.FirstOrDefault(r => r.Id == id) is { } row && await shelf.TextAsync(CaseId, id) is { } text)
        {
            _open = new OpenMaterial(row, text, paragraph);
        }
    }

    private void Close() => (_open, _first) = (null, _words);

    private static string Found(List<MaterialMatch> matches) =>
        matches.Count switch
        {
            0 => "These words are in none of the files.",
            1 => "1 place",
            MaterialSearch.MostMatches => $"The first {matches.Count:N0} places",
            _ => $"{matches.Count:N0} places",
        };

    private sealed record OpenMaterial(MaterialRow Row, MaterialText Text, int? At);
}
