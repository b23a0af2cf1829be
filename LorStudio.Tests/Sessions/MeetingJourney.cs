using LorStudio.CaseFiles;
using LorStudio.Tests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LorStudio.Tests.Sessions;

/// <summary>The video meeting and the workspace side by side.</summary>
public sealed class MeetingJourney(StudioBrowser browser) : Journey(browser)
{
    [Fact]
    public async Task The_meeting_opens_in_a_window_of_its_own_and_the_workspace_stays()
    {
        var page = await OpenCaseAsync(SampleCases.Beginning, width: 700);
        await page.Button("Session details").ClickAsync();
        var link = page.GetByLabel("Meeting link");
        // The app itself stands for a meeting: no test leaves this machine.
        await link.FillAsync(new Uri(new Uri(page.Url), "/?meeting").ToString());
        await link.PressAsync("Tab");

        var meeting = await page.Context.RunAndWaitForPageAsync(() => page.Link("Open meeting").ClickAsync());

        await Expect(meeting).ToHaveURLAsync(new System.Text.RegularExpressions.Regex(@"\?meeting$"));
        Assert.Null(await meeting.EvaluateAsync<string?>("window.opener && 'opener'"));
        await Expect(page.CaptureLine).ToBeVisibleAsync();
        await Expect(page.Section("Opening")).ToBeVisibleAsync();
        Assert.False(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth > innerWidth"));
    }
}
