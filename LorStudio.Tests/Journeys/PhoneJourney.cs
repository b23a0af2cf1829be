using LorStudio.CaseFiles;
using LorStudio.Tests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LorStudio.Tests.Journeys;

/// <summary>On a phone one pane is shown at a time.</summary>
public sealed class PhoneJourney(StudioBrowser browser) : Journey(browser)
{
    [Fact]
    public async Task A_note_goes_into_the_draft_though_the_session_is_what_is_shown()
    {
        var page = await OpenCaseAsync(SampleCases.Beginning, width: 390, height: 800);
        await Expect(page.Section("Opening")).ToBeEditableAsync();
        await page.GetByRole(AriaRole.Navigation, new() { Name = "Panes" })
            .GetByRole(AriaRole.Button, new() { Name = "Session" })
            .ClickAsync();
        await page.TakeNoteAsync("presented twelve patients a day #pc", "presented twelve patients a day");
        await page.CaptureLine.PressSequentiallyAsync("half a thought");
        await page.CaptureLine.PressAsync("ControlOrMeta+Enter");

        var section = page.Section("Patient Care and Procedural Skills");
        await Expect(section)
            .ToHaveValueAsync(new System.Text.RegularExpressions.Regex("presented twelve patients a day"));
        await Expect(section).ToBeFocusedAsync();
        await page.GetByRole(AriaRole.Navigation, new() { Name = "Panes" })
            .GetByRole(AriaRole.Button, new() { Name = "Session" })
            .ClickAsync();
        await Expect(page.CaptureLine).ToHaveValueAsync("half a thought");
    }
}
