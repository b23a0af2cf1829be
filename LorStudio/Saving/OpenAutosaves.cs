using System.Collections.Concurrent;

namespace LorStudio.Saving;

/// <summary>The autosaves of all open pages, so that a page opened now finds what was typed in one that is being left.</summary>
public sealed class OpenAutosaves
{
    private readonly ConcurrentDictionary<Autosave, bool> _open = [];

    /// <summary>Saves what waits in any page; returns when each was tried.</summary>
    public Task FlushAsync() => Task.WhenAll(_open.Keys.Select(autosave => autosave.FlushAsync()));

    internal void Add(Autosave autosave) => _open[autosave] = true;

    internal void Remove(Autosave autosave) => _open.TryRemove(autosave, out _);
}
