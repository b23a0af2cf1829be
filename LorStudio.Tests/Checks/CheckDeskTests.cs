using LorStudio.Cases;
using LorStudio.Checks;
using LorStudio.Drafting;
using LorStudio.Drafting.Evidence;
using LorStudio.Sessions;

namespace LorStudio.Tests.Checks;

public sealed class CheckDeskTests : IDisposable
{
    private static readonly CaseFacts Wei = CheckDeskContext.Facts("Wei", "Zhang");
    private static readonly CaseFacts Amara = CheckDeskContext.Facts("Amara", "Okafor");

    private readonly CheckDeskContext _studio = new();

    private static CancellationToken Cancellation => CheckDeskContext.Cancellation;

    private static Finding Found { get; } =
        new("reuse.earlier-letter", Severity.Warning, "PC", 3, 5, "words", "Found.", "Because.", [], "abc123");

    public void Dispose() => _studio.Dispose();

    [Fact]
    public async Task The_checks_get_facts_and_notes_without_what_was_deleted_or_is_only_a_marker()
    {
        var id = await _studio.OpenAsync(Amara);
        await using (var db = _studio.Database.CreateDbContext())
        {
            Session session = new(id, default);
            Session gone = new(id, default);
            session.Notes.Add(new("n1", null, "Traced the murmur", [Competency.MK], NoteKind.Fact));
            session.Notes.Add(new("n2", null, "Deleted", [], NoteKind.Fact));
            session.Notes.Add(new("n3", null, "", [], NoteKind.Observation));
            gone.Notes.Add(new("n4", null, "Deleted with its session", [], NoteKind.Fact));
            session.Notes[1].Delete(default);
            gone.Delete(default);
            db.AddRange(session, gone);
            await db.SaveChangesAsync(Cancellation);
        }

        var opened = await _studio.Desk.OpenAsync(id, Cancellation);

        Assert.Equal("Okafor", opened?.Facts.Candidate.FamilyName);
        var note = Assert.Single(opened!.Notes);
        Assert.Equal(("n1", "Traced the murmur", NoteKind.Fact), (note.Key, note.Text, note.Kind));
        Assert.Equal([Competency.MK], note.Competencies);
    }

    [Fact]
    public async Task The_checks_get_what_sections_and_sentences_rest_on()
    {
        var id = await _studio.OpenAsync(Amara, CheckDeskContext.Story);
        await using var db = _studio.Database.CreateDbContext();
        Session session = new(id, default);
        session.Notes.Add(new("n1", null, "Drew the valve", [], NoteKind.Fact));
        db.Add(session);
        await db.SaveChangesAsync(Cancellation);
        var note = session.Notes[0].Id;
        await _studio.Drafts.RestOnAsync(id, SectionKey.PC, note, Cancellation);
        await new EvidenceLedger(_studio.Database).LinkAsync(
            id,
            [new(note, CheckDeskContext.Story, LinkKind.Confirmed)],
            Cancellation
        );

        var draft = await _studio.Desk.DraftAsync(id, Cancellation);

        Assert.Equal(CheckDeskContext.Story, draft?.Text[SectionKey.PC]);
        Assert.Equal(["n1"], draft!.SectionNotes[SectionKey.PC]);
        Assert.Equal([new NoteLink("n1", CheckDeskContext.Story, LinkKind.Confirmed)], draft.Links);
    }

    [Fact]
    public async Task Other_candidates_are_those_of_all_other_cases_that_were_not_deleted()
    {
        var mine = await _studio.OpenAsync(Amara);
        await _studio.OpenAsync(Amara);
        var other = await _studio.OpenAsync(Wei with { Writer = new() { Name = "Ana Ruiz" } });
        await _studio.Cases.DeleteAsync(await _studio.OpenAsync(CheckDeskContext.Facts("Elif", "Kaya")), Cancellation);

        var others = (await _studio.Desk.OpenAsync(mine, Cancellation))?.Others.All;

        var found = Assert.Single(others!);
        Assert.Equal(("Wei", "Zhang", other), (found.Candidate.GivenName, found.Candidate.FamilyName, found.CaseId));
        Assert.Equal("Wei Zhang (Ana Ruiz)", found.Case);
    }

