using LorStudio.Drafting;
using LorStudio.Drafting.Revisions;
using LorStudio.Saving;

namespace LorStudio.Tests.Drafting.Revisions;

public sealed class RestoringTests : RevisionShelfContext
{
    [Fact]
    public async Task A_restored_draft_says_what_the_revision_said()
    {
        var id = await AddCaseAsync();
        await WriteAsync(id, SectionKey.MK, "Reads");
        var early = await WriteAndKeepAsync(id, SectionKey.PC, "Early");
        await WriteAsync(id, SectionKey.PC, "Late");
        await WriteAsync(id, SectionKey.SBP, "Later");
        await Desk.FrameAsync(id, new DraftFrame(new DateOnly(2026, 12, 1), "Dear Colleagues:", false), 0, Cancel);

        var restored = await Shelf.RestoreAsync(id, early.Id, Cancel);

        var draft = (await Desk.OpenAsync(id, Cancel))!;
        Assert.Equal(
            ("Early", "Reads", ""),
            (draft[SectionKey.PC].Text, draft[SectionKey.MK].Text, draft[SectionKey.SBP].Text)
        );
        Assert.Equal(new DraftFrame(null, Draft.UsualSalutation, true), draft.Frame);
        Assert.Equal(draft.Frame, restored.Frame);
    }

    [Fact]
    public async Task Only_what_changed_gets_a_new_version_and_is_told()
    {
        var id = await AddCaseAsync();
        await WriteAsync(id, SectionKey.MK, "Reads");
        var early = await WriteAndKeepAsync(id, SectionKey.PC, "Early");
        await WriteAsync(id, SectionKey.PC, "Late");

        var restored = await Shelf.RestoreAsync(id, early.Id, Cancel);

        Assert.Equal([new RestoredSection(SectionKey.PC, new SavedText("Early", 3))], restored.Sections);
        Assert.Null(restored.Frame);
        var draft = (await Desk.OpenAsync(id, Cancel))!;
        Assert.Equal((3, 1, 0), (draft[SectionKey.PC].Version, draft[SectionKey.MK].Version, draft.Version));
        Assert.False(await Desk.WriteAsync(id, SectionKey.PC, "Typed upon what stood there", 2, Cancel));
    }

    [Fact]
    public async Task What_stood_there_is_kept_first_and_the_result_is_a_revision_itself()
    {
        var id = await AddCaseAsync();
        var early = await WriteAndKeepAsync(id, SectionKey.PC, "Early");
        await WriteAsync(id, SectionKey.PC, "Late");

        var restored = await Shelf.RestoreAsync(id, early.Id, Cancel);

        var rows = await ListAsync(id);
        Assert.Equal(
            [RevisionReason.Restored, RevisionReason.BeforeRestore, RevisionReason.Pause],
            rows.Select(r => r.Reason)
        );
        Assert.Equal("Late", (await Shelf.ReadAsync(id, rows[1].Id, Cancel))![SectionKey.PC]);
        Assert.Equal("Early", (await Shelf.ReadAsync(id, rows[0].Id, Cancel))![SectionKey.PC]);
        Assert.Equal((early.Id, rows[0]), (rows[0].OriginId!.Value, restored.Kept));
    }

    [Fact]
    public async Task Restoring_what_the_draft_says_already_changes_nothing()
    {
        var id = await AddCaseAsync();
        var kept = await WriteAndKeepAsync(id, SectionKey.PC, "Calm");

        var restored = await Shelf.RestoreAsync(id, kept.Id, Cancel);

        Assert.Empty(restored.Sections);
        Assert.Equal(kept, Assert.Single(await ListAsync(id)));
        Assert.Equal(1, (await Desk.OpenAsync(id, Cancel))![SectionKey.PC].Version);
    }

    [Fact]
    public async Task A_revision_of_another_or_a_deleted_case_is_not_restored()
    {
        var id = await AddCaseAsync();
        var other = await AddCaseAsync();
        var kept = await WriteAndKeepAsync(id, SectionKey.PC, "Calm");

        await Assert.ThrowsAsync<SaveRefusedException>(() => Shelf.RestoreAsync(other, kept.Id, Cancel));
        await Book.DeleteAsync(id, Cancel);
        await Assert.ThrowsAsync<SaveRefusedException>(() => Shelf.RestoreAsync(id, kept.Id, Cancel));
    }

    [Fact]
    public async Task A_restore_that_cannot_keep_what_stood_there_changes_nothing()
    {
        var id = await AddCaseAsync();
        var early = await WriteAndKeepAsync(id, SectionKey.PC, "Early");
        await WriteAsync(id, SectionKey.PC, "Late");
        Database.Refuse("Revisions");

        await Assert.ThrowsAnyAsync<Exception>(() => Shelf.RestoreAsync(id, early.Id, Cancel));

        Assert.Equal("Late", (await Desk.OpenAsync(id, Cancel))![SectionKey.PC].Text);
    }
}
