using LorStudio.Tests.Support;
using static Microsoft.Playwright.Assertions;

namespace LorStudio.Tests.Journeys;

/// <summary>Underlines stay at their words while the server is away and when it is back.</summary>
public sealed class ChecksAfterRestartJourney(StudioBrowser browser) : RestartingJourney(browser)
{
    private const string Text = "Each morning she met the night nurse before rounds, and [NAME] asked her to teach.";

    [Fact]
    public async Task Underlines_follow_the_words_through_a_restart()
    {
        var page = await OpenSampleAsync();
        var section = page.Section("Professionalism");
        await section.FillAsync(Text);
        await Expect(Marks()).ToHaveTextAsync(["[NAME]"]);
        await page.SavedAsync();

        await KillAsync(page);
        await section.PressAsync("ControlOrMeta+Home");
        await page.Keyboard.TypeAsync("She came early.\n\n");
        Assert.Equal(["[NAME]"], await UnderlinedAsync());
        await StartAgainAsync(page);

        await page.SavedAsync();
        await Expect(section).ToHaveValueAsync($"She came early.\n\n{Text}");
        await Expect(Marks()).ToHaveTextAsync(["[NAME]"]);
        Assert.Equal(["[NAME]"], await UnderlinedAsync());
        await section.PressAsync("ControlOrMeta+Home");
        await page.Keyboard.TypeAsync("Yes. ");
        Assert.Equal(["[NAME]"], await UnderlinedAsync());

        Microsoft.Playwright.ILocator Marks() => section.Locator("xpath=..").Locator(".text-mirror span");

        async Task<string[]> UnderlinedAsync() => await section.EvaluateAsync<string[]>(ChecksJourney.Underlined);
    }
}
