using System.Globalization;
using System.Text;
using LorStudio.CaseFiles;
using LorStudio.Tests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LorStudio.Tests.Benchmarks;

/// <summary>
/// A transcript of four hours in the browser: how soon it is there, how long a search takes, and the longest time between
/// two frames while it scrolls from end to end. Run it with
/// <c>dotnet run -c Release --project LorStudio.Tests -- -explicit only -class "LorStudio.Tests.Benchmarks.LongTranscriptBenchmark" -showLiveOutput</c>.
/// </summary>
public sealed class LongTranscriptBenchmark(StudioBrowser browser, ITestOutputHelper output) : Journey(browser)
{
    private const int Cues = 6_000;

    private const string Search = """
        () => ["a", "patient", "patient 5", "patients every", "nowhere"].map(words => {
          const field = document.querySelector("[aria-label='Search the transcript']");
          field.value = words;
          const start = performance.now();
          field.dispatchEvent(new Event("input", { bubbles: true }));
          return performance.now() - start;
        })
        """;

    private const string Scroll = """
        async () => {
          const list = document.querySelector("[role=listbox][aria-label=Transcript]");
          let longest = 0;
          let last = performance.now();
          for (let frame = 0; frame < 240; frame++) {
            list.scrollTop = (list.scrollHeight * frame) / 240;
            await new Promise(requestAnimationFrame);
            const now = performance.now();
            longest = Math.max(longest, now - last);
            last = now;
          }
          return longest;
        }
        """;

    [Fact(Explicit = true)]
    public async Task A_transcript_of_four_hours()
    {
        var page = await OpenCaseAsync(SampleCases.Beginning);
        await page.GetByRole(AriaRole.Tab, new() { Name = "Transcript" }).ClickAsync();
        await page.Button("Add a session").ClickAsync();
        await Expect(page.Button("Choose a transcript")).ToBeEnabledAsync();
        var file = new FilePayload
        {
            Name = "talk.vtt",
            MimeType = "text/vtt",
            Buffer = Encoding.UTF8.GetBytes(Talk()),
        };
        var added = await TimeAsync(page, () => page.GetByLabel("Transcript file").SetInputFilesAsync(file));
        var opened = await TimeAsync(page, () => page.ReloadAsync());
        var searches = await page.EvaluateAsync<double[]>(Search);
        var frame = await page.EvaluateAsync<double>(Scroll);

        output.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{Cues} cues: shown {added:0} ms after the file was chosen, {opened:0} ms after the page was loaded anew (the whole workspace with it); searches {string.Join(", ", searches.Select(s => s.ToString("0.0", CultureInfo.InvariantCulture)))} ms; longest frame while scrolling {frame:0} ms."
            )
        );
    }

    private static async Task<double> TimeAsync(IPage page, Func<Task> act)
    {
        var start = TimeProvider.System.GetTimestamp();
        await act();
        await page.GetByRole(AriaRole.Listbox, new() { Name = "Transcript" })
            .GetByRole(AriaRole.Option)
            .First.WaitForAsync();
        return TimeProvider.System.GetElapsedTime(start).TotalMilliseconds;
    }

    private static string Talk()
    {
        StringBuilder talk = new("WEBVTT\n\n");
        for (var i = 0; i < Cues; i++)
        {
            var at = TimeSpan.FromSeconds(i * 2.4);
            var to = at + TimeSpan.FromSeconds(2);
            talk.Append(
                CultureInfo.InvariantCulture,
                $"{i + 1}\n{at:hh\\:mm\\:ss\\.fff} --> {to:hh\\:mm\\:ss\\.fff}\n{(i % 2 == 0 ? "Ada Quillfeather" : "Dr. Mizani")}: and then I presented patient {i} of the patients every day\n\n"
            );
        }

        return talk.ToString();
    }
}
