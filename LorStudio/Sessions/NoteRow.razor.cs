using LorStudio.Cases;
using LorStudio.Saving;
using Microsoft.AspNetCore.Components;

namespace LorStudio.Sessions;

/// <summary>A note in its list: read, put into the draft, edited in place, deleted with a way back.</summary>
public sealed partial class NoteRow(SessionLog log, SaveAttempt attempt)
{
    private static readonly TimeSpan Step = TimeSpan.FromSeconds(30);

    private readonly string _textId = $"note-{Guid.NewGuid():N}";
    private ElementReference _edit;
    private bool _editing;
    private bool _edited;

    [Parameter, EditorRequired]
    public long CaseId { get; set; }

    /// <summary>Begins the names under which the browser keeps notes being edited; a note's id follows.</summary>
    [Parameter, EditorRequired]
    public string EditKey { get; set; } = "";

    [Parameter, EditorRequired]
    public Note Note { get; set; } = null!;

    [Parameter]
    public CompetencyOrder CompetencyOrder { get; set; }

    /// <summary>Which session the note is of, where notes of several stand together.</summary>
    [Parameter]
    public int? SessionNumber { get; set; }

    /// <summary>Whether the draft rests on the note.</summary>
    [Parameter]
    public bool Used { get; set; }

    /// <summary>Only the selected note's buttons are tab stops; arrow keys reach the others.</summary>
    [Parameter]
    public bool Selected { get; set; }

    [Parameter]
    public EventCallback<Note> OnSelect { get; set; }

    [Parameter]
    public EventCallback<Note> OnInsert { get; set; }

    /// <summary>The practitioner wants to see where the note was taken from.</summary>
    [Parameter]
    public EventCallback<Note> OnSource { get; set; }

    /// <summary>The note was changed in the database.</summary>
    [Parameter]
    public EventCallback Changed { get; set; }

    private int Stop => Selected ? 0 : -1;

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (_edited)
        {
            _edited = false;
            await _edit.FocusAsync();
        }
    }

    private Task SelectAsync() => Selected ? Task.CompletedTask : OnSelect.InvokeAsync(Note);

    private void StartEditing() => _editing = true;

    private void StopEditing()
    {
        _editing = false;
        _edited = true;
    }

    private async Task SaveAsync(CapturedNote captured)
    {
        var before = NoteShorthand.Parse(NoteShorthand.Write(Note)) with { IsMarker = Note.IsMarker };
        await log.EditNoteAsync(CaseId, Note.Id, captured);
        StopEditing();
        attempt.OfferUndo("Note changed.", () => log.EditNoteAsync(CaseId, Note.Id, before));
        await attempt.ShowAsync(Changed.InvokeAsync);
    }

    /// <summary>Moves the note by steps of 30 seconds.</summary>
    private async Task NudgeAsync(int steps)
    {
        if (await attempt.DoneAsync(() => log.NudgeNoteAsync(CaseId, Note.Id, steps * Step)))
        {
            await attempt.ShowAsync(Changed.InvokeAsync);
        }
    }

    private async Task DeleteAsync()
    {
        if (await attempt.DoneAsync(() => log.DeleteNoteAsync(CaseId, Note.Id)))
        {
            attempt.OfferUndo("Note deleted.", RestoreAsync);
            await attempt.ShowAsync(Changed.InvokeAsync);
        }
    }

    private async Task RestoreAsync()
    {
        await log.RestoreNoteAsync(CaseId, Note.Id);
        await attempt.ShowAsync(Changed.InvokeAsync);
    }
}
