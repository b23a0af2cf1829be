using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace LorStudio.Saving;

/// <summary>
/// A text area whose text lives in the browser while it is typed. Only the edits come to the server, in order, and
/// until a save is confirmed the browser keeps a copy that outlives the page.
/// </summary>
public sealed partial class LiveTextArea(IJSRuntime js) : IAsyncDisposable
{
    private readonly PageScript _script = new(js, "./Saving/LiveTextArea.razor.js");
    private DotNetObjectReference<LiveTextArea>? _self;
    private ElementReference _area;
    private string _text = "";
    private string? _kept;

    [Parameter, EditorRequired]
    public string Label { get; set; } = "";

    /// <summary>The saved text, read once; from then on the browser has the text.</summary>
    [Parameter]
    public string Text { get; set; } = "";

    /// <summary>The version of the saved text, which tells whether a copy kept in the browser still fits it.</summary>
    [Parameter]
    public int Version { get; set; }

    /// <summary>Names the field in the browser's store, across page loads.</summary>
    [Parameter, EditorRequired]
    public string StoreKey { get; set; } = "";

    [Parameter]
    public string? Id { get; set; }

    [Parameter]
    public string? Class { get; set; }

    [Parameter]
    public string? DescribedBy { get; set; }

    [Parameter]
    public string? Placeholder { get; set; }

    /// <summary>Key of the draft's section this text is of, for scripts that look for it.</summary>
    [Parameter]
    public string? Section { get; set; }

    [Parameter]
    public EventCallback<TextEdit> Edited { get; set; }

    /// <summary>The id of a note that was dragged here; the cursor stands where it was dropped.</summary>
    [Parameter]
    public EventCallback<string> Dropped { get; set; }

    [Parameter]
    public EventCallback OnFocus { get; set; }

    /// <summary>Puts text at the cursor; the browser's undo takes it back.</summary>
    public ValueTask InsertAsync(string text) => _script.CallAsync("insert", text);

    /// <summary>Puts a mark ("**") around the selection, or takes it away.</summary>
    public ValueTask WrapAsync(string mark) => _script.CallAsync("wrap", mark);

    /// <summary>Makes list items of the selected lines, or plain lines of list items.</summary>
    public ValueTask ListAsync() => _script.CallAsync("list");

    /// <summary>Replaces the whole text; the browser's undo takes it back.</summary>
    public ValueTask SetAsync(string text) => _script.CallAsync("set", text);

    public ValueTask FocusAsync() => _script.CallAsync("focus");

    /// <summary>
    /// Tells the browser that an edit is in the database, so that it need not keep its copy. No save waits for that: a
    /// browser that is away answers late or never.
    /// </summary>
    public void Confirm(int number, int version) =>
        _ = InvokeAsync(async () =>
        {
            try
            {
                await _script.CallAsync("confirm", number, version);
            }
            catch (Exception gone) when (gone is JSDisconnectedException or OperationCanceledException)
            {
                // The copy stays, and is dropped when the page is opened again and finds the same text saved.
            }
        });

    /// <summary>One edit from the browser. False where it does not fit the text known here.</summary>
    [JSInvokable]
    public async Task<bool> Receive(int number, int start, int removed, string inserted, int length)
    {
        if (
            start < 0
            || removed < 0
            || start > _text.Length - removed
            || _text.Length - removed + inserted.Length != length
        )
        {
            return false;
        }

        await Replace(number, string.Concat(_text.AsSpan(0, start), inserted, _text.AsSpan(start + removed)));
        return true;
    }

    /// <summary>The whole text from the browser, where an edit did not fit.</summary>
    [JSInvokable]
    public Task Replace(int number, string text)
    {
        _text = text;
        return Edited.InvokeAsync(new TextEdit(text, number));
    }

    [JSInvokable]
    public Task Drop(string id) => Dropped.InvokeAsync(id);

    /// <summary>The browser holds an unsaved text, and the saved one has changed since.</summary>
    [JSInvokable]
    public void OfferKept(string text)
    {
        _kept = text;
        StateHasChanged();
    }

    public async ValueTask DisposeAsync()
    {
        await _script.DisposeAsync();
        _self?.Dispose();
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (!firstRender)
        {
            return;
        }

        _text = Text.ReplaceLineEndings("\n");
        _self = DotNetObjectReference.Create(this);
        await _script.AttachAsync(_area, _self, StoreKey, _text, Version);
    }

    private async Task TakeKeptAsync()
    {
        _kept = null;
        await _script.CallAsync("take");
    }

    private async Task DropKeptAsync()
    {
        _kept = null;
        await _script.CallAsync("drop");
    }
}
