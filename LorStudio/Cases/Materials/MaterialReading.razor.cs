using LorStudio.Markup;
using LorStudio.Saving;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace LorStudio.Cases.Materials;

/// <summary>A material's text to read, of which words can be taken as a note.</summary>
public sealed partial class MaterialReading(IJSRuntime js, SaveAttempt attempt) : IAsyncDisposable
{
    /// <summary>Paragraphs that are on the page at once: a CV has some hundred, a long text is turned like a book.</summary>
    private const int Window = 400;

    private readonly PageScript _script = new(js, "./Cases/Materials/MaterialReading.razor.js");
    private DotNetObjectReference<MaterialReading>? _self;
    private ElementReference _root;
    private int _from;

    [Parameter, EditorRequired]
    public long CaseId { get; set; }

    [Parameter, EditorRequired]
    public MaterialRow Row { get; set; } = null!;

    [Parameter, EditorRequired]
    public MaterialText Text { get; set; } = null!;

    /// <summary>The paragraph to show first; null for the beginning.</summary>
    [Parameter]
    public int? At { get; set; }

    /// <summary>Words that were searched for, to be marked.</summary>
    [Parameter]
    public string Words { get; set; } = "";

    [Parameter]
    public EventCallback OnClose { get; set; }

    /// <summary>The practitioner wants these words as a note.</summary>
    [Parameter]
    public EventCallback<MaterialQuote> Quoted { get; set; }

    private int To => Math.Min(Text.Paragraphs.Count, _from + Window);

    private int First => At is { } at && at >= _from && at < To ? at : _from;

    private IEnumerable<MaterialParagraph> Shown => Text.Paragraphs.Skip(_from).Take(To - _from);

    /// <summary>Takes words as a note. Answers null, or why it was not made.</summary>
    /// <param name="paragraph">Where they begin.</param>
    [JSInvokable]
    public async Task<string?> Quote(string words, int paragraph)
    {
        var clean = HarmlessText.Clean(words).Trim();
        if (clean.Length == 0 || paragraph < 0 || paragraph >= Text.Paragraphs.Count)
        {
            return "Select some words of the text first.";
        }

        return clean.Length > MaterialQuote.Longest
            ? $"These are {clean.Length:N0} characters, and a note holds {MaterialQuote.Longest:N0}. Select fewer words."
            : await attempt.FaultAsync(() =>
                Quoted.InvokeAsync(new MaterialQuote(clean, Row.Name, Text.Paragraphs[paragraph].Place))
            );
    }

    protected override void OnInitialized() =>
        // A few paragraphs before the place give it its context.
        _from = Math.Clamp((At ?? 0) - (Window / 4), 0, Math.Max(0, Text.Paragraphs.Count - Window));

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender)
        {
            _self = DotNetObjectReference.Create(this);
            await _script.AttachAsync(_root, _self, First);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _script.DisposeAsync();
        _self?.Dispose();
    }

    private void Earlier() => _from = Math.Max(0, _from - (Window / 2));

    private void Later() => _from = Math.Min(Math.Max(0, Text.Paragraphs.Count - Window), _from + (Window / 2));

    private IEnumerable<(string Part, bool IsFound)> Parts(MaterialParagraph paragraph)
    {
        var text = paragraph.Text;
        var at = 0;
        foreach (var (start, length) in MaterialSearch.Places(text, Words))
        {
            yield return (text[at..start], false);
            yield return (text.Substring(start, length), true);
            at = start + length;
        }

        yield return (text[at..], false);
    }
}
