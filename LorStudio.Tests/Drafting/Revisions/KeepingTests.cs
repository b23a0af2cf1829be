using LorStudio.Drafting;
using LorStudio.Drafting.Revisions;
using Microsoft.EntityFrameworkCore;

namespace LorStudio.Tests.Drafting.Revisions;

public sealed class KeepingTests : RevisionShelfContext
{
    [Fact]
    public async Task A_revision_holds_all_that_the_draft_said()
    {
        var id = await AddCaseAsync();
        await WriteAsync(id, SectionKey.Opening, "I have known **her** for a year.\n\n- one");
        await WriteAsync(id, SectionKey.SBP, "Çok iyi 🎉");
        var frame = new DraftFrame(new DateOnly(2026, 11, 19), "Dear Colleagues:", false);
        await Desk.FrameAsync(id, frame, 0, Cancel);

        var kept = await Shelf.KeepAsync(id, RevisionReason.SessionEnded, null, Cancel);
        await WriteAsync(id, SectionKey.Opening, "Something else");

        var read = await Shelf.ReadAsync(id, kept!.Id, Cancel);
        Assert.Equal(frame, read!.Frame);
        Assert.Equal("I have known **her** for a year.\n\n- one", read[SectionKey.Opening]);
        Assert.Equal("Çok iyi 🎉", read[SectionKey.SBP]);
        Assert.Equal("", read[SectionKey.PC]);
        var row = Assert.Single(await ListAsync(id));
        Assert.Equal(kept, row);
        Assert.Equal((RevisionReason.SessionEnded, 10), (row.Reason, row.Words));
        Assert.Equal(Practice.Time.GetUtcNow().AddMinutes(-1), row.KeptAt);
    }

    [Fact]
    public async Task The_list_tells_the_words_that_changed_since_the_revision_before()
    {
        var id = await AddCaseAsync();
        await WriteAndKeepAsync(id, SectionKey.PC, "He was calm and kind.");
        await WriteAndKeepAsync(id, SectionKey.PC, "He was always calm.");
        await WriteAndKeepAsync(id, SectionKey.MK, "He reads.");

        Assert.Equal(
            [(6, 2, 0), (4, 1, 2), (5, 5, 0)],
            (await ListAsync(id)).Select(r => (r.Words, r.Added, r.Removed))
        );
    }

    [Fact]
    public async Task The_same_text_is_not_kept_twice()
    {
        var id = await AddCaseAsync();
        var first = await WriteAndKeepAsync(id, SectionKey.PC, "Calm");
        await WriteAsync(id, SectionKey.PC, "Calmer");
        await WriteAsync(id, SectionKey.PC, "Calm");

        var second = await Shelf.KeepAsync(id, RevisionReason.Pause, null, Cancel);

        Assert.Equal(first, second);
        Assert.Single(await ListAsync(id));
    }

    [Theory]
    [InlineData(SectionKey.MK, "Dear Program Director:")]
    [InlineData(SectionKey.PC, "Dear Colleagues:")]
    public async Task The_same_words_in_another_place_or_frame_are_another_text(SectionKey place, string salutation)
    {
        var id = await AddCaseAsync();
        await WriteAndKeepAsync(id, SectionKey.PC, "Calm");
        await WriteAsync(id, SectionKey.PC, "");
        await WriteAsync(id, place, "Calm");
        await Desk.FrameAsync(id, new DraftFrame(null, salutation, true), 0, Cancel);

        await Shelf.KeepAsync(id, RevisionReason.Pause, null, Cancel);

        Assert.Equal(2, (await ListAsync(id)).Count);
    }

    [Fact]
    public async Task A_name_for_the_same_text_goes_to_the_revision_that_is_there()
    {
        var id = await AddCaseAsync();
        var first = await WriteAndKeepAsync(id, SectionKey.PC, "Calm");
        Practice.Time.Advance(TimeSpan.FromMinutes(5));

        var named = await Shelf.KeepAsync(id, RevisionReason.Named, "  Before\tthe call \u202E ", Cancel);

        Assert.Equal((first.Id, "Before the call"), (named!.Id, named.Name));
        Assert.Equal(named, Assert.Single(await ListAsync(id)));
        Assert.Equal((RevisionReason.Named, Practice.Time.GetUtcNow()), (named.Reason, named.KeptAt));
    }

    [Fact]
    public async Task A_name_stays_when_the_same_text_is_kept_again()
    {
        var id = await AddCaseAsync();
        await WriteAsync(id, SectionKey.PC, "Calm");
        await Shelf.KeepAsync(id, RevisionReason.Named, "Mine", Cancel);

        await Shelf.KeepAsync(id, RevisionReason.Exported, null, Cancel);
        await Shelf.KeepAsync(id, RevisionReason.Pause, null, Cancel);

        var row = Assert.Single(await ListAsync(id));
        Assert.Equal(("Mine", RevisionReason.Exported), (row.Name, row.Reason));
    }

    [Fact]
    public async Task A_name_without_letters_is_none_and_a_long_one_is_cut()
    {
        var id = await AddCaseAsync();

        var unnamed = await Shelf.KeepAsync(id, RevisionReason.Named, " \u200B ", Cancel);
        Assert.Null(unnamed!.Name);

        var cut = await Shelf.KeepAsync(id, RevisionReason.Named, new string('x', 99) + "🎉🎉", Cancel);
        Assert.Equal(new string('x', 99), cut!.Name);
    }

