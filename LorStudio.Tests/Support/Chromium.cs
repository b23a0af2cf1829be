using Microsoft.Playwright;
using Xunit;

namespace LorStudio.Tests.Support;

/// <summary>The browser that is installed on this machine; none is ever downloaded.</summary>
internal static class Chromium
{
    private static readonly string?[] Places =
    [
        Environment.GetEnvironmentVariable("LORSTUDIO_CHROMIUM"),
        "/usr/bin/chromium",
        "/usr/bin/chromium-browser",
        "/usr/bin/google-chrome",
        "/opt/google/chrome/chrome",
        "/snap/bin/chromium",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
        @"C:\Program Files\Google\Chrome\Application\chrome.exe",
        @"C:\Program Files (x86)\Google\Chrome\Application\chrome.exe",
    ];

    private static readonly string[] Arguments =
    [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
    ];

    /// <summary>Skips the test that asks where no browser is found, except in CI, where that fails.</summary>
    public static string Path()
    {
        var path = Array.Find(Places, File.Exists);
        Assert.SkipWhen(
            path is null && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("CI")),
            "No Chromium or Chrome was found. Install one, or name it in the environment variable LORSTUDIO_CHROMIUM."
        );
        return path ?? throw new FileNotFoundException("CI needs Chromium; .ci/run installs it.");
    }

    public static Task<IBrowser> LaunchAsync(IPlaywright playwright) =>
        playwright.Chromium.LaunchAsync(new() { ExecutablePath = Path(), Args = Arguments });

    /// <summary>Another browser, with a profile that outlives it.</summary>
    public static Task<IBrowserContext> LaunchAsync(IBrowser like, string profile) =>
        like.BrowserType.LaunchPersistentContextAsync(profile, new() { ExecutablePath = Path(), Args = Arguments });
}
