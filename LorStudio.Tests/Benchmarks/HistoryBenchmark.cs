using System.Diagnostics;
using LorStudio.CaseFiles;
using LorStudio.Data;
using LorStudio.Drafting;
using LorStudio.Drafting.Revisions;
using LorStudio.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LorStudio.Tests.Benchmarks;

/// <summary>
/// A history of 5,000 versions: how soon it opens in a browser, how soon the database lists it, and how much it takes on
/// the disk. Run it with
/// <c>dotnet run -c Release --project LorStudio.Tests -- -explicit only -class "LorStudio.Tests.Benchmarks.HistoryBenchmark" -showLiveOutput</c>.
/// </summary>
public sealed class HistoryBenchmark(StudioBrowser browser, ITestOutputHelper output) : Journey(browser)
{
    private const int Versions = 5_000;
    private const int Openings = 20;

    // To the frame that shows both a version and what differs, from the click on the link or from the start of the page.
    private const string Opened = """
        link => {
          const asked = link ? performance.now() : 0;
          const shown = () => document.querySelector(".version") && document.querySelector(".comparison [role=status]");
          return new Promise(resolve => {
            const look = () => (shown() ? resolve(performance.now() - asked) : requestAnimationFrame(look));
            if (link) document.querySelector(link).click();
            look();
          });
        }
        """;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact(Explicit = true)]
    public async Task A_history_of_five_thousand_versions()
    {
        var studio = StartEmptyStudio();
        var id = await studio.AddCaseAsync(SampleCases.Finished);
        var databases = studio.Services.GetRequiredService<IDbContextFactory<StudioDb>>();
        var before = await SizeAsync(databases);
        await WriteVersionsAsync(databases, id);
        var bytes = await SizeAsync(databases) - before;

        var shelf = studio.Services.GetRequiredService<RevisionShelf>();
        List<double> listed = [];
        List<double> opened = [];
        List<double> loaded = [];
        var page = await OpenAsync($"/cases/{id}", studio.Address);
        for (var i = 0; i < Openings + 3; i++)
        {
            var watch = Stopwatch.StartNew();
            Assert.Equal(Versions, (await shelf.ListAsync(id, Cancel)).Count);
            listed.Add(watch.Elapsed.TotalMilliseconds);
            await page.GotoAsync($"/cases/{id}");
            await Expect(page.Section("Opening")).ToBeEditableAsync();
            opened.Add(await page.EvaluateAsync<double>(Opened, "[data-key=h]"));
            await page.GotoAsync($"/cases/{id}/history", new() { WaitUntil = WaitUntilState.Commit });
            loaded.Add(await page.EvaluateAsync<double>(Opened));
        }

        output.WriteLine(
            $"{Versions:N0} versions, {Environment.ProcessorCount} cores: opened from the workspace in {Times(opened)}, as a new page in {Times(loaded)}, "
                + $"listed by the database in {Times(listed)}; {bytes / Versions:N0} bytes a version, {bytes / 1024.0 / 1024:0.0} MB in all."
        );
    }

    /// <summary>Each version changes twelve words of one of the nine sections, which have 70 to 120.</summary>
    private static async Task WriteVersionsAsync(IDbContextFactory<StudioDb> databases, long id)
    {
        Random chance = new(5);
        Dictionary<SectionKey, string[]> texts = [];
        // As the shelf does it, but with one wait for the disk for many versions.
        foreach (var batch in Enumerable.Range(0, Versions).Chunk(100))
        {
            await using var db = await databases.CreateDbContextAsync(Cancel);
            await using var transaction = await db.Database.BeginTransactionAsync(Cancel);
            var draft = await db.Drafts.Include(d => d.Sections).SingleAsync(d => d.CaseId == id, Cancel);
            var words = draft.Sections.SelectMany(s => s.Text.Split(' ')).ToArray();
            foreach (var number in batch)
            {
                var key = (SectionKey)(number < 9 ? number : chance.Next(9));
                texts.TryAdd(key, chance.GetItems(words, chance.Next(70, 120)));
                chance.GetItems(words, 12).CopyTo(texts[key], chance.Next(texts[key].Length - 12));
                draft[key].Write(string.Join(' ', texts[key]));
                RevisionWriter writer = new(db, draft, TimeProvider.System.GetUtcNow());
                await writer.KeepAsync(DraftText.Of(draft), RevisionReason.Pause, cancellation: Cancel);
            }

            await transaction.CommitAsync(Cancel);
        }
    }

    private static async Task<long> SizeAsync(IDbContextFactory<StudioDb> databases)
    {
        await using var db = await databases.CreateDbContextAsync(Cancel);
        return await db
            .Database.SqlQueryRaw<long>(
                "SELECT (page_count - freelist_count) * page_size AS Value FROM pragma_page_count, pragma_freelist_count, pragma_page_size"
            )
            .SingleAsync(Cancel);
    }

    private static string Times(List<double> times)
    {
        times = [.. times[3..].Order()];
        return $"{times[Openings / 2]:0} ms at the median ({times[^1]:0} at most)";
    }
}
