using LorStudio.CaseFiles;
using LorStudio.Saving;
using LorStudio.Tests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LorStudio.Tests.Journeys;

/// <summary>What the clipboard holds goes into a section: cleaned, whole, and in one step.</summary>
public sealed class PasteJourney(StudioBrowser browser) : Journey(browser)
{
    private const string Copy = """
        ([html, plain]) => {
          const text = (kind, value) => [kind, new Blob([value], { type: kind })];
          const kinds = [text("text/plain", plain), ...(html ? [text("text/html", html)] : [])];
          return navigator.clipboard.write([new ClipboardItem(Object.fromEntries(kinds))]);
        }
        """;

    [Fact]
    public async Task A_page_is_pasted_as_a_letter_prints_it_and_one_undo_takes_it_back()
    {
        var page = await OpenClosingAsync("Before ");
        await CopyAsync(page, "<p>She is <b>calm</b></p><ul><li>5*3</li></ul>", "She is calm\n5*3");

        await page.Keyboard.PressAsync("ControlOrMeta+v");
        await Expect(Closing(page)).ToHaveValueAsync("Before She is **calm**\n\n- 5\\*3");
        await Expect(page.LetterPages.Last.GetByText("5*3")).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("ControlOrMeta+z");

        await Expect(Closing(page)).ToHaveValueAsync("Before ");
    }

    [Fact]
    public async Task Pasted_as_plain_text_it_is_as_it_is()
    {
        var page = await OpenClosingAsync("");
        await CopyAsync(page, "<p>She is <b>calm</b></p>", "She is *calm*");

        await page.Keyboard.PressAsync("ControlOrMeta+Shift+v");

        await Expect(Closing(page)).ToHaveValueAsync("She is *calm*");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Two_hundred_thousand_characters_arrive_whole(bool asPage)
    {
        var lines = Enumerable
            .Range(1, 4_000)
            .Select(i => $"Line {i} of a letter that goes on and on for ever.")
            .ToArray();
        var text = string.Join("\n\n", lines);
        Assert.True(text.Length > 200_000);
        var page = await OpenClosingAsync("");
        await CopyAsync(page, asPage ? string.Concat(lines.Select(line => $"<p>{line}</p>")) : "", text);

        await page.Keyboard.PressAsync("ControlOrMeta+v");
        await Expect(Closing(page)).ToHaveValueAsync(text);
        await page.SavedAsync();

        var elsewhere = await OpenElsewhereAsync(page);
        await Expect(Closing(elsewhere)).ToHaveValueAsync(text);
    }

    [Fact]
    public async Task A_text_beyond_the_limit_is_refused_and_stays_on_the_screen()
    {
        var page = await OpenClosingAsync("Before");
        var text = new string('x', TextExchange.LongestText);
        await CopyAsync(page, "", text);

        await page.Keyboard.PressAsync("ControlOrMeta+v");

        await Expect(page.GetByText("Nothing was changed.")).ToBeVisibleAsync();
        await Expect(Closing(page)).ToHaveValueAsync("Before");
        await Expect(page.Field("Text that was not put in")).ToHaveValueAsync(text);
        Assert.Equal(text, await page.EvaluateAsync<string>("navigator.clipboard.readText()"));
        await page.Button("Close").Last.ClickAsync();
        await Expect(page.Field("Text that was not put in")).ToHaveCountAsync(0);
        await Expect(Closing(page)).ToBeFocusedAsync();
    }

    private static ILocator Closing(IPage page) => page.Section("Closing");

    /// <summary>A draft whose closing has a text and the cursor at its end.</summary>
    private async Task<IPage> OpenClosingAsync(string text)
    {
        var page = await OpenCaseAsync(SampleCases.Finished);
        await page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await Expect(Closing(page)).ToBeEditableAsync();
        await Closing(page).FillAsync(text);
        await Closing(page).PressAsync("ControlOrMeta+End");
        return page;
    }

    private static async Task CopyAsync(IPage page, string html, string plain) =>
        await page.EvaluateAsync(Copy, new[] { html, plain });
}
