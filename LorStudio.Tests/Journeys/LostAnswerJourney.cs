using LorStudio.CaseFiles;
using LorStudio.Tests.Support;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace LorStudio.Tests.Journeys;

/// <summary>The studio has saved a text, and the answer that says so never comes: nothing stands there twice.</summary>
public sealed class LostAnswerJourney(StudioBrowser browser) : Journey(browser)
{
    private const string Name = "Closing";

    [Fact]
    public async Task What_is_typed_on_follows_what_was_saved()
    {
        var page = await OpenCaseAsync(SampleCases.Beginning);
        await LoseAnswersAsync(page, async () => await page.Section(Name).FillAsync("She has my highest recom"));
        await page.Section(Name).PressSequentiallyAsync("mendation.");
        await page.UnrouteAsync("**/draft/**");
        await page.SavedAsync();

        await Expect(page.Section(Name)).ToHaveValueAsync("She has my highest recommendation.");
        var elsewhere = await OpenElsewhereAsync(page);
        await Expect(elsewhere.Section(Name)).ToHaveValueAsync("She has my highest recommendation.");
    }

    [Fact]
    public async Task A_page_that_was_closed_meanwhile_leaves_it_once_to_the_next()
    {
        var page = await OpenCaseAsync(SampleCases.Beginning);
        var other = await OpenTabAsync(page, "/");
        await LoseAnswersAsync(page, async () => await page.Section(Name).FillAsync("She has my highest recom"));
        await page.Section(Name).PressSequentiallyAsync("mendation.");
        await Expect(page.SaveState).ToContainTextAsync("Not saved");
        var address = page.Url;
        await page.CloseAsync();

        await other.GotoAsync(address);

        await Expect(other.Section(Name)).ToHaveValueAsync("She has my highest recommendation.");
        await other.SavedAsync();
        await Expect(other.GetByRole(AriaRole.Alert)).ToBeHiddenAsync();
        var elsewhere = await OpenElsewhereAsync(other);
        await Expect(elsewhere.Section(Name)).ToHaveValueAsync("She has my highest recommendation.");
    }

    /// <summary>From the first message on the studio hears the page, and the page does not hear the studio.</summary>
    private async Task LoseAnswersAsync(IPage page, Func<Task> type)
    {
        Forgive(page);
        TaskCompletionSource heard = new();
        await page.RouteAsync(
            "**/draft/**",
            async route =>
            {
                if (!heard.Task.IsCompleted)
                {
                    await route.FetchAsync();
                }

                await route.AbortAsync();
                heard.TrySetResult();
            }
        );
        await type();
        await heard.Task.WaitAsync(TestContext.Current.CancellationToken);
    }
}
