using LorStudio.Cases;
using LorStudio.Saving;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace LorStudio.Sessions;

/// <summary>
/// The line a note is written in, with its tags completed as they are typed. All typing is the browser's; a line comes
/// here at Enter and goes back into the field, with the reason, where it could not be saved.
/// </summary>
public sealed partial class NoteField(IJSRuntime js, SaveAttempt attempt) : IAsyncDisposable
{
    private readonly PageScript _script = new(js, "./Sessions/NoteField.razor.js");
    private readonly string _listId = $"tags-{Guid.NewGuid():N}";
    private DotNetObjectReference<NoteField>? _self;
    private ElementReference _root;

    [Parameter, EditorRequired]
    public string Label { get; set; } = "";

    [Parameter]
    public string? Id { get; set; }

    [Parameter]
    public string? Placeholder { get; set; }

    /// <summary>Whether walking to the pane leads here.</summary>
    [Parameter]
    public bool TakesFocus { get; set; }

    [Parameter]
    public CompetencyOrder CompetencyOrder { get; set; }

    /// <summary>The note to edit; null takes one new note after another.</summary>
    [Parameter]
    public Note? Note { get; set; }

    /// <summary>Where the browser keeps the line until it is saved.</summary>
    [Parameter, EditorRequired]
    public string StoreKey { get; set; } = "";

    /// <summary>Saves the note; what it throws is told beside the field.</summary>
    [Parameter]
    public EventCallback<CapturedNote> OnSave { get; set; }

    [Parameter]
    public EventCallback OnCancel { get; set; }

    /// <summary>Saves a line. Answers null, or why it was not saved.</summary>
    /// <param name="id">See <see cref="Note.LineId"/>.</param>
    /// <param name="ago">Milliseconds since it was written.</param>
    [JSInvokable]
    public async Task<string?> Save(string id, string line, double ago)
    {
        var captured = NoteShorthand.Parse(line) with { Ago = TimeSpan.FromMilliseconds(ago), LineId = id };
        return captured.Fault ?? await attempt.FaultAsync(() => OnSave.InvokeAsync(captured));
    }

    /// <summary>Why a line is too long even to be sent here.</summary>
    [JSInvokable]
    public string TooLong(int length) => CapturedNote.TooLong(length);

    [JSInvokable]
    public Task Cancel() => OnCancel.InvokeAsync();

    public async ValueTask DisposeAsync()
    {
        await _script.DisposeAsync();
        _self?.Dispose();
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (!firstRender)
        {
            return;
        }

        _self = DotNetObjectReference.Create(this);
        await _script.AttachAsync(
            _root,
            _self,
            new
            {
                Line = Note is null ? null : NoteShorthand.Write(Note),
                Key = StoreKey,
                Id,
                Label,
                Placeholder,
            }
        );
    }
}
