using System.Collections.Concurrent;

namespace LorStudio.Saving;

/// <summary>
/// Saves what a practitioner types, one save at a time and only what changed. Every field has its key; a later change
/// of a field replaces an unsaved earlier one, and a failed save is tried again until it is done.
/// </summary>
public sealed class Autosave : IAsyncDisposable
{
    /// <summary>A save waits for this long a pause in the typing…</summary>
    public static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(400);

    /// <summary>…but never longer than this after the first unsaved change.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromSeconds(2);

    private static readonly TimeSpan LongestRetry = TimeSpan.FromSeconds(15);

    private readonly ConcurrentDictionary<object, Pending> _waiting = [];
    private readonly ConcurrentDictionary<object, object> _saved = [];
    private readonly ConcurrentDictionary<object, string> _refused = [];
    private readonly SemaphoreSlim _oneAtATime = new(1, 1);
    private readonly TimeProvider _clock;
    private readonly ILogger<Autosave> _log;
    private readonly ITimer _timer;
    private DateTimeOffset _firstUnsaved;
    private DateTimeOffset? _savedAt;
    private bool _saving;
    private int _failures;

    public Autosave(TimeProvider clock, ILogger<Autosave> log)
    {
        _clock = clock;
        _log = log;
        _timer = clock.CreateTimer(
            _ => _ = SaveWaitingAsync(),
            null,
            Timeout.InfiniteTimeSpan,
            Timeout.InfiniteTimeSpan
        );
    }

    /// <summary>What is known of the practitioner's text, as the database confirmed it.</summary>
    public SaveStatus Status { get; private set; } = new(SavePhase.Untouched);

    /// <summary>Raised, from any thread, when <see cref="Status"/> changed.</summary>
    public event Action? StatusChanged;

    /// <summary>Tells what a field holds in the database, so that typing it back again saves nothing.</summary>
    public void Loaded(object key, object value)
    {
        _saved[key] = value;
        _refused.TryRemove(key, out _);
        Tell();
    }

    /// <summary>
    /// Takes a changed value, to be saved soon. <paramref name="save"/> throws <see cref="SaveRefusedException"/>
    /// where trying again cannot help.
    /// </summary>
    /// <returns>False where the database holds this value already, so that nothing is to be saved.</returns>
    public bool Change<T>(object key, T value, Func<T, CancellationToken, Task> save)
        where T : notnull
    {
        _refused.TryRemove(key, out _);
        if (!_waiting.ContainsKey(key) && _saved.TryGetValue(key, out var saved) && saved.Equals(value))
        {
            Tell();
            return false;
        }

        var now = _clock.GetUtcNow();
        if (_waiting.IsEmpty)
        {
            _firstUnsaved = now;
        }

        _waiting[key] = new Pending(value, cancellation => save(value, cancellation));
        if (_failures == 0)
        {
            var left = _firstUnsaved + Longest - now;
            Wake(left < Quiet ? left : Quiet);
        }

        Tell();
        return true;
    }

    /// <summary>Saves at once what is waiting; returns when each was tried.</summary>
    public Task FlushAsync() => SaveWaitingAsync();

    public async ValueTask DisposeAsync()
    {
        StatusChanged = null;
        await SaveWaitingAsync();
        await _timer.DisposeAsync();
    }

    private async Task SaveWaitingAsync()
    {
        await _oneAtATime.WaitAsync();
        try
        {
            _saving = true;
            Tell();
            foreach (var (key, pending) in _waiting)
            {
                await SaveAsync(key, pending);
            }
        }
        finally
        {
            _saving = false;
            _oneAtATime.Release();
        }

        Tell();
        if (!_waiting.IsEmpty)
        {
            _firstUnsaved = _clock.GetUtcNow();
            Wake(_failures == 0 ? Quiet : RetryAfter(_failures));
        }
    }

    private async Task SaveAsync(object key, Pending pending)
    {
        try
        {
            await pending.Save(CancellationToken.None);
            _saved[key] = pending.Value;
            _savedAt = _clock.GetUtcNow();
            _failures = 0;
            Done(key, pending);
        }
        catch (SaveRefusedException refusal)
        {
            _refused[key] = refusal.Message;
            Done(key, pending);
        }
#pragma warning disable CA1031 // Whatever fails, the text must wait for the next try.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            _failures++;
            _log.LogWarning(failure, "A save failed; it is tried again in {Wait}", RetryAfter(_failures));
        }
    }

    /// <summary>Forgets a change unless a newer one of the same field took its place meanwhile.</summary>
    private void Done(object key, Pending pending) => _waiting.TryRemove(KeyValuePair.Create(key, pending));

    private static TimeSpan RetryAfter(int failures) =>
        TimeSpan.FromSeconds(Math.Min(Math.Pow(2, failures - 1), LongestRetry.TotalSeconds));

    private void Wake(TimeSpan wait) =>
        _timer.Change(wait > TimeSpan.Zero ? wait : TimeSpan.Zero, Timeout.InfiniteTimeSpan);

    private void Tell()
    {
        var phase =
            !_refused.IsEmpty ? SavePhase.Refused
            : _failures > 0 ? SavePhase.Retrying
            : !_waiting.IsEmpty ? (_saving ? SavePhase.Saving : SavePhase.Unsaved)
            : _savedAt is null ? SavePhase.Untouched
            : SavePhase.Saved;
        var status = new SaveStatus(phase, _savedAt, _refused.Values.FirstOrDefault());
        if (Status != status)
        {
            Status = status;
            StatusChanged?.Invoke();
        }
    }

    private sealed record Pending(object Value, Func<CancellationToken, Task> Save);
}
