using LorStudio.Cases;
using Microsoft.AspNetCore.Components;

namespace LorStudio.Drafting;

/// <summary>The whole draft: the outline strip, and the sections one below another.</summary>
public sealed partial class DraftPane
{
    private readonly Dictionary<SectionKey, SectionEditor> _editors = [];

    [Parameter, EditorRequired]
    public long CaseId { get; set; }

    /// <summary>See <see cref="Case.Mark"/>.</summary>
    [Parameter, EditorRequired]
    public Guid Mark { get; set; }

    [Parameter, EditorRequired]
    public LiveDraft Live { get; set; } = null!;

    [Parameter]
    public CompetencyOrder CompetencyOrder { get; set; }

    /// <summary>Words the letter should come to.</summary>
    [Parameter]
    public int TargetWords { get; set; }

    [Parameter]
    public EventCallback<DroppedNote> NoteDropped { get; set; }

    private IReadOnlyList<SectionKey> Order => SectionKeys.In(CompetencyOrder);

    /// <summary>Puts text at the cursor of a section.</summary>
    public ValueTask InsertAsync(SectionKey key, string text) => _editors[key].InsertAsync(text);

    private Task GoToAsync(SectionKey key) => _editors[key].FocusAsync().AsTask();
}
