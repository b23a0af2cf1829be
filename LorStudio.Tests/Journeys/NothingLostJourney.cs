using LorStudio.CaseFiles;
using LorStudio.Tests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LorStudio.Tests.Journeys;

/// <summary>Whatever happens to the page, the connection or the server, what was typed is there again.</summary>
public sealed class NothingLostJourney(StudioBrowser browser) : Journey(browser)
{
    [Fact]
    public async Task A_reload_in_the_middle_of_drafting_finds_everything()
    {
        var page = await OpenCaseAsync(SampleCases.Beginning);
        await page.TakeNoteAsync("presented twelve patients a day #pc", "presented twelve patients a day");
        await page.Section("Opening").FillAsync("I write in support of my student.");
        await page.Section("Closing").FillAsync("I recommend her without reservation.");
        await page.SavedAsync();

        await page.ReloadAsync();

        await Expect(page.Section("Opening")).ToHaveValueAsync("I write in support of my student.");
        await Expect(page.Section("Closing")).ToHaveValueAsync("I recommend her without reservation.");
        await Expect(page.Notes).ToContainTextAsync(["presented twelve patients a day"]);
        await Expect(page.LetterPages.First).ToContainTextAsync("without reservation");
    }

    [Fact]
    public async Task A_reload_right_after_a_key_finds_that_key()
    {
        var page = await OpenCaseAsync(SampleCases.Beginning);
        await page.Section("Professionalism").FillAsync("She reported her own error.");

        await page.ReloadAsync();

        await Expect(page.Section("Professionalism")).ToHaveValueAsync("She reported her own error.");
        await Expect(page.LetterPages.First).ToContainTextAsync("reported her own error");
        var elsewhere = await OpenElsewhereAsync(page);
        await Expect(elsewhere.Section("Professionalism")).ToHaveValueAsync("She reported her own error.");
    }

    [Fact]
    public async Task A_reload_in_the_middle_of_a_sentence_finds_it_as_it_was()
    {
        const string Sentence = "She looked the trial up overnight and changed the plan in the morning.";
        var page = await OpenCaseAsync(SampleCases.Beginning);
        await Expect(page.Section("Medical Knowledge")).ToBeEditableAsync();
        await page.Section("Medical Knowledge").PressSequentiallyAsync(Sentence, new() { Delay = 20 });

        await page.ReloadAsync();

        await Expect(page.Section("Medical Knowledge")).ToHaveValueAsync(Sentence);
        await Expect(page.LetterPages.First).ToContainTextAsync("in the morning.");
        await Expect(page.GetByRole(AriaRole.Alert)).ToBeHiddenAsync();
        var elsewhere = await OpenElsewhereAsync(page);
        await Expect(elsewhere.Section("Medical Knowledge")).ToHaveValueAsync(Sentence);
    }

    [Fact]
    public async Task A_pasted_novel_arrives_whole()
    {
        var novel = string.Concat(
            Enumerable.Range(0, 5000).Select(i => $"Day {i}: café, naïve, “clear”, 漢字 and 𝄞.\n")
        )[..200_000];
        var page = await OpenCaseAsync(SampleCases.Beginning);
        await page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await Expect(page.Section("Opening")).ToBeEditableAsync();
        await page.EvaluateAsync("text => navigator.clipboard.writeText(text)", novel);

        await page.Section("Opening").FocusAsync();
        await page.Keyboard.PressAsync("ControlOrMeta+v");
        await page.SavedAsync();

        var elsewhere = await OpenElsewhereAsync(page);
        await Expect(elsewhere.Section("Opening")).ToHaveValueAsync(novel);
    }

    [Fact]
    public async Task Leaving_by_a_link_right_after_a_key_saves_it()
    {
        var page = await OpenCaseAsync(SampleCases.Beginning);
        await page.Section("Medical Knowledge").FillAsync("She named the cause of the low sodium.");
        await page.Link("LorStudio").ClickAsync();
        await Expect(page.Section("Medical Knowledge")).ToBeHiddenAsync();

        await page.GoBackAsync();

        await Expect(page.Section("Medical Knowledge")).ToHaveValueAsync("She named the cause of the low sodium.");
        await Expect(page.LetterPages.First).ToContainTextAsync("low sodium");
    }
}