    [Fact]
    public async Task A_draft_that_never_held_text_is_kept_only_when_it_is_asked_for()
    {
        var id = await AddCaseAsync();

        Assert.Null(await Shelf.KeepAsync(id, RevisionReason.SessionEnded, null, Cancel));
        Assert.NotNull(await Shelf.KeepAsync(id, RevisionReason.Named, null, Cancel));
    }

    [Fact]
    public async Task A_text_is_stored_once_however_many_revisions_hold_it()
    {
        var id = await AddCaseAsync();
        await WriteAsync(id, SectionKey.MK, "Reads");
        await WriteAsync(id, SectionKey.SBP, "Reads");
        await WriteAndKeepAsync(id, SectionKey.PC, "Calm");
        await WriteAndKeepAsync(id, SectionKey.PC, "Calmer");
        await WriteAndKeepAsync(id, SectionKey.PC, "Calm");

        Assert.Equal(3, (await ListAsync(id)).Count);
        Assert.Equal(3, await StoredTextsAsync());
    }

    [Fact]
    public async Task A_long_text_is_packed_and_a_short_one_is_not()
    {
        var id = await AddCaseAsync();
        var letter = string.Join(' ', Enumerable.Repeat("She presented every patient with care.", 40));
        await WriteAsync(id, SectionKey.PC, letter);
        await WriteAsync(id, SectionKey.MK, "Hm.");

        var kept = await Shelf.KeepAsync(id, RevisionReason.Pause, null, Cancel);

        await using var db = Database.CreateDbContext();
        var stored = await db.RevisionTexts.ToListAsync(Cancel);
        Assert.Equal(
            [(3, false), (letter.Length, true)],
            stored.Select(t => (t.Length, t.Content.Length < t.Length)).Order()
        );
        Assert.Equal(letter, (await Shelf.ReadAsync(id, kept!.Id, Cancel))![SectionKey.PC]);
    }

    [Fact]
    public async Task Both_texts_of_a_conflict_are_kept_once_while_the_draft_stays_as_it_is()
    {
        var id = await AddCaseAsync();
        await WriteAsync(id, SectionKey.PC, "Mine");
        await WriteAsync(id, SectionKey.MK, "Reads");

        await Shelf.KeepBothAsync(id, SectionKey.PC, "Theirs", Cancel);
        await Shelf.KeepBothAsync(id, SectionKey.PC, "Theirs", Cancel);

        var rows = await ListAsync(id);
        Assert.Equal([RevisionReason.Conflict, RevisionReason.Conflict], rows.Select(r => r.Reason));
        var read = await Shelf.ReadAsync(id, rows[0].Id, Cancel);
        Assert.Equal(("Theirs", "Reads"), (read![SectionKey.PC], read[SectionKey.MK]));
        Assert.Equal("Mine", (await Shelf.ReadAsync(id, rows[1].Id, Cancel))![SectionKey.PC]);
        Assert.Equal("Mine", (await Desk.OpenAsync(id, Cancel))![SectionKey.PC].Text);
    }

    [Fact]
    public async Task Revisions_belong_to_their_own_case_and_hide_with_it()
    {
        var id = await AddCaseAsync();
        var other = await AddCaseAsync();
        var kept = await WriteAndKeepAsync(id, SectionKey.PC, "Calm");

        Assert.Null(await Shelf.ReadAsync(other, kept.Id, Cancel));
        Assert.Empty(await ListAsync(other));

        await Book.DeleteAsync(id, Cancel);
        Assert.Null(await Shelf.ReadAsync(id, kept.Id, Cancel));
        Assert.Empty(await ListAsync(id));
        Assert.Null(await Shelf.KeepAsync(id, RevisionReason.Named, "x", Cancel));
        await Shelf.KeepBothAsync(id, SectionKey.PC, "x", Cancel);
        await Book.RestoreAsync(id, Cancel);
        Assert.Equal(kept, Assert.Single(await ListAsync(id)));
    }

    [Fact]
    public async Task A_purged_case_takes_along_the_texts_that_no_other_case_holds()
    {
        var purged = await AddCaseAsync();
        var standing = await AddCaseAsync();
        await WriteAndKeepAsync(purged, SectionKey.PC, "Shared");
        await WriteAndKeepAsync(purged, SectionKey.PC, "Only here");
        var kept = await WriteAndKeepAsync(standing, SectionKey.MK, "Shared");
        await Book.DeleteAsync(purged, Cancel);
        Practice.Time.Advance(TimeSpan.FromDays(31));

        await Book.PurgeAsync(Cancel);

        Assert.Equal(1, await StoredTextsAsync());
        Assert.Equal("Shared", (await Shelf.ReadAsync(standing, kept.Id, Cancel))![SectionKey.MK]);
        await using var db = Database.CreateDbContext();
        Assert.Equal(1, await db.Revisions.CountAsync(Cancel));
    }

    [Fact]
    public async Task An_occasion_that_must_go_on_does_so_where_nothing_can_be_kept()
    {
        var id = await AddCaseAsync();
        await WriteAsync(id, SectionKey.PC, "Calm");
        Database.Refuse("Revisions");

        await Shelf.TryKeepAsync(id, RevisionReason.Exported, Cancel);

        Assert.Empty(await ListAsync(id));
    }
}
