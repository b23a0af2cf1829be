using Microsoft.JSInterop;
using MudBlazor;

namespace LorStudio.Saving;

/// <summary>Tries a change that a practitioner asked for, and says in words why it could not be made.</summary>
public sealed class SaveAttempt(ISnackbar snackbar, ILogger<SaveAttempt> log)
{
    /// <summary>Null where the change was made, else why it was not.</summary>
    public async Task<string?> FaultAsync(Func<Task> change)
    {
        try
        {
            await change();
            return null;
        }
        catch (SaveRefusedException refusal)
        {
            return refusal.Message;
        }
#pragma warning disable CA1031 // Whatever failed, the practitioner must hear that nothing was saved.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            log.LogWarning(failure, "A change failed");
            return "Not saved: the database did not take it. Nothing you wrote was changed; try again in a moment.";
        }
    }

    /// <summary>True where the change was made; else a message was shown.</summary>
    public async Task<bool> DoneAsync(Func<Task> change)
    {
        if (await FaultAsync(change) is not { } fault)
        {
            return true;
        }

        snackbar.Add(fault, Severity.Error);
        return false;
    }

    /// <summary>Shows anew what was changed. Where that fails the change stands all the same, and a message says so.</summary>
    public async Task ShowAsync(Func<Task> reload)
    {
        try
        {
            await reload();
        }
        catch (Exception gone) when (gone is JSDisconnectedException or OperationCanceledException)
        {
            // The page that would have shown it is closed.
        }
#pragma warning disable CA1031 // Whatever failed, what was saved must not be told as lost.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            log.LogWarning(failure, "A saved change could not be shown");
            snackbar.Add(
                "Saved, but this page could not be brought up to date. Reload it to see the change.",
                Severity.Warning
            );
        }
    }

    /// <summary>Says what was done, with a way to take it back.</summary>
    public void OfferUndo(string done, Func<Task> undo) =>
        snackbar.Add(
            done,
            Severity.Normal,
            options =>
            {
                options.Action = "Undo";
                options.VisibleStateDuration = 10_000;
                options.OnClick = _ => DoneAsync(undo);
            }
        );
}
