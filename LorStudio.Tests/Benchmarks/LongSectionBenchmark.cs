using LorStudio.CaseFiles;
using LorStudio.Tests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LorStudio.Tests.Benchmarks;

/// <summary>
/// Typing into a section of 50,000 words with the preview beside it: from key to paint, browser and server on this
/// machine. Run it with
/// <c>dotnet run -c Release --project LorStudio.Tests -- -explicit only -class "LorStudio.Tests.Benchmarks.LongSectionBenchmark" -showLiveOutput</c>.
/// </summary>
public sealed class LongSectionBenchmark(StudioBrowser browser, ITestOutputHelper output) : Journey(browser)
{
    private const int Keys = 200;

    private static readonly string Paragraph = string.Join(
        ' ',
        Enumerable.Repeat("She presented twelve patients a day with clear evidence", 12)
    );

    [Theory(Explicit = true)]
    [InlineData(500, true)]
    [InlineData(50_000, true)]
    [InlineData(50_000, false)]
    public async Task A_key_in_a_long_section(int words, bool hasPreview)
    {
        var page = await OpenCaseAsync(SampleCases.Finished);
        var section = page.Section("Medical Knowledge");
        await Expect(section).ToBeEditableAsync();
        await section.FillAsync(string.Join("\n\n", Enumerable.Repeat(Paragraph, words / Paragraph.Split(' ').Length)));
        await page.SavedAsync();
        if (!hasPreview)
        {
            await page.Button("Preview").ClickAsync();
        }

        await section.PressAsync("ControlOrMeta+End");
        await KeyWatch.StartAsync(section);
        for (var i = 0; i < Keys; i++)
        {
            await page.Keyboard.PressAsync(i % 6 == 5 ? "Space" : "e");
            await Task.Delay(80, TestContext.Current.CancellationToken);
        }

        await page.SavedAsync();
        var keys = await KeyWatch.TellAsync(page);
        double[] times =
        [
            .. keys.Paints.Concat(Enumerable.Repeat(16.0, Math.Max(0, Keys - keys.Paints.Length))).Order(),
        ];
        output.WriteLine(
            $"{words} words, preview {(hasPreview ? "on" : "off")}, {Environment.ProcessorCount} cores: key to paint "
                + $"{times[times.Length / 2]:0} ms at the median (16 is the least told), {keys.Paint99():0} ms at the 99th "
                + $"percentile, {keys.SlowestPaint:0} ms at most; the caret moved {keys.CaretMoves} times."
        );
    }
}
