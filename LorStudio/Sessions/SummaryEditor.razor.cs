using LorStudio.Cases;
using LorStudio.Saving;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace LorStudio.Sessions;

/// <summary>The practitioner's own page about a session, saved as it is typed.</summary>
public sealed partial class SummaryEditor(SessionLog log, SaveAttempt attempt)
{
    private LiveTextArea _text = null!;
    private SavedText _opened = null!;
    private string _typed = "";
    private string? _gathered;
    private long _id;
    private bool _reading;

    [Parameter, EditorRequired]
    public long CaseId { get; set; }

    /// <summary>See <see cref="Case.Mark"/>.</summary>
    [Parameter, EditorRequired]
    public Guid Mark { get; set; }

    /// <summary>Its summary is read once; its notes are those that stand now.</summary>
    [Parameter, EditorRequired]
    public Session Session { get; set; } = null!;

    [Parameter]
    public CompetencyOrder CompetencyOrder { get; set; }

    protected override void OnInitialized()
    {
        _id = Session.Id;
        _opened = new SavedText(Session.Summary, Session.SummaryVersion);
        _typed = Session.Summary;
    }

    private async Task GatherAsync()
    {
        await _text.FlushAsync();
        var gathered = SummaryOutline.Gather(_typed, Session.Notes, CompetencyOrder);
        var nothingNew = gathered == _typed;
        _gathered =
            Session.Notes.Count == 0 ? "There are no notes yet."
            : nothingNew ? "Every note stands here already."
            : null;
        if (!nothingNew)
        {
            _reading = false;
            await _text.ChangeAsync(_typed, gathered);
        }

        await _text.FlushAsync();
        await attempt.DoneAsync(RememberAsync);
    }

    /// <summary>Only notes that the saved summary holds are not gathered again.</summary>
    private async Task RememberAsync()
    {
        if ((await log.SessionsAsync(CaseId)).FirstOrDefault(s => s.Id == _id) is { } saved)
        {
            long[] held =
            [
                .. saved.Notes.Where(n => !n.IsGathered && SummaryOutline.Holds(saved.Summary, n)).Select(n => n.Id),
            ];
            if (held.Length > 0)
            {
                await log.GatherAsync(CaseId, held);
            }
        }
    }
}
