using System.Text.RegularExpressions;
using LorStudio.CaseFiles;
using LorStudio.Tests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LorStudio.Tests.Journeys;

/// <summary>What a careful reader would notice, underlined while it is written, and what is done about it.</summary>
public sealed class ChecksJourney(StudioBrowser browser) : Journey(browser)
{
    private const string Name = "Professionalism";

    private const string Text =
        "Each morning she met the the night nurse before rounds. She seems to forget no detail, and [NAME] asked her to teach the interns.";

    private const string Lines =
        "area => [...area.parentElement.querySelectorAll('.text-mirror span')].map(mark => getComputedStyle(mark).textDecorationStyle)";

    // Where each underlined word of a section is drawn: a caret that is put there stands in these words.
    internal const string Underlined = """
        area => [...area.parentElement.querySelectorAll(".text-mirror span")].map(mark => {
          mark.scrollIntoView({ block: "center" });
          const { left, top, width, height } = mark.getBoundingClientRect();
          const caret = document.caretPositionFromPoint(left + width / 2, top + height / 2);
          const words = mark.textContent;
          const isThere = caret?.offsetNode === area &&
            area.value.slice(Math.max(0, caret.offset - words.length), caret.offset + words.length).includes(words);
          return `${words}${isThere ? "" : " elsewhere"}`;
        })
        """;

