using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace LorStudio.Saving;

/// <summary>
/// A text area whose text is the browser's: the browser saves it as it is typed, on a way of its own that needs no
/// circuit, and keeps what is not saved. What any page has saved of the text is told here.
/// </summary>
public sealed partial class LiveTextArea(IJSRuntime js, TextNews news) : IAsyncDisposable
{
    private readonly PageScript _script = new(js, "./Saving/LiveTextArea.razor.js");
    private readonly Guid _self = Guid.NewGuid();
    private DotNetObjectReference<LiveTextArea>? _net;
    private ElementReference _host;
    private int _heard;

    [Parameter, EditorRequired]
    public string Label { get; set; } = "";

    /// <summary>See <see cref="SharedText.Address"/>.</summary>
    [Parameter, EditorRequired]
    public string Address { get; set; } = "";

    /// <summary>The saved text, read once; from then on the browser has the text.</summary>
    [Parameter, EditorRequired]
    public SavedText Saved { get; set; } = null!;

    /// <summary>Names the text in the browser's store, across page loads and databases.</summary>
    [Parameter, EditorRequired]
    public string StoreKey { get; set; } = "";

    [Parameter]
    public string? Placeholder { get; set; }

    /// <summary>Key of the draft's section this text is of, for scripts that look for it.</summary>
    [Parameter]
    public string? Section { get; set; }

    /// <summary>The text was saved, by this page or another.</summary>
    [Parameter]
    public EventCallback<SavedText> Written { get; set; }

    /// <summary>The id of a note that was dragged here; the cursor stands where it was dropped.</summary>
    [Parameter]
    public EventCallback<string> Dropped { get; set; }

    [Parameter]
    public EventCallback OnFocus { get; set; }

    /// <summary>Puts text at the cursor; the browser's undo takes it back.</summary>
    public ValueTask InsertAsync(string text) => _script.CallAsync("insert", text);

    /// <summary>Makes what was made of a text: what was typed since stays. The browser's undo takes it back.</summary>
    public ValueTask ChangeAsync(string from, string to) => _script.CallAsync("change", from, to);

    /// <summary>Has the browser save what it has not saved yet.</summary>
    public ValueTask FlushAsync() => _script.CallAsync("flush");

    [JSInvokable]
    public Task Drop(string id) => Dropped.InvokeAsync(id);

    protected override void OnInitialized() => news.Written += OnWritten;

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (!firstRender)
        {
            return;
        }

        _net = DotNetObjectReference.Create(this);
        await _script.AttachAsync(
            _host,
            _net,
            new
            {
                Key = StoreKey,
                Address,
                By = _self,
                Text = Saved.Text.ReplaceLineEndings("\n"),
                Saved.Version,
                Label,
                Placeholder,
                Section,
            }
        );
        if (_heard > Saved.Version)
        {
            await _script.CallAsync("moved", _heard);
        }
    }

    public async ValueTask DisposeAsync()
    {
        news.Written -= OnWritten;
        await _script.DisposeAsync();
        _net?.Dispose();
    }

    private void OnWritten(TextWritten written)
    {
        if (written.Address == Address)
        {
            _ = InvokeAsync(() => ShowAsync(written));
        }
    }

    private async Task ShowAsync(TextWritten written)
    {
        _heard = written.Text.Version;
        await Written.InvokeAsync(written.Text);
        if (written.By != _self)
        {
            try
            {
                await _script.CallAsync("moved", written.Text.Version);
            }
            catch (Exception gone) when (gone is JSDisconnectedException or OperationCanceledException)
            {
                // The browser asks by itself once it is back.
            }
        }
    }
}
