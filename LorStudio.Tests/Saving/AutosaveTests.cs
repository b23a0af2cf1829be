using LorStudio.Saving;
using Xunit;

namespace LorStudio.Tests.Saving;

public sealed class AutosaveTests : AutosaveContext
{
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
}
