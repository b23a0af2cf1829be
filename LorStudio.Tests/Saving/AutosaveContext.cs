using LorStudio.Saving;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace LorStudio.Tests.Saving;

/// <summary>The saves answer at once or when a test lets them, so that all happens in the order the test tells.</summary>
public abstract class AutosaveContext : IAsyncDisposable
{
    private protected static readonly TimeSpan Instant = TimeSpan.FromMilliseconds(1);

    private protected readonly FakeTimeProvider _clock = new(
        new DateTimeOffset(2026, 11, 24, 18, 42, 7, TimeSpan.Zero)
    );
    private protected readonly OpenAutosaves _open = new();
    private protected readonly Autosave _autosave;
    private protected readonly List<string> _saves = [];

    protected AutosaveContext() => _autosave = new Autosave(_clock, NullLogger<Autosave>.Instance, _open);

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        await _autosave.DisposeAsync();
    }

    private protected void Type(string text, int failures = 0) => _autosave.Change("PC", text, FailingTimes(failures));

    private protected Task Save(string text, CancellationToken cancellation) => FailingTimes(0)(text, cancellation);

    private protected Task Refusing(string text, CancellationToken cancellation)
    {
        _saves.Add(text);
        throw new SaveRefusedException("Changed in another window.");
    }

    private protected Func<string, CancellationToken, Task> FailingTimes(int failures) =>
        (text, _) =>
        {
            _saves.Add(text);
            return failures-- > 0 ? Task.FromException(new IOException("The disk is full.")) : Task.CompletedTask;
        };

    /// <summary>A save that has begun and ends when the test says so.</summary>
    private protected TaskCompletionSource SaveSlowly(string key, string text)
    {
        TaskCompletionSource end = new();
        _autosave.Change(
            key,
            text,
            (value, _) =>
            {
                _saves.Add(value);
                return end.Task;
            }
        );
        _clock.Advance(Autosave.Quiet);
        return end;
    }
}