    [Fact]
    public async Task Other_candidates_are_read_again_after_any_change_of_theirs()
    {
        var mine = await _studio.OpenAsync(Amara);
        var other = await _studio.OpenAsync(CheckDeskContext.Facts("Wei", "Zhang"));
        Assert.Equal(["Zhang"], await NamesAsync());

        await _studio.Cases.AmendAsync(other, CheckDeskContext.Facts("Wei", "Chang"), 0, Cancellation);
        Assert.Equal(["Chang"], await NamesAsync());

        var third = await _studio.OpenAsync(CheckDeskContext.Facts("Elif", "Kaya"));
        Assert.Equal(["Chang", "Kaya"], await NamesAsync());

        await _studio.Cases.DeleteAsync(third, Cancellation);
        Assert.Equal(["Chang"], await NamesAsync());

        async Task<IEnumerable<string>> NamesAsync() =>
            (await _studio.Desk.OpenAsync(mine, Cancellation))!.Others.All.Select(o => o.Candidate.FamilyName);
    }

    [Fact]
    public async Task Other_candidates_that_are_held_are_given_again()
    {
        var mine = await _studio.OpenAsync(Amara);
        await _studio.OpenAsync(Wei);

        var first = await _studio.Desk.OpenAsync(mine, Cancellation);
        var second = await _studio.Desk.OpenAsync(mine, Cancellation);
        Assert.Same(first?.Others, second?.Others);

        await _studio.Cases.AmendAsync(mine, Wei, 0, Cancellation);
        Assert.Empty((await _studio.Desk.OpenAsync(mine, Cancellation))!.Others.All);
    }

    [Fact]
    public async Task Of_a_deleted_case_there_is_nothing_to_check()
    {
        var id = await _studio.OpenAsync(Amara);
        await _studio.Cases.DeleteAsync(id, Cancellation);

        Assert.Null(await _studio.Desk.OpenAsync(id, Cancellation));
        Assert.Null(await _studio.Desk.DraftAsync(id, Cancellation));
        Assert.Null(await _studio.Desk.DismissAsync(id, Found, null, Cancellation));
    }

    [Fact]
    public async Task A_dismissed_finding_is_kept_with_its_reason_until_it_is_brought_back()
    {
        var id = await _studio.OpenAsync(Amara);

        await _studio.Desk.DismissAsync(id, Found, "  quoted on purpose ", Cancellation);

        var kept = Assert.Single(await _studio.Desk.DismissedAsync(id, Cancellation));
        Assert.Equal(
            new DismissedFinding(id, "abc123", "reuse.earlier-letter", "words", "quoted on purpose", kept.At),
            kept
        );
        Assert.Equal(_studio.Practice.Time.GetUtcNow(), kept.At);
        await _studio.Desk.BringBackAsync(id, "abc123", Cancellation);
        Assert.Empty(await _studio.Desk.DismissedAsync(id, Cancellation));
    }

    [Fact]
    public async Task Dismissing_again_changes_the_reason_and_other_cases_do_not_see_it()
    {
        var id = await _studio.OpenAsync(Amara);
        var other = await _studio.OpenAsync(Wei);
        await _studio.Desk.DismissAsync(id, Found, "first", Cancellation);

        await _studio.Desk.DismissAsync(id, Found, " ", Cancellation);
        await _studio.Desk.BringBackAsync(other, "abc123", Cancellation);

        Assert.Null(Assert.Single(await _studio.Desk.DismissedAsync(id, Cancellation)).Reason);
        Assert.Empty(await _studio.Desk.DismissedAsync(other, Cancellation));
    }

    [Fact]
    public async Task What_was_dismissed_is_purged_with_the_case()
    {
        var id = await _studio.OpenAsync(Amara);
        await _studio.Desk.DismissAsync(id, Found, null, Cancellation);
        await _studio.Cases.DeleteAsync(id, Cancellation);
        _studio.Practice.Time.Advance(CaseBook.KeptAfterDeletion + TimeSpan.FromDays(1));

        await _studio.Cases.PurgeAsync(Cancellation);

        Assert.Empty(await _studio.Desk.DismissedAsync(id, Cancellation));
    }
}
