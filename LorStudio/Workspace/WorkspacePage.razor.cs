using System.Globalization;
using LorStudio.Cases;
using LorStudio.Drafting;
using LorStudio.Saving;
using LorStudio.Sessions;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Options;
using Microsoft.JSInterop;

namespace LorStudio.Workspace;

/// <summary>The workspace of one case: session, draft and letter side by side.</summary>
public sealed partial class WorkspacePage(
    CaseBook cases,
    DraftDesk desk,
    SessionLog sessions,
    Autosave autosave,
    IOptions<PracticeOptions> practice,
    NavigationManager navigation,
    IJSRuntime js
) : IAsyncDisposable
{
    private static readonly string[] Panes = ["Session", "Draft", "Letter"];

    private readonly CompetencyOrder _order = practice.Value.CompetencyOrder;
    private readonly int _targetWords = practice.Value.TargetWords;
    private ElementReference _frame;
    private IJSObjectReference? _module;
    private DraftPane _draft = null!;
    private LiveDraft? _live;
    private Note? _selected;
    private string _show = "Draft";
    private bool _letterOpen;

    [Parameter]
    public long Id { get; set; }

    private string Title => _live is null ? "Case" : NameOf(_live.Facts);

    protected override async Task OnParametersSetAsync()
    {
        _live = null;
        await autosave.FlushAsync();
        var found = await cases.FindAsync(Id);
        var draft = await desk.OpenAsync(Id);
        if (found is null || draft is null)
        {
            navigation.NotFound();
            return;
        }

        _live = new LiveDraft(draft, found.Facts);
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (_live is not null && _module is null)
        {
            _module = await js.InvokeAsync<IJSObjectReference>("import", "./Workspace/WorkspacePage.razor.js");
            await _module.InvokeVoidAsync("attach", _frame);
        }
    }

    public async ValueTask DisposeAsync()
    {
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

    private static string NameOf(CaseFacts facts)
    {
        var about = string.Join(' ', new[] { facts.Application.Specialty, facts.Application.Season?.ToString(CultureInfo.InvariantCulture) }.Where(part => part is not null));
        var name = facts.Candidate.FullName.Length > 0 ? facts.Candidate.FullName : "Unnamed candidate";
        return about.Length > 0 ? $"{name} · {about}" : name;
    }

    private Task InsertSelectedAsync() => _selected is null ? Task.CompletedTask : InsertAsync(_selected);

    private Task InsertAsync(Note note) => InsertAsync(note, _live!.PlaceOf(note));

    private async Task InsertAsync(Note note, SectionKey key)
    {
        await _draft.InsertAsync(key, NoteSentence.Of(note, _live!.Facts.Candidate));
        await desk.RestOnAsync(Id, key, note.Id);
        _live.RestOn(key, note.Id);
    }

    private async Task DropAsync(DroppedNote dropped)
    {
        if (await sessions.FindNoteAsync(Id, dropped.NoteId) is { } note)
        {
            await InsertAsync(note, dropped.Section);
        }
    }

    private Task SaveNowAsync() => autosave.FlushAsync();
}
