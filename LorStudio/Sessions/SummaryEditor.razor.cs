using LorStudio.Cases;
using LorStudio.Saving;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace LorStudio.Sessions;

/// <summary>The practitioner's own page about a session, saved as it is typed.</summary>
public sealed partial class SummaryEditor(SessionLog log, Autosave autosave)
{
    private LiveTextArea _area = null!;
    private Session _opened = null!;
    private Session? _elsewhere;
    private TextEdit _latest;
    private string? _gathered;
    private int _version;
    private bool _reading;

    [Parameter, EditorRequired]
    public long CaseId { get; set; }

    /// <summary>Its summary is read once; its notes are those that stand now.</summary>
    [Parameter, EditorRequired]
    public Session Session { get; set; } = null!;

    [Parameter]
    public CompetencyOrder CompetencyOrder { get; set; }

    private (string, long) Key => ("summary", _opened.Id);

    protected override void OnInitialized()
    {
        _opened = Session;
        _version = _opened.SummaryVersion;
        _latest = new TextEdit(_opened.Summary, 0);
        autosave.Loaded(Key, _opened.Summary);
    }

    private async Task GatherAsync()
    {
        var gathered = SummaryOutline.Gather(_latest.Text, Session.Notes, CompetencyOrder);
        var nothingNew = gathered == _latest.Text;
        _gathered =
            Session.Notes.Count == 0 ? "There are no notes yet."
            : nothingNew ? "Every note stands here already."
            : null;
        if (!nothingNew)
        {
            _reading = false;
            await _area.SetAsync(gathered);
        }
    }

    private void OnEdited(TextEdit edit)
    {
        _latest = edit;
        if (!Save(edit))
        {
            _area.Confirm(edit.Number, _version);
        }
    }

    private bool Save(TextEdit edit) =>
        autosave.Change(
            Key,
            edit.Text,
            async (text, cancellation) =>
            {
                try
                {
                    _version = await log.SummarizeAsync(CaseId, _opened.Id, text, _version, cancellation);
                }
                catch (SaveRefusedException)
                {
                    var sessions = await log.SessionsAsync(CaseId, cancellation);
                    _elsewhere = sessions.FirstOrDefault(s => s.Id == _opened.Id);
                    await InvokeAsync(StateHasChanged);
                    throw;
                }

                _area.Confirm(edit.Number, _version);
            }
        );

    private void KeepMine()
    {
        _version = _elsewhere!.SummaryVersion;
        _elsewhere = null;
        Save(_latest);
    }

    private async Task TakeTheirsAsync()
    {
        var theirs = _elsewhere!;
        _elsewhere = null;
        _version = theirs.SummaryVersion;
        autosave.Loaded(Key, theirs.Summary);
        await _area.SetAsync(theirs.Summary);
    }
}
