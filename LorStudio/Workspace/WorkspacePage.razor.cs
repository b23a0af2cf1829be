using LorStudio.Cases;
using LorStudio.Checks;
using LorStudio.Drafting;
using LorStudio.Drafting.Evidence;
using LorStudio.Markup;
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
    EvidenceLedger ledger,
    LiveChecks checks,
    DueDates dueDates,
    OpenAutosaves pages,
    SaveAttempt attempt,
    IOptions<PracticeOptions> practice,
    NavigationManager navigation,
    IJSRuntime js
) : IAsyncDisposable
{
    private static readonly string[] Panes = ["Session", "Draft", "Letter"];

    private readonly PageScript _script = new(js, "./Workspace/WorkspacePage.razor.js");
    private readonly CompetencyOrder _order = practice.Value.CompetencyOrder;
    private readonly int _targetWords = practice.Value.TargetWords;
    private ElementReference _frame;
    private SessionPane _session = null!;
    private DraftPane _draft = null!;
    private KeepVersion _versions = null!;
    private LiveDraft? _live;
    private Note? _selected;
    private string _due = "";
    private string _show = "Draft";
    private bool _letterHidden;
    private bool _letterOpen;
    private bool _attached;
    private long _openedId;
    private Guid _mark;

    [Parameter]
    public long Id { get; set; }

    [SupplyParameterFromQuery(Name = "letter")]
    private string? AskedLetter { get; set; }

    private bool ShowsChecks => AskedLetter == "checks";

    private string Title
    {
        get
        {
            var application = _live!.Facts.Application;
            var about = HarmlessText.Clean($"{application.Specialty} {application.Season}").Trim();
            var name = _live.Facts.Candidate.NameInLists;
            return about.Length > 0 ? $"{name} · {about}" : name;
        }
    }

    protected override async Task OnParametersSetAsync()
    {
        if (_openedId == Id)
        {
            return;
        }

        _openedId = Id;
        _live = null;
        await pages.FlushAsync();
        var draft = await desk.OpenAsync(Id);
        if (draft is null || await cases.GetAsync(Id) is not { } opened)
        {
            navigation.NotFound();
            return;
        }

        _live = new LiveDraft(draft, opened.Facts);
        _live.Used += Refresh;
        checks.Watch(Id, _live, _order);
        _mark = opened.Mark;
        _due = DueWords(opened);
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (_live is not null && !_attached)
        {
            _attached = true;
            await _script.AttachAsync(_frame);
        }
    }

    public ValueTask DisposeAsync()
    {
        checks.Changed -= Refresh;
        checks.Leave();
        return _script.DisposeAsync();
    }

    protected override void OnInitialized() => checks.Changed += Refresh;

    private void Refresh() => _ = InvokeAsync(StateHasChanged);

    private async Task ReckonAsync()
    {
        checks.Renew();
        if (await cases.GetAsync(Id) is { } now)
        {
            _due = DueWords(now);
        }

        _live!.RestOn(await desk.NotesAsync(Id));
    }

    private Task AmendAsync(CaseFacts facts)
    {
        _live!.Amend(facts);
        return ReckonAsync();
    }

    /// <summary>Shows the checks or the pages, wherever the letter's pane is at this width.</summary>
    private void ShowChecks(bool shows)
    {
        (_letterHidden, _letterOpen, _show) = (false, true, "Letter");
        GoTo("letter", shows ? "checks" : null);
    }

    private void MakeRoom() => (_letterOpen, _show) = (false, "Draft");

    private void ShowUnusedNotes()
    {
        (_letterOpen, _show) = (false, "Session");
        GoTo("tab", "evidence");
    }

    private void GoTo(string name, string? value) =>
        navigation.NavigateTo(navigation.GetUriWithQueryParameter(name, value), replace: true);

    private string DueWords(Case @case)
    {
        if (dueDates.Of(@case.Order, @case.FirstSessionEndedAt) is not { } due)
        {
            return "";
        }

        var day = PracticeClock.ShortWords(due.Latest);
        return dueDates.DaysLeft(due) switch
        {
            < 0 => $"was due {day}",
            0 => $"due today, {day}",
            var left => $"due {day} ({left} of {due.BusinessDays} days left)",
        };
    }

    private Task InsertSelectedAsync() => _selected is null ? Task.CompletedTask : InsertAsync(_selected);

    private Task InsertAsync(Note note) => note.IsMarker ? Task.CompletedTask : InsertAsync(note, _live!.PlaceOf(note));

    private async Task InsertAsync(Note note, SectionKey key)
    {
        if (_show != "Draft")
        {
            // On a phone the draft has to be on the screen before the cursor can go there.
            _show = "Draft";
            StateHasChanged();
            await Task.Yield();
        }

        // Before it stands there: it may be edited as soon as it does.
        var words = NoteSentence.Of(note, _live!.Facts.Candidate);
        var isLinked = await attempt.DoneAsync(() => RestOnAsync(note, key, words));
        await _draft.InsertAsync(key, words);
        if (isLinked)
        {
            _live.RestOn(key, note.Id);
        }
    }

    private async Task RestOnAsync(Note note, SectionKey key, string words)
    {
        var sentences = LetterText.Sentences(words).Select(s => new EvidenceLink(note.Id, s.Text, LinkKind.Inserted));
        await ledger.LinkAsync(Id, [.. sentences]);
        await desk.RestOnAsync(Id, key, note.Id);
    }

    private Task DropAsync(DroppedNote dropped) =>
        _session.Find(dropped.NoteId) is { } note ? InsertAsync(note, dropped.Section) : Task.CompletedTask;
}
