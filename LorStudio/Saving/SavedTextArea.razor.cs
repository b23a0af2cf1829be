using Microsoft.AspNetCore.Components;

namespace LorStudio.Saving;

/// <summary>
/// A <see cref="LiveTextArea"/> whose text is saved as it is typed. Where it was changed elsewhere meanwhile, both texts
/// are shown and the practitioner chooses.
/// </summary>
public sealed partial class SavedTextArea(Autosave autosave)
{
    private LiveTextArea _area = null!;
    private SavedText _opened = null!;
    private SavedText? _elsewhere;
    private TextEdit _latest;
    private int _version;

    /// <summary>Names the text among all that the page saves.</summary>
    [Parameter, EditorRequired]
    public object Key { get; set; } = null!;

    /// <summary>The saved text, read once.</summary>
    [Parameter, EditorRequired]
    public SavedText Saved { get; set; } = null!;

    /// <summary>Writes a text upon the version it was typed upon; returns the new one, or throws <see cref="SaveRefusedException"/>.</summary>
    [Parameter, EditorRequired]
    public Func<string, int, CancellationToken, Task<int>> Write { get; set; } = null!;

    /// <summary>Reads the text as the database has it now; null where it is gone.</summary>
    [Parameter, EditorRequired]
    public Func<CancellationToken, Task<SavedText?>> Read { get; set; } = null!;

    /// <summary>The text after an edit, ahead of its save.</summary>
    [Parameter]
    public EventCallback<string> Typed { get; set; }

    /// <summary>See <see cref="LiveTextArea.Label"/>.</summary>
    [Parameter, EditorRequired]
    public string Label { get; set; } = "";

    /// <summary>See <see cref="LiveTextArea.StoreKey"/>.</summary>
    [Parameter, EditorRequired]
    public string StoreKey { get; set; } = "";

    /// <summary>See <see cref="LiveTextArea.Section"/>.</summary>
    [Parameter]
    public string? Section { get; set; }

    [Parameter]
    public string? Placeholder { get; set; }

    /// <summary>See <see cref="LiveTextArea.Dropped"/>.</summary>
    [Parameter]
    public EventCallback<string> Dropped { get; set; }

    [Parameter]
    public EventCallback OnFocus { get; set; }

    /// <summary>The text area, for commands on its text.</summary>
    public LiveTextArea Area => _area;

    protected override void OnInitialized()
    {
        _opened = Saved;
        _version = Saved.Version;
        autosave.Loaded(Key, Saved.Text.ReplaceLineEndings("\n"));
    }

    private Task OnEdited(TextEdit edit)
    {
        _latest = edit;
        if (!Save(edit))
        {
            _area.Confirm(edit.Number, _version);
        }

        return Typed.InvokeAsync(edit.Text);
    }

    private bool Save(TextEdit edit) =>
        autosave.Change(
            Key,
            edit.Text,
            async (text, cancellation) =>
            {
                try
                {
                    _version = await Write(text, _version, cancellation);
                }
                catch (SaveRefusedException)
                {
                    _elsewhere = await Read(cancellation);
                    await InvokeAsync(StateHasChanged);
                    throw;
                }

                _area.Confirm(edit.Number, _version);
            }
        );

    private void KeepMine()
    {
        _version = _elsewhere!.Version;
        _elsewhere = null;
        Save(_latest);
    }

    private async Task TakeTheirsAsync()
    {
        var theirs = _elsewhere!;
        _elsewhere = null;
        _version = theirs.Version;
        autosave.Loaded(Key, theirs.Text);
        await _area.SetAsync(theirs.Text);
    }
}

/// <summary>A text as the database has it, and the version a change of it is typed upon.</summary>
public sealed record SavedText(string Text, int Version);
