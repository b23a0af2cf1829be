using System.Globalization;
using LorStudio.Cases;
using LorStudio.Saving;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace LorStudio.Drafting;

/// <summary>One section of the draft: its text, its tools and what was counted in it.</summary>
public sealed partial class SectionEditor
{
    // More than a line on any screen.
    private const int LongestFirstWords = 200;

    private LiveTextArea _text = null!;
    private SavedText _opened = null!;

    [Parameter, EditorRequired]
    public long CaseId { get; set; }

    /// <summary>See <see cref="Case.Mark"/>.</summary>
    [Parameter, EditorRequired]
    public Guid Mark { get; set; }

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
            return $"{words} / {Goal} words"
                + (
                    notes == 0 ? ""
                    : notes == 1 ? " · 1 note"
                    : $" · {notes} notes"
                );
        }
    }

    /// <summary>What a collapsed section shows of its text.</summary>
    private string FirstWords
    {
        get
        {
            var text = Live.Draft[Key].Text.AsSpan().Trim();
            var first = text[..Math.Min(text.Length, LongestFirstWords)];
            return first.Length > 0 ? first.ToString() : "Nothing is written yet.";
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
    public ValueTask InsertAsync(string text) => _text.InsertAsync(text);

    protected override void OnInitialized() => _opened = new SavedText(Live.Draft[Key].Text, Live.Draft[Key].Version);

    private Task DropAsync(string noteId) =>
        long.TryParse(noteId, CultureInfo.InvariantCulture, out var id)
            ? NoteDropped.InvokeAsync(new DroppedNote(Key, id))
            : Task.CompletedTask;
}

/// <summary>A note that was dropped on a section.</summary>
public sealed record DroppedNote(SectionKey Section, long NoteId);
