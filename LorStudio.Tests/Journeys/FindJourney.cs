using System.Text.RegularExpressions;
using LorStudio.CaseFiles;
using LorStudio.Tests.Support;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace LorStudio.Tests.Journeys;

/// <summary>Words are found and replaced across the sections of a draft.</summary>
public sealed class FindJourney(StudioBrowser browser) : Journey(browser)
{
    [Fact]
    public async Task A_name_is_found_in_all_sections_and_the_cursor_goes_to_it()
    {
        var page = await OpenFindAsync();
        await page.Keyboard.TypeAsync("yildirim");
        await Expect(Bar(page)).ToContainTextAsync("1 of 10 in 9 sections");

        await page.Keyboard.PressAsync("Enter");
        await Expect(Bar(page)).ToContainTextAsync("1 of 10");
        await page.Keyboard.PressAsync("F3");
        await Expect(Bar(page)).ToContainTextAsync("2 of 10");
        await page.Keyboard.PressAsync("Shift+F3");
        await page.Keyboard.PressAsync("Shift+Enter");
        await Expect(Bar(page)).ToContainTextAsync("10 of 10");
        await page.Keyboard.PressAsync("Escape");

        await Expect(Bar(page)).ToBeHiddenAsync();
        await Expect(page.Section("Closing")).ToBeFocusedAsync();
        await Expect(page.Region("Draft")).ToContainTextAsync(new Regex(@"1 of \d+ words selected"));
        Assert.Equal("Yıldırım", await page.EvaluateAsync<string>("getSelection().toString()"));
    }

    [Fact]
    public async Task All_matches_are_replaced_and_all_of_it_is_taken_back()
    {
        var page = await OpenFindAsync();
        var opening = await page.Section("Opening").InputValueAsync();
        var closing = await page.Section("Closing").InputValueAsync();
        await page.Field("Find").FillAsync("Yıldırım");
        await page.Field("Replace with").FillAsync("Demir");

        await page.Button("Replace all").ClickAsync();
        await Expect(Bar(page)).ToContainTextAsync("Replaced 10 in 9 sections.");
        await Expect(page.Section("Closing"))
            .ToHaveValueAsync(closing.Replace("Yıldırım", "Demir", StringComparison.Ordinal));
        await page.SavedAsync();

        await page.Button("Undo").ClickAsync();
        await Expect(Bar(page)).ToContainTextAsync("Taken back.");
        await Expect(page.Section("Opening")).ToHaveValueAsync(opening);
        await Expect(page.Section("Closing")).ToHaveValueAsync(closing);
        await page.SavedAsync();
        var elsewhere = await OpenElsewhereAsync(page);
        await Expect(elsewhere.Section("Closing")).ToHaveValueAsync(closing);
    }

    [Fact]
    public async Task One_match_is_replaced_and_the_browser_takes_it_back()
    {
        var page = await OpenFindAsync();
        var opening = await page.Section("Opening").InputValueAsync();
        await page.Field("Find").FillAsync("Elif");
        await page.Field("Replace with").FillAsync("Defne");

        await page.Field("Replace with").PressAsync("Enter");
        await Expect(page.Section("Opening"))
            .ToHaveValueAsync(opening.Replace("Elif", "Defne", StringComparison.Ordinal));
        await Expect(page.Field("Replace with")).ToBeFocusedAsync();
        await page.Section("Opening").PressAsync("ControlOrMeta+z");

        await Expect(page.Section("Opening")).ToHaveValueAsync(opening);
    }

    private async Task<IPage> OpenFindAsync()
    {
        var page = await OpenCaseAsync(SampleCases.Finished);
        await Expect(page.Button("Find and replace")).ToBeEnabledAsync();
        await page.Section("Opening").FocusAsync();
        await page.Keyboard.PressAsync("ControlOrMeta+f");
        await Expect(page.Field("Find")).ToBeFocusedAsync();
        return page;
    }

    private static ILocator Bar(IPage page) => page.GetByRole(AriaRole.Search, new() { Name = "Find in the draft" });
}
