using System.Diagnostics;
using LorStudio.CaseFiles;
using LorStudio.Drafting;
using LorStudio.Tests.Support;
using Microsoft.Data.Sqlite;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace LorStudio.Tests.Journeys;

/// <summary>The database takes nothing for a while: the page says so, and saves once it does again.</summary>
public sealed class StubbornDatabaseJourney(StudioBrowser browser) : Journey(browser)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(0)]
    [InlineData(10, Explicit = true)]
    public async Task A_locked_database_is_told_and_waited_for(int seconds) =>
        await TypeWhileAsync(
            async (page, studio, data) =>
            {
                await using SqliteConnection other = new(
                    $"Data Source={Path.Combine(data, "studio.db")};Pooling=False"
                );
                await other.OpenAsync(Cancel);
                await using var locking = other.CreateCommand();
                locking.CommandText = "BEGIN IMMEDIATE";
                await locking.ExecuteNonQueryAsync(Cancel);
                var waiting = Task.Delay(TimeSpan.FromSeconds(seconds), Cancel);

                await page.Keyboard.TypeAsync(" She listens.");

                await Expect(page.SaveState).ToContainTextAsync("Not saved: another program holds the database");
                await waiting;
            }
        );

    [Fact]
    public async Task A_full_disk_is_told_and_waited_for()
    {
        Assert.SkipUnless(
            OperatingSystem.IsLinux() && File.Exists("/usr/bin/prlimit"),
            "Needs prlimit, as Linux has it."
        );
        await TypeWhileAsync(
            async (page, studio, _) =>
            {
                await LimitFilesAsync(studio, "0");
                await page.Keyboard.TypeAsync(" She listens.");
                await Expect(page.SaveState).ToContainTextAsync("Not saved: the disk");
                await LimitFilesAsync(studio, "unlimited");
            },
            ignoredSignal: "XFSZ"
        );
    }

    /// <summary>Types before and after a trouble, which types as well.</summary>
    private async Task TypeWhileAsync(Func<IPage, StudioProcess, string, Task> trouble, string? ignoredSignal = null)
    {
        using TemporaryFolder data = new();
        await using var studio = await StudioProcess.StartAsync(data.Path, 0, Cancel, ignoredSignal);
        var page = await OpenAsync($"/samples/{SampleCases.Beginning}", studio.Address);
        var closing = page.Section("Closing");
        await Expect(page.LetterPages.First).ToBeVisibleAsync();
        await closing.FillAsync("She asks.");
        await page.SavedAsync();
        await closing.PressAsync("End");

        Forgive(page);
        await trouble(page, studio, data.Path);
        await page.Keyboard.TypeAsync(" She learns.");

        await page.SavedAsync();
        await using SavedSection saved = new(data.Path, SectionKey.Closing);
        Assert.Equal("She asks. She listens. She learns.", await saved.TextAsync());
        await Expect(closing).ToHaveValueAsync("She asks. She listens. She learns.");
    }

    /// <summary>From now on no file of the studio may grow beyond a size; a disk that is full is no different to it.</summary>
    private static async Task LimitFilesAsync(StudioProcess studio, string bytes)
    {
        using var setting = Process.Start("/usr/bin/prlimit", ["--pid", $"{studio.Id}", $"--fsize={bytes}:"])!;
        await setting.WaitForExitAsync(Cancel);
        Assert.Equal(0, setting.ExitCode);
    }
}
