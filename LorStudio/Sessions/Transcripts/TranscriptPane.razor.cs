using LorStudio.Cases;
using LorStudio.Saving;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace LorStudio.Sessions.Transcripts;

/// <summary>A session's transcript: added, searched, and words of it made notes.</summary>
public sealed partial class TranscriptPane(TranscriptShelf shelf, SaveAttempt attempt, IJSRuntime js) : IAsyncDisposable
{
    private readonly PageScript _script = new(js, "./Sessions/Transcripts/TranscriptPane.razor.js");
    private DotNetObjectReference<TranscriptPane>? _self;
    private ElementReference _root;
    private KeptTranscript? _transcript;
    private IReadOnlyList<string> _speakers = [];
    private IReadOnlyList<Passage> _passages = [];
    private IReadOnlyDictionary<string, SpeakerRole> _roles = new Dictionary<string, SpeakerRole>();
    private Note? _picked;
    private CueRow? _pickedCue;
    private IReadOnlyList<Passage>? _toldPassages;
    private IReadOnlyList<Note>? _toldNotes;
    private bool _shown;
    private bool _attached;
    private bool _asksWhoSpeaks;
    private SoughtCue? _found;

    [Parameter, EditorRequired]
    public long CaseId { get; set; }

    /// <summary>See <see cref="Case.Mark"/>.</summary>
    [Parameter, EditorRequired]
    public Guid Mark { get; set; }

    /// <summary>Another session needs a pane of its own.</summary>
    [Parameter, EditorRequired]
    public Session Session { get; set; } = null!;

    [Parameter]
    public CompetencyOrder CompetencyOrder { get; set; }

    /// <summary>A passage to go to, once it is there and seen; another object is another wish.</summary>
    [Parameter]
    public SoughtCue? Sought { get; set; }

    /// <summary>A note was made of words in the transcript.</summary>
    [Parameter]
    public EventCallback<CapturedNote> OnNote { get; set; }

    private string Address => $"/cases/{Mark}/sessions/{Session.Id}";

    /// <summary>The browser has sent a file, and it was kept.</summary>
    [JSInvokable]
    public async Task Added()
    {
        await LoadAsync();
        StateHasChanged();
    }

    /// <summary>Words of the transcript were chosen, to become a note.</summary>
    [JSInvokable]
    public void Pick(long cueId, string words)
    {
        if (_transcript?.Cues.FirstOrDefault(c => c.Id == cueId) is { } cue)
        {
            _pickedCue = cue;
            _picked = QuoteLine.Of(words, At(cue));
            StateHasChanged();
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _script.DisposeAsync();
        _self?.Dispose();
    }

    protected override Task OnInitializedAsync() => LoadAsync();

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender)
        {
            _self = DotNetObjectReference.Create(this);
            await _script.AttachAsync(_root, _self, Address);
            _attached = true;
            StateHasChanged();
        }

        // The script may come later than the transcript, or earlier.
        if (_attached && _transcript is not null && !_shown)
        {
            _shown = true;
            await _script.CallAsync("load");
        }

        await TellAsync();
        if (_shown && Sought is not null && !ReferenceEquals(Sought, _found))
        {
            _found = Sought;
            await _script.CallAsync("reveal", Sought.Id);
        }
    }

    /// <summary>Each is told only when it is another one: the passages on screen are made anew for it.</summary>
    private async Task TellAsync()
    {
        if (_shown && !ReferenceEquals(_toldPassages, _passages))
        {
            _toldPassages = _passages;
            await _script.CallAsync("suggest", _passages);
        }

        if (_shown && !ReferenceEquals(_toldNotes, Session.Notes))
        {
            _toldNotes = Session.Notes;
            await _script.CallAsync("annotate", Session.Notes.Where(n => !n.IsMarker).Select(Beside));
        }
    }

    private static TimeSpan? At(CueRow cue) => cue.At is { } seconds ? TimeSpan.FromSeconds(seconds) : null;

    private static object Beside(Note note) =>
        new
        {
            Text = note.Spoken(),
            note.Source?.CueId,
            At = note.At?.TotalSeconds,
        };

    private async Task LoadAsync()
    {
        _transcript = await shelf.ReadAsync(CaseId, Session.Id);
        _roles = await shelf.RolesAsync(CaseId);
        _speakers =
        [
            .. (_transcript?.Cues ?? []).Select(c => c.Speaker).OfType<string>().Distinct(StringComparer.Ordinal),
        ];
        _asksWhoSpeaks = _roles.Count == 0 && _speakers.Count > 0;
        _shown = false;
        Suggest();
    }

    private void Suggest()
    {
        var cues = _transcript?.Cues ?? [];
        _passages =
        [
            .. EvidencePassages
                .Find([.. cues.Select(c => new TranscriptPassage(RoleOf(c.Speaker), c.Text))])
                .Select(p => new Passage(cues[p.Cue].Id, Words(p))),
        ];
    }

    private SpeakerRole RoleOf(string? speaker) => speaker is null ? default : _roles.GetValueOrDefault(speaker);

    private static string Words(EvidencePassage passage)
    {
        var words = passage.Kind switch
        {
            EvidenceKind.Number => "a number",
            EvidenceKind.Example => "an example",
            EvidenceKind.Outcome => "an outcome",
            EvidenceKind.Praise => "praise from the writer",
            _ => throw new ArgumentOutOfRangeException(nameof(passage)),
        };
        return passage.Competency is { } competency ? $"{words} · {competency}" : words;
    }

    private async Task IsAsync(string speaker, ChangeEventArgs change)
    {
        SpeakerRole? role = Enum.TryParse<SpeakerRole>((string?)change.Value, out var chosen) ? chosen : null;
        if (await attempt.DoneAsync(() => shelf.IsAsync(CaseId, speaker, role)))
        {
            _roles = await shelf.RolesAsync(CaseId);
            Suggest();
        }
    }

    private async Task SaveAsync(CapturedNote captured)
    {
        var cue = _pickedCue!;
        await OnNote.InvokeAsync(captured with { At = At(cue), Source = new NoteSource(cue.Speaker, cue.Id) });
        _picked = null;
    }

    private async Task DeleteAsync()
    {
        if (await attempt.DoneAsync(() => shelf.DeleteAsync(CaseId, Session.Id)))
        {
            attempt.OfferUndo("Transcript deleted. Its notes stay.", RestoreAsync);
            await LoadAsync();
        }
    }

    private async Task RestoreAsync()
    {
        await shelf.RestoreAsync(CaseId, Session.Id);
        await InvokeAsync(Added);
    }

    /// <summary>A passage worth a look.</summary>
    private sealed record Passage(long CueId, string Why);
}
