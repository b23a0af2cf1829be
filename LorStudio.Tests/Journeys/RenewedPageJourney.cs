using LorStudio.Tests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LorStudio.Tests.Journeys;

/// <summary>The page that the server renders anew after it was started again looks and works as the one before.</summary>
public sealed class RenewedPageJourney(StudioBrowser browser) : RestartingJourney(browser)
{
    [Fact]
    public async Task Cursor_scrolling_and_the_panes_widths_are_as_they_were()
    {
        var page = await OpenSampleAsync();
        await page.GetByRole(AriaRole.Separator, new() { Name = "Width of the session pane" }).PressAsync("ArrowRight");
        await page.Button("Preview").ClickAsync();
        var section = page.Section("Professionalism");
        await section.EvaluateAsync("area => { area.focus(); area.setSelectionRange(3, 9); }");
        await page.EvaluateAsync("document.querySelector('[data-scroll=draft]').scrollTop = 700");
        await page.EvaluateAsync("document.querySelector('[data-scroll=notes]').scrollTop = 250");
        var before = await PlacesAsync(page);

        await RestartAsync(page);

        Assert.Equal(before, await PlacesAsync(page));
        await Expect(section).ToBeFocusedAsync();
        var caret = await section.EvaluateAsync<string>("area => `${area.selectionStart}-${area.selectionEnd}`");
        Assert.Equal("3-9", caret);
        await Expect(page.Button("Preview")).ToHaveAttributeAsync("aria-pressed", "false");
    }

    [Fact]
    public async Task The_pane_that_a_phone_shows_and_the_line_in_it_stay()
    {
        var page = await OpenSampleAsync(PhoneWidth);
        await page.Button("Session").ClickAsync();
        await page.CaptureLine.FillAsync("half a thought");

        await RestartAsync(page);

        await Expect(page.CaptureLine).ToBeFocusedAsync();
        await Expect(page.CaptureLine).ToHaveValueAsync("half a thought");
        await Expect(page.Section("Closing")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task A_dialog_that_asks_stays_open_with_what_was_typed_into_it()
    {
        var page = await OpenSampleAsync();
        await page.Section("Closing").PressAsync("ControlOrMeta+s");
        await page.Keyboard.TypeAsync("Before the ");
        await KillAsync(page);
        await page.Keyboard.TypeAsync("wri");

        await StartAgainAsync(page);

        await Expect(page.GetByRole(AriaRole.Dialog)).ToBeVisibleAsync();
        await page.Keyboard.TypeAsync("ter");
        await Expect(page.GetByLabel("Keep this version as")).ToHaveValueAsync("Before the writer");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByText("Kept as “Before the writer”")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Menus_dialogs_and_commands_work_in_the_new_page()
    {
        var page = await OpenSampleAsync();
        await RestartAsync(page);

        await page.Button("More").ClickAsync();
        await Expect(page.GetByText("Export case file")).ToBeVisibleAsync();
        await page.Mouse.ClickAsync(10, 400);
        await Expect(page.GetByText("Export case file")).ToBeHiddenAsync();
        await page.Button("Keys").ClickAsync();
        await Expect(page.GetByRole(AriaRole.Dialog)).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Dialog).PressAsync("Escape");
        await Expect(page.GetByRole(AriaRole.Dialog)).ToBeHiddenAsync();
        await page.Link("LorStudio").ClickAsync();
        await Expect(page).ToHaveURLAsync("/");
        Assert.True(await IsSameDocumentAsync(page));
    }

    [Fact]
    public async Task A_command_that_is_pressed_during_the_change_is_done()
    {
        var page = await OpenSampleAsync();
        // As the driver cannot time it, the page presses at the first moment in which nobody hears it.
        await page.EvaluateAsync(
            """
            () => new MutationObserver(() => {
              if (!document.documentElement.hasAttribute("data-sheltered")) return;
              document.querySelector("#harbour #tab-Summary").click();
            }).observe(document.documentElement, { attributeFilter: ["data-sheltered"] })
            """
        );

        await RestartAsync(page);

        await Expect(page.GetByRole(AriaRole.Tab, new() { Name = "Summary" }))
            .ToHaveAttributeAsync("aria-selected", "true");
    }

    [Fact]
    public async Task A_newer_program_is_loaded_once_nobody_types_with_the_cursor_where_it_was()
    {
        var page = await OpenSampleAsync();
        var section = page.Section("Professionalism");
        await section.EvaluateAsync("area => { area.focus(); area.setSelectionRange(3, 9); }");
        await page.RouteAsync(
            "**/cases/*",
            async route =>
            {
                var answer = await route.FetchAsync();
                var body = await answer.TextAsync();
                var isAsked = route.Request.ResourceType == "fetch";
                await route.FulfillAsync(
                    new() { Response = answer, Body = isAsked ? body + "<script src='newer.js'></script>" : body }
                );
            }
        );

        await KillAsync(page);
        await StartServerAsync();
        await page.WaitForFunctionAsync("() => window.timesConnected === undefined");

        await Expect(section).ToBeFocusedAsync();
        var caret = await section.EvaluateAsync<string>("area => `${area.selectionStart}-${area.selectionEnd}`");
        Assert.Equal("3-9", caret);
    }

    private static Task<string> PlacesAsync(IPage page) =>
        page.EvaluateAsync<string>(
            """
            () => JSON.stringify([
              ...[...document.querySelectorAll("[data-scroll]")].map(element => element.scrollTop),
              ...[...document.querySelectorAll("[data-pane]")].map(pane => pane.getBoundingClientRect().width),
            ])
            """
        );
}
