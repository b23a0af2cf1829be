using System.Collections.Frozen;
using LorStudio.Cases;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace LorStudio.Sessions;

/// <summary>The notes of a session, newest first or by competency.</summary>
public sealed partial class NoteList(IJSRuntime js) : IAsyncDisposable
{
    private ElementReference _list;
    private IJSObjectReference? _module;

    [Parameter, EditorRequired]
    public long CaseId { get; set; }

    /// <summary>As they were taken.</summary>
    [Parameter, EditorRequired]
    public IReadOnlyList<Note> Notes { get; set; } = [];

    [Parameter]
    public CompetencyOrder CompetencyOrder { get; set; }

    /// <summary>Numbers of the sessions, by their ids, where notes of several stand together.</summary>
    [Parameter]
    public IReadOnlyDictionary<long, int>? SessionNumbers { get; set; }

    [Parameter]
    public bool Grouped { get; set; }

    [Parameter]
    public EventCallback<bool> GroupedChanged { get; set; }

    /// <summary>Ids of the notes the draft rests on.</summary>
    [Parameter]
    public IReadOnlySet<long> UsedNotes { get; set; } = FrozenSet<long>.Empty;

    /// <summary>Id of the selected note.</summary>
    [Parameter]
    public long? Selected { get; set; }

    [Parameter]
    public EventCallback<Note> OnSelect { get; set; }

    [Parameter]
    public EventCallback<Note> OnInsert { get; set; }

    /// <summary>A note was changed in the database.</summary>
    [Parameter]
    public EventCallback Changed { get; set; }

    private IReadOnlyList<NoteGroup> Groups =>
        Grouped
            ? NoteGroups.ByCompetency(Notes, CompetencyOrder)
            : [new NoteGroup(null, NoteGroups.NewestFirst(Notes))];

    private int? SessionNumberOf(Note note) => SessionNumbers?.GetValueOrDefault(note.SessionId);

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
            // The page is gone, and the list with it.
        }
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender)
        {
            _module = await js.InvokeAsync<IJSObjectReference>("import", "./Sessions/NoteList.razor.js");
            await _module.InvokeVoidAsync("attach", _list);
        }
    }
}
