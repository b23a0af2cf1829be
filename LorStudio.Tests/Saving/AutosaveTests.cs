using LorStudio.Saving;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace LorStudio.Tests.Saving;

/// <summary>The saves answer at once or when a test lets them, so that all happens in the order the test tells.</summary>
public sealed class AutosaveTests : IAsyncDisposable
{
    private static readonly TimeSpan Instant = TimeSpan.FromMilliseconds(1);

    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2026, 11, 24, 18, 42, 7, TimeSpan.Zero));
    private readonly OpenAutosaves _open = new();
    private readonly Autosave _autosave;
    private readonly List<string> _saves = [];

    public AutosaveTests() => _autosave = new Autosave(_clock, NullLogger<Autosave>.Instance, _open);

    public ValueTask DisposeAsync() => _autosave.DisposeAsync();

    [Fact]
    public void Nothing_is_saved_before_a_pause_in_the_typing()
    {
        Type("One");
        _clock.Advance(Autosave.Quiet - Instant);
        Type("One two");
        _clock.Advance(Autosave.Quiet - Instant);

        Assert.Empty(_saves);
        Assert.Equal(SavePhase.Unsaved, _autosave.Status.Phase);
    }

    [Fact]
    public void After_a_pause_the_latest_text_is_saved_once()
    {
        Type("One");
        Type("One two");
        _clock.Advance(Autosave.Quiet);

        Assert.Equal(["One two"], _saves);
        Assert.Equal(new SaveStatus(SavePhase.Saved, _clock.GetUtcNow()), _autosave.Status);
    }

    [Fact]
    public void Typing_without_a_pause_is_saved_after_the_longest_wait()
    {
        var key = TimeSpan.FromMilliseconds(100);
        for (var typed = TimeSpan.Zero; typed < Autosave.Longest; typed += key)
        {
            Assert.Empty(_saves);
            Type($"{typed.TotalMilliseconds} ms of typing");
            _clock.Advance(key);
        }

        Assert.Equal(["1900 ms of typing"], _saves);
    }

    [Fact]
    public void A_saved_text_is_not_saved_again()
    {
        _autosave.Loaded("PC", "As it was");

        Assert.False(_autosave.Change("PC", "As it was", Save));
        Assert.True(_autosave.Change("PC", "Changed", Save));
        _clock.Advance(Autosave.Quiet);
        Assert.False(_autosave.Change("PC", "Changed", Save));
        _clock.Advance(Autosave.Longest);

        Assert.Equal(["Changed"], _saves);
    }

    [Fact]
    public void Typing_the_saved_text_back_saves_nothing()
    {
        _autosave.Loaded("PC", "As it was");
        Type("As it was, and more");

        Assert.False(_autosave.Change("PC", "As it was", Save));
        _clock.Advance(Autosave.Longest);

        Assert.Empty(_saves);
        Assert.Equal(SavePhase.Untouched, _autosave.Status.Phase);
    }

    [Fact]
    public void Typing_the_old_text_back_while_the_new_one_is_being_saved_saves_the_old_one()
    {
        _autosave.Loaded("PC", "Old");
        var slow = SaveSlowly("PC", "New");

        Assert.True(_autosave.Change("PC", "Old", Save));
        slow.SetResult();
        _clock.Advance(Autosave.Quiet);

        Assert.Equal(["New", "Old"], _saves);
    }

    [Fact]
    public async Task Saves_never_overlap()
    {
        var slow = SaveSlowly("PC", "First");
        Type("Second");
        _clock.Advance(Autosave.Longest * 3);
        var flush = _autosave.FlushAsync();

        Assert.Equal(["First"], _saves);
        Assert.Equal(SavePhase.Saving, _autosave.Status.Phase);

        slow.SetResult();
        await flush;

        Assert.Equal(["First", "Second"], _saves);
        Assert.Equal(SavePhase.Saved, _autosave.Status.Phase);
    }

    [Fact]
    public void A_change_during_a_save_is_saved_after_it_without_a_further_key()
    {
        var slow = SaveSlowly("PC", "First");
        Type("Second");
        slow.SetResult();
        Assert.Equal(["First"], _saves);

        _clock.Advance(Autosave.Quiet);

        Assert.Equal(["First", "Second"], _saves);
    }

    [Fact]
    public void A_failed_save_is_tried_again_after_one_two_and_four_seconds()
    {
        Type("Text", failures: 3);
        _clock.Advance(Autosave.Quiet);
        Assert.Equal(SavePhase.Retrying, _autosave.Status.Phase);

        foreach (var (wait, tries) in new[] { (1, 2), (2, 3), (4, 4) })
        {
            _clock.Advance(TimeSpan.FromSeconds(wait) - Instant);
            Assert.Equal(tries - 1, _saves.Count);
            _clock.Advance(Instant);
            Assert.Equal(tries, _saves.Count);
        }

        Assert.Equal(SavePhase.Saved, _autosave.Status.Phase);
    }

    [Fact]
    public void The_wait_between_tries_never_exceeds_fifteen_seconds()
    {
        Type("Text", failures: 100);
        _clock.Advance(Autosave.Quiet);
        for (var i = 0; i < 20; i++)
        {
            var before = _saves.Count;
            _clock.Advance(TimeSpan.FromSeconds(15));
            Assert.True(_saves.Count > before);
        }
    }

    [Fact]
    public void Typing_on_neither_hastens_the_next_try_nor_loses_the_text()
    {
        Type("Text", failures: 1);
        _clock.Advance(Autosave.Quiet);
        Type("Text and more");
        _clock.Advance(Autosave.Quiet);
        Assert.Equal(["Text"], _saves);
        Assert.Equal(SavePhase.Retrying, _autosave.Status.Phase);

        _clock.Advance(TimeSpan.FromSeconds(1));

        Assert.Equal(["Text", "Text and more"], _saves);
    }

    [Fact]
    public void One_field_that_fails_is_still_said_when_another_is_saved()
    {
        _autosave.Change("facts", "Facts", FailingTimes(1));
        Type("Text");
        _clock.Advance(Autosave.Quiet);

        Assert.Equal(["Facts", "Text"], _saves.Order(StringComparer.Ordinal));
        Assert.Equal(SavePhase.Retrying, _autosave.Status.Phase);

        _clock.Advance(TimeSpan.FromSeconds(1));

        Assert.Equal(["Facts", "Facts", "Text"], _saves.Order(StringComparer.Ordinal));
        Assert.Equal(SavePhase.Saved, _autosave.Status.Phase);
    }

    [Fact]
    public void A_text_that_may_or_may_not_have_been_saved_is_saved_again()
    {
        _autosave.Loaded("PC", "As it was");
        Type("Changed", failures: 1);
        _clock.Advance(Autosave.Quiet);

        Assert.True(_autosave.Change("PC", "As it was", Save));
        _clock.Advance(TimeSpan.FromSeconds(1));

        Assert.Equal(["Changed", "As it was"], _saves);
    }

    [Fact]
    public void A_refused_save_is_said_and_not_tried_again()
    {
        _autosave.Change("PC", "Text", Refusing);
        _clock.Advance(Autosave.Quiet);
        _clock.Advance(TimeSpan.FromMinutes(5));

        Assert.Equal(["Text"], _saves);
        Assert.Equal(new SaveStatus(SavePhase.Refused, null, "Changed in another window."), _autosave.Status);
    }

    [Fact]
    public void A_refusal_is_over_once_the_field_is_saved_or_loaded_anew()
    {
        _autosave.Change("PC", "Text", Refusing);
        _clock.Advance(Autosave.Quiet);
        _autosave.Loaded("PC", "From the other window");
        Assert.Equal(SavePhase.Untouched, _autosave.Status.Phase);

        _autosave.Change("PC", "Text", Refusing);
        _clock.Advance(Autosave.Quiet);
        Type("Text after all");
        _clock.Advance(Autosave.Quiet);

        Assert.Equal(SavePhase.Saved, _autosave.Status.Phase);
    }

    [Fact]
    public void A_refusal_of_an_older_text_does_not_outlive_the_save_of_a_newer_one()
    {
        var slow = SaveSlowly("PC", "Older");
        Type("Newer");
        slow.SetException(new SaveRefusedException("Changed in another window."));
        _clock.Advance(Autosave.Quiet);

        Assert.Equal(["Older", "Newer"], _saves);
        Assert.Equal(SavePhase.Saved, _autosave.Status.Phase);
    }

    [Fact]
    public async Task Leaving_saves_what_waits()
    {
        Type("Text");
        await _autosave.DisposeAsync();

        Assert.Equal(["Text"], _saves);
    }

    [Fact]
    public async Task A_page_that_is_opened_has_the_others_save_first()
    {
        var slow = SaveSlowly("PC", "First");
        Type("Second");
        var opening = _open.FlushAsync();
        Assert.False(opening.IsCompleted);

        slow.SetResult();
        await opening;

        Assert.Equal(["First", "Second"], _saves);
    }

    [Fact]
    public async Task Two_fields_are_saved_each_with_its_latest_text()
    {
        Type("Text");
        _autosave.Change("facts", "Facts", Save);
        Type("Text and more");
        await _autosave.FlushAsync();

        Assert.Equal(["Facts", "Text and more"], _saves.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_change_of_the_status_is_told_once()
    {
        List<SavePhase> told = [];
        _autosave.StatusChanged += () => told.Add(_autosave.Status.Phase);
        Type("T");
        Type("Te");
        _clock.Advance(Autosave.Quiet);

        Assert.Equal([SavePhase.Unsaved, SavePhase.Saving, SavePhase.Saved], told);
    }

    private void Type(string text, int failures = 0) => _autosave.Change("PC", text, FailingTimes(failures));

    private Task Save(string text, CancellationToken cancellation) => FailingTimes(0)(text, cancellation);

    private Task Refusing(string text, CancellationToken cancellation)
    {
        _saves.Add(text);
        throw new SaveRefusedException("Changed in another window.");
    }

    private Func<string, CancellationToken, Task> FailingTimes(int failures) =>
        (text, _) =>
        {
            _saves.Add(text);
            return failures-- > 0 ? Task.FromException(new IOException("The disk is full.")) : Task.CompletedTask;
        };

    /// <summary>A save that has begun and ends when the test says so.</summary>
    private TaskCompletionSource SaveSlowly(string key, string text)
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
