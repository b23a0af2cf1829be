using System.Text.RegularExpressions;
using LorStudio.CaseFiles;
using LorStudio.Tests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LorStudio.Tests.Journeys;

/// <summary>One section alone, sections that are collapsed, and the keys from one to another.</summary>
public sealed class OneSectionJourney(StudioBrowser browser) : Journey(browser)
{
    private const string PatientCare = "Patient Care and Procedural Skills";

    [Theory]
    [InlineData(1440)]
    [InlineData(700)]
    [InlineData(390)]
    public async Task A_section_stands_alone_until_it_is_left_and_keeps_its_cursor(int width)
    {
        var page = await OpenDraftAsync(width);
        await page.Section(PatientCare).ClickAsync();
        await SetCursorAsync(page.Section(PatientCare), 10);

        await page.Keyboard.PressAsync("ControlOrMeta+Shift+Enter");
        await Expect(page).ToHaveURLAsync(new Regex(@"\?focus=PC$"));
        await Expect(page.Section("Opening")).ToBeHiddenAsync();
        await Expect(page.CaptureLine).ToBeHiddenAsync();
        await Expect(page.DownloadPdf).ToBeHiddenAsync();
        await Expect(page.Section(PatientCare)).ToBeFocusedAsync();
        Assert.Equal(10, await CursorAsync(page.Section(PatientCare)));

        await page.Keyboard.PressAsync("Escape");
        await Expect(page).ToHaveURLAsync(new Regex(@"/cases/\d+$"));
        await Expect(page.Section("Opening")).ToBeVisibleAsync();
        await Expect(page.Section(PatientCare)).ToBeFocusedAsync();
        Assert.Equal(10, await CursorAsync(page.Section(PatientCare)));
    }

