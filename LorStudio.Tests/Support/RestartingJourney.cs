using Microsoft.Playwright;
using Xunit;

namespace LorStudio.Tests.Support;

/// <summary>A journey in which the server dies, as in a power cut, and is started again on the same port and data.</summary>
public abstract class RestartingJourney(StudioBrowser browser) : Journey(browser)
{
    private readonly TemporaryFolder _data = new();
    protected const int PhoneWidth = 390;
    private StudioProcess _studio = null!;

    public override async ValueTask InitializeAsync() =>
        _studio = await StudioProcess.StartAsync(_data.Path, 0, TestContext.Current.CancellationToken);

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        await _studio.DisposeAsync();
        _data.Dispose();
        GC.SuppressFinalize(this);
    }

    protected Task<IPage> OpenStudioAsync(string path, int width = 1440) =>
        WatchAsync(OpenAsync(path, _studio.Address, width));

    protected async Task<IPage> OpenSampleAsync(int width = 1440)
    {
        var page = await OpenStudioAsync("/", width);
        await page.Link("Open the sample case").ClickAsync();
        // A phone shows one pane alone, which is not the pages.
        if (width > PhoneWidth)
            await page.LetterPages.First.WaitForAsync();
        await page.Section("Closing").WaitForAsync(new() { State = WaitForSelectorState.Attached });
        return page;
    }

    protected async Task KillAsync(IPage page)
    {
        Forgive(page);
        await _studio.KillAsync();
    }

    /// <summary>Starts the server again; returns when the page has put it to use.</summary>
    protected async Task StartAgainAsync(IPage page)
    {
        var times = await page.EvaluateAsync<int>("window.timesConnected");
        await StartServerAsync();
        await page.WaitForFunctionAsync("before => window.timesConnected > before", times);
    }

    protected async Task StartServerAsync()
    {
        var port = _studio.Address.Port;
        await _studio.DisposeAsync();
        _studio = await StudioProcess.StartAsync(_data.Path, port, TestContext.Current.CancellationToken);
    }

    protected async Task RestartAsync(IPage page)
    {
        await KillAsync(page);
        await StartAgainAsync(page);
    }

    /// <summary>Whether the page was never loaded anew since it was opened.</summary>
    protected static Task<bool> IsSameDocumentAsync(IPage page) =>
        page.EvaluateAsync<bool>("window.timesConnected !== undefined");

    private static async Task<IPage> WatchAsync(Task<IPage> opening)
    {
        var page = await opening;
        await page.EvaluateAsync(
            """
            () => {
              window.timesConnected = 0;
              addEventListener("studio:connected", () => window.timesConnected++);
            }
            """
        );
        return page;
    }
}
