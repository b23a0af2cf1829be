using LorStudio.CaseFiles;
using LorStudio.Cases;
using LorStudio.Checks;
using LorStudio.Data;
using LorStudio.Drafting;
using LorStudio.Drafting.Revisions;
using LorStudio.Tests.Checks.Reuse;
using LorStudio.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.Logging.Abstractions;

namespace LorStudio.Tests.Checks;

public sealed class CheckDeskIndexTests : IDisposable
{
    private static readonly CaseFacts Wei = CheckDeskContext.Facts("Wei", "Zhang");
    private static readonly CaseFacts Amara = CheckDeskContext.Facts("Amara", "Okafor");

    private readonly CheckDeskContext _studio = new();

    private static CancellationToken Cancellation => CheckDeskContext.Cancellation;

    public void Dispose() => _studio.Dispose();

    [Fact]
    public async Task A_section_that_is_saved_is_found_from_another_case()
    {
        var other = await _studio.OpenAsync(Wei, CheckDeskContext.Story);
        var mine = await _studio.OpenAsync(Amara, CheckDeskContext.Story, SectionKey.SBP);

        var found = Assert.Single(await _studio.CheckAsync(mine));

        Assert.Equal(other, found.Earlier?.CaseId);
        Assert.Equal("Wei Zhang (November 24, 2026)", found.Earlier?.Whose);
        Assert.Equal(CheckDeskContext.Story.TrimEnd('.'), found.Earlier?.Text);
    }

    [Fact]
    public async Task A_section_that_says_something_else_now_is_not_found_any_more()
    {
        var other = await _studio.OpenAsync(Wei, CheckDeskContext.Story);
        var mine = await _studio.OpenAsync(Amara, CheckDeskContext.Story);
        Assert.NotEmpty(await _studio.CheckAsync(mine));

        await _studio.WriteAsync(other, SectionKey.PC, "He reads every insulin change aloud.");

        Assert.Empty(await _studio.CheckAsync(mine));
    }

    [Fact]
    public async Task A_version_that_is_restored_is_found_again()
    {
        RevisionShelf history = new(_studio.Database, _studio.Practice.Time, NullLogger<RevisionShelf>.Instance);
        var other = await _studio.OpenAsync(Wei, CheckDeskContext.Story);
        var kept = await history.KeepAsync(other, RevisionReason.Named, "first", Cancellation);
        await _studio.WriteAsync(other, SectionKey.PC, "");
        var mine = await _studio.OpenAsync(Amara, CheckDeskContext.Story);
        Assert.Empty(await _studio.CheckAsync(mine));

        await history.RestoreAsync(other, kept!.Id, Cancellation);

        Assert.Single(await _studio.CheckAsync(mine));
    }

    [Fact]
    public async Task An_imported_case_is_found()
    {
        var mine = await _studio.OpenAsync(Amara, CheckDeskContext.Story);
        Draft draft = new(0);
        draft[SectionKey.MK].Write(CheckDeskContext.Story);
        CaseContents contents = new(Wei, [], draft, Array.Empty<string>().ToLookup(_ => SectionKey.MK));

        await new CaseTransfer(_studio.Database, _studio.Practice.Time).ImportAsync(contents, Cancellation);

        Assert.Single(await _studio.CheckAsync(mine));
    }

    [Fact]
    public async Task A_deleted_case_is_not_found_until_it_is_brought_back()
    {
        var other = await _studio.OpenAsync(Wei, CheckDeskContext.Story);
        var mine = await _studio.OpenAsync(Amara, CheckDeskContext.Story);

        await _studio.Cases.DeleteAsync(other, Cancellation);
        Assert.Empty(await _studio.CheckAsync(mine));

        await _studio.Cases.RestoreAsync(other, Cancellation);
        Assert.Single(await _studio.CheckAsync(mine));
    }

    [Fact]
    public async Task Of_a_purged_case_no_fingerprint_is_left()
    {
        var other = await _studio.OpenAsync(Wei, CheckDeskContext.Story);
        Assert.NotEmpty(await _studio.KeysAsync());
        await _studio.Cases.DeleteAsync(other, Cancellation);
        _studio.Practice.Time.Advance(CaseBook.KeptAfterDeletion + TimeSpan.FromDays(1));

        await _studio.Cases.PurgeAsync(Cancellation);

        Assert.Empty(await _studio.KeysAsync());
        await using var db = _studio.Database.CreateDbContext();
        Assert.Empty(await db.Set<FingerprintedSection>().ToListAsync(Cancellation));
        Assert.Empty(await db.Set<ChangedSection>().ToListAsync(Cancellation));
    }

