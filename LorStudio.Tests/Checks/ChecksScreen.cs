using LorStudio.Cases;
using LorStudio.Checks;
using LorStudio.Drafting;
using LorStudio.Sessions;
using LorStudio.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace LorStudio.Tests.Checks;

/// <summary>An open case with its live checks, over a database in which another candidate's letter tells the same story.</summary>
public abstract class ChecksScreen : StudioScreen
{
    private readonly DraftDesk _desk;

    protected ChecksScreen()
    {
        Services.AddLogging();
        Services.AddSessions();
        Services.AddDrafting();
        Services.AddChecks();
        _desk = Services.GetRequiredService<DraftDesk>();
        AddCaseAsync(CheckDeskContext.Facts("Wei", "Zhang"), CheckDeskContext.Story).GetAwaiter().GetResult();
        CaseId = AddCaseAsync(CheckDeskContext.Facts("Amara", "Okafor"), "").GetAwaiter().GetResult();
        Live = OpenAsync().GetAwaiter().GetResult();
    }

    protected long CaseId { get; }

    protected LiveDraft Live { get; }

    protected LiveChecks Checks => Services.GetRequiredService<LiveChecks>();

    protected CheckDesk Desk => Services.GetRequiredService<CheckDesk>();

    /// <summary>What a rule says of the story, which another candidate's letter tells in the same words.</summary>
    protected NamedFinding Reused => Checks.Found.All.First(f => f.Finding.Rule == "reuse.earlier-letter");

    protected void Watch() => Checks.Watch(CaseId, Live, CompetencyOrder.Classic);

    /// <summary>Writes a section, as a save does, and lets the pause pass after which it is checked.</summary>
    protected async Task WriteAsync(SectionKey key, string text)
    {
        var found = Checks.Found;
        var version = (await _desk.ReadAsync(CaseId, key, Cancellation))!.Version;
        Assert.True(await _desk.WriteAsync(CaseId, key, text, version, Cancellation));
        Live.Write(key, text);
        Practice.Time.Advance(LiveChecks.Calm);
        await CheckedAsync(found);
    }

    /// <summary>Waits until something else was found than before.</summary>
    protected async Task CheckedAsync(DraftFindings before)
    {
        for (var tries = 0; ReferenceEquals(Checks.Found, before); tries++)
        {
            Assert.True(tries < 1000, "The draft was not checked.");
            await Task.Delay(10, Cancellation);
        }
    }

    private async Task<LiveDraft> OpenAsync()
    {
        var draft = await _desk.OpenAsync(CaseId, Cancellation);
        var opened = await Book.GetAsync(CaseId, Cancellation);
        return new(draft!, opened!.Facts);
    }

    private async Task<long> AddCaseAsync(CaseFacts facts, string story)
    {
        var id = (await Book.CreateAsync(facts, Cancellation)).Id;
        await _desk.OpenAsync(id, Cancellation);
        await _desk.WriteAsync(id, SectionKey.PC, story, 0, Cancellation);
        return id;
    }
}
