using LorStudio.CaseFiles;
using LorStudio.Tests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LorStudio.Tests.Benchmarks;

/// <summary>
/// From a key in the draft to the letter's page that shows it, browser and server on this machine. Run it with
/// <c>dotnet run -c Release --project LorStudio.Tests -- -explicit only -class "LorStudio.Tests.Benchmarks.PreviewBenchmark" -showLiveOutput</c>.
/// </summary>
public sealed class PreviewBenchmark(StudioBrowser browser, ITestOutputHelper output) : Journey(browser)
{
    private const int Keys = 100;

    // From the key's own time to the frame after the page changed.
    private const string NextUpdate = """
        () => {
          let pressed;
          addEventListener("keydown", event => (pressed = event.timeStamp), { capture: true, once: true });
          window.updated = new Promise(resolve => {
            const watch = new MutationObserver(() => {
              watch.disconnect();
              requestAnimationFrame(() => resolve(performance.now() - pressed));
            });
            for (const page of document.querySelectorAll("svg[role=img]"))
              watch.observe(page, { subtree: true, childList: true, characterData: true, attributes: true });
          });
        }
        """;

    [Fact(Explicit = true)]
    public async Task A_key_to_the_updated_preview()
    {
        var page = await OpenCaseAsync(SampleCases.Finished);
        var closing = page.Section("Closing");
        await Expect(closing).ToBeEditableAsync();
        await closing.PressAsync("ControlOrMeta+End");
        List<double> times = [];
        for (var i = 0; i < Keys + 10; i++)
        {
            await page.EvaluateAsync(NextUpdate);
            await page.Keyboard.PressAsync("x");
            times.Add(await page.EvaluateAsync<double>("window.updated"));
        }

        times = [.. times[10..].Order()];
        output.WriteLine(
            $"A key to the updated preview, {Keys} keys, two-page letter, {Environment.ProcessorCount} cores: "
                + $"median {times[Keys / 2]:0} ms, 95th percentile {times[Keys * 95 / 100]:0} ms."
        );
    }
}
