using System.Text;
using LorStudio.CaseFiles;
using LorStudio.Cases;
using LorStudio.Data;
using LorStudio.Drafting;
using LorStudio.Sessions;
using LorStudio.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Time.Testing;

namespace LorStudio.Tests.CaseFiles;

public sealed class CaseTransferTests : IDisposable
{
    private static readonly DateTimeOffset Now = new(2026, 11, 25, 9, 0, 0, TimeSpan.Zero);
    private readonly StudioDbFixture _studio = new();
    private readonly CaseTransfer _transfer;

    public CaseTransferTests() => _transfer = new(_studio, new FakeTimeProvider(Now));

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => _studio.Dispose();

    [Fact]
    public async Task An_exported_case_equals_the_imported_one()
    {
        var random = new RandomCase(seed: 7);
        for (var i = 0; i < 30; i++)
        {
            var contents = random.Next();
            var id = await _transfer.ImportAsync(contents, Cancellation);
            var exported = await _transfer.ExportAsync(id, Cancellation);
            Assert.Equal(Json(contents), Json(exported!));
        }
    }

    [Fact]
    public async Task The_same_contents_can_be_imported_twice_and_make_two_cases()
    {
        var contents = CaseJson.Read(CaseJson.Whole).Contents!;
        var first = await _transfer.ImportAsync(contents, Cancellation);
        var second = await _transfer.ImportAsync(contents, Cancellation);
        Assert.NotEqual(first, second);
        Assert.Equal(
            Json((await _transfer.ExportAsync(first, Cancellation))!),
            Json((await _transfer.ExportAsync(second, Cancellation))!)
        );
    }

    [Theory]
    [InlineData(null, null, CaseStage.Intake)]
    [InlineData("[{}]", null, CaseStage.Session)]
    [InlineData("[{}]", """[{ "key": "PC", "text": "  " }]""", CaseStage.Session)]
    [InlineData(null, """[{ "key": "PC", "text": "He" }]""", CaseStage.Drafting)]
    public async Task The_stage_follows_from_what_is_there(string? sessions, string? sections, CaseStage stage)
    {
        var json = CaseJson.Least(
            (sessions is null ? "" : $", \"sessions\": {sessions}")
                + (sections is null ? "" : $", \"draft\": {{ \"sections\": {sections} }}")
        );
        var @case = await StoredAsync(await _transfer.ImportAsync(CaseJson.Read(json).Contents!, Cancellation));
        Assert.Equal(stage, @case.Stage);
        Assert.Equal(Now, @case.CreatedAt);
    }

    [Fact]
    public async Task The_end_of_the_first_session_starts_the_clock()
    {
        var json = CaseJson.Least(
            """
            , "sessions": [
              {},
              { "startedAt": "2026-11-20T10:00:00Z", "endedAt": "2026-11-20T11:00:00Z" },
              { "startedAt": "2026-11-19T10:00:00Z", "endedAt": "2026-11-19T11:00:00Z" }
            ]
            """
        );
        var @case = await StoredAsync(await _transfer.ImportAsync(CaseJson.Read(json).Contents!, Cancellation));
        Assert.Equal(new DateTimeOffset(2026, 11, 19, 11, 0, 0, TimeSpan.Zero), @case.FirstSessionEndedAt);
    }

    [Fact]
    public async Task What_was_deleted_is_not_exported()
    {
        var id = await _transfer.ImportAsync(CaseJson.Read(CaseJson.Whole).Contents!, Cancellation);
        await ChangeAsync(db => db.Sessions.Include(s => s.Notes).Single(s => s.CaseId == id).Notes[0].Delete(Now));

        var exported = await _transfer.ExportAsync(id, Cancellation);
        Assert.Equal(["n2"], exported!.Sessions[0].Notes.Select(n => n.Key));
        Assert.Empty(exported.SectionNotes);

        await ChangeAsync(db => db.Sessions.Single(s => s.CaseId == id).Delete(Now));
        Assert.Empty((await _transfer.ExportAsync(id, Cancellation))!.Sessions);

        await ChangeAsync(db => db.Cases.Single(c => c.Id == id).Delete(Now));
        Assert.Null(await _transfer.ExportAsync(id, Cancellation));
    }

    [Fact]
    public async Task A_case_whose_draft_was_never_opened_is_exported_with_an_empty_one()
    {
        var @case = new Case(new CaseFacts { Candidate = new() { GivenName = "Ana" } }, Now);
        await ChangeAsync(db => db.Add(@case));

        var exported = await _transfer.ExportAsync(@case.Id, Cancellation);

        Assert.Equal(Draft.UsualSalutation, exported!.Draft.Salutation);
        Assert.True(CaseFileReader.Read(CaseFileWriter.Write(exported)).Succeeded);
    }

    [Fact]
    public async Task A_number_that_no_case_has_is_not_found() =>
        Assert.Null(await _transfer.ExportAsync(4711, Cancellation));

    private static string Json(CaseContents contents) => Encoding.UTF8.GetString(CaseFileWriter.Write(contents));

    private async Task<Case> StoredAsync(long id)
    {
        await using var db = _studio.CreateDbContext();
        return await db.Cases.AsNoTracking().SingleAsync(c => c.Id == id, Cancellation);
    }

    private async Task ChangeAsync(Action<StudioDb> change)
    {
        await using var db = _studio.CreateDbContext();
        change(db);
        await db.SaveChangesAsync(Cancellation);
    }
}
