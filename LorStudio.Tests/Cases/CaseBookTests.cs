using LorStudio.Cases;
using LorStudio.Saving;
using LorStudio.Sessions;
using LorStudio.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LorStudio.Tests.Cases;

public sealed class CaseBookTests : IDisposable
{
    private static readonly CaseFacts Amara = new()
    {
        Candidate = new() { GivenName = "Amara", FamilyName = "Okafor" },
        Application = new() { Specialty = "Internal Medicine", Season = 2027 },
    };

    private readonly StudioDbFixture _database = new();
    private readonly Practice _practice = new();
    private readonly CaseBook _book;

    public CaseBookTests() => _book = _practice.CaseBook(_database);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => _database.Dispose();

    [Fact]
    public async Task A_new_case_is_found_again_with_its_facts()
    {
        var facts = Amara with
        {
            Writer = new() { Name = "Ellen Marsh", Address = "12 Lake Road\nSpringfield" },
            Experience = new()
            {
                Start = new(2026, 3, 2),
                HoursPerWeek = 37.5m,
                Setting = ClinicalSetting.Both,
            },
            Order = new() { Service = "rush", PaidOn = new(2026, 11, 20) },
        };

        var made = await _book.CreateAsync(facts, Cancellation);

        var found = await _book.GetAsync(made.Id, Cancellation);
        Assert.Equivalent(facts, found?.Facts, strict: true);
        Assert.Equal(_practice.Time.GetUtcNow(), found?.CreatedAt);
    }

    [Fact]
    public async Task Amended_facts_have_a_new_version()
    {
        var made = await _book.CreateAsync(Amara, Cancellation);

        var version = await _book.AmendAsync(made.Id, Renamed("Ada"), made.Version, Cancellation);

        var found = await _book.GetAsync(made.Id, Cancellation);
        Assert.Equal("Ada", found?.Candidate.GivenName);
        Assert.Equal(version, found?.Version);
        Assert.NotEqual(made.Version, version);
    }

    [Fact]
    public async Task A_second_window_does_not_overwrite_what_the_first_one_saved()
    {
        var made = await _book.CreateAsync(Amara, Cancellation);
        await _book.AmendAsync(made.Id, Renamed("Ada"), made.Version, Cancellation);

        var refusal = await Assert.ThrowsAsync<SaveRefusedException>(() =>
            _book.AmendAsync(made.Id, Renamed("Ann"), made.Version, Cancellation)
        );

        Assert.Contains("another window", refusal.Message, StringComparison.Ordinal);
        Assert.Equal("Ada", (await _book.GetAsync(made.Id, Cancellation))?.Candidate.GivenName);
    }

    [Fact]
    public async Task Archiving_in_another_window_does_not_stand_in_the_way_of_facts()
    {
        var made = await _book.CreateAsync(Amara, Cancellation);
        await _book.ArchiveAsync(made.Id, Cancellation);

        await _book.AmendAsync(made.Id, Renamed("Ada"), made.Version, Cancellation);

        Assert.Equal("Ada Okafor", Assert.Single(await _book.ListAsync(CaseShelf.Archived, Cancellation)).Name);
    }

    [Fact]
    public async Task Facts_that_cannot_be_right_are_not_saved()
    {
        var wrong = Amara with { Experience = new() { HoursPerWeek = 200 } };
        var made = await _book.CreateAsync(Amara, Cancellation);

        await Assert.ThrowsAsync<SaveRefusedException>(() => _book.CreateAsync(wrong, Cancellation));
        await Assert.ThrowsAsync<SaveRefusedException>(() =>
            _book.AmendAsync(made.Id, wrong, made.Version, Cancellation)
        );
    }

    [Fact]
    public async Task A_deleted_case_is_not_found_and_takes_no_facts_until_it_is_brought_back()
    {
        var made = await _book.CreateAsync(Amara, Cancellation);
        await _book.DeleteAsync(made.Id, Cancellation);

        Assert.Null(await _book.GetAsync(made.Id, Cancellation));
        await Assert.ThrowsAsync<SaveRefusedException>(() =>
            _book.AmendAsync(made.Id, Renamed("Ada"), made.Version, Cancellation)
        );
        Assert.Empty(await _book.ListAsync(CaseShelf.Open, Cancellation));
        Assert.Single(await _book.ListAsync(CaseShelf.Deleted, Cancellation));

        await _book.RestoreAsync(made.Id, Cancellation);

        Assert.NotNull(await _book.GetAsync(made.Id, Cancellation));
    }

