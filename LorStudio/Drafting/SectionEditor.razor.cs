using System.Globalization;
using LorStudio.Cases;
using LorStudio.Saving;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace LorStudio.Drafting;

/// <summary>One section of the draft: its text, its tools and what was counted in it.</summary>
public sealed partial class SectionEditor(DraftDesk desk, Autosave autosave)
{
    private LiveTextArea _area = null!;
    private Section _opened = null!;
    private Section? _elsewhere;
    private TextEdit _latest;
    private int _version;

    [Parameter, EditorRequired]
    public long CaseId { get; set; }

    [Parameter, EditorRequired]
    public SectionKey Key { get; set; }

    [Parameter, EditorRequired]
    public LiveDraft Live { get; set; } = null!;

    /// <summary>Words the whole letter should come to.</summary>
    [Parameter]
    public int TargetWords { get; set; }

    /// <summary>A note, by its id, was dropped on this section.</summary>
    [Parameter]
    public EventCallback<DroppedNote> NoteDropped { get; set; }

    private int Goal => (int)Math.Round(TargetWords * Key.Share() / 5) * 5;

    private string Count
    {
        get
        {
            var words = Live.Words(Key);
            var notes = Live.Draft[Key].Notes.Count;
            return (words == 1 ? "1 word" : $"{words} words")
                + $" of about {Goal}"
                + (
                    notes == 0 ? ""
                    : notes == 1 ? " · 1 note"
                    : $" · {notes} notes"
                );
        }
    }

    private string Prompt =>
        Key switch
        {
            SectionKey.Opening => "Who writes, in what capacity, for how long, how often and how closely observed.",
            SectionKey.Comparison => "Compared with whom, in what number of years.",
            SectionKey.Closing => "How strongly recommended, and how the writer can be reached.",
            _ => Key.Competency()!.Value.Definition(),
        };

    /// <summary>Puts text at the section's cursor.</summary>
    public ValueTask InsertAsync(string text) => _area.InsertAsync(text);

    public ValueTask FocusAsync() => _area.FocusAsync();

    protected override void OnInitialized()
    {
        _opened = Live.Draft[Key];
        _version = _opened.Version;
        autosave.Loaded((CaseId, Key), _opened.Text.ReplaceLineEndings("\n"));
    }

    private Task BoldAsync() => _area.WrapAsync("**").AsTask();

    private Task ItalicAsync() => _area.WrapAsync("*").AsTask();

    private Task ListAsync() => _area.ListAsync().AsTask();

    private Task DropAsync(string noteId) =>
        long.TryParse(noteId, CultureInfo.InvariantCulture, out var id)
            ? NoteDropped.InvokeAsync(new DroppedNote(Key, id))
            : Task.CompletedTask;

    private void OnEdited(TextEdit edit)
    {
        _latest = edit;
        Live.Type(Key, edit.Text);
        if (!Save(edit))
        {
            _area.Confirm(edit.Number, _version);
        }
    }

    private bool Save(TextEdit edit) =>
        autosave.Change(
            (CaseId, Key),
            edit.Text,
            async (text, cancellation) =>
            {
                try
                {
                    _version = await desk.WriteAsync(CaseId, Key, text, _version, cancellation);
                }
                catch (SaveRefusedException)
                {
                    _elsewhere = await desk.ReadAsync(CaseId, Key, cancellation);
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
        autosave.Loaded((CaseId, Key), theirs.Text);
        await _area.SetAsync(theirs.Text);
    }
}

/// <summary>A note that was dropped on a section.</summary>
public sealed record DroppedNote(SectionKey Section, long NoteId);