    [Fact]
    public async Task A_candidate_who_gets_a_name_is_masked_by_it()
    {
        var other = await _studio.Cases.CreateAsync(new CaseFacts(), Cancellation);
        await _studio.Drafts.OpenAsync(other.Id, Cancellation);
        await _studio.WriteAsync(
            other.Id,
            SectionKey.PC,
            "Wei drew the valve, and Wei asked why, so Wei drew the menu."
        );
        var before = await _studio.KeysAsync();

        await _studio.Cases.AmendAsync(other.Id, Wei, other.Version, Cancellation);

        Assert.NotEqual(before, await _studio.KeysAsync());
        Assert.Equal(await _studio.KeysAsync(), await _studio.FreshKeysAsync());
    }

    [Fact]
    public async Task Own_earlier_words_and_other_letters_of_the_same_candidate_are_no_reuse()
    {
        var mine = await _studio.OpenAsync(Amara, CheckDeskContext.Story);
        await _studio.WriteAsync(mine, SectionKey.SBP, CheckDeskContext.Story);
        await _studio.OpenAsync(Amara, CheckDeskContext.Story);

        Assert.Empty(await _studio.CheckAsync(mine));
    }

    [Fact]
    public async Task Whatever_happened_the_fingerprints_are_those_of_the_drafts_as_they_stand()
    {
        Random chance = new(9);
        RandomLetters random = new(9);
        List<long> cases = [];
        for (var i = 0; i < 120; i++)
        {
            var letter = random.Next();
            if (cases.Count < 6)
            {
                cases.Add(await _studio.OpenAsync(new() { Candidate = letter.Candidate }));
            }

            var key = (SectionKey)chance.Next(9);
            await _studio.WriteAsync(
                cases[chance.Next(cases.Count)],
                key,
                chance.Next(6) == 0 ? "" : letter.Draft[key]
            );
            if (chance.Next(3) == 0)
            {
                _studio.Index.CatchUp(chance.Next(1, 4), exceptCase: cases[0]);
            }
        }

        var keys = await _studio.KeysAsync();

        Assert.NotEmpty(keys);
        Assert.Equal(keys, await _studio.FreshKeysAsync());
    }

    [Fact]
    public async Task Many_sections_at_once_are_taken_in_as_single_ones_are()
    {
        RandomLetters random = new(5);
        await using (var db = _studio.Database.CreateDbContext())
        {
            for (var i = 0; i < 90; i++)
            {
                var letter = random.Next();
                Case @case = new(new() { Candidate = letter.Candidate }, default);
                db.Add(@case);
                await db.SaveChangesAsync(Cancellation);
                Draft draft = new(@case.Id);
                draft.TakeOver(letter.Draft);
                db.Add(draft);
            }

            await db.SaveChangesAsync(Cancellation);
        }

        var keys = await _studio.KeysAsync();

        Assert.True(keys.Count > 10_000, $"{keys.Count}");
        Assert.Equal(keys, await _studio.FreshKeysAsync(CheckDeskIndex.LargeStep));
    }

    [Fact]
    public async Task Letters_written_before_there_were_fingerprints_are_taken_in()
    {
        using TemporaryStudio older = new();
        await older.StartOverAsync();
        await using (var db = older.CreateDbContext())
        {
            await db.GetService<IMigrator>().MigrateAsync("20261124203657_SessionEvidence", Cancellation);
            Case @case = new(Wei, default);
            db.Add(@case);
            await db.SaveChangesAsync(Cancellation);
            Draft draft = new(@case.Id);
            draft[SectionKey.PC].Write(CheckDeskContext.Story);
            db.Add(draft);
            await db.SaveChangesAsync(Cancellation);
        }

        await older.PrepareAsync();

        Assert.Equal(1, new CheckDeskIndex(older).CatchUp());
    }

    [Theory]
    [InlineData("SectionsAdded")]
    [InlineData("SectionsWritten")]
    [InlineData("SectionsRemoved")]
    [InlineData("CandidatesRenamed")]
    [InlineData("CandidatesAdded")]
    [InlineData("CandidatesRemoved")]
    [InlineData("CandidatesAmended")]
    public async Task No_migration_has_dropped_a_trigger(string name)
    {
        await using var db = _studio.Database.CreateDbContext();

        var triggers = await db
            .Database.SqlQuery<string>($"SELECT name AS Value FROM sqlite_master WHERE type = 'trigger'")
            .ToListAsync(Cancellation);

        Assert.Contains(name, triggers);
    }
}
