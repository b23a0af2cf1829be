using System.Collections.Frozen;
using LorStudio.Cases;
using LorStudio.Saving;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace LorStudio.Drafting;

/// <summary>The whole draft: the outline strip, and the sections one below another.</summary>
public sealed partial class DraftPane(IJSRuntime js) : IAsyncDisposable
{
    private readonly PageScript _script = new(js, "./Drafting/DraftPane.razor.js");
    private readonly Dictionary<SectionKey, SectionEditor> _editors = [];
    private ElementReference _pane;

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

    /// <summary>What is marked in the sections that hold any such place.</summary>
    [Parameter]
    public IReadOnlyDictionary<SectionKey, SectionMarks> Marks { get; set; } =
        FrozenDictionary<SectionKey, SectionMarks>.Empty;

    [Parameter]
    public EventCallback<DroppedNote> NoteDropped { get; set; }

    private IReadOnlyList<SectionKey> Order => SectionKeys.In(CompetencyOrder);

    public ValueTask DisposeAsync() => _script.DisposeAsync();

    /// <summary>Puts text at the cursor of a section.</summary>
    public async Task InsertAsync(SectionKey key, string text)
    {
        await _script.CallAsync("reveal", key.ToString());
        await _editors[key].InsertAsync(text);
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender)
        {
            await _script.AttachAsync(_pane, Mark, TextExchange.LongestText);
        }
    }

    private Task GoToAsync(SectionKey key) => _script.CallAsync("go", key.ToString()).AsTask();
}
