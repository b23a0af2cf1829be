using Microsoft.Playwright;
using Xunit;

namespace LorStudio.Tests.Support;

/// <summary>
/// What a practitioner does in the browser. After each journey no page may have shown an error or asked another host.
/// Journeys find things as a person does: by role and label.
/// </summary>
[Collection("Journeys")]
public abstract class Journey(StudioBrowser browser) : IAsyncLifetime
{
    private readonly List<WatchedPage> _pages = [];
    private readonly List<IBrowserContext> _contexts = [];
    private readonly List<RunningStudio> _studios = [];

    protected StudioBrowser Browser => browser;

    public virtual ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public virtual async ValueTask DisposeAsync()
    {
        foreach (var context in _contexts)
        {
            await context.CloseAsync();
        }

        foreach (var studio in _studios)
        {
            await studio.DisposeAsync();
        }

        GC.SuppressFinalize(this);
        foreach (var page in _pages)
        {
            page.AssertNoFaults();
        }
    }

    /// <summary>A studio that nobody has used yet, for this test alone.</summary>
    /// <param name="clock">What it takes for the time; null for the machine's.</param>
    protected RunningStudio StartEmptyStudio(TimeProvider? clock = null)
    {
        var studio = RunningStudio.Start(clock);
        _studios.Add(studio);
        return studio;
    }

    /// <summary>A window of a new browser profile on the shared studio, or on another one.</summary>
    protected async Task<IPage> OpenAsync(
        string path = "/",
        Uri? studio = null,
        int width = 1440,
        int height = 900,
        ColorScheme colors = ColorScheme.Light
    )
    {
        studio ??= (await browser.StudioAsync()).Address;
        var chromium = await browser.ChromiumAsync();
        var context = await chromium.NewContextAsync(
            new()
            {
                BaseURL = studio.ToString(),
                ViewportSize = new() { Width = width, Height = height },
                ColorScheme = colors,
                Locale = "en-US",
                TimezoneId = "America/Los_Angeles",
            }
        );
        _contexts.Add(context);
        return await OpenTabAsync(context, path, studio);
    }

    /// <summary>The workspace of a new case, made from a sample.</summary>
    protected async Task<IPage> OpenCaseAsync(string sample, int width = 1440, int height = 900)
    {
        var studio = await browser.StudioAsync();
        return await OpenAsync($"/cases/{await studio.AddCaseAsync(sample)}", width: width, height: height);
    }

    /// <summary>The same address in a browser that has kept nothing.</summary>
    protected Task<IPage> OpenElsewhereAsync(IPage page)
    {
        Uri address = new(page.Url);
        return OpenAsync(address.PathAndQuery, new Uri(address.GetLeftPart(UriPartial.Authority)));
    }

    /// <summary>Another tab of the same profile.</summary>
    protected Task<IPage> OpenTabAsync(IPage beside, string path) =>
        OpenTabAsync(beside.Context, path, new Uri(beside.Url));

    /// <summary>Says that the test is about to break something on purpose, which the page will complain of.</summary>
    protected void Forgive(IPage page) => Watched(page).Forgive();

    /// <summary>Says that a path is meant to fail in this test.</summary>
    protected void ExpectFailure(IPage page, string path) => Watched(page).ExpectedFailure = path;

    private WatchedPage Watched(IPage page) => _pages.Single(p => p.Page == page);

    private async Task<IPage> OpenTabAsync(IBrowserContext context, string path, Uri studio)
    {
        var page = await context.NewPageAsync();
        _pages.Add(new WatchedPage(page, studio));
        await page.GotoAsync(path);
        return page;
    }
}
