using LorStudio.CaseFiles;
using LorStudio.Tests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LorStudio.Tests.Journeys;

/// <summary>The letter's pages beside the draft follow the typing and stay where the practitioner looks.</summary>
public sealed class PreviewJourney(StudioBrowser browser) : Journey(browser)
{
    [Fact]
    public async Task It_says_what_is_typed_in_the_letters_own_typography()
    {
        var page = await OpenCaseAsync(SampleCases.Beginning);
        await page.Section("Opening").FillAsync("Dr. Rao's \"calm\" voice");

        await Expect(page.LetterPages).ToHaveCountAsync(1);
        await Expect(page.GetByRole(AriaRole.Img, new() { Name = "Page 1 of 1" }))
            .ToContainTextAsync("Rao’s “calm” voice");
    }

    [Fact]
    public async Task A_letter_that_grows_gets_a_second_page()
    {
        var page = await OpenCaseAsync(SampleCases.Beginning);
        var paragraph = string.Join(' ', Enumerable.Repeat("She presented twelve patients a day.", 60));
        await page.Section("Opening").FillAsync(paragraph);
        await page.Section("Closing").FillAsync(paragraph);

        await Expect(page.GetByRole(AriaRole.Img, new() { Name = "Page 2 of 2" })).ToBeVisibleAsync();
        await page.Section("Closing").FillAsync("");
        await page.Section("Opening").FillAsync("Short again.");
        await Expect(page.GetByRole(AriaRole.Img, new() { Name = "Page 1 of 1" })).ToContainTextAsync("Short again.");
    }

    [Fact]
    public async Task It_shows_the_section_being_edited()
    {
        var page = await OpenCaseAsync(SampleCases.Finished);
        await Expect(page.LetterPages.First.GetByText("Dear Program Director")).ToBeInViewportAsync();

        await Expect(page.Section("Closing")).ToBeEditableAsync();
        await page.Section("Closing").PressAsync("ControlOrMeta+End");
        await page.Keyboard.TypeAsync(" Kumquat.");

        await Expect(page.LetterPages.GetByText("Kumquat")).ToBeInViewportAsync();
    }

    [Fact]
    public async Task Typing_neither_draws_the_page_anew_nor_moves_it()
    {
        var page = await OpenCaseAsync(SampleCases.Finished);
        var opening = page.Section("Opening");
        await Expect(opening).ToBeEditableAsync();
        await opening.PressAsync("ControlOrMeta+End");
        await page.Keyboard.TypeAsync(" Quince");
        await Expect(page.LetterPages.First).ToContainTextAsync("Quince");
        var sheet = await page.LetterPages.First.ElementHandleAsync();
        var before = await page.LetterPages.First.BoundingBoxAsync();

        await page.Keyboard.TypeAsync(" and medlar");
        await Expect(page.LetterPages.First).ToContainTextAsync("medlar");

        Assert.True(await sheet.EvaluateAsync<bool>("page => page.isConnected"));
        Assert.Equal(before!.Y, (await page.LetterPages.First.BoundingBoxAsync())!.Y);
    }

    [Fact]
    public async Task Of_a_long_letter_only_the_pages_in_view_are_drawn_and_they_follow_the_cursor()
    {
        var page = await OpenCaseAsync(SampleCases.Finished);
        var opening = page.Section("Opening");
        await Expect(opening).ToBeEditableAsync();
        var paragraph = string.Join(' ', Enumerable.Repeat("She presented twelve patients a day.", 40));
        await opening.FillAsync($"First.\n\n{string.Join("\n\n", Enumerable.Repeat(paragraph, 60))}\n\nPersimmon.");
        await Expect(page.LetterPages.Nth(20)).ToBeAttachedAsync();
        await Expect(page.LetterPages.GetByText("Persimmon.")).ToBeInViewportAsync();
        await Expect(page.LetterPages.Nth(5)).ToHaveTextAsync("");

        await opening.PressAsync("ControlOrMeta+Home");
        await page.Keyboard.TypeAsync("Medlar ");
        await Expect(page.LetterPages.GetByText("Medlar First.")).ToBeInViewportAsync();
    }
}
