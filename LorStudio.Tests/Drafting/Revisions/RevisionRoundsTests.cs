using LorStudio.Drafting;
using LorStudio.Drafting.Revisions;
using Microsoft.Extensions.Logging.Abstractions;

namespace LorStudio.Tests.Drafting.Revisions;

public sealed class RevisionRoundsTests : RevisionShelfContext
{
    [Fact]
    public async Task A_draft_is_kept_after_a_pause_and_not_before()
    {
        var id = await AddCaseAsync();
        await WriteAsync(id, SectionKey.PC, "Calm");

        Practice.Time.Advance(TimeSpan.FromMinutes(2));
        await Shelf.KeepPausedAsync(RevisionRounds.Pause, Cancel);
        Assert.Empty(await ListAsync(id));

        Practice.Time.Advance(TimeSpan.FromMinutes(1));
        await Shelf.KeepPausedAsync(RevisionRounds.Pause, Cancel);
        Assert.Equal(RevisionReason.Pause, Assert.Single(await ListAsync(id)).Reason);
    }

    [Fact]
    public async Task A_changed_frame_is_a_change_of_the_draft()
    {
        var id = await AddCaseAsync();
        await WriteAndKeepAsync(id, SectionKey.PC, "Calm");
        await Desk.FrameAsync(id, new DraftFrame(null, "Dear Colleagues:", true), 0, Cancel);
        Practice.Time.Advance(RevisionRounds.Pause);

        await Shelf.KeepPausedAsync(RevisionRounds.Pause, Cancel);

        Assert.Equal(2, (await ListAsync(id)).Count);
    }

    [Fact]
    public async Task The_start_keeps_what_a_crash_left_and_each_minute_looks_for_pauses()
    {
        var id = await AddCaseAsync();
        await WriteAsync(id, SectionKey.PC, "Before the crash");
        using RevisionRounds rounds = new(Shelf, Practice.Time, NullLogger<RevisionRounds>.Instance);

        await rounds.StartAsync(Cancel);
        await UntilAsync(id, 1);
        await WriteAsync(id, SectionKey.PC, "After the start");
        Assert.Single(await ListAsync(id));
        await UntilAsync(id, 2, () => Practice.Time.Advance(RevisionRounds.Round));
        await rounds.StopAsync(Cancel);

        Assert.InRange(
            (await ListAsync(id))[0].KeptAt,
            Practice.Time.Start + RevisionRounds.Pause,
            DateTimeOffset.MaxValue
        );
    }

    [Fact]
    public async Task A_program_that_could_not_start_ends_the_rounds_without_a_fault()
    {
        var id = await AddCaseAsync();
        await WriteAsync(id, SectionKey.PC, "Calm");
        RevisionRounds rounds = new(Shelf, Practice.Time, NullLogger<RevisionRounds>.Instance);
        await rounds.StartAsync(Cancel);
        await UntilAsync(id, 1);

        rounds.Dispose();

        await rounds.ExecuteTask!;
    }

    private async Task UntilAsync(long caseId, int revisions, Action? meanwhile = null)
    {
        while ((await ListAsync(caseId)).Count < revisions)
        {
            meanwhile?.Invoke();
            await Task.Yield();
            Cancel.ThrowIfCancellationRequested();
        }
    }
}
