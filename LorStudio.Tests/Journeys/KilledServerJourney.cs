using LorStudio.CaseFiles;
using LorStudio.Drafting;
using LorStudio.Tests.Support;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace LorStudio.Tests.Journeys;

/// <summary>The server is killed again and again while typing goes on.</summary>
public sealed class KilledServerJourney(StudioBrowser browser) : Journey(browser)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(3)]
    [InlineData(20, Explicit = true)]
    public async Task What_was_typed_is_saved_byte_for_byte_with_nothing_done(int kills)
    {
        Random random = new(20261124);
        using TemporaryFolder data = new();
        var studio = await StudioProcess.StartAsync(data.Path, 0, Cancel);
        try
        {
            var page = await OpenAsync($"/samples/{SampleCases.Beginning}", studio.Address);
            var section = page.Section("Professionalism");
            await Expect(page.LetterPages.First).ToBeVisibleAsync();
            await section.FocusAsync();
            await KeyWatch.StartAsync(section);

            Forgive(page);
            using CancellationTokenSource ending = new();
            var typing = Typist.TypeAsync(page, Typist.Prose(100_000, seed: 2), keysPerSecond: 12, ending.Token);
            for (var i = 0; i < kills; i++)
            {
                await Task.Delay(random.Next(3000), Cancel);
                await studio.DisposeAsync();
                studio = await StudioProcess.StartAsync(data.Path, studio.Address.Port, Cancel);
            }

            await ending.CancelAsync();
            var typed = await typing;
            await page.SavedAsync();

            await using SavedSection saved = new(data.Path, SectionKey.PROF);
            Assert.Equal(typed, await saved.TextAsync());
            await Expect(section).ToHaveValueAsync(typed);
            await Expect(section).ToBeFocusedAsync();
            Assert.Equal(0, (await KeyWatch.TellAsync(page)).CaretMoves);
            await Expect(page.GetByRole(AriaRole.Alert)).ToBeHiddenAsync();
        }
        finally
        {
            await studio.DisposeAsync();
        }
    }
}
