using LorStudio.CaseFiles;
using LorStudio.Drafting;
using LorStudio.Tests.Support;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace LorStudio.Tests.Journeys;

/// <summary>A hotel's network: 150 ms each way, and now and then away altogether.</summary>
public sealed class SlowWireJourney(StudioBrowser browser, ITestOutputHelper output) : Journey(browser)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_is_typed_arrives_whole_and_the_caret_never_moves() =>
        await TypeAsync(characters: 180, away: TimeSpan.FromSeconds(3));

    [Fact(Explicit = true)]
    public async Task Fifteen_hundred_characters_arrive_whole_and_no_key_waits_for_the_wire()
    {
        var keys = await TypeAsync(characters: 1500, away: TimeSpan.FromSeconds(5));

        output.WriteLine(
            $"{keys.Pressed.Length} keys: key to paint {keys.Paint99():0} ms at the 99th percentile, {keys.SlowestPaint:0} ms at most."
        );
        Assert.InRange(keys.SlowestPaint, 0, 50);
    }

    /// <summary>Types twelve keys a second while the wire is away twice.</summary>
    private async Task<KeyWatch> TypeAsync(int characters, TimeSpan away)
    {
        using TemporaryFolder data = new();
        await using var studio = await StudioProcess.StartAsync(data.Path, 0, Cancel);
        await using Relay wire = new(studio.Address, TimeSpan.FromMilliseconds(150));
        var page = await OpenAsync($"/samples/{SampleCases.Beginning}", wire.Address);
        var section = page.Section("Medical Knowledge");
        await Expect(page.LetterPages.First).ToBeVisibleAsync();
        await section.FocusAsync();
        await KeyWatch.StartAsync(section);
        var text = Typist.Prose(characters, seed: 1);

        Forgive(page);
        var parts = text.Chunk(characters / 3).Select(part => new string(part)).ToArray();
        await Typist.TypeAsync(page, parts[0], keysPerSecond: 12, Cancel);
        foreach (var part in parts[1..])
        {
            var typing = Typist.TypeAsync(page, part, keysPerSecond: 12, Cancel);
            await wire.CutAsync();
            await Task.Delay(away, Cancel);
            wire.Mend();
            await typing;
        }

        await page.SavedAsync();
        await using SavedSection saved = new(data.Path, SectionKey.MK);
        Assert.Equal(text, await saved.TextAsync());
        await Expect(section).ToHaveValueAsync(text);
        await Expect(page.GetByRole(AriaRole.Alert)).ToBeHiddenAsync();
        var keys = await KeyWatch.TellAsync(page);
        Assert.Equal(0, keys.CaretMoves);
        return keys;
    }
}