    [Fact]
    public async Task Each_severity_is_underlined_in_its_own_way_and_moves_with_its_words()
    {
        var page = await OpenCaseAsync(SampleCases.Finished);
        var section = await WriteAsync(page);
        string[] underlined = ["the the", "seems to", "[NAME]"];
        Assert.Equal(underlined, await UnderlinedAsync(section));
        Assert.Equal(["wavy", "dotted", "double"], await section.EvaluateAsync<string[]>(Lines));

        // What is typed is drawn in the same moment, and so are the lines below it.
        await section.PressAsync("ControlOrMeta+Home");
        await page.Keyboard.TypeAsync(
            "She came early, on each of the days that I was there to see it, and prepared.\n\nThen "
        );
        Assert.Equal(underlined, await UnderlinedAsync(section));

        await page.SavedAsync();
        await Expect(page.Tab("Checks")).ToContainTextAsync(new Regex(@"\d"));
        Assert.Equal(underlined, await UnderlinedAsync(section));
        await Expect(page.GetByRole(AriaRole.Button, new() { NameRegex = new("^PROF: .*1 blocker, [0-9]+ warning") }))
            .ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_word_that_is_changed_is_underlined_no_more_and_typing_goes_on_undisturbed()
    {
        var page = await OpenCaseAsync(SampleCases.Finished);
        var section = await WriteAsync(page);
        await SelectAsync(section, "the the");

        await page.Keyboard.TypeAsync("our kind");

        Assert.Equal(["seems to", "[NAME]"], await UnderlinedAsync(section));
        await page.SavedAsync();
        await page.Keyboard.TypeAsync(" new");
        await Expect(section).ToHaveValueAsync(Text.Replace("the the", "our kind new", StringComparison.Ordinal));
        // How much one undo takes back is the browser's own.
        for (var undos = 0; undos < 8 && await section.InputValueAsync() != Text; undos++)
        {
            await page.Keyboard.PressAsync("ControlOrMeta+z");
        }

        await Expect(section).ToHaveValueAsync(Text);
        await WaitUnderlinedAsync(section, "the the", true);
    }

    [Fact]
    public async Task From_the_list_one_goes_to_the_words_mends_them_and_takes_it_back()
    {
        var page = await OpenCaseAsync(SampleCases.Finished);
        var section = await WriteAsync(page);
        await page.Tab("Checks").ClickAsync();

        await Row(page, "the the").GetByRole(AriaRole.Button).First.ClickAsync();
        await Expect(section).ToBeFocusedAsync();
        Assert.Equal("the the", await page.EvaluateAsync<string>("getSelection().toString()"));

        await Row(page, "the the").GetByRole(AriaRole.Button, new() { Name = "Replace by" }).First.ClickAsync();
        await Expect(section).ToHaveValueAsync(Text.Replace("the the", "the", StringComparison.Ordinal));
        await Expect(Row(page, "the the")).ToHaveCountAsync(0);
        await page.Keyboard.PressAsync("ControlOrMeta+z");
        await Expect(section).ToHaveValueAsync(Text);
        await Expect(Row(page, "the the")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task What_is_dismissed_stays_so_after_a_reload_and_can_be_brought_back()
    {
        var page = await OpenCaseAsync(SampleCases.Finished);
        var section = await WriteAsync(page);
        await page.Tab("Checks").ClickAsync();
        await Row(page, "seems to").HoverAsync();
        await Row(page, "seems to").GetByRole(AriaRole.Button, new() { Name = "Dismiss" }).ClickAsync();
        await Expect(Row(page, "seems to").GetByRole(AriaRole.Button, new() { Name = "Undo" })).ToBeFocusedAsync();
        await Row(page, "seems to").GetByRole(AriaRole.Textbox).FillAsync("Her own word");
        await page.Keyboard.PressAsync("Enter");
        await Expect(Dismissed(page)).ToContainTextAsync("Dismissed 1");
        await WaitUnderlinedAsync(section, "seems to", false);

        await page.ReloadAsync();
        await WaitUnderlinedAsync(section, "the the", true);
        Assert.DoesNotContain("seems to", await UnderlinedAsync(section));
        await Dismissed(page).Locator("summary").ClickAsync();
        await Expect(Dismissed(page).GetByLabel("Reason")).ToHaveValueAsync("Her own word");

        await Dismissed(page).GetByRole(AriaRole.Button, new() { Name = "Bring back" }).ClickAsync();
        await WaitUnderlinedAsync(section, "seems to", true);
        await Expect(Row(page, "seems to")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task Findings_are_walked_heard_mended_and_dismissed_by_keys_alone()
    {
        var page = await OpenCaseAsync(SampleCases.Finished);
        var section = await WriteAsync(page);
        await section.PressAsync("ControlOrMeta+Home");

        await page.Keyboard.PressAsync("F8");
        Assert.Equal("the the", await page.EvaluateAsync<string>("getSelection().toString()"));
        await Expect(page.Region("Draft").GetByText(new Regex(@"^\d+ of \d+\. Warning: .*the the")))
            .ToHaveCountAsync(1);
        await page.Keyboard.PressAsync("Alt+Enter");
        await Expect(section).ToHaveValueAsync(Text.Replace("the the", "the", StringComparison.Ordinal));
        await page.Keyboard.PressAsync("ControlOrMeta+z");
        await Expect(section).ToHaveValueAsync(Text);

        await section.PressAsync("ControlOrMeta+Home");
        await page.Keyboard.PressAsync("F8");
        await page.Keyboard.PressAsync("F8");
        Assert.Equal("seems to", await page.EvaluateAsync<string>("getSelection().toString()"));
        await page.Keyboard.PressAsync("Shift+F8");
        Assert.Equal("the the", await page.EvaluateAsync<string>("getSelection().toString()"));

        await page.Keyboard.PressAsync("Alt+Shift+Enter");
        await Expect(Row(page, "the the").GetByRole(AriaRole.Button).First).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("w");
        await Expect(Row(page, "the the").GetByRole(AriaRole.Button, new() { Name = "Why", Expanded = true }))
            .ToBeVisibleAsync();
        await page.Keyboard.PressAsync("f");
        await Expect(section).ToHaveValueAsync(Text.Replace("the the", "the", StringComparison.Ordinal));
        await page.Keyboard.PressAsync("ControlOrMeta+z");
        await Expect(section).ToHaveValueAsync(Text);
        await Expect(section).ToBeFocusedAsync();

        await WaitUnderlinedAsync(section, "the the", true);
        await SelectAsync(section, "the the");
        await page.Keyboard.PressAsync("Alt+Shift+Enter");
        await Expect(Row(page, "the the").GetByRole(AriaRole.Button).First).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Delete");
        await Expect(Row(page, "the the").GetByRole(AriaRole.Button, new() { Name = "Undo" })).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(Row(page, "the the").GetByRole(AriaRole.Button, new() { Name = "Replace by" }).First)
            .ToBeVisibleAsync();
    }

    [Fact]
    public async Task Outside_a_text_one_letter_changes_between_the_checks_and_the_pages()
    {
        var page = await OpenCaseAsync(SampleCases.Finished);
        await Expect(page.Section(Name)).ToBeEditableAsync();
        await Expect(page.LetterPages.First).ToBeVisibleAsync();

        await page.Keyboard.PressAsync("c");
        await Expect(page.Region("Left to do")).ToBeVisibleAsync();
        await Expect(page.LetterPages.First).ToBeHiddenAsync();
        await page.ReloadAsync();
        await Expect(page.Region("Left to do")).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("c");
        await Expect(page.LetterPages.First).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData(700)]
    [InlineData(390)]
    public async Task In_a_narrow_window_the_checks_make_room_for_the_words(int width)
    {
        var page = await OpenCaseAsync(SampleCases.Finished, width, 900);
        if (width < 600)
        {
            await page.GetByRole(AriaRole.Navigation, new() { Name = "Panes" })
                .GetByRole(AriaRole.Button, new() { Name = "Draft" })
                .ClickAsync();
        }

        var section = await WriteAsync(page);
        await SelectAsync(section, "[NAME]");
        await page.Keyboard.PressAsync("Alt+Shift+Enter");
        await Expect(Row(page, "[NAME]").GetByRole(AriaRole.Button).First).ToBeFocusedAsync();

        await page.Keyboard.PressAsync("Enter");

        await Expect(section).ToBeFocusedAsync();
        await Expect(section).ToBeInViewportAsync();
        await Expect(page.Region("Left to do")).ToBeHiddenAsync();
        Assert.Equal("[NAME]", await page.EvaluateAsync<string>("getSelection().toString()"));
    }

    internal static async Task<ILocator> WriteAsync(IPage page)
    {
        var section = page.Section(Name);
        await Expect(section).ToBeEditableAsync();
        await section.FillAsync(Text);
        foreach (var words in (string[])["the the", "seems to", "[NAME]"])
        {
            await WaitUnderlinedAsync(section, words, true);
        }

        return section;
    }

    private static async Task SelectAsync(ILocator section, string words) =>
        await section.EvaluateAsync(
            "(area, words) => { area.focus(); const at = area.value.indexOf(words); area.setSelectionRange(at, at + words.length); }",
            words
        );

    private static async Task WaitUnderlinedAsync(ILocator section, string words, bool isUnderlined)
    {
        await Expect(section).ToBeVisibleAsync();
        await Expect(section.Locator("xpath=..").Locator(".text-mirror span", new() { HasTextString = words }))
            .ToHaveCountAsync(isUnderlined ? 1 : 0);
    }

    private static Task<string[]> UnderlinedAsync(ILocator section) => section.EvaluateAsync<string[]>(Underlined);

    private static ILocator Panel(IPage page) =>
        page.GetByRole(AriaRole.Tabpanel, new() { NameRegex = new("^Checks") });

    private static ILocator Row(IPage page, string words) =>
        Panel(page)
            .GetByRole(AriaRole.Region, new() { NameRegex = new("^(Blockers|Warnings|To consider)$") })
            .GetByRole(AriaRole.Listitem)
            .Filter(new() { HasText = words });

    private static ILocator Dismissed(IPage page) =>
        Panel(page).GetByRole(AriaRole.Group).Filter(new() { HasText = "Dismissed" });
}
