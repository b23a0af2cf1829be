using LorStudio.CaseFiles;
using LorStudio.Tests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LorStudio.Tests.Journeys;

/// <summary>Typing goes on while the server is away, and nothing of it is lost.</summary>
public sealed class LostConnectionJourney(StudioBrowser browser) : Journey(browser)
{
    [Fact]
    public async Task What_is_typed_while_the_connection_is_away_is_saved_when_it_is_back()
    {
        var studio = await Browser.StudioAsync();
        await using Relay wire = new(studio.Address);
        var page = await OpenAsync($"/cases/{await studio.AddCaseAsync(SampleCases.Beginning)}", wire.Address);
        var opening = page.Section("Opening");
        await opening.FillAsync("I write in support");
        await page.SavedAsync();

        Forgive(page);
        await wire.CutAsync();
        await opening.PressSequentiallyAsync(" of my student");
        await Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("Connection lost");
        await opening.PressSequentiallyAsync(", whom I know well.");
        wire.Mend();

        await Expect(page.GetByRole(AriaRole.Alert)).ToBeHiddenAsync();
        await Expect(page.LetterPages.First).ToContainTextAsync("whom I know well");
        await page.SavedAsync();
        var elsewhere = await OpenAsync(new Uri(page.Url).AbsolutePath);
        await Expect(elsewhere.Section("Opening"))
            .ToHaveValueAsync("I write in support of my student, whom I know well.");
    }

    [Fact]
    public async Task A_fact_typed_while_the_connection_is_away_is_saved_when_it_is_back()
    {
        var studio = await Browser.StudioAsync();
        await using Relay wire = new(studio.Address);
        var page = await OpenAsync(
            $"/cases/{await studio.AddCaseAsync(SampleCases.Beginning)}?tab=facts",
            wire.Address
        );
        var given = page.Field("Given name");
        await given.FillAsync("Ama");
        await page.SavedAsync();

        Forgive(page);
        await wire.CutAsync();
        await Expect(page.GetByText("Connection lost")).ToBeVisibleAsync();
        await given.PressSequentiallyAsync("lia");
        wire.Mend();

        await Expect(page.GetByText("Connection lost")).ToBeHiddenAsync();
        await Expect(page.LetterPages.First).ToContainTextAsync("Amalia");
        await page.SavedAsync();
        var elsewhere = await OpenAsync(new Uri(page.Url).PathAndQuery);
        await Expect(elsewhere.Field("Given name")).ToHaveValueAsync("Amalia");
    }

    [Fact]
    public async Task What_was_typed_when_the_server_died_is_there_after_its_restart()
    {
        using TemporaryFolder data = new();
        var studio = await StudioProcess.StartAsync(data.Path, 0, TestContext.Current.CancellationToken);
        var address = studio.Address;
        var page = await OpenAsync("/", address);
        await page.Link("Open the sample case").ClickAsync();
        var closing = page.Section("Closing");
        await closing.FillAsync("I recommend her");
        await page.SavedAsync();
        await closing.PressSequentiallyAsync(" without");

        Forgive(page);
        await studio.DisposeAsync();
        await closing.PressSequentiallyAsync(" reservation.");
        await using var restarted = await StudioProcess.StartAsync(
            data.Path,
            address.Port,
            TestContext.Current.CancellationToken
        );
        await page.ReloadAsync();

        await Expect(page.Section("Closing")).ToHaveValueAsync("I recommend her without reservation.");
        await page.SavedAsync();
        var elsewhere = await OpenElsewhereAsync(page);
        await Expect(elsewhere.Section("Closing")).ToHaveValueAsync("I recommend her without reservation.");
        Forgive(elsewhere);
    }
}
