using LorStudio.Saving;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;

namespace LorStudio.Cases.Materials;

/// <summary>A file in the list: opened, downloaded, sorted, renamed, deleted with a way back.</summary>
public sealed partial class MaterialLine(MaterialShelf shelf, SaveAttempt attempt, PracticeClock clock)
{
    private readonly string _factsId = $"material-{Guid.NewGuid():N}";
    private ElementReference _name;
    private ElementReference _edit;
    private bool _renaming;
    private bool _moved;

    [Parameter, EditorRequired]
    public long CaseId { get; set; }

    [Parameter, EditorRequired]
    public MaterialRow Row { get; set; } = null!;

    /// <summary>The practitioner wants to read it; only what has text can be.</summary>
    [Parameter]
    public EventCallback OnOpen { get; set; }

    /// <summary>It was changed in the database.</summary>
    [Parameter]
    public EventCallback Changed { get; set; }

    private string Facts =>
        string.Join(
            " · ",
            [
                Row.Format.Words(),
                .. Row.Pages is { } pages ? (string[])[pages == 1 ? "1 page" : $"{pages:N0} pages"] : [],
                FileSize.Words(Row.Size),
                clock.Moment(Row.AddedAt),
            ]
        );

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (_moved)
        {
            _moved = false;
            await (_renaming ? _name : _edit).FocusAsync();
        }
    }

    private void Rename() => _renaming = _moved = true;

    private void Stop() => _renaming = false;

    private void StopAtEscape(KeyboardEventArgs key)
    {
        if (key.Key == "Escape")
        {
            (_renaming, _moved) = (false, true);
        }
    }

    private async Task RenameAsync(ChangeEventArgs change)
    {
        if (_renaming)
        {
            (_renaming, _moved) = (false, true);
            await ChangeAsync(() => shelf.RenameAsync(CaseId, Row.Id, change.Value as string ?? ""));
        }
    }

    private Task SortAsync(ChangeEventArgs change) =>
        Enum.TryParse<MaterialKind>(change.Value as string, out var kind) && Enum.IsDefined(kind)
            ? ChangeAsync(() => shelf.SortAsync(CaseId, Row.Id, kind))
            : Task.CompletedTask;

    private async Task DeleteAsync()
    {
        if (await ChangeAsync(() => shelf.DeleteAsync(CaseId, Row.Id)))
        {
            attempt.OfferUndo($"{Row.Name} is deleted.", () => shelf.RestoreAsync(CaseId, Row.Id));
        }
    }

    private async Task<bool> ChangeAsync(Func<Task> change)
    {
        if (!await attempt.DoneAsync(change))
        {
            return false;
        }

        await attempt.ShowAsync(Changed.InvokeAsync);
        return true;
    }
}
