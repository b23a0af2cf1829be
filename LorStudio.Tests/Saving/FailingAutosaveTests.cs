using LorStudio.Saving;
using Xunit;

namespace LorStudio.Tests.Saving;

public sealed class FailingAutosaveTests : AutosaveContext
{
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
    public async Task One_who_fails_to_show_the_status_neither_stops_a_save_nor_the_others_who_show_it()
    {
        List<SavePhase> told = [];
        _autosave.StatusChanged += () => throw new InvalidOperationException("The page is gone.");
        _autosave.StatusChanged += () => told.Add(_autosave.Status.Phase);

        Type("First");
        _clock.Advance(Autosave.Quiet);
        Type("Second");
        await _open.FlushAsync();

        Assert.Equal(["First", "Second"], _saves);
        Assert.Equal(SavePhase.Saved, told[^1]);
    }
}
