using LorStudio.CaseFiles;
using LorStudio.Tests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LorStudio.Tests.Journeys;

/// <summary>The same section is written in two windows: the practitioner chooses, and until then both texts are there.</summary>
public sealed class TwoWindowsJourney(StudioBrowser browser) : Journey(browser)
{
    private const string Name = "Patient Care and Procedural Skills";

    [Fact]
    public async Task The_later_window_shows_both_texts_and_may_keep_its_own()
    {
        var (first, second) = await WriteInBothAsync();

        await Expect(second.GetByRole(AriaRole.Alert)).ToContainTextAsync("First text.");
        await Expect(second.Section(Name)).ToHaveValueAsync("Second text.");
        await Expect(second.SaveState).ToContainTextAsync("Not saved");
        await second.Button("Keep the text above").ClickAsync();
        await second.SavedAsync();

        await Expect(second.GetByRole(AriaRole.Alert)).ToBeHiddenAsync();
        await Expect(first.Section(Name)).ToHaveValueAsync("First text.");
        await ExpectSavedAsync(second, "Second text.");
    }

    [Fact]
    public async Task The_later_window_may_take_the_other_text_and_take_that_back()
    {
        var (_, second) = await WriteInBothAsync();

        await second.Button("Take the other text").ClickAsync();
        await Expect(second.Section(Name)).ToHaveValueAsync("First text.");
        await Expect(second.GetByRole(AriaRole.Alert)).ToBeHiddenAsync();
        await ExpectSavedAsync(second, "First text.");

        await second.Section(Name).PressAsync("ControlOrMeta+z");
        await Expect(second.Section(Name)).ToHaveValueAsync("Second text.");
        await second.SavedAsync();
        await ExpectSavedAsync(second, "Second text.");
    }

    [Fact]
    public async Task A_reload_before_choosing_still_offers_both()
    {
        var (_, second) = await WriteInBothAsync();
        await Expect(second.GetByRole(AriaRole.Alert)).ToContainTextAsync("First text.");

        await second.ReloadAsync();

        await Expect(second.Section(Name)).ToHaveValueAsync("First text.");
        await Expect(second.GetByRole(AriaRole.Alert)).ToContainTextAsync("Second text.");
        await second.Button("Use the text from this browser").ClickAsync();
        await Expect(second.Section(Name)).ToHaveValueAsync("Second text.");
        await second.SavedAsync();
        await ExpectSavedAsync(second, "Second text.");
    }

    [Fact]
    public async Task What_is_offered_stays_offered_while_the_saved_text_is_written_on()
    {
        var (_, second) = await WriteInBothAsync();
        await second.ReloadAsync();
        await Expect(second.GetByRole(AriaRole.Alert)).ToContainTextAsync("Second text.");

        await second.Section(Name).FillAsync("First text. And more.");
        await second.SavedAsync();
        await second.ReloadAsync();

        await Expect(second.Section(Name)).ToHaveValueAsync("First text. And more.");
        await Expect(second.GetByRole(AriaRole.Alert)).ToContainTextAsync("Second text.");
        await second.Button("Keep the saved text").ClickAsync();
        await Expect(second.GetByRole(AriaRole.Alert)).ToBeHiddenAsync();
        await second.ReloadAsync();
        await Expect(second.Section(Name)).ToBeEditableAsync();
        await Expect(second.GetByRole(AriaRole.Alert)).ToBeHiddenAsync();
        await Expect(second.Section(Name)).ToHaveValueAsync("First text. And more.");
    }

    /// <summary>Two tabs of one browser, the second opened before the first one wrote.</summary>
    private async Task<(IPage First, IPage Second)> WriteInBothAsync()
    {
        var first = await OpenCaseAsync(SampleCases.Beginning);
        var second = await OpenTabAsync(first, new Uri(first.Url).AbsolutePath);
        await Expect(second.Section(Name)).ToBeEditableAsync();
        await first.Section(Name).FillAsync("First text.");
        await first.SavedAsync();

        await second.Section(Name).FillAsync("Second text.");
        await Expect(second.Button("Keep the text above")).ToBeVisibleAsync();
        return (first, second);
    }

    private async Task ExpectSavedAsync(IPage page, string text)
    {
        var elsewhere = await OpenElsewhereAsync(page);
        await Expect(elsewhere.Section(Name)).ToHaveValueAsync(text);
    }
}
