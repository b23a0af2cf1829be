using LorStudio.CaseFiles;
using LorStudio.Tests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LorStudio.Tests.Journeys;

/// <summary>The same section is open in two windows: neither writes over the other.</summary>
public sealed class TwoWindowsJourney(StudioBrowser browser) : Journey(browser)
{
    private const string Name = "Patient Care and Procedural Skills";
    private const string Sentence = "She presented twelve patients a day.";

    [Fact]
    public async Task What_one_window_saves_the_other_shows_and_its_cursor_stays_where_it_was()
    {
        var (first, second) = await OpenBothAsync();
        await second.Section(Name).FocusAsync();
        await second.Keyboard.PressAsync("End");

        await first.Section(Name).FillAsync($"Every morning. {Sentence}");
        await Expect(second.Section(Name)).ToHaveValueAsync($"Every morning. {Sentence}");
        await second.Keyboard.TypeAsync(" She was ready.");

        await Expect(first.Section(Name)).ToHaveValueAsync($"Every morning. {Sentence} She was ready.");
        await second.SavedAsync();
        await Expect(second.LetterPages.First).ToContainTextAsync("Every morning.");
        await Expect(first.LetterPages.First).ToContainTextAsync("She was ready.");
    }

    [Fact]
    public async Task Different_words_that_were_changed_apart_are_both_in_the_text()
    {
        var (first, second) = await OpenBothAsync();
        await PartAsync(second);
        await second.Section(Name).FillAsync("She presented twelve patients each day.");
        await first.Section(Name).FillAsync("Dr. Rao presented twelve patients a day.");
        await first.SavedAsync();

        await JoinAsync(second);

        await Expect(second.Section(Name)).ToHaveValueAsync("Dr. Rao presented twelve patients each day.");
        await Expect(first.Section(Name)).ToHaveValueAsync("Dr. Rao presented twelve patients each day.");
        await Expect(second.GetByRole(AriaRole.Alert)).ToBeHiddenAsync();
    }

    [Theory]
    [InlineData("Keep mine", "She presented fifteen patients a day.")]
    [InlineData("Take theirs", "She presented thirty patients a day.")]
    public async Task Where_both_changed_the_same_words_one_chooses(string choice, string expected)
    {
        var (first, second) = await ClashAsync();

        await second.Button(choice).ClickAsync();

        await Expect(second.GetByRole(AriaRole.Alert)).ToBeHiddenAsync();
        await Expect(second.Section(Name)).ToHaveValueAsync(expected);
        await Expect(second.SaveState).ToContainTextAsync("aved");
        await Expect(second.SaveState).Not.ToContainTextAsync("Not saved");
        await Expect(first.Section(Name)).ToHaveValueAsync(expected);
    }

    [Fact]
    public async Task One_key_keeps_both_and_the_browser_takes_that_back()
    {
        var (_, second) = await ClashAsync();
        await second.Section(Name).FocusAsync();

        await second.Keyboard.PressAsync("ControlOrMeta+Alt+b");

        await Expect(second.GetByRole(AriaRole.Alert)).ToBeHiddenAsync();
        var both = await second.Section(Name).InputValueAsync();
        Assert.Contains("fifteen", both, StringComparison.Ordinal);
        Assert.Contains("thirty", both, StringComparison.Ordinal);
        await second.SavedAsync();
        await second.Keyboard.PressAsync("ControlOrMeta+z");
        await Expect(second.Section(Name)).ToHaveValueAsync("She presented fifteen patients a day.");
    }

    [Fact]
    public async Task A_reload_before_choosing_still_shows_both()
    {
        var (first, second) = await ClashAsync();

        await second.ReloadAsync();

        await Expect(second.GetByRole(AriaRole.Alert)).ToContainTextAsync("thirty patients");
        await Expect(second.Section(Name)).ToHaveValueAsync("She presented fifteen patients a day.");
        await Expect(second.SaveState).ToContainTextAsync("Not saved");
        await second.Button("Keep mine").ClickAsync();
        await Expect(first.Section(Name)).ToHaveValueAsync("She presented fifteen patients a day.");
    }

    [Fact]
    public async Task A_window_that_is_closed_with_unsaved_text_leaves_it_to_the_other()
    {
        var (first, second) = await OpenBothAsync();
        await PartAsync(second);
        await second.Section(Name).FillAsync($"{Sentence} All were ready.");
        await Expect(second.SaveState).ToContainTextAsync("Not saved");

        await second.CloseAsync();

        await Expect(first.Section(Name)).ToHaveValueAsync($"{Sentence} All were ready.");
    }

    private async Task<(IPage First, IPage Second)> OpenBothAsync()
    {
        var first = await OpenCaseAsync(SampleCases.Beginning);
        await first.Section(Name).FillAsync(Sentence);
        await first.SavedAsync();
        var second = await OpenTabAsync(first, new Uri(first.Url).AbsolutePath);
        await Expect(second.Section(Name)).ToHaveValueAsync(Sentence);
        return (first, second);
    }

    private async Task<(IPage First, IPage Second)> ClashAsync()
    {
        var (first, second) = await OpenBothAsync();
        await PartAsync(second);
        await second.Section(Name).FillAsync("She presented fifteen patients a day.");
        await first.Section(Name).FillAsync("She presented thirty patients a day.");
        await first.SavedAsync();
        await JoinAsync(second);
        await Expect(second.GetByRole(AriaRole.Alert)).ToContainTextAsync("thirty patients");
        await Expect(second.Section(Name)).ToHaveValueAsync("She presented fifteen patients a day.");
        return (first, second);
    }

    /// <summary>From now on nothing that is typed in this window reaches the studio.</summary>
    private async Task PartAsync(IPage page)
    {
        Forgive(page);
        await page.RouteAsync("**/draft/**", route => route.AbortAsync());
    }

    private static Task JoinAsync(IPage page) => page.UnrouteAsync("**/draft/**");
}