    [Fact]
    public async Task It_is_there_after_a_reload_and_Back_leaves_it()
    {
        var page = await OpenDraftAsync();
        await page.Section("Opening").FocusAsync();
        await page.Keyboard.PressAsync("ControlOrMeta+Shift+Enter");
        await NextSection(page).ClickAsync();
        await Expect(page).ToHaveURLAsync(new Regex("focus=PC$"));

        await page.ReloadAsync();
        await Expect(page.Section(PatientCare)).ToBeVisibleAsync();
        await Expect(page.Section("Opening")).ToBeHiddenAsync();

        await page.GoBackAsync();
        await Expect(page.Section("Opening")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Keys_lead_from_section_to_section_each_with_its_own_cursor()
    {
        var page = await OpenDraftAsync();
        await page.Section("Opening").FocusAsync();
        await SetCursorAsync(page.Section("Opening"), 5);

        await page.Keyboard.PressAsync("Alt+ArrowDown");
        await Expect(page.Section(PatientCare)).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Control+Alt+9");
        await Expect(page.Section("Closing")).ToBeFocusedAsync();
        await Expect(page.Section("Closing")).ToBeInViewportAsync();
        await page.Keyboard.PressAsync("Alt+ArrowDown");
        await Expect(page.Section("Closing")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Alt+ArrowUp");
        await Expect(page.Section("Comparison")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Control+Alt+1");

        await Expect(page.Section("Opening")).ToBeFocusedAsync();
        Assert.Equal(5, await CursorAsync(page.Section("Opening")));
    }

    [Fact]
    public async Task Sections_collapse_to_their_first_words_and_are_so_the_next_time()
    {
        var page = await OpenDraftAsync();
        var opening = await page.Section("Opening").InputValueAsync();

        await page.Button("Opening").ClickAsync();
        await Expect(page.Section("Opening")).ToBeHiddenAsync();
        await Expect(page.Button("Opening")).ToHaveAttributeAsync("aria-expanded", "false");
        await Expect(page.Region("Draft").GetByText(opening[..40]).First).ToBeVisibleAsync();

        await page.ReloadAsync();
        await Expect(page.Section("Closing")).ToBeVisibleAsync();
        await Expect(page.Section("Opening")).ToBeHiddenAsync();
        await page.Keyboard.PressAsync("Control+Alt+1");
        await Expect(page.Section("Opening")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task All_sections_collapse_at_once_and_what_is_found_or_put_in_opens_its_own()
    {
        var page = await OpenDraftAsync();
        await page.Button("Collapse all").ClickAsync();
        await Expect(page.Section("Closing")).ToBeHiddenAsync();

        await page.Button("Find and replace").ClickAsync();
        await page.Field("Find").FillAsync("highest recommendation");
        await page.Field("Find").PressAsync("Enter");
        await Expect(page.Section("Closing")).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Escape");
        await Expect(page.Section("Closing")).ToBeFocusedAsync();
        Assert.Equal("highest recommendation", await page.EvaluateAsync<string>("getSelection().toString()"));

        await page.Keyboard.PressAsync("Alt+Shift+ArrowUp");
        await Expect(page.Section("Closing")).ToBeHiddenAsync();
        await page.Keyboard.PressAsync("ControlOrMeta+Enter");
        await Expect(page.Section("Closing")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Replacing_all_leaves_one_section_alone_and_the_others_collapsed()
    {
        var page = await OpenDraftAsync();
        var closing = await page.Section("Closing").InputValueAsync();
        await page.Button("Closing").ClickAsync();
        await page.Section("Opening").FocusAsync();
        await page.Keyboard.PressAsync("ControlOrMeta+Shift+Enter");
        await page.Keyboard.PressAsync("ControlOrMeta+f");
        await page.Field("Find").FillAsync("Yıldırım");
        await page.Field("Replace with").FillAsync("Demir");
        await page.Button("Replace all").ClickAsync();
        await Expect(page.GetByText("Replaced 10 in 9 sections.")).ToBeVisibleAsync();
        await Expect(page.Section("Medical Knowledge")).ToBeHiddenAsync();

        // The find bar is left first, then the section.
        await page.Keyboard.PressAsync("Escape");
        await Expect(page).ToHaveURLAsync(new Regex("focus=Opening$"));
        await page.Section("Opening").FocusAsync();
        await page.Keyboard.PressAsync("Escape");
        await Expect(page.Section("Medical Knowledge")).ToBeVisibleAsync();
        await Expect(page.Section("Closing")).ToBeHiddenAsync();
        await page.Keyboard.PressAsync("Control+Alt+9");
        await Expect(page.Section("Closing"))
            .ToHaveValueAsync(closing.Replace("Yıldırım", "Demir", StringComparison.Ordinal));
        await page.Keyboard.PressAsync("ControlOrMeta+z");
        await Expect(page.Section("Closing")).ToHaveValueAsync(closing);
    }

    [Fact]
    public async Task Quotes_are_set_in_one_step_that_the_browser_takes_back()
    {
        var page = await OpenDraftAsync();
        await page.Section("Closing").FillAsync("\"It's time,\" she said -- twice.");

        await page.Keyboard.PressAsync("ControlOrMeta+'");
        await Expect(page.Section("Closing")).ToHaveValueAsync("“It’s time,” she said — twice.");
        await Expect(page.Region("Draft").GetByText("4 signs set").First).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("ControlOrMeta+z");

        await Expect(page.Section("Closing")).ToHaveValueAsync("\"It's time,\" she said -- twice.");
    }

    private static ILocator NextSection(IPage page) =>
        page.GetByRole(AriaRole.Navigation, new() { Name = "One section" }).GetByRole(AriaRole.Button).Last;

    private async Task<IPage> OpenDraftAsync(int width = 1440)
    {
        var page = await OpenCaseAsync(SampleCases.Finished, width: width);
        await Expect(page.Section("Closing")).ToBeEditableAsync();
        return page;
    }

    private static async Task SetCursorAsync(ILocator area, int place) =>
        await area.EvaluateAsync("(area, place) => area.setSelectionRange(place, place)", place);

    private static Task<int> CursorAsync(ILocator area) => area.EvaluateAsync<int>("area => area.selectionStart");
}
