using LorStudio.CaseFiles;
using LorStudio.Tests.Support;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace LorStudio.Tests.Journeys;

/// <summary>Tab or browser is killed while one types; the server is away as well, so that only the browser has the text.</summary>
public sealed class KilledBrowserJourney(StudioBrowser browser, ITestOutputHelper output) : Journey(browser)
{
    private const string Name = "Comparison";

    // What a key may wait before it is kept.
    private const int Most = 300; // ms

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_was_typed_is_there_after_the_tab_was_killed()
    {
        var studio = await Browser.StudioAsync();
        await using Relay wire = new(studio.Address);
        var path = $"/cases/{await studio.AddCaseAsync(SampleCases.Beginning)}";
        var page = await OpenAsync(path, wire.Address);
        Forgive(page);
        TaskCompletionSource crashed = new();
        page.Crash += (_, _) => crashed.SetResult();
        var tools = await page.Context.NewCDPSessionAsync(page);

        var typed = await TypeAsync(page, wire);
        _ = tools.SendAsync("Page.crash");
        await crashed.Task.WaitAsync(Cancel);

        wire.Mend();
        var next = await OpenTabAsync(page, path);
        Forgive(next);
        await ExpectAsync(typed, next, path);
    }

    [Fact]
    public async Task What_was_typed_is_there_after_the_browser_was_killed()
    {
        var studio = await Browser.StudioAsync();
        await using Relay wire = new(studio.Address);
        var path = $"/cases/{await studio.AddCaseAsync(SampleCases.Beginning)}";
        using TemporaryFolder profile = new();
        var page = await OpenWithAsync(profile, new Uri(wire.Address, path));
        TaskCompletionSource closed = new();
        page.Context.Close += (_, _) => closed.SetResult();
        var tools = await page.Context.Browser!.NewBrowserCDPSessionAsync();

        var typed = await TypeAsync(page, wire);
        _ = tools.SendAsync("Browser.crash");
        await closed.Task.WaitAsync(Cancel);

        wire.Mend();
        var next = await OpenWithAsync(profile, new Uri(wire.Address, path));
        await ExpectAsync(typed, next, path);
        await next.Context.CloseAsync();
    }

    private async Task<IPage> OpenWithAsync(TemporaryFolder profile, Uri address)
    {
        var context = await Chromium.LaunchAsync(await Browser.ChromiumAsync(), profile.Path);
        var page = await context.NewPageAsync();
        await page.GotoAsync(address.ToString());
        return page;
    }

    /// <summary>The text, the second half of which never reached the studio, and when each key was pressed.</summary>
    private static async Task<(string Text, List<long> Times)> TypeAsync(IPage page, Relay wire)
    {
        var text = Typist.Prose(60, seed: 3);
        await Expect(page.LetterPages.First).ToBeVisibleAsync();
        await page.Section(Name).FocusAsync();
        List<long> times = [];
        foreach (var key in text)
        {
            if (times.Count == text.Length / 2)
            {
                await page.SavedAsync();
                await wire.CutAsync();
            }

            await Task.Delay(times.Count > 0 ? 80 : 0, Cancel);
            times.Add(Environment.TickCount64);
            await page.Keyboard.TypeAsync(key.ToString());
        }

        times.Add(Environment.TickCount64);
        return (text, times);
    }

    private async Task ExpectAsync((string Text, List<long> Times) typed, IPage page, string path)
    {
        await page.SavedAsync();
        var found = await page.Section(Name).InputValueAsync();
        var missing = typed.Text.Length - found.Length;
        output.WriteLine($"{missing} of {typed.Text.Length} characters were missing.");
        Assert.StartsWith(found, typed.Text, StringComparison.Ordinal);
        Assert.InRange(typed.Times[^1] - typed.Times[found.Length], 0, Most);
        var elsewhere = await OpenAsync(path);
        await Expect(elsewhere.Section(Name)).ToHaveValueAsync(found);
    }
}
