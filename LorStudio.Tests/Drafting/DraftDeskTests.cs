using LorStudio.Cases;
using LorStudio.Data;
using LorStudio.Drafting;
using LorStudio.Saving;
using LorStudio.Sessions;
using LorStudio.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Time.Testing;

namespace LorStudio.Tests.Drafting;

public sealed class DraftDeskTests : IDisposable
{
    private readonly StudioDbFixture _database = new();
    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2026, 11, 24, 17, 0, 0, TimeSpan.Zero));

    private DraftDesk Desk => new(_database, _clock);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => _database.Dispose();

    [Fact]
    public async Task The_first_opening_makes_a_draft_with_all_sections()
    {
        var id = await AddCaseAsync();

        var draft = await Desk.OpenAsync(id, Cancel);
        var again = await Desk.OpenAsync(id, Cancel);

        Assert.Equal(Enum.GetValues<SectionKey>(), draft!.Sections.Select(s => s.Key).Order());
        Assert.All(draft.Sections, s => Assert.Equal("", s.Text));
        Assert.Equal("Dear Program Director:", draft.Salutation);
        Assert.Equal(draft.Id, again!.Id);
    }

    [Fact]
    public async Task A_written_section_is_read_back_and_its_case_is_being_drafted()
    {
        var id = await AddCaseAsync();
        await Desk.OpenAsync(id, Cancel);

        Assert.True(await Desk.WriteAsync(id, SectionKey.ICS, "She **calmed** a family.\n\n- one", 0, Cancel));

        Assert.Equal("She **calmed** a family.\n\n- one", (await Desk.OpenAsync(id, Cancel))![SectionKey.ICS].Text);
        await using var db = _database.CreateDbContext();
        var written = await db.Cases.SingleAsync(Cancel);
        Assert.Equal(CaseStage.Drafting, written.Stage);
        Assert.Equal(_clock.GetUtcNow(), written.UpdatedAt);
    }

    [Fact]
    public async Task A_text_typed_upon_an_older_version_is_not_written()
    {
        var id = await AddCaseAsync();
        await Desk.OpenAsync(id, Cancel);
        await Desk.WriteAsync(id, SectionKey.PC, "First window", 0, Cancel);

        Assert.False(await Desk.WriteAsync(id, SectionKey.PC, "Second window", 0, Cancel));

        Assert.Equal("First window", (await Desk.ReadAsync(id, SectionKey.PC, Cancel))!.Text);
    }

    [Fact]
    public async Task A_deleted_case_has_no_draft_and_takes_no_text()
    {
        var id = await AddCaseAsync();
        await Desk.OpenAsync(id, Cancel);
        await using (var db = _database.CreateDbContext())
        {
            (await db.Cases.SingleAsync(Cancel)).Delete(_clock.GetUtcNow());
            await db.SaveChangesAsync(Cancel);
        }

        Assert.Null(await Desk.OpenAsync(id, Cancel));
        Assert.False(await Desk.WriteAsync(id, SectionKey.PC, "Late", 0, Cancel));
        Assert.Null(await Desk.ReadAsync(id, SectionKey.PC, Cancel));
    }

    [Fact]
    public async Task An_unknown_case_has_no_draft() => Assert.Null(await Desk.OpenAsync(99, Cancel));

    [Fact]
    public async Task A_section_rests_on_a_note_once_and_only_on_its_own_cases_notes()
    {
        var id = await AddCaseAsync();
        var other = await AddCaseAsync();
        var own = await AddNoteAsync(id);
        var foreign = await AddNoteAsync(other);
        await Desk.OpenAsync(id, Cancel);

        await Desk.RestOnAsync(id, SectionKey.MK, own, Cancel);
        await Desk.RestOnAsync(id, SectionKey.MK, own, Cancel);
        await Desk.RestOnAsync(id, SectionKey.MK, foreign, Cancel);

        var draft = await Desk.OpenAsync(id, Cancel);
        Assert.Equal([own], draft![SectionKey.MK].Notes.Select(n => n.NoteId));
    }

    [Fact]
    public async Task The_frame_is_kept()
    {
        var id = await AddCaseAsync();
        await Desk.OpenAsync(id, Cancel);
        var frame = new DraftFrame(new DateOnly(2026, 11, 24), "To Whom It May Concern:", Headings: false);

        var version = await Desk.FrameAsync(id, frame, 0, Cancel);

        var draft = await Desk.OpenAsync(id, Cancel);
        Assert.Equal(frame, draft!.Frame);
        Assert.Equal(draft.Version, version);
    }

    [Fact]
    public async Task A_frame_changed_upon_an_older_one_is_refused()
    {
        var id = await AddCaseAsync();
        var opened = await Desk.OpenAsync(id, Cancel);
        var theirs = new DraftFrame(new DateOnly(2026, 11, 24), "To Whom It May Concern:", Headings: false);
        await Desk.FrameAsync(id, theirs, opened!.Version, Cancel);

        var refusal = await Assert.ThrowsAsync<SaveRefusedException>(() =>
            Desk.FrameAsync(id, theirs with { Salutation = "Dear Colleague:" }, opened.Version, Cancel)
        );

        Assert.Contains("another window", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(theirs, (await Desk.OpenAsync(id, Cancel))!.Frame);
    }

    [Fact]
    public async Task A_deleted_note_is_nothing_to_rest_on_until_it_comes_back()
    {
        var id = await AddCaseAsync();
        var note = await AddNoteAsync(id);
        await Desk.OpenAsync(id, Cancel);
        await Desk.RestOnAsync(id, SectionKey.MK, note, Cancel);

        await ChangeNoteAsync(note, n => n.Delete(_clock.GetUtcNow()));
        Assert.Empty((await Desk.OpenAsync(id, Cancel))![SectionKey.MK].Notes);
        Assert.Empty(await Desk.NotesAsync(id, Cancel));

        await ChangeNoteAsync(note, n => n.Restore());
        Assert.Equal([note], (await Desk.NotesAsync(id, Cancel))[SectionKey.MK]);
    }

    private async Task<long> AddCaseAsync()
    {
        await using var db = _database.CreateDbContext();
        var added = new Case(new CaseFacts(), _clock.GetUtcNow());
        db.Cases.Add(added);
        await db.SaveChangesAsync(Cancel);
        return added.Id;
    }

    private async Task<long> AddNoteAsync(long caseId)
    {
        await using var db = _database.CreateDbContext();
        var session = new Session(caseId, _clock.GetUtcNow());
        session.Notes.Add(
            new Note("n1", TimeSpan.FromSeconds(3), "knew the guideline", [Competency.MK], NoteKind.Fact)
        );
        db.Sessions.Add(session);
        await db.SaveChangesAsync(Cancel);
        return session.Notes[0].Id;
    }

    private async Task ChangeNoteAsync(long id, Action<Note> change)
    {
        await using var db = _database.CreateDbContext();
        change(await db.Notes.SingleAsync(n => n.Id == id, Cancel));
        await db.SaveChangesAsync(Cancel);
    }
}
