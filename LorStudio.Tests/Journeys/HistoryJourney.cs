using LorStudio.CaseFiles;
using LorStudio.Tests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LorStudio.Tests.Journeys;

/// <summary>A draft is kept under a name, written on, compared with what it was, and restored.</summary>
public sealed class HistoryJourney(StudioBrowser browser) : Journey(browser)
{
    private const string Name = "Professionalism";

    [Fact]
    public async Task A_version_kept_by_name_is_compared_and_restored_by_keys_alone()
    {
        var page = await OpenCaseAsync(SampleCases.Beginning);
        await page.Section(Name).FillAsync("She was calm and kind.");
        await KeepAsync(page, "Before the call");
        await Expect(page.Section(Name)).ToBeFocusedAsync();
        await page.Section(Name).FillAsync("She was always calm.");
        await page.SavedAsync();
        await LeaveTextAsync(page);
        await page.Keyboard.PressAsync("h");

        var part = page.GetByRole(AriaRole.Region, new() { Name = Name });
        await Expect(part.GetByRole(AriaRole.Insertion)).ToHaveTextAsync("always ");
        await Expect(part.GetByRole(AriaRole.Deletion)).ToHaveTextAsync(" and kind");
        await page.Keyboard.PressAsync("r");
        await page.GetByRole(AriaRole.Dialog)
            .GetByRole(AriaRole.Button, new() { Name = "Restore", Exact = true })
            .PressAsync("Enter");

        await Expect(Versions(page)).ToHaveCountAsync(3);
        await Expect(Versions(page).Nth(0)).ToContainTextAsync("Restored from Before the call");
        await Expect(Versions(page).Nth(1)).ToContainTextAsync("Before a restore");
        await Expect(Versions(page).Nth(2)).ToContainTextAsync("Before the call");
        await page.Keyboard.PressAsync("d");
        await Expect(page.Section(Name)).ToHaveValueAsync("She was calm and kind.");
    }

    [Fact]
    public async Task Arrow_keys_walk_the_versions_and_enter_compares()
    {
        var page = await OpenCaseAsync(SampleCases.Beginning);
        foreach (var text in (string[])["One", "Two", "Three"])
        {
            await page.Section(Name).FillAsync(text);
            await KeepAsync(page, text);
        }

        await page.GotoAsync(page.Url.Split('?')[0] + "/history");
        await Expect(Versions(page)).ToHaveCountAsync(3);
        await page.Keyboard.PressAsync("F6");
        await Expect(page.GetByRole(AriaRole.List, new() { Name = "Versions" })).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("Enter");

        var part = page.GetByRole(AriaRole.Region, new() { Name = Name });
        await Expect(part).ToContainTextAsync("OneThree");
        await page.Keyboard.PressAsync("ArrowUp");
        await page.Keyboard.PressAsync("c");
        await Expect(part).ToContainTextAsync("OneTwo");
        await page.Keyboard.PressAsync("v");
        await Expect(part.GetByRole(AriaRole.Cell)).ToHaveTextAsync(["One", "Two"]);

        await page.ReloadAsync();
        await Expect(part.GetByRole(AriaRole.Cell)).ToHaveTextAsync(["One", "Two"]);
    }

    [Fact]
    public async Task The_end_of_a_session_and_a_download_keep_the_draft()
    {
        var page = await OpenCaseAsync(SampleCases.Beginning);
        await page.Button("Start session").ClickAsync();
        await page.Section(Name).FillAsync("She was calm.");
        await page.Button("End session").ClickAsync();
        await Expect(page.Button("Resume")).ToBeVisibleAsync();
        await page.Section(Name).FillAsync("She was calm and kind.");
        await page.SavedAsync();
        await LetterText.DownloadAsync(page, () => page.DownloadPdf.ClickAsync());

        await page.Button("More").ClickAsync();
        await page.GetByRole(AriaRole.Menuitem, new() { Name = "History" }).ClickAsync();

        await Expect(Versions(page)).ToContainTextAsync(["Letter downloaded as PDF", "Session ended"]);
        await Expect(page.GetByRole(AriaRole.Link, new() { NameRegex = new("^What changed since the last PDF, ") }))
            .ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_name_that_is_not_given_after_all_keeps_nothing()
    {
        var page = await OpenCaseAsync(SampleCases.Beginning);
        await page.Section(Name).FillAsync("She was calm.");
        await page.SavedAsync();
        await page.Keyboard.PressAsync("ControlOrMeta+s");
        await page.Field("Keep this version as").PressAsync("Escape");
        await Expect(page.Section(Name)).ToBeFocusedAsync();

        await page.GotoAsync(page.Url.Split('?')[0] + "/history");

        await Expect(page.GetByText("No version of this draft is kept yet")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_restore_reaches_another_window_at_once()
    {
        var page = await OpenCaseAsync(SampleCases.Beginning);
        await page.Section(Name).FillAsync("She was calm.");
        await KeepAsync(page, "Early");
        await page.Section(Name).FillAsync("Something else.");
        await page.SavedAsync();
        var history = await OpenTabAsync(page, new Uri(page.Url).AbsolutePath + "/history");

        await history.Button("Restore this version").ClickAsync();
        await history
            .GetByRole(AriaRole.Dialog)
            .GetByRole(AriaRole.Button, new() { Name = "Restore", Exact = true })
            .ClickAsync();

        await Expect(page.Section(Name)).ToHaveValueAsync("She was calm.");
        await page.Section(Name).PressAsync("ControlOrMeta+End");
        await page.Keyboard.TypeAsync(" And kind.");
        await page.SavedAsync();
    }

    private static ILocator Versions(IPage page) =>
        page.GetByRole(AriaRole.List, new() { Name = "Versions" }).GetByRole(AriaRole.Listitem);

    private static async Task KeepAsync(IPage page, string name)
    {
        await page.SavedAsync();
        await page.Keyboard.PressAsync("ControlOrMeta+s");
        await page.Keyboard.TypeAsync(name);
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByText($"Kept as “{name}”")).ToBeVisibleAsync();
    }

    /// <summary>Goes to a command beside the texts, where plain letters are keys.</summary>
    private static Task LeaveTextAsync(IPage page) => page.DownloadPdf.FocusAsync();
}
