using LorStudio.CaseFiles;
using LorStudio.Tests.Support;
using Microsoft.Playwright;
using static LorStudio.Tests.Journeys.ChecksJourney;
using static Microsoft.Playwright.Assertions;

namespace LorStudio.Tests.Journeys;

/// <summary>The plain list of what is left before the letter can go out.</summary>
public sealed class LeftToDoJourney(StudioBrowser browser) : Journey(browser)
{
    [Fact]
    public async Task What_is_left_to_do_leads_to_the_section_where_it_is_done()
    {
        var page = await OpenCaseAsync(SampleCases.Finished);
        await WriteAsync(page);
        await page.Section("Medical Knowledge").FillAsync("");
        await page.Tab("Checks").ClickAsync();
        var left = page.Region("Left to do");
        await Expect(left.GetByRole(AriaRole.Button, new() { NameRegex = new(@"Blocker.*\[NAME\]") }))
            .ToBeVisibleAsync();

        await left.GetByRole(AriaRole.Button, new() { NameRegex = new("Medical Knowledge") }).ClickAsync();

        await Expect(page.Section("Medical Knowledge")).ToBeFocusedAsync();
        await page.Section("Medical Knowledge")
            .FillAsync("In the third week she read the smear before the laboratory did.");
        await Expect(left.GetByRole(AriaRole.Button, new() { NameRegex = new("Medical Knowledge") }))
            .ToHaveCountAsync(0);
    }
}
