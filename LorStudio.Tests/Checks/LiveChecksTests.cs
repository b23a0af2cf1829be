using LorStudio.Cases;
using LorStudio.Checks;
using LorStudio.Drafting;

namespace LorStudio.Tests.Checks;

public sealed class LiveChecksTests : ChecksScreen
{
    private static string Story => CheckDeskContext.Story;

    [Fact]
    public async Task What_is_found_is_told_a_moment_after_the_text_was_saved()
    {
        var told = 0;
        Watch();
        Checks.Changed += () => Interlocked.Increment(ref told);

        await WriteAsync(SectionKey.PC, Story);

        Assert.Equal("PC", Reused.Finding.Section);
        Assert.Equal(Story, Checks.Found.Text[SectionKey.PC]);
        Assert.True(told > 0);
    }

    [Fact]
    public async Task Nothing_is_checked_while_it_is_being_written()
    {
        Watch();
        await WriteAsync(SectionKey.PC, "A beginning.");
        var found = Checks.Found;

        for (var key = 0; key < 10; key++)
        {
            Live.Write(SectionKey.PC, $"A beginning. {Story[..key]}");
            Practice.Time.Advance(LiveChecks.Calm / 2);
        }

        await Task.Delay(50, Cancellation);
        Assert.Same(found, Checks.Found);
    }

    [Fact]
    public async Task A_finding_keeps_its_name_while_it_moves()
    {
        Watch();
        await WriteAsync(SectionKey.PC, Story);
        var before = Reused;

        await WriteAsync(SectionKey.PC, $"She came early.\n\n{Story}");

        Assert.Equal(before.Id, Reused.Id);
        Assert.Equal(before.Finding.Start + "She came early.\n\n".Length, Reused.Finding.Start);
    }

    [Fact]
    public async Task Places_are_counted_as_browsers_have_the_text()
    {
        Watch();

        await WriteAsync(SectionKey.PC, $"She came early.\r\n\r\n{Story}");

        var text = Checks.Found.Text[SectionKey.PC];
        Assert.DoesNotContain('\r', text);
        Assert.Equal(Reused.Finding.Text, text.Substring(Reused.Finding.Start, Reused.Finding.Length));
    }

    [Fact]
    public async Task What_is_dismissed_stays_so_on_other_pages_and_comes_back_when_it_is_asked_for()
    {
        Watch();
        await WriteAsync(SectionKey.PC, Story);

        await Checks.DismissAsync(Reused, "It is her own story");

        Assert.Equal("It is her own story", Reused.Dismissed);
        Assert.Equal("It is her own story", Assert.Single(await Desk.DismissedAsync(CaseId, Cancellation)).Reason);
        await WriteAsync(SectionKey.MK, "Something else.");
        Assert.False(Reused.IsOpen);

        await Checks.BringBackAsync(Reused);
        Assert.True(Reused.IsOpen);
    }

    [Fact]
    public async Task A_dismissed_finding_is_open_again_once_its_words_are_others()
    {
        Watch();
        await WriteAsync(SectionKey.PC, Story);
        await Checks.DismissAsync(Reused, "");

        await WriteAsync(SectionKey.PC, $"{Story[..^1]}, which nobody had asked of her.");

        Assert.True(Reused.IsOpen);
    }

    [Fact]
    public async Task Another_case_takes_the_place_of_the_one_that_was_left()
    {
        Watch();
        await WriteAsync(SectionKey.PC, Story);

        Checks.Leave();
        var found = Checks.Found;
        Live.Write(SectionKey.PC, "Nothing.");
        Practice.Time.Advance(LiveChecks.Calm);
        await Task.Delay(50, Cancellation);
        Assert.Same(found, Checks.Found);

        Watch();
        Assert.Same(DraftFindings.None, Checks.Found);
        Practice.Time.Advance(LiveChecks.Calm);
        await CheckedAsync(DraftFindings.None);
        Assert.DoesNotContain(Checks.Found.All, f => f.Finding.Rule == "reuse.earlier-letter");
    }

    [Fact]
    public async Task A_changed_case_is_checked_anew()
    {
        Watch();
        await WriteAsync(SectionKey.PC, Story);
        Assert.True(Reused.IsOpen);
        var found = Checks.Found;

        // The other letter is of the same person, so nothing is reused.
        Live.Amend(CheckDeskContext.Facts("Wei", "Zhang"));
        Practice.Time.Advance(LiveChecks.Calm);
        await CheckedAsync(found);

        Assert.DoesNotContain(Checks.Found.All, f => f.Finding.Rule == "reuse.earlier-letter");
    }
}
