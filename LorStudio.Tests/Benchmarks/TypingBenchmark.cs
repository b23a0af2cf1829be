using LorStudio.CaseFiles;
using LorStudio.Drafting;
using LorStudio.Tests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LorStudio.Tests.Benchmarks;

/// <summary>
/// From a key to the database file, what that sends over the wire, and how soon the key is painted; the server is a
/// process of its own. Run it with
/// <c>dotnet run -c Release --project LorStudio.Tests -- -explicit only -class "LorStudio.Tests.Benchmarks.TypingBenchmark" -showLiveOutput</c>.
/// </summary>
public sealed class TypingBenchmark(StudioBrowser browser, ITestOutputHelper output) : Journey(browser)
{
    private const int Keys = 1500;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory(Explicit = true)]
    [InlineData(0)]
    [InlineData(150)]
    public async Task A_key_to_the_database(int delay)
    {
        using TemporaryFolder data = new();
        await using var studio = await StudioProcess.StartAsync(data.Path, 0, Cancel);
        await using Relay wire = new(studio.Address, TimeSpan.FromMilliseconds(delay));
        var page = await OpenAsync($"/samples/{SampleCases.Beginning}", wire.Address);
        Forgive(page);
        var section = page.Section("Medical Knowledge");
        await Expect(section).ToBeEditableAsync();
        await Expect(page.LetterPages.First).ToBeVisibleAsync();
        await section.FocusAsync();
        await KeyWatch.StartAsync(section);
        await using SavedSection saved = new(data.Path, SectionKey.MK);
        var watching = Task.Run(() => saved.WatchAsync(Keys, Cancel), Cancel);
        var text = Typist.Prose(Keys, seed: 1);

        var before = wire.Carried;
        await Typist.TypeAsync(page, text, keysPerSecond: 12, Cancel);
        var seen = await watching.WaitAsync(TimeSpan.FromSeconds(30), Cancel);
        await page.SavedAsync();
        var after = wire.Carried;

        var keys = await KeyWatch.TellAsync(page);
        var whole = await saved.TextAsync() == text && await section.InputValueAsync() == text;
        List<double> times =
        [
            .. keys.Pressed.Select(key => seen.First(s => s.Length >= key.Length).At - key.At).Order(),
        ];
        output.WriteLine(
            $"{Keys} keys at 12 a second, {delay} ms each way, {Environment.ProcessorCount} cores: "
                + $"key to database {times[Keys / 2]:0} ms at the median, {times[Keys * 99 / 100]:0} ms at the 99th percentile; "
                + $"{(after.Up - before.Up) / Keys} bytes sent and {(after.Down - before.Down) / Keys} received per key, "
                + $"in {seen.Count - 1} saves; "
                + $"key to paint {keys.Paint99():0} ms at the 99th percentile, {keys.SlowestPaint:0} ms at most; "
                + $"the caret moved {keys.CaretMoves} times; the text is {(whole ? "whole" : "NOT whole")}."
        );
    }
}
