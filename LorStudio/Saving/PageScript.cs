using Microsoft.JSInterop;

namespace LorStudio.Saving;

/// <summary>
/// A component's own script: imported once, attached to its element, and gone with it. The module exports
/// <c>attach(…)</c>, whose answer has <c>detach()</c> and whatever else may be called.
/// </summary>
/// <param name="path">Of the module, e.g. "./Sessions/NoteList.razor.js".</param>
public sealed class PageScript(IJSRuntime js, string path) : IAsyncDisposable
{
    private IJSObjectReference? _module;
    private IJSObjectReference? _attached;
    private bool _gone;

    public async ValueTask AttachAsync(params object?[] arguments)
    {
        _module = await js.InvokeAsync<IJSObjectReference>("import", path);
        // Left before the script came, there is no element to attach to.
        if (!_gone)
        {
            _attached = await _module.InvokeAsync<IJSObjectReference>("attach", arguments);
            if (_gone)
            {
                await DisposeAsync();
            }
        }
    }

    /// <summary>Calls a function of what is attached; nothing happens before it is.</summary>
    public ValueTask CallAsync(string function, params object?[] arguments) =>
        _attached?.InvokeVoidAsync(function, arguments) ?? ValueTask.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        _gone = true;
        try
        {
            await CallAsync("detach");
            await (_attached?.DisposeAsync() ?? ValueTask.CompletedTask);
            await (_module?.DisposeAsync() ?? ValueTask.CompletedTask);
        }
        catch (Exception gone) when (gone is JSDisconnectedException or OperationCanceledException)
        {
            // The page is gone, or away for so long that it did not answer: what was to be detached went with it.
        }
    }
}
