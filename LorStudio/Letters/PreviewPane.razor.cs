using LorStudio.Cases;
using LorStudio.Drafting;
using LorStudio.Letters.Layout;
using LorStudio.Markup;
using LorStudio.Saving;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace LorStudio.Letters;

/// <summary>The letter's real pages, following the typing; the section being edited is kept in view.</summary>
public sealed partial class PreviewPane(PracticeClock clock, IJSRuntime js) : IAsyncDisposable
{
    private readonly PageScript _script = new(js, "./Letters/PreviewPane.razor.js");
    private ElementReference _desk;
    private LetterPages _pages = null!;
    private SectionKey? _shown;

    [Parameter, EditorRequired]
    public LiveDraft Live { get; set; } = null!;

    [Parameter]
    public CompetencyOrder CompetencyOrder { get; set; }

    public ValueTask DisposeAsync()
    {
        Live.Changed -= Refresh;
        return _script.DisposeAsync();
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
            await _script.AttachAsync(_desk);
        }

        if (Live.Active is { } active)
        {
            // Entering a section brings it into view; typing in it moves the page only once it has grown out of view.
            await _script.CallAsync("show", active.ToString(), active != _shown);
            _shown = active;
        }
    }

    private void Refresh() =>
        _ = InvokeAsync(() =>
        {
            Lay();
            StateHasChanged();
        });

    /// <summary>Markup that the letter cannot print, by the section it stands in.</summary>
    private IEnumerable<(SectionKey Section, IReadOnlyList<string> Kinds)> Unprinted =>
        from section in Live.Draft.Sections
        let kinds = UnprintedMarkup.In(section.Text)
        where kinds.Count > 0
        select (section.Key, kinds);

    private void Lay() =>
        _pages = LetterLayout.Lay(
            LetterComposer.Compose(Live.Facts, Live.Draft, CompetencyOrder, clock.Today),
            LetterStyle.Standard
        );
}
