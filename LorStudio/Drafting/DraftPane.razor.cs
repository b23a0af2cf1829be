using LorStudio.Cases;
using LorStudio.Markup;
using Microsoft.AspNetCore.Components;

namespace LorStudio.Drafting;

/// <summary>The whole draft: the outline strip, and the sections one below another.</summary>
public sealed partial class DraftPane : IDisposable
{
    private readonly Dictionary<SectionKey, SectionEditor> _editors = [];

    [Parameter, EditorRequired]
    public long CaseId { get; set; }

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

    private int Total => Live.Draft.Sections.Sum(s => WordCount.Of(s.Text));

    /// <summary>Puts text at the cursor of a section.</summary>
    public ValueTask InsertAsync(SectionKey key, string text) => _editors[key].InsertAsync(text);

    public void Dispose() => Live.Changed -= Refresh;

    protected override void OnInitialized() => Live.Changed += Refresh;

    private void Refresh() => _ = InvokeAsync(StateHasChanged);

    private Task GoToAsync(SectionKey key) => _editors[key].FocusAsync().AsTask();

    private string StateOf(SectionKey key) =>
        Live.Draft[key] switch
        {
            { Text: var text } when string.IsNullOrWhiteSpace(text) => "empty",
            { Notes.Count: 0 } => "has text",
            _ => "rests on notes",
        };

    private string MarkOf(SectionKey key) =>
        StateOf(key) switch
        {
            "empty" => "○",
            "has text" => "◐",
            _ => "●",
        };
}
