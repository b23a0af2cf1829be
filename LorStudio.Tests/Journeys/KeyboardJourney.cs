using LorStudio.CaseFiles;
using LorStudio.Tests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LorStudio.Tests.Journeys;

/// <summary>The main job without a mouse, as with one hand on the conversation.</summary>
public sealed class KeyboardJourney(StudioBrowser browser) : Journey(browser)
{
    [Fact]
    public async Task The_main_job_is_done_by_keys_alone()
    {
        var page = await OpenAsync("/", StartEmptyStudio().Address);
        await Expect(page.Link("New case")).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("n");
        await Expect(page.Field("Given name")).ToBeFocusedAsync();
        await TypeAsync(page, "Adaeze");
        await TabToAsync(page, page.Field("Family name"));
        await TypeAsync(page, "Okoye");
        await TabToAsync(page, page.Field("Writer's name"));
        await TypeAsync(page, "Ruth A. Hallworth");
        await Expect(page.Field("Writer's name")).ToHaveValueAsync("Ruth A. Hallworth");
        await page.SavedAsync();
        await page.Keyboard.PressAsync("ControlOrMeta+Enter");

        await Expect(page.Section("Opening")).ToBeEditableAsync();
        await page.Keyboard.PressAsync("F6");
        await Expect(page.CaptureLine).ToBeFocusedAsync();
        await TypeAsync(page, "presented twelve patients a day #p");
        await Expect(
                page.GetByRole(
                    AriaRole.Option,
                    new() { NameRegex = new("#pc", System.Text.RegularExpressions.RegexOptions.IgnoreCase) }
                )
            )
            .ToBeVisibleAsync();
        await TypeAsync(page, "c");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Notes.Filter(new() { HasText = "presented twelve" })).ToHaveCountAsync(1);

        await page.Keyboard.PressAsync("F6");
        await TabToAsync(page, page.Section("Patient Care and Procedural Skills"));
        await page.Keyboard.PressAsync("ControlOrMeta+Enter");
        await Expect(page.Section("Patient Care and Procedural Skills"))
            .ToHaveValueAsync("Dr. Okoye presented twelve patients a day.");
        await Expect(page.Section("Patient Care and Procedural Skills")).ToBeFocusedAsync();
        await TypeAsync(page, " Every one was ready.");
        await TabToAsync(page, page.Section("Closing"));
        await TypeAsync(page, "She has my ");
        await page.Keyboard.PressAsync("ControlOrMeta+b");
        await TypeAsync(page, "highest");
        await page.Keyboard.PressAsync("ControlOrMeta+b");
        await TypeAsync(page, " recommendation.");
        await page.Keyboard.PressAsync("ControlOrMeta+s");
        await TypeAsync(page, "As sent");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByText("Kept as “As sent”")).ToBeVisibleAsync();
        await page.SavedAsync();
        await Expect(page.LetterPages.First).ToContainTextAsync("highest recommendation.");

        await TabToAsync(page, page.DownloadPdf, "Shift+Tab");
        var (_, letter) = await LetterText.DownloadAsync(page, () => page.Keyboard.PressAsync("Enter"));

        Assert.Contains(
            "Dr. Okoye presented twelve patients a day. Every one was ready.",
            letter,
            StringComparison.Ordinal
        );
        Assert.Contains("She has my highest recommendation.", letter, StringComparison.Ordinal);
    }

    [Fact]
    public async Task F6_walks_the_panes_and_comes_round()
    {
        var page = await OpenCaseAsync(SampleCases.Finished);
        await Expect(page.Section("Opening")).ToBeEditableAsync();
        var panes = (string[])["Session", "Draft", "Letter", "Session"];

        foreach (var pane in panes)
        {
            await page.Keyboard.PressAsync("F6");
            await Expect(
                    page.GetByRole(AriaRole.Region, new() { Name = pane, Exact = true })
                        .And(page.Locator(":focus-within, :focus"))
                )
                .ToBeVisibleAsync();
        }

        await page.Keyboard.PressAsync("Shift+F6");
        await Expect(
                page.GetByRole(AriaRole.Region, new() { Name = "Letter", Exact = true })
                    .And(page.Locator(":focus-within, :focus"))
            )
            .ToBeVisibleAsync();
    }

    [Fact]
    public async Task Dividers_move_by_keys_and_stay_where_they_were_put()
    {
        var page = await OpenCaseAsync(SampleCases.Finished);
        var divider = page.GetByRole(AriaRole.Separator, new() { Name = "Width of the session pane" });
        var session = page.GetByRole(AriaRole.Region, new() { Name = "Session", Exact = true });
        await Expect(page.Section("Opening")).ToBeEditableAsync();
        var before = (await session.BoundingBoxAsync())!.Width;

        await divider.FocusAsync();
        await page.Keyboard.PressAsync("ArrowRight");
        await page.Keyboard.PressAsync("ArrowRight");
        await page.Keyboard.PressAsync("ArrowRight");

        var after = (await session.BoundingBoxAsync())!.Width;
        Assert.True(after > before, $"{after} is not wider than {before}.");
        await page.ReloadAsync();
        await Expect(page.Section("Opening")).ToBeEditableAsync();
        Assert.Equal(after, (await session.BoundingBoxAsync())!.Width, 1.0);
    }

    private static Task TypeAsync(IPage page, string text) => page.Keyboard.TypeAsync(text);

    /// <summary>Presses a key until something has the focus, as a person does who looks where they are.</summary>
    private static async Task TabToAsync(IPage page, ILocator there, string key = "Tab")
    {
        for (var presses = 0; presses < 80; presses++)
        {
            await page.Keyboard.PressAsync(key);
            if (await there.EvaluateAsync<bool>("element => element === document.activeElement"))
            {
                return;
            }
        }

        Assert.Fail($"{there} is not reached by {key}.");
    }
}
