using System.Globalization;
using LorStudio.Cases;
using LorStudio.Saving;
using LorStudio.Sessions;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace LorStudio.Drafting.Evidence;

/// <summary>
/// What the draft rests on, read anew a moment after it changed: the sentence at the cursor with its notes, the claims no
/// note holds, the notes no sentence uses.
/// </summary>
public sealed partial class EvidencePane(EvidenceLedger ledger, SaveAttempt attempt, TimeProvider clock, IJSRuntime js)
    : IAsyncDisposable
{
    /// <summary>After the last change, so that a burst of them is read once.</summary>
    private static readonly TimeSpan Calm = TimeSpan.FromMilliseconds(250);

    private readonly PageScript _script = new(js, "./Drafting/Evidence/EvidencePane.razor.js");
    private readonly EvidenceReader _reader = new();
    private DotNetObjectReference<EvidencePane>? _self;
    private ITimer? _timer;
    private LiveDraft? _listened;
    private IReadOnlyList<Note> _notes = [];
    private IReadOnlyList<Note>? _told;
    private EvidenceReport _report = EvidenceReport.Empty;
    private int _place = -1;
    private bool _isGone;

    [Parameter, EditorRequired]
    public long CaseId { get; set; }

    [Parameter, EditorRequired]
    public LiveDraft Live { get; set; } = null!;

    /// <summary>Of all sessions of the case.</summary>
    [Parameter, EditorRequired]
    public IReadOnlyList<Note> Notes { get; set; } = [];

    [Parameter]
    public CompetencyOrder CompetencyOrder { get; set; }

    /// <summary>The practitioner wants the note at the draft's cursor.</summary>
    [Parameter]
    public EventCallback<Note> OnInsert { get; set; }

    private SentenceEvidence? Here =>
        _place >= 0 && _place < _report.Sentences.Count ? _report.Sentences[_place] : null;

    /// <summary>The cursor went into another sentence.</summary>
    [JSInvokable]
    public void Go(int place)
    {
        _place = place;
        StateHasChanged();
    }

    public async ValueTask DisposeAsync()
    {
        _isGone = true;
        _listened?.Changed -= Wait;
        await (_timer?.DisposeAsync() ?? ValueTask.CompletedTask);
        await _script.DisposeAsync();
        _self?.Dispose();
    }

    protected override void OnInitialized() =>
        _timer = clock.CreateTimer(
            _ => _ = InvokeAsync(() => attempt.ShowAsync(ReadAsync)),
            null,
            Timeout.InfiniteTimeSpan,
            Timeout.InfiniteTimeSpan
        );

    protected override void OnParametersSet()
    {
        if (_listened != Live)
        {
            _listened?.Changed -= Wait;
            _listened = Live;
            _listened.Changed += Wait;
            Wait();
        }

        if (!ReferenceEquals(_notes, Notes))
        {
            _notes = Notes;
            Wait();
        }
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender)
        {
            _self = DotNetObjectReference.Create(this);
            await _script.AttachAsync(_self);
            _told = null;
            await TellAsync();
        }
    }

    private void Wait() => _timer?.Change(Calm, Timeout.InfiniteTimeSpan);

    private async Task ReadAsync()
    {
        if (_isGone)
        {
            return;
        }

        var links = await ledger.LinksAsync(CaseId);
        WrittenSection[] sections =
        [
            .. SectionKeys
                .In(CompetencyOrder)
                .Select(key => Live.Draft[key])
                .Select(s => new WrittenSection(s.Key, s.Text, s.Notes.Select(n => n.NoteId).ToHashSet())),
        ];
        _report = _reader.Read(sections, Notes, links, CompetencyOrder);
        Live.Use(_report.UsedNotes);
        await TellAsync();
        StateHasChanged();
    }

    private async Task TellAsync()
    {
        // Notes may be many and long, and are the same from pause to pause.
        if (!ReferenceEquals(_told, Notes))
        {
            _told = Notes;
            await _script.CallAsync(
                "know",
                Notes.Select(n => new
                {
                    n.Id,
                    Words = n.Spoken(),
                    At = n.At?.Clock() ?? "",
                })
            );
        }

        await _script.CallAsync(
            "read",
            _report.Sentences.Select(s => new
            {
                Section = s.Section.ToString(),
                s.Sentence.Start,
                s.Sentence.Length,
                Notes = s.Notes.Select(n => n.NoteId),
                s.IsOpen,
            })
        );
    }

    private Note? Find(long id) => Notes.FirstOrDefault(n => n.Id == id);

    private async Task ChooseAsync(SentenceEvidence sentence, ChangeEventArgs change)
    {
        if (long.TryParse((string?)change.Value, CultureInfo.InvariantCulture, out var id))
        {
            await LinkAsync(sentence, id, LinkKind.Confirmed);
        }
    }

    private async Task LinkAsync(SentenceEvidence sentence, long noteId, LinkKind kind)
    {
        EvidenceLink link = new(noteId, sentence.Sentence.Text, kind);
        if (await attempt.DoneAsync(() => ledger.LinkAsync(CaseId, [link])))
        {
            await ReadAsync();
        }
    }

    private ValueTask JumpAsync(SentenceEvidence sentence) =>
        _script.CallAsync("jump", sentence.Section.ToString(), sentence.Sentence.Start, sentence.Sentence.Length);

    private static string Words(LinkKind? kind) =>
        kind switch
        {
            LinkKind.Inserted => "put in here",
            LinkKind.Confirmed => "confirmed",
            _ => "by its words",
        };

    private static string ShortName(SectionKey key) => key.Competency() is null ? key.FullName() : key.ToString();
}
