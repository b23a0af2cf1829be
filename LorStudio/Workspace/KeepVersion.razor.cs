using LorStudio.Cases;
using LorStudio.Drafting.Revisions;
using LorStudio.Saving;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;
using MudBlazor;

namespace LorStudio.Workspace;

/// <summary>Keeps the draft as a version: under a name at Ctrl+S, by itself when a session has ended.</summary>
public sealed partial class KeepVersion : IAsyncDisposable
{
    private readonly RevisionShelf _history;
    private readonly Autosave _autosave;
    private readonly SaveAttempt _attempt;
    private readonly ISnackbar _snackbar;
    private readonly PracticeClock _clock;
    private readonly IJSRuntime _js;
    private readonly PageScript _script;
    private readonly DotNetObjectReference<KeepVersion> _self;
    private ElementReference _command;
    private ElementReference _dialog;

    public KeepVersion(
        RevisionShelf history,
        Autosave autosave,
        SaveAttempt attempt,
        ISnackbar snackbar,
        PracticeClock clock,
        IJSRuntime js
    )
    {
        (_history, _autosave, _attempt, _snackbar, _clock, _js) = (history, autosave, attempt, snackbar, clock, js);
        _script = new PageScript(js, "./Workspace/KeepVersion.razor.js");
        _self = DotNetObjectReference.Create(this);
    }

    [Parameter, EditorRequired]
    public long CaseId { get; set; }

    /// <summary>Asks for a name and keeps the draft under it.</summary>
    public ValueTask AskAsync() => _script.CallAsync("ask");

    /// <summary>Keeps what was written until the session ended.</summary>
    public async Task KeepSessionAsync()
    {
        await FlushAsync();
        await _history.TryKeepAsync(CaseId, RevisionReason.SessionEnded);
    }

    /// <summary>The name was entered; an empty one is none.</summary>
    [JSInvokable]
    public async Task Keep(string name)
    {
        if (!await FlushAsync())
        {
            _snackbar.Add(
                "Not kept: a part of the text is still in this browser alone. It is saved by itself once the server answers; press Ctrl or ⌘ S again then.",
                Severity.Warning
            );
            return;
        }

        RevisionRow? kept = null;
        if (
            await _attempt.DoneAsync(async () =>
                kept =
                    await _history.KeepAsync(CaseId, RevisionReason.Named, name)
                    ?? throw new SaveRefusedException(
                        "The case was deleted, so no version was kept. Bring it back from the worklist."
                    )
            )
        )
        {
            _snackbar.Add($"Kept as {(kept!.Name is { } given ? $"“{given}”" : _clock.Moment(kept.KeptAt))}");
        }
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender)
        {
            await _script.AttachAsync(_dialog, _command, _self);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _script.DisposeAsync();
        _self.Dispose();
    }

    /// <summary>True once all that was typed is in the database.</summary>
    private async Task<bool> FlushAsync()
    {
        var sent = await _js.InvokeAsync<bool>("studio.flush");
        await _autosave.FlushAsync();
        return sent;
    }
}
