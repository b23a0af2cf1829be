using LorStudio.Cases;
using LorStudio.Saving;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace LorStudio.Sessions;

/// <summary>The practitioner's own page about a session, saved as it is typed.</summary>
public sealed partial class SummaryEditor
{
    private SavedTextArea _text = null!;
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
        var gathered = SummaryOutline.Gather(_typed, Session.Notes, CompetencyOrder);
        var nothingNew = gathered == _typed;
        _gathered =
            Session.Notes.Count == 0 ? "There are no notes yet."
            : nothingNew ? "Every note stands here already."
            : null;
        if (!nothingNew)
        {
            _reading = false;
            await _text.Area.SetAsync(gathered);
        }
    }

    private async Task<SavedText?> ReadAsync(CancellationToken cancellation)
    {
        var sessions = await Log.SessionsAsync(CaseId, cancellation);
        return sessions.FirstOrDefault(s => s.Id == _id) is { } now
            ? new SavedText(now.Summary, now.SummaryVersion)
            : null;
    }
}
