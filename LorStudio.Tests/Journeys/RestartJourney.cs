using System.Text.RegularExpressions;
using LorStudio.Tests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LorStudio.Tests.Journeys;

/// <summary>The server dies and is started again: the page goes on in the same document, where it was.</summary>
public sealed class RestartJourney(StudioBrowser browser) : RestartingJourney(browser)
{
    private const string Sentence =
        " I have worked beside her for six weeks, and on each of these days she did more than was asked of her; "
        + "what she said of a patient was true, what she did not know she said, and the next day she knew it.";

    [Fact]
    public async Task A_sentence_typed_over_two_restarts_is_complete_and_so_is_its_undo()
    {
        var page = await OpenSampleAsync();
        var closing = page.Section("Closing");
        var before = await closing.InputValueAsync();
        await closing.PressAsync("ControlOrMeta+End");

        var typing = closing.PressSequentiallyAsync(Sentence, new() { Delay = 80 });
        await RestartAsync(page);
        await RestartAsync(page);
        await typing;

        await Expect(closing).ToHaveValueAsync(before + Sentence);
        await Expect(closing).ToBeFocusedAsync();
        Assert.True(await IsSameDocumentAsync(page));
        await page.SavedAsync();
        var elsewhere = await OpenElsewhereAsync(page);
        await Expect(elsewhere.Section("Closing")).ToHaveValueAsync(before + Sentence);
        Forgive(elsewhere);

        await page.BringToFrontAsync();
        await closing.PressAsync("ControlOrMeta+z");
        await Expect(closing).ToHaveValueAsync(before);
        await closing.PressAsync("ControlOrMeta+Shift+z");
        await Expect(closing).ToHaveValueAsync(before + Sentence);
    }

    [Fact]
    public async Task Keys_come_into_the_same_place_while_the_new_page_takes_its_place()
    {
        var page = await OpenSampleAsync();
        var opening = page.Section("Opening");
        await opening.FillAsync("Dear colleague, I know her well.");
        await page.SavedAsync();
        await opening.EvaluateAsync("area => area.setSelectionRange(4, 4)");
        // A key at each frame of the swap, from within the page, as no driver could time it.
        await page.EvaluateAsync(
            """
            () => {
              window.typed = "";
              new MutationObserver(() => {
                if (!document.documentElement.hasAttribute("data-sheltered")) return;
                const type = () => {
                  const letter = "abcdefghij"[typed.length % 10];
                  typed += letter;
                  document.execCommand("insertText", false, letter);
                  if (document.documentElement.hasAttribute("data-sheltered")) requestAnimationFrame(type);
                };
                type();
              }).observe(document.documentElement, { attributeFilter: ["data-sheltered"] });
            }
            """
        );

        await RestartAsync(page);

        var typed = await page.EvaluateAsync<string>("typed");
        Assert.True(typed.Length > 3, "Nothing was typed during the swap.");
        await Expect(opening).ToHaveValueAsync($"Dear{typed} colleague, I know her well.");
        Assert.Equal(4 + typed.Length, await opening.EvaluateAsync<int>("area => area.selectionEnd"));
        await page.SavedAsync();
    }

    [Fact]
    public async Task A_fact_that_was_typed_while_the_server_was_away_arrives()
    {
        var page = await OpenSampleAsync();
        await page.GetByRole(AriaRole.Tab, new() { Name = "Facts" }).ClickAsync();
        var name = page.Field("Family name");
        await name.FillAsync("Aydın");
        await page.SavedAsync();

        await KillAsync(page);
        await name.FillAsync("Aydınoğlu");
        await page.Field("Given name").FillAsync("Selin");
        await page.Field("Given name").PressAsync("Home");
        await StartAgainAsync(page);

        await Expect(page.Field("Family name")).ToHaveValueAsync("Aydınoğlu");
        await Expect(page.Field("Given name")).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync("Ayşe ");
        await Expect(page.Field("Given name")).ToHaveValueAsync("Ayşe Selin");
        await page.SavedAsync();
        var elsewhere = await OpenElsewhereAsync(page);
        await Expect(elsewhere.Field("Family name")).ToHaveValueAsync("Aydınoğlu");
        await Expect(elsewhere.Field("Given name")).ToHaveValueAsync("Ayşe Selin");
        Forgive(elsewhere);
    }

    [Fact]
    public async Task A_note_that_is_being_written_is_still_there_and_can_be_saved()
    {
        var page = await OpenSampleAsync();
        await page.CaptureLine.FillAsync("kept her word");

        var typing = page.CaptureLine.PressSequentiallyAsync(
            " to each patient and to each nurse on the ward #prof",
            new() { Delay = 80 }
        );
        await RestartAsync(page);
        await typing;

        await Expect(page.CaptureLine)
            .ToHaveValueAsync("kept her word to each patient and to each nurse on the ward #prof");
        await Expect(page.CaptureLine).ToBeFocusedAsync();
        await page.CaptureLine.PressAsync("Enter");
        await Expect(page.Notes.First).ToContainTextAsync("to each nurse on the ward");
    }

    [Fact]
    public async Task A_case_that_is_being_entered_goes_on()
    {
        var page = await OpenStudioAsync("/cases/new");
        await page.Field("Given name").FillAsync("Selin");
        await Expect(page).ToHaveURLAsync(new Regex(@"\?case=\d+$"));
        await page.SavedAsync();
        await page.Field("Family name").FocusAsync();

        var typing = page.Keyboard.TypeAsync(
            "Karaosmanoğlu-Yıldırım of the house at the harbour",
            new() { Delay = 80 }
        );
        await RestartAsync(page);
        await typing;

        await Expect(page.Field("Family name")).ToHaveValueAsync("Karaosmanoğlu-Yıldırım of the house at the harbour");
        await Expect(page.Field("Given name")).ToHaveValueAsync("Selin");
        await page.SavedAsync();
        await page.Button("Open the workspace").ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Selin Karaosmanoğlu-Yıldırım" }))
            .ToBeVisibleAsync();
        Assert.True(await IsSameDocumentAsync(page));
    }
}
