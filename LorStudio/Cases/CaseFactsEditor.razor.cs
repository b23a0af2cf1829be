using LorStudio.Saving;
using Microsoft.AspNetCore.Components;

namespace LorStudio.Cases;

/// <summary>
/// Edits the facts of a case and saves them as they are typed. A fact that cannot be right stays in the form and keeps
/// none of the others from being saved.
/// </summary>
public sealed partial class CaseFactsEditor(CaseBook cases, Autosave autosave, OpenAutosaves pages)
{
    private CaseFacts _typed = new();
    private FactsSave? _save;
    private long? _asked;

    /// <summary>Null for a case that comes into being with its first fact.</summary>
    [Parameter]
    public long? CaseId { get; set; }

    /// <summary>Whether the less pressing facts are shown from the start.</summary>
    [Parameter]
    public bool Expanded { get; set; }

    /// <summary>Whether the cursor stands in the first field from the start.</summary>
    [Parameter]
    public bool FocusFirst { get; set; }

    /// <summary>The facts at every change, without those that cannot be right.</summary>
    [Parameter]
    public EventCallback<CaseFacts> FactsChanged { get; set; }

    /// <summary>The number of the case that came into being.</summary>
    [Parameter]
    public EventCallback<long> Created { get; set; }

    /// <summary>The number of the case; null until it is there.</summary>
    public long? Id => _save?.Id;

    protected override async Task OnParametersSetAsync()
    {
        if (_save is not null && (CaseId == _asked || CaseId == _save.Id))
        {
            return;
        }

        _asked = CaseId;
        // After a reload the page that was left may still hold what was typed last.
        await pages.FlushAsync();
        if (CaseId is not { } id)
        {
            Show(null);
        }
        else if (await cases.GetAsync(id) is { } found && _asked == id)
        {
            Show(found);
        }
    }

    private void Show(Case? @case)
    {
        _save = new FactsSave(cases, @case);
        _typed = _save.Saved;
        autosave.Loaded(_save, _typed);
    }

    private Task ChangeAsync(CaseFacts facts)
    {
        _typed = facts;
        var save = _save!;
        autosave.Change(save, facts, (value, cancellation) => SaveAsync(save, value, cancellation));
        return FactsChanged.InvokeAsync(facts.WithoutFaults(save.Saved));
    }

    private async Task SaveAsync(FactsSave save, CaseFacts facts, CancellationToken cancellation)
    {
        var known = save.Id;
        try
        {
            await save.SaveAsync(facts, cancellation);
        }
        finally
        {
            // Not awaited: whoever listens may want to save something, and must not wait for this save.
            _ = InvokeAsync(() => known == save.Id ? Refresh() : Created.InvokeAsync(save.Id!.Value));
        }
    }

    private Task Refresh()
    {
        StateHasChanged();
        return Task.CompletedTask;
    }

    private Task KeepMineAsync()
    {
        _save!.Outvote();
        return ChangeAsync(_typed);
    }

    private async Task TakeOtherAsync()
    {
        // What was typed is given up: first what still waits for its save, then its refusal in the save state.
        await autosave.FlushAsync();
        var other = _save!.Other;
        autosave.Loaded(_save, _save.Saved);
        Show(other);
        await FactsChanged.InvokeAsync(_typed);
    }
}
