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

    private readonly Lock _gate = new();
    private readonly Dictionary<object, Pending> _waiting = [];
    private readonly Dictionary<object, object> _saved = [];
    private readonly Dictionary<object, string> _refused = [];
    private readonly SemaphoreSlim _oneAtATime = new(1, 1);
    private readonly TimeProvider _clock;
    private readonly ILogger<Autosave> _log;
    private readonly OpenAutosaves _all;
    private readonly ITimer _timer;
    private DateTimeOffset _firstUnsaved;
    private DateTimeOffset? _savedAt;
    private volatile bool _saving;
    private int _failures;

    public Autosave(TimeProvider clock, ILogger<Autosave> log, OpenAutosaves all)
    {
        _clock = clock;
        _log = log;
        _all = all;
        // A round under way sets the timer again for what it leaves.
        _timer = clock.CreateTimer(
            _ => _ = _saving ? Task.CompletedTask : SaveWaitingAsync(),
            null,
            Timeout.InfiniteTimeSpan,
            Timeout.InfiniteTimeSpan
        );
        all.Add(this);
    }

    /// <summary>What is known of the practitioner's text, as the database confirmed it.</summary>
    public SaveStatus Status { get; private set; } = new(SavePhase.Untouched);

    /// <summary>Raised, from any thread, when <see cref="Status"/> changed.</summary>
    public event Action? StatusChanged;

    /// <summary>Tells what a field holds in the database, so that typing it back again saves nothing.</summary>
    public void Loaded(object key, object value)
    {
        lock (_gate)
        {
            _saved[key] = value;
            _refused.Remove(key);
        }

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
        bool differs;
        lock (_gate)
        {
            _refused.Remove(key);
            differs = !_saved.TryGetValue(key, out var saved) || !saved.Equals(value);
            if (differs)
            {
                var now = _clock.GetUtcNow();
                if (_waiting.Count == 0)
                {
                    _firstUnsaved = now;
                }

                _waiting[key] = new Pending(value, cancellation => save(value, cancellation));
                if (!_saving && _failures == 0)
                {
                    var left = _firstUnsaved + Longest - now;
                    Wake(left < Quiet ? left : Quiet);
                }
            }
            else
            {
                _waiting.Remove(key);
            }
        }

        Tell();
        return differs;
    }

    /// <summary>Saves at once what is waiting; returns when each was tried.</summary>
    public Task FlushAsync() => SaveWaitingAsync();

    public async ValueTask DisposeAsync()
    {
        StatusChanged = null;
        await SaveWaitingAsync();
        _all.Remove(this);
        await _timer.DisposeAsync();
    }

    private async Task SaveWaitingAsync()
    {
        await _oneAtATime.WaitAsync();
        try
        {
            await SaveRoundAsync();
        }
        finally
        {
            _oneAtATime.Release();
        }

        Tell();
    }

    private async Task SaveRoundAsync()
    {
        object[] keys;
        lock (_gate)
        {
            _saving = true;
            keys = [.. _waiting.Keys];
        }

        Tell();
        var allDone = true;
        foreach (var key in keys)
        {
            allDone &= await SaveAsync(key);
        }

        lock (_gate)
        {
            _saving = false;
            _failures = allDone ? 0 : _failures + 1;
            if (_waiting.Count > 0)
            {
                _firstUnsaved = _clock.GetUtcNow();
                Wake(allDone ? Quiet : RetryAfter(_failures));
            }
        }
    }

    /// <summary>Saves one field's latest value. False where that failed and is to be tried again.</summary>
    private async Task<bool> SaveAsync(object key)
    {
        Pending? pending;
        lock (_gate)
        {
            if (!_waiting.TryGetValue(key, out pending))
            {
                return true;
            }

            _saved.Remove(key); // Until the save is confirmed, nobody knows which of the two the database holds.
        }

        string? refusal = null;
        try
        {
            await pending.Save(CancellationToken.None);
        }
        catch (SaveRefusedException refused)
        {
            refusal = refused.Message;
        }
#pragma warning disable CA1031 // Whatever fails, the text must wait for the next try.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            _log.LogWarning(failure, "A save failed; the text is kept in the browser until one succeeds");
            return false;
        }

        lock (_gate)
        {
            Settle(key, pending, refusal);
        }

        return true;
    }

    /// <summary>Takes the database's answer, and forgets the change unless a newer one took its place meanwhile.</summary>
    private void Settle(object key, Pending pending, string? refusal)
    {
        if (refusal is null)
        {
            _saved[key] = pending.Value;
            _savedAt = _clock.GetUtcNow();
        }

        if (!ReferenceEquals(_waiting.GetValueOrDefault(key), pending))
        {
            return;
        }

        _waiting.Remove(key);
        if (refusal is not null)
        {
            _refused[key] = refusal;
        }
    }

    private static TimeSpan RetryAfter(int failures) =>
        TimeSpan.FromSeconds(Math.Min(Math.Pow(2, failures - 1), LongestRetry.TotalSeconds));

    private void Wake(TimeSpan wait) =>
        _timer.Change(wait > TimeSpan.Zero ? wait : TimeSpan.Zero, Timeout.InfiniteTimeSpan);

    private void Tell()
    {
        lock (_gate)
        {
            var phase =
                _refused.Count > 0 ? SavePhase.Refused
                : _waiting.Count > 0 ? Unfinished()
                : _savedAt is null ? SavePhase.Untouched
                : SavePhase.Saved;
            var status = new SaveStatus(phase, _savedAt, _refused.Values.FirstOrDefault());
            if (Status == status)
            {
                return;
            }

            Status = status;
        }

        foreach (var listener in Delegate.EnumerateInvocationList(StatusChanged))
        {
            try
            {
                listener();
            }
#pragma warning disable CA1031 // Who only shows the status must never stand in the way of a save.
            catch (Exception failure)
#pragma warning restore CA1031
            {
                _log.LogWarning(failure, "The status of saving could not be shown");
            }
        }
    }

    private SavePhase Unfinished() =>
        _failures > 0 ? SavePhase.Retrying
        : _saving ? SavePhase.Saving
        : SavePhase.Unsaved;

    private sealed record Pending(object Value, Func<CancellationToken, Task> Save);
}
