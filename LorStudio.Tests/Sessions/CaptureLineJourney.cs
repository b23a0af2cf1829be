using LorStudio.CaseFiles;
using LorStudio.Tests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LorStudio.Tests.Sessions;

/// <summary>The capture line as it is typed in: what the browser does by itself, without waiting for the server.</summary>
public sealed class CaptureLineJourney(StudioBrowser browser) : Journey(browser)
{
    [Theory]
    [InlineData("Enter")]
    [InlineData("Tab")]
    public async Task A_tag_is_completed_while_it_is_typed(string key)
    {
        var page = await OpenCaseAsync(SampleCases.Beginning);
        await page.CaptureLine.PressSequentiallyAsync("asked first #p");
        await Expect(Options(page))
            .ToHaveTextAsync([
                "#PC Patient Care and Procedural Skills",
                "#PBLI Practice-Based Learning and Improvement",
                "#PROF Professionalism",
            ]);

        await page.CaptureLine.PressAsync("ArrowDown");
        await Expect(Options(page).Nth(1)).ToHaveAttributeAsync("aria-selected", "true");
        await page.CaptureLine.PressAsync(key);

        await Expect(page.CaptureLine).ToHaveValueAsync("asked first #PBLI ");
        await Expect(page.CaptureLine).ToBeFocusedAsync();
        await Expect(Options(page)).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_complete_tag_and_a_number_sign_do_not_stand_in_the_way_of_Enter()
    {
        var page = await OpenCaseAsync(SampleCases.Beginning);
        foreach (var line in (string[])["ranked #1", "read two trials #mk", "closed with #"])
        {
            await page.CaptureLine.PressSequentiallyAsync(line);
            await page.CaptureLine.PressAsync("Enter");
            await Expect(page.CaptureLine).ToHaveValueAsync("");
            await Expect(page.CaptureLine).ToBeFocusedAsync();
        }

        await Expect(page.Notes).ToHaveCountAsync(3);
        await Expect(page.Notes.First).ToContainTextAsync("closed with #");
    }

    [Fact]
    public async Task A_line_that_is_refused_is_back_in_the_field_with_the_reason()
    {
        var page = await OpenCaseAsync(SampleCases.Beginning);
        await page.CaptureLine.FillAsync(new string('a', 60_000));
        await page.CaptureLine.PressAsync("Enter");

        await Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("60,000");
        await Expect(page.CaptureLine).ToHaveValueAsync(new string('a', 60_000));
        await Expect(page.Notes).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_line_that_was_not_sent_is_there_after_a_reload()
    {
        var page = await OpenCaseAsync(SampleCases.Beginning);
        await page.CaptureLine.PressSequentiallyAsync("half a thought #pc");
        await page.ReloadAsync();

        await Expect(page.CaptureLine).ToHaveValueAsync("half a thought #pc");
    }

    [Fact]
    public async Task Notes_written_while_the_connection_is_away_are_saved_in_order_when_it_is_back()
    {
        var studio = await Browser.StudioAsync();
        await using Relay wire = new(studio.Address);
        var page = await OpenAsync($"/cases/{await studio.AddCaseAsync(SampleCases.Beginning)}", wire.Address);
        await page.TakeNoteAsync("before", "before");

        Forgive(page);
        await wire.CutAsync();
        await Expect(page.GetByText("Connection lost")).ToBeVisibleAsync();
        foreach (var line in (string[])["away one #pc", "away two #mk"])
        {
            await page.CaptureLine.PressSequentiallyAsync(line);
            await page.CaptureLine.PressAsync("Enter");
            await Expect(page.CaptureLine).ToHaveValueAsync("");
        }

        await Expect(page.GetByText("The note is kept in this browser")).ToBeVisibleAsync();
        wire.Mend();

        await Expect(page.Notes).ToContainTextAsync(["away two", "away one", "before"], new() { Timeout = 30_000 });
        await Expect(page.GetByText("The note is kept in this browser")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Notes_are_walked_with_arrow_keys_and_edited_without_a_mouse()
    {
        var page = await OpenCaseAsync(SampleCases.Beginning);
        await page.TakeNoteAsync("first #pc", "first");
        await page.TakeNoteAsync("second #mk", "second");
        await Insert(page, 0).FocusAsync();

        await page.Keyboard.PressAsync("ArrowDown");
        await Expect(Insert(page, 1)).ToBeFocusedAsync();
        await Expect(page.Notes.Nth(1)).ToHaveAttributeAsync("aria-current", "true");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByRole(AriaRole.Textbox, new() { Name = "Edit text" })).ToHaveValueAsync("first #PC");
        await page.Keyboard.TypeAsync(" and more");
        await page.Keyboard.PressAsync("Enter");

        await Expect(page.Notes.Nth(1)).ToContainTextAsync("first and more");
        await Expect(page.Notes.Nth(1).GetByRole(AriaRole.Button, new() { Name = "Edit" })).ToBeFocusedAsync();
    }

    [Fact]
    public async Task An_edit_that_was_not_saved_goes_on_after_a_reload_and_in_another_order()
    {
        var page = await OpenCaseAsync(SampleCases.Beginning);
        await page.TakeNoteAsync("first #pc", "first");
        var edited = page.GetByRole(AriaRole.Textbox, new() { Name = "Edit text" });
        await Insert(page, 0).FocusAsync();
        await page.Notes.First.GetByRole(AriaRole.Button, new() { Name = "Edit" }).ClickAsync();
        await Expect(edited).ToHaveValueAsync("first #PC");
        await edited.FillAsync("first of all #PC");

        await page.ReloadAsync();
        await Expect(edited).ToHaveValueAsync("first of all #PC");
        await page.Button("By competency").ClickAsync();
        await Expect(page.Button("By competency")).ToHaveAttributeAsync("aria-pressed", "true");
        await Expect(edited).ToHaveValueAsync("first of all #PC");
        await edited.PressAsync("Enter");
        await Expect(page.Notes.First).ToContainTextAsync("first of all");
        await Expect(edited).ToHaveCountAsync(0);

        await page.Notes.First.GetByRole(AriaRole.Button, new() { Name = "Edit" }).ClickAsync();
        await edited.FillAsync("given up");
        await edited.PressAsync("Escape");
        await page.ReloadAsync();
        await Expect(page.Notes.First).ToContainTextAsync("first of all");
        await Expect(page.Section("Opening")).ToBeEditableAsync();
        await Expect(edited).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task The_clock_runs_from_the_start_of_the_session()
    {
        var page = await OpenCaseAsync(SampleCases.Beginning);
        await page.Button("Start session").ClickAsync();

        await Expect(page.GetByRole(AriaRole.Timer)).ToHaveTextAsync("00:02");
        await page.Button("End session").ClickAsync();
        await Expect(page.GetByRole(AriaRole.Timer)).ToHaveCountAsync(0);
        await Expect(page.Button("Resume")).ToBeVisibleAsync();
    }

    private static ILocator Options(IPage page) => page.GetByRole(AriaRole.Option);

    [Fact]
    public async Task A_note_is_moved_back_and_a_moment_is_marked_without_leaving_the_line()
    {
        var page = await OpenCaseAsync(SampleCases.Beginning);
        await page.Button("Start session").ClickAsync();
        await Expect(page.CaptureLine).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync("calmed a family");
        await page.Keyboard.PressAsync("Alt+Comma");
        await page.Keyboard.PressAsync("Alt+Comma");
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "When it was said: 30 s ago" })).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "When it was said: now" })).ToBeVisibleAsync();
        await Expect(page.Notes).ToHaveCountAsync(1);

        await page.Keyboard.TypeAsync("half a th");
        await page.Button("Mark").ClickAsync();
        await page.Keyboard.TypeAsync("ought");

        await Expect(page.Notes.First).ToContainTextAsync("Something important here");
        await Expect(page.CaptureLine).ToHaveValueAsync("half a thought");
    }

    [Fact]
    public async Task The_line_goes_into_a_small_window_and_comes_back()
    {
        var page = await OpenCaseAsync(SampleCases.Beginning);
        await page.CaptureLine.FillAsync("asked first");
        await page.EvaluateAsync(OpenSmallWindow);

        await page.Button("In a small window").ClickAsync();

        await Expect(page.CaptureLine).ToHaveCountAsync(0);
        Assert.Equal(
            "asked first",
            await page.EvaluateAsync<string>("small.document.querySelector('textarea[aria-label=Note]').value")
        );
        await page.EvaluateAsync(
            """
            () => {
              const key = new small.KeyboardEvent("keydown", { key: "Enter", bubbles: true, cancelable: true });
              small.document.querySelector("textarea").dispatchEvent(key);
            }
            """
        );
        await Expect(page.Notes).ToHaveCountAsync(1);

        await page.EvaluateAsync("small.close()");
        await Expect(page.CaptureLine).ToHaveValueAsync("");
    }

    // A browser that is driven has no such window: a frame of the page stands for it.
    private const string OpenSmallWindow = """
        () => {
          const pictures = {
            async requestWindow() {
              const frame = document.body.appendChild(document.createElement("iframe"));
              window.small = frame.contentWindow;
              small.close = () => {
                small.dispatchEvent(new Event("pagehide"));
                frame.remove();
              };
              return small;
            },
          };
          Object.defineProperty(window, "documentPictureInPicture", { value: pictures, configurable: true });
          for (const button of document.querySelectorAll(".float")) button.hidden = false;
        }
        """;

    private static ILocator Insert(IPage page, int note) =>
        page.Notes.Nth(note).GetByRole(AriaRole.Button, new() { Name = "Insert into draft" });
}
