using LorStudio.CaseFiles;
using LorStudio.Tests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LorStudio.Tests.Journeys;

/// <summary>Another database behind the same address has other cases with the same numbers.</summary>
public sealed class TwoPracticesJourney(StudioBrowser browser) : Journey(browser)
{
    private const string Open = """
        const database = await new Promise((resolve, reject) => {
          const opening = indexedDB.open("studio");
          opening.onsuccess = () => resolve(opening.result);
          opening.onerror = () => reject(opening.error);
        });
        """;

    private const string ReadJournal = $$"""
        async () => {
          {{Open}}
          const all = database.transaction("unsent").objectStore("unsent").getAll();
          await new Promise((resolve) => (all.onsuccess = resolve));
          return JSON.stringify(all.result);
        }
        """;

    private const string WriteJournal = $$"""
        async kept => {
          {{Open}}
          const transaction = database.transaction("unsent", "readwrite");
          for (const entry of JSON.parse(kept)) transaction.objectStore("unsent").put(entry);
          await new Promise((resolve) => (transaction.oncomplete = resolve));
        }
        """;

    [Fact]
    public async Task Text_that_a_browser_kept_for_one_candidate_never_turns_up_in_anothers_case()
    {
        var (first, there) = await OpenFirstCaseAsync();
        await Expect(first.Section("Opening")).ToBeEditableAsync();
        Forgive(first);
        await first.RouteAsync("**/draft/**", route => route.AbortAsync());
        await first.CaptureLine.PressSequentiallyAsync("a note of the first case");
        await first.Section("Opening").FillAsync("A letter of the first case.");
        await Expect(first.SaveState).ToContainTextAsync("Not saved");
        var kept = await first.EvaluateAsync<string>(ReadJournal);
        Assert.Contains("a note of the first case", kept, StringComparison.Ordinal);
        Assert.Contains("A letter of the first case.", kept, StringComparison.Ordinal);

        var (second, elsewhere) = await OpenFirstCaseAsync();
        Assert.Equal(there, elsewhere);
        await Expect(second.Section("Opening")).ToBeEditableAsync();
        await second.EvaluateAsync(WriteJournal, kept);
        await second.ReloadAsync();

        await Expect(second.Section("Opening")).ToBeEditableAsync();
        await Expect(second.Section("Opening")).ToHaveValueAsync("");
        await Expect(second.CaptureLine).ToHaveValueAsync("");
        await Expect(second.GetByText("of the first case")).ToHaveCountAsync(0);
    }

    private async Task<(IPage Page, string Path)> OpenFirstCaseAsync()
    {
        var studio = StartEmptyStudio();
        var path = $"/cases/{await studio.AddCaseAsync(SampleCases.Beginning)}";
        return (await OpenAsync(path, studio.Address), path);
    }
}
