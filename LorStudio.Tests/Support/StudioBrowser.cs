using LorStudio.Tests.Support;
using Microsoft.Playwright;
using Xunit;

[assembly: AssemblyFixture(typeof(StudioBrowser))]

namespace LorStudio.Tests.Support;

/// <summary>One browser and one running studio for all journeys; both start with the first that asks.</summary>
public sealed class StudioBrowser : IAsyncDisposable
{
    private readonly SemaphoreSlim _starting = new(1, 1);
    private IPlaywright? _playwright;
    private IBrowser? _browser;
    private RunningStudio? _studio;

    /// <summary>The studio that all journeys share which need no empty one.</summary>
    public async Task<RunningStudio> StudioAsync()
    {
        await StartAsync();
        return _studio!;
    }

    public async Task<IBrowser> ChromiumAsync()
    {
        await StartAsync();
        return _browser!;
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.CloseAsync();
        }

        _playwright?.Dispose();
        if (_studio is not null)
        {
            await _studio.DisposeAsync();
        }

        _starting.Dispose();
    }

    private async Task StartAsync()
    {
        await _starting.WaitAsync();
        try
        {
            _ = Chromium.Path();
            // A pass is never slower for it, and a busy machine is no failure.
            Assertions.SetDefaultExpectTimeout(30_000);
            _playwright ??= await Playwright.CreateAsync();
            _browser ??= await Chromium.LaunchAsync(_playwright);
            _studio ??= RunningStudio.Start();
        }
        finally
        {
            _starting.Release();
        }
    }
}
