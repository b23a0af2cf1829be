using LorStudio.Cases;
using LorStudio.Drafting;
using LorStudio.Letters.Layout;
using LorStudio.Markup;
using LorStudio.Saving;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace LorStudio.Letters;

/// <summary>
/// The letter's real pages, following the typing; the section being edited is kept in view. Typing never waits for it: it
/// is laid out beside the circuit, again only when the browser shows the last one, and of a long letter only the pages in
/// view are drawn.
/// </summary>
public sealed partial class PreviewPane(PracticeClock clock, TimeProvider time, IJSRuntime js) : IAsyncDisposable
{
    // More than any letter should have.
    private const int PagesAlwaysDrawn = 6;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    private readonly PageScript _script = new(js, "./Letters/PreviewPane.razor.js");
    private DotNetObjectReference<PreviewPane>? _net;
    private ElementReference _desk;
    private ShownLetter _letter = null!;
    private SectionKey? _shown;
    private (int First, int Last) _inView = (0, PagesAlwaysDrawn);
    private bool _isStale;
    private bool _isFollowing;

    [Parameter, EditorRequired]
    public LiveDraft Live { get; set; } = null!;

    [Parameter]
    public CompetencyOrder CompetencyOrder { get; set; }

    /// <summary>The browser tells which pages are in view, or nearly.</summary>
    [JSInvokable]
    public void Look(int first, int last)
    {
        _inView = (first, last);
        StateHasChanged();
    }

    public async ValueTask DisposeAsync()
    {
        Live.Changed -= Refresh;
        await _script.DisposeAsync();
        _net?.Dispose();
    }

    protected override void OnInitialized()
    {
        Live.Changed += Refresh;
        _letter = Lay();
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender)
        {
            _net = DotNetObjectReference.Create(this);
            await _script.AttachAsync(_desk, _net);
            await ShowAsync();
        }
    }

    private bool IsDrawn(int page) =>
        _letter.Pages.Count <= PagesAlwaysDrawn || (page >= _inView.First && page <= _inView.Last);

    private void Refresh() => _ = InvokeAsync(FollowAsync);

    private async Task FollowAsync()
    {
        _isStale = true;
        if (_isFollowing)
        {
            return;
        }

        _isFollowing = true;
        try
        {
            while (_isStale)
            {
                _isStale = false;
                var begun = time.GetTimestamp();
                _letter = await Task.Run(Lay);
                var took = time.GetElapsedTime(begun);
                StateHasChanged();
                await ShownAsync();
                // A letter that takes long leaves as much time to everything else.
                await Task.Delay(took, time);
            }
        }
        finally
        {
            _isFollowing = false;
        }
    }

    /// <summary>Waits until the browser has taken what was rendered before; one that is away is not waited for.</summary>
    private async Task ShownAsync()
    {
        try
        {
            await ShowAsync().WaitAsync(Patience, time);
        }
        catch (Exception away) when (away is JSDisconnectedException or OperationCanceledException or TimeoutException)
        {
            // Nobody looks at the moment; once the browser is back it is given all that was rendered.
        }
    }

    private async Task ShowAsync()
    {
        if (Live.Active is { } active)
        {
            // Entering a section brings it into view; typing in it moves the page only once it has grown out of view.
            var isEntered = active != _shown;
            _shown = active;
            await _script.CallAsync("show", active.ToString(), isEntered);
        }
    }

    private ShownLetter Lay()
    {
        var letter = LetterComposer.Compose(Live.Facts, Live.Draft, CompetencyOrder, clock.Today);
        var (pages, warnings) = LetterLayout.Lay(letter, LetterStyle.Standard);
        var unprinted =
            from section in Live.Draft.Sections
            let kinds = UnprintedMarkup.In(section.Text)
            where kinds.Count > 0
            select (section.Key, kinds);
        return new ShownLetter(pages, warnings, [.. unprinted]);
    }

    /// <param name="Unprinted">Markup that the letter cannot print, by the section it stands in.</param>
    private sealed record ShownLetter(
        IReadOnlyList<LetterPage> Pages,
        IReadOnlyList<LetterWarning> Warnings,
        IReadOnlyList<(SectionKey Section, IReadOnlyList<string> Kinds)> Unprinted
    );
}
