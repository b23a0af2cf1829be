using LorStudio.CaseFiles;
using LorStudio.Tests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LorStudio.Tests.Journeys;

/// <summary>Another database behind the same address has other cases with the same numbers.</summary>
public sealed class TwoPracticesJourney(StudioBrowser browser) : Journey(browser)
{
    [Fact]
    public async Task Text_that_a_browser_kept_for_one_candidate_never_turns_up_in_anothers_case()
    {
        var (first, there) = await OpenFirstCaseAsync();
        await Expect(first.Section("Opening")).ToBeEditableAsync();
        await first.CaptureLine.PressSequentiallyAsync("a note of the first case");
        await first.Section("Opening").FillAsync("A letter of the first case.");
        var kept = await first.WaitForFunctionAsync(
            """
            () => Object.values(localStorage).join().includes("A letter of the first case.")
              && JSON.stringify(localStorage)
            """
        );

        var (second, elsewhere) = await OpenFirstCaseAsync();
        Assert.Equal(there, elsewhere);
        await second.EvaluateAsync("kept => Object.assign(localStorage, JSON.parse(kept))", await KeptAsync(kept));
        await second.ReloadAsync();

        await Expect(second.Section("Opening")).ToBeEditableAsync();
        await Expect(second.Section("Opening")).ToHaveValueAsync("");
        await Expect(second.CaptureLine).ToHaveValueAsync("");
        await Expect(second.GetByText("of the first case")).ToHaveCountAsync(0);
    }

    private static async Task<string> KeptAsync(IJSHandle kept)
    {
        var entries = await kept.JsonValueAsync<string>();
        Assert.Contains("a note of the first case", entries, StringComparison.Ordinal);
        return entries;
    }

    private async Task<(IPage Page, string Path)> OpenFirstCaseAsync()
    {
        var studio = StartEmptyStudio();
        var path = $"/cases/{await studio.AddCaseAsync(SampleCases.Beginning)}";
        return (await OpenAsync(path, studio.Address), path);
    }
}
