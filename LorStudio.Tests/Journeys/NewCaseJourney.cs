using System.Text.RegularExpressions;
using LorStudio.Tests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LorStudio.Tests.Journeys;

/// <summary>From one key on the worklist to an open workspace, and the case's way off the list and back.</summary>
public sealed partial class NewCaseJourney(StudioBrowser browser) : Journey(browser)
{
    [Fact]
    public async Task A_fast_typist_loses_no_letter()
    {
        var names = string.Join(' ', Enumerable.Range(1, 12).Select(i => $"Adaeze{i}"));
        var page = await OpenAsync();
        await Expect(page.Link("New case")).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("n");
        await Expect(page.Field("Given name")).ToBeFocusedAsync();

        await page.Keyboard.TypeAsync(names);
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.TypeAsync("Nwosu-Fastkeys");
        // Answered after all keys before it: "Saved" is then said of the last of them, not of an earlier one.
        await page.Button("Dark").ClickAsync();
        await Expect(page.Button("Light")).ToBeVisibleAsync();
        await page.SavedAsync();

        await Expect(page.Field("Given name")).ToHaveValueAsync(names);
        await Expect(page.Field("Family name")).ToHaveValueAsync("Nwosu-Fastkeys");
        await page.ReloadAsync();
        await Expect(page.Field("Given name")).ToHaveValueAsync(names);
        await Expect(page.Field("Family name")).ToHaveValueAsync("Nwosu-Fastkeys");
    }

    [Fact]
    public async Task The_workspace_opens_by_a_key_with_what_was_typed()
    {
        var page = await OpenAsync("/cases/new");
        await page.Field("Given name").FillAsync("Ines");
        await page.Field("Family name").FillAsync("Workspace-Opener");

        await page.Keyboard.PressAsync("ControlOrMeta+Enter");

        await Expect(page).ToHaveURLAsync(Workspace());
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Ines Workspace-Opener" })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_deleted_case_comes_back_by_undo()
    {
        var page = await OpenAsync("/cases/new");
        await page.Field("Given name").FillAsync("Tomas");
        await page.Field("Family name").FillAsync("Undo");
        await page.SavedAsync();
        await page.Link("Cases").ClickAsync();

        await page.Button("Delete Tomas Undo").ClickAsync();
        await page.Button("Delete case").ClickAsync();
        await Expect(page.Link("Tomas Undo")).ToBeHiddenAsync();
        await page.Button("Undo").ClickAsync();

        await Expect(page.Link("Tomas Undo")).ToBeVisibleAsync();
    }

    [GeneratedRegex(@"/cases/\d+$")]
    private static partial Regex Workspace();
}
