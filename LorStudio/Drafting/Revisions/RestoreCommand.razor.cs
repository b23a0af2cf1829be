using LorStudio.Cases;
using LorStudio.Saving;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;
using MudBlazor;

namespace LorStudio.Drafting.Revisions;

/// <summary>Restores a version, once the practitioner has agreed, and tells all open pages of it.</summary>
public sealed partial class RestoreCommand(
    RevisionShelf shelf,
    TextNews news,
    OpenAutosaves pages,
    SaveAttempt attempt,
    IDialogService dialogs,
    ISnackbar snackbar,
    IJSRuntime js
)
{
    [Parameter, EditorRequired]
    public long CaseId { get; set; }

    /// <summary>See <see cref="Case.Mark"/>.</summary>
    [Parameter, EditorRequired]
    public Guid Mark { get; set; }

    [Parameter, EditorRequired]
    public Timeline Timeline { get; set; } = null!;

    [Parameter, EditorRequired]
    public RevisionRow Version { get; set; } = null!;

    /// <summary>The draft was restored, and is this version now.</summary>
    [Parameter]
    public EventCallback<RevisionRow> Restored { get; set; }

    private async Task AskAsync()
    {
        var (id, name) = (Version.Id, Timeline.NameOf(Version));
        var confirmed = await dialogs.ShowMessageBoxAsync(
            $"Restore {name}?",
            "The draft takes the text of this version. The text that stands there now is kept as a version first, so that you can come back to it.",
            yesText: "Restore",
            cancelText: "Keep the draft as it is"
        );
        if (confirmed is true)
        {
            await RestoreAsync(id, name);
        }
    }

    private async Task RestoreAsync(long id, string name)
    {
        if (!await js.InvokeAsync<bool>("studio.flush"))
        {
            snackbar.Add(
                "Not restored: a part of the text is still in this browser alone. It is saved by itself once the server answers; restore again then.",
                Severity.Warning
            );
            return;
        }

        await pages.FlushAsync();
        Restoration? done = null;
        if (!await attempt.DoneAsync(async () => done = await shelf.RestoreAsync(CaseId, id)))
        {
            return;
        }

        if (done!.Kept is not { } kept)
        {
            snackbar.Add("Nothing was changed: the draft says just this already.");
            return;
        }

        foreach (var (key, text) in done.Sections)
        {
            news.Tell(new TextWritten(DraftDesk.TextAddress(Mark, key), text));
        }

        snackbar.Add($"Restored {name}. The text that stood there is the version before.");
        await Restored.InvokeAsync(kept);
    }
}
