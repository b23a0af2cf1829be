using System.Collections.Frozen;
using LorStudio.Cases;
using LorStudio.Saving;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace LorStudio.Sessions;

/// <summary>The notes of a session, newest first or by competency.</summary>
public sealed partial class NoteList(IJSRuntime js) : IAsyncDisposable
{
    private readonly PageScript _script = new(js, "./Sessions/NoteList.razor.js");
    private ElementReference _list;
    private string _shown = "";

    [Parameter, EditorRequired]
    public long CaseId { get; set; }

    /// <summary>See <see cref="Case.Mark"/>.</summary>
    [Parameter, EditorRequired]
    public Guid Mark { get; set; }

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

    /// <summary>The practitioner wants to see where the note was taken from.</summary>
    [Parameter]
    public EventCallback<Note> OnSource { get; set; }

    /// <summary>A note was changed in the database.</summary>
    [Parameter]
    public EventCallback Changed { get; set; }

    private IReadOnlyList<NoteGroup> Groups =>
        Grouped
            ? NoteGroups.ByCompetency(Notes, CompetencyOrder)
            : [new NoteGroup(null, NoteGroups.NewestFirst(Notes))];

    private string EditKey => $"edit/{Mark}/";

    private int? SessionNumberOf(Note note) => SessionNumbers?.GetValueOrDefault(note.SessionId);

    public ValueTask DisposeAsync() => _script.DisposeAsync();

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender)
        {
            await _script.AttachAsync(_list);
        }

        // Rows that stand elsewhere are new ones, and the page may be new too: what was being edited is opened again.
        var shown = $"{Grouped} {string.Join(',', Notes.Select(n => n.SessionId).Distinct())}";
        if (firstRender || shown != _shown)
        {
            _shown = shown;
            await _script.CallAsync("reopen", EditKey);
        }
    }
}
