using LorStudio.Cases;
using LorStudio.Drafting;
using LorStudio.Letters.Layout;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace LorStudio.Letters;

/// <summary>The letter's real pages, following the typing; the section being edited is kept in view.</summary>
public sealed partial class PreviewPane(PracticeClock clock, IJSRuntime js) : IAsyncDisposable
{
    private ElementReference _desk;
    private IJSObjectReference? _module;
    private LetterPages _pages = null!;
    private SectionKey? _shown;

    [Parameter, EditorRequired]
    public LiveDraft Live { get; set; } = null!;

    [Parameter]
    public CompetencyOrder CompetencyOrder { get; set; }

    public async ValueTask DisposeAsync()
    {
        Live.Changed -= Refresh;
        try
        {
            if (_module is not null)
            {
                await _module.DisposeAsync();
            }
        }
        catch (JSDisconnectedException)
        {
            // The page is gone, and its module with it.
        }
    }

    protected override void OnInitialized()
    {
        Live.Changed += Refresh;
        Lay();
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender)
        {
            _module = await js.InvokeAsync<IJSObjectReference>("import", "./Letters/PreviewPane.razor.js");
        }

        if (_module is not null && Live.Active is { } active)
        {
            // Entering a section brings it into view; typing in it moves the page only once it has grown out of view.
            await _module.InvokeVoidAsync("show", _desk, active.ToString(), active != _shown);
            _shown = active;
        }
    }

    private void Refresh() =>
        _ = InvokeAsync(() =>
        {
            Lay();
            StateHasChanged();
        });

    private void Lay() =>
        _pages = LetterLayout.Lay(
            LetterComposer.Compose(Live.Facts, Live.Draft, CompetencyOrder, clock.Today),
            LetterStyle.Standard
        );
}
