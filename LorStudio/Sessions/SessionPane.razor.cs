using System.Collections.Frozen;
using LorStudio.Cases;
using LorStudio.Cases.Materials;
using LorStudio.Saving;
using LorStudio.Sessions.Prompts;
using LorStudio.Sessions.Transcripts;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;

namespace LorStudio.Sessions;

/// <summary>
/// The conversation beside the draft: notes, summary and, given by the page, the facts. Which session, tab and order of
/// notes are shown stands in the address (<c>session</c>, <c>tab</c>, <c>notes</c>).
/// </summary>
public sealed partial class SessionPane(
    SessionLog log,
    Autosave autosave,
    SaveAttempt attempt,
    NavigationManager navigation
) : IDisposable
{
    private readonly Dictionary<string, ElementReference> _tabs = [];
    private IReadOnlyList<Session> _sessions = [];
    private SoughtCue? _sought;
    private MaterialQuote? _quote;
    private Note? _selected;
    private long _caseId;
    private bool _loaded;

    [Parameter, EditorRequired]
    public long CaseId { get; set; }

    /// <summary>See <see cref="Case.Mark"/>.</summary>
    [Parameter, EditorRequired]
    public Guid Mark { get; set; }

    [Parameter]
    public CompetencyOrder CompetencyOrder { get; set; }

    /// <summary>The specialty the candidate applies for; questions follow it.</summary>
    [Parameter]
    public string? Specialty { get; set; }

    /// <summary>How the candidate is addressed.</summary>
    [Parameter]
    public string CandidateName { get; set; } = "";

    /// <summary>Ids of the notes the draft rests on.</summary>
    [Parameter]
    public IReadOnlySet<long> UsedNotes { get; set; } = FrozenSet<long>.Empty;

    /// <summary>The note that a key in the draft would insert; null where there is none.</summary>
    [Parameter]
    public EventCallback<Note?> SelectedChanged { get; set; }

    /// <summary>The practitioner wants the note at the draft's cursor.</summary>
    [Parameter]
    public EventCallback<Note> OnInsert { get; set; }

    /// <summary>A session was started, ended, corrected or deleted: the case's clock and stage may have changed.</summary>
    [Parameter]
    public EventCallback Changed { get; set; }

    /// <summary>The session that ran was ended.</summary>
    [Parameter]
    public EventCallback Ended { get; set; }

    /// <summary>The case's facts; without them there is no such tab.</summary>
    [Parameter]
    public RenderFragment? Facts { get; set; }

    /// <summary>What the draft rests on, given all notes of the case; without it there is no such tab.</summary>
    [Parameter]
    public RenderFragment<IReadOnlyList<Note>>? Evidence { get; set; }

    [SupplyParameterFromQuery(Name = "session")]
    private long? AskedSession { get; set; }

    [SupplyParameterFromQuery(Name = "tab")]
    private string? AskedTab { get; set; }

    [SupplyParameterFromQuery(Name = "notes")]
    private string? Order { get; set; }

    private string[] Tabs =>
        [
            "Notes",
            "Summary",
            "Transcript",
            "Materials",
            .. Evidence is null ? [] : (string[])["Evidence"],
            .. Facts is null ? [] : (string[])["Facts"],
        ];

    private string Shown => Tabs.FirstOrDefault(t => t.Equals(AskedTab, StringComparison.OrdinalIgnoreCase)) ?? Tabs[0];

    private Session? Current =>
        _sessions.FirstOrDefault(s => s.Id == AskedSession)
        ?? _sessions.FirstOrDefault(s => s.IsRunning)
        ?? (_sessions is [.., var last] ? last : null);

    private bool All => AskedSession == 0 && _sessions.Count > 1;

    private IReadOnlyList<Note> Notes => All ? [.. _sessions.SelectMany(s => s.Notes)] : Current?.Notes ?? [];

    /// <summary>What no session of the case has told yet.</summary>
    private SessionGaps Gaps => new(AllNotes, CompetencyOrder, Specialty);

    private IReadOnlyList<Note> AllNotes { get; set; } = [];

    private IReadOnlyDictionary<long, int>? SessionNumbers =>
        All ? _sessions.Index().ToDictionary(s => s.Item.Id, s => s.Index + 1) : null;

    /// <summary>A note of any session of the case, by its id.</summary>
    public Note? Find(long noteId) => _sessions.SelectMany(s => s.Notes).FirstOrDefault(n => n.Id == noteId);

    protected override void OnInitialized() => log.Changed += OnChanged;

    public void Dispose() => log.Changed -= OnChanged;

    protected override async Task OnParametersSetAsync()
    {
        if (_caseId != CaseId)
        {
            _caseId = CaseId;
            await LoadAsync();
        }
    }

    private async Task LoadAsync()
    {
        _sessions = await log.SessionsAsync(CaseId);
        AllNotes = [.. _sessions.SelectMany(s => s.Notes)];
        _loaded = true;
        await SelectAsync(Notes.FirstOrDefault(n => n.Id == _selected?.Id) ?? (Notes is [.., var last] ? last : null));
    }

    /// <summary>Notes that are taken on another page are shown here too.</summary>
    private void OnChanged(long caseId)
    {
        if (caseId == CaseId)
        {
            _ = InvokeAsync(async () =>
            {
                await attempt.ShowAsync(ReloadAsync);
                StateHasChanged();
            });
        }
    }

    private async Task ReloadAsync()
    {
        await LoadAsync();
        await Changed.InvokeAsync();
    }

    private async Task SelectAsync(Note? note)
    {
        _selected = note;
        await SelectedChanged.InvokeAsync(note);
    }

    private Task InsertAsync(Note note) => OnInsert.InvokeAsync(note);

    private async Task AddAsync(CapturedNote captured)
    {
        _selected = await log.AddNoteAsync(CaseId, Current?.Id, captured);
        await attempt.ShowAsync(ReloadAsync);
    }

    private async Task AddQuoteAsync(CapturedNote captured)
    {
        var source = new NoteSource(Place: $"{_quote!.Name}, {_quote.Place}");
        await AddAsync(captured with { Source = source });
        _quote = null;
    }

    /// <summary>Shows where a note was taken from.</summary>
    private async Task ShowSourceAsync(Note note)
    {
        if (note.SessionId != Current?.Id)
        {
            await SwitchAsync(note.SessionId);
        }

        Show("Transcript");
        _sought = note.Source?.CueId is { } cue ? new SoughtCue(cue) : null;
    }

    private async Task OpenSessionAsync()
    {
        if (await attempt.DoneAsync(() => log.CorrectAsync(CaseId, null, null, null)))
        {
            await ReloadAsync();
        }
    }

    private async Task SwitchAsync(long? sessionId)
    {
        // What was just typed about the session that is left has to be there when it is opened again.
        await autosave.FlushAsync();
        AskedSession = sessionId;
        Remember("session", sessionId);
        await LoadAsync();
    }

    private void Show(string tab) => Remember("tab", tab == Tabs[0] ? null : tab.ToLowerInvariant());

    private void Group(bool grouped) => Remember("notes", grouped ? "grouped" : null);

    private void Remember(string name, object? value) =>
        navigation.NavigateTo(
            navigation.GetUriWithQueryParameters(
                new Dictionary<string, object?>(StringComparer.Ordinal) { [name] = value }
            ),
            replace: true
        );

    private async Task WalkTabsAsync(KeyboardEventArgs key)
    {
        var here = Array.IndexOf(Tabs, Shown);
        int? next = key.Key switch
        {
            "ArrowRight" => (here + 1) % Tabs.Length,
            "ArrowLeft" => (here + Tabs.Length - 1) % Tabs.Length,
            "Home" => 0,
            "End" => Tabs.Length - 1,
            _ => null,
        };
        if (next is { } index)
        {
            Show(Tabs[index]);
            await _tabs[Tabs[index]].FocusAsync();
        }
    }
}
