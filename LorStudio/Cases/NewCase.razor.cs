using LorStudio.Saving;
using Microsoft.AspNetCore.Components;

namespace LorStudio.Cases;

/// <summary>A new case on one page. It comes into being with its first fact; from then on it has its address.</summary>
public sealed partial class NewCase(
    CaseBook cases,
    Autosave autosave,
    SaveAttempt attempt,
    NavigationManager navigation
) : IDisposable
{
    private CaseFactsEditor _editor = null!;
    private string? _hint;
    private bool _left;

    /// <summary>The case that was begun on this page, so that a reload goes on with it.</summary>
    [Parameter, SupplyParameterFromQuery(Name = "case")]
    public long? CaseId { get; set; }

    public void Dispose() => _left = true;

    private void NameAddress(long id)
    {
        if (!_left)
        {
            navigation.NavigateTo($"/cases/new?case={id}", replace: true);
        }
    }

    private async Task OpenAsync()
    {
        _hint = null;
        await autosave.FlushAsync();
        if (autosave.Status.Phase is SavePhase.Refused or SavePhase.Retrying)
        {
            _hint =
                "Something here is not saved yet; the line at the top says why. Mend or clear it, then open the workspace.";
        }
        else if (_editor.Id is { } begun)
        {
            Leave(begun);
        }
        else
        {
            await attempt.DoneAsync(async () => Leave((await cases.CreateAsync(new CaseFacts())).Id));
        }
    }

    private void Leave(long id)
    {
        _left = true;
        navigation.NavigateTo($"/cases/{id}");
    }
}