    [Fact]
    public async Task An_archived_case_can_be_taken_back()
    {
        var made = await _book.CreateAsync(Amara, Cancellation);
        await _book.ArchiveAsync(made.Id, Cancellation);
        Assert.Empty(await _book.ListAsync(CaseShelf.Open, Cancellation));

        await _book.UnarchiveAsync(made.Id, Cancellation);

        Assert.Single(await _book.ListAsync(CaseShelf.Open, Cancellation));
    }

    [Fact]
    public async Task Open_cases_come_by_due_date_and_those_without_one_last()
    {
        await OpenAsync("No clock yet", paid: null, ended: null);
        await OpenAsync("Later", new(2026, 11, 23), Days(-1));
        await OpenAsync("Overdue", new(2026, 11, 2), Days(-20));

        var rows = await _book.ListAsync(CaseShelf.Open, Cancellation);

        Assert.Equal(["Overdue", "Later", "No clock yet"], rows.Select(r => r.Name));
        Assert.Equal([-9, 3, null], rows.Select(r => r.DaysLeft));
    }

    [Fact]
    public async Task A_row_says_what_the_worklist_shows()
    {
        await _book.CreateAsync(new CaseFacts { Writer = new() { Name = "Ellen Marsh" } }, Cancellation);

        var row = Assert.Single(await _book.ListAsync(CaseShelf.Open, Cancellation));

        Assert.Equal("Unnamed candidate", row.Name);
        Assert.Equal("Ellen Marsh", row.Writer);
        Assert.Equal(WaiverStatus.Unknown, row.Waiver);
        Assert.Contains("pronouns", row.Missing);
    }

    [Fact]
    public async Task The_studio_is_empty_until_its_first_case()
    {
        Assert.True(await _book.IsEmptyAsync(Cancellation));

        await _book.CreateAsync(Amara, Cancellation);

        Assert.False(await _book.IsEmptyAsync(Cancellation));
    }

    [Fact]
    public async Task A_case_deleted_over_thirty_days_ago_is_purged_with_all_that_belongs_to_it()
    {
        var old = await _book.CreateAsync(Amara, Cancellation);
        await AddSessionAsync(old.Id);
        await _book.DeleteAsync(old.Id, Cancellation);
        _practice.Time.Advance(TimeSpan.FromDays(29));
        Assert.Equal(0, await _book.PurgeAsync(Cancellation));
        var kept = await _book.CreateAsync(Amara, Cancellation);
        _practice.Time.Advance(TimeSpan.FromDays(2));

        Assert.Equal(1, await _book.PurgeAsync(Cancellation));

        Assert.Equal(kept.Id, Assert.Single(await _book.ListAsync(CaseShelf.Open, Cancellation)).Id);
        await using var db = _database.CreateDbContext();
        Assert.False(await db.Sessions.AnyAsync(Cancellation));
    }

    private static CaseFacts Renamed(string name) =>
        Amara with
        {
            Candidate = Amara.Candidate with { GivenName = name },
        };

    private DateTimeOffset Days(int days) => _practice.Time.GetUtcNow().AddDays(days);

    private async Task OpenAsync(string name, DateOnly? paid, DateTimeOffset? ended)
    {
        var facts = new CaseFacts
        {
            Candidate = new() { GivenName = name },
            Order = new() { PaidOn = paid },
        };
        var made = new Case(facts, _practice.Time.GetUtcNow());
        made.ClockSession(ended);
        await using var db = _database.CreateDbContext();
        db.Add(made);
        await db.SaveChangesAsync(Cancellation);
    }

    private async Task AddSessionAsync(long caseId)
    {
        await using var db = _database.CreateDbContext();
        db.Add(new Session(caseId, Days(0)));
        await db.SaveChangesAsync(Cancellation);
    }
}
