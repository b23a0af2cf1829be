using LorStudio.CaseFiles;
using LorStudio.Tests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LorStudio.Tests.Sessions.Transcripts;

/// <summary>A transcript is added, searched, and words of it become notes that lead back to their place.</summary>
public sealed class TranscriptJourney(StudioBrowser browser) : Journey(browser)
{
    [Fact]
    public async Task Words_selected_in_a_transcript_become_a_note_that_jumps_back()
    {
        var page = await OpenTranscriptAsync();
        await AddAsync(page, Talk(200));
        await Expect(page.GetByText("200 passages were read.")).ToBeVisibleAsync();

        await page.GetByRole(AriaRole.Searchbox).FillAsync("ANTIBIÓTIC 150");
        await Expect(page.GetByText("1 of 1")).ToBeVisibleAsync();
        var found = Passages(page).And(page.Locator("[aria-selected=true]"));
        await Expect(found).ToContainTextAsync("changed antibiotic 150");
        await page.GetByRole(AriaRole.Listbox, new() { Name = "Transcript" }).FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        var line = page.GetByRole(AriaRole.Textbox, new() { Name = "Note from the transcript" });
        await Expect(line).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync(" #pc");
        await page.Keyboard.PressAsync("Enter");
        await Expect(line).ToBeHiddenAsync();

        await page.GetByRole(AriaRole.Listbox, new() { Name = "Transcript" }).PressAsync("Home");
        await Expect(found).ToContainTextAsync("what then");
        await page.GetByRole(AriaRole.Tab, new() { Name = "Notes" }).ClickAsync();
        await Expect(page.Notes.First).ToContainTextAsync("“we changed antibiotic 150”");
        await Expect(page.Notes.First).ToContainTextAsync("07:30");
        await Expect(page.Notes.First).ToContainTextAsync("— Ada Quillfeather");
        await page.Button("transcript").ClickAsync();
        await Expect(found).ToContainTextAsync("changed antibiotic 150");
        await Expect(found).ToBeInViewportAsync();
    }

    [Fact]
    public async Task A_transcript_that_came_with_the_case_is_there_when_its_tab_is_opened()
    {
        var page = await OpenCaseAsync(SampleCases.Finished);
        await Expect(page.LetterPages.First).ToBeVisibleAsync();

        await page.GetByRole(AriaRole.Tab, new() { Name = "Transcript" }).ClickAsync();

        await Expect(Passages(page).First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_bad_file_says_what_was_wrong_and_at_which_line()
    {
        var page = await OpenTranscriptAsync();

        // Browsers report each refusal of the server as a fault of the page.
        Forgive(page);
        await AddAsync(page, "");
        await Expect(page.GetByText("There is nothing in the file")).ToBeVisibleAsync();
        await AddAsync(page, "%PDF-1.7\n%âãÏÓ\n\0\0\0");
        await Expect(page.Button("Choose a transcript")).ToBeVisibleAsync();
        await AddAsync(page, Talk(2) + "3\n00:00:xx --> 00:00:09.000\nAda Quillfeather: never timed\n");
        await Expect(page.GetByText("Line 12")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_deleted_transcript_comes_back_with_one_click()
    {
        var page = await OpenTranscriptAsync();
        await AddAsync(page, Talk(3));
        await page.Button("Delete transcript").ClickAsync();
        await Expect(page.Button("Choose a transcript")).ToBeVisibleAsync();

        await page.Button("Undo").ClickAsync();

        await Expect(Passages(page)).ToHaveCountAsync(3);
    }

    private async Task<IPage> OpenTranscriptAsync()
    {
        var page = await OpenCaseAsync(SampleCases.Beginning);
        await page.GetByRole(AriaRole.Tab, new() { Name = "Transcript" }).ClickAsync();
        await page.Button("Add a session").ClickAsync();
        await Expect(page.Button("Choose a transcript")).ToBeEnabledAsync();
        return page;
    }

    private static ILocator Passages(IPage page) =>
        page.GetByRole(AriaRole.Listbox, new() { Name = "Transcript" }).GetByRole(AriaRole.Option);

    private static Task AddAsync(IPage page, string text) =>
        page.GetByLabel("Transcript file")
            .SetInputFilesAsync(
                new FilePayload
                {
                    Name = "talk.vtt",
                    MimeType = "text/vtt",
                    Buffer = System.Text.Encoding.UTF8.GetBytes(text),
                }
            );

    private static string Talk(int cues) =>
        "WEBVTT\n\n"
        + string.Concat(
            Enumerable
                .Range(1, cues)
                .Select(i =>
                    $"{i}\n00:{3 * i / 60:00}:{3 * i % 60:00}.000 --> 00:{3 * i / 60:00}:{3 * i % 60:00}.900\n{(i % 2 == 0 ? "Ada Quillfeather: we changed antibiotic" : "Dr. B. Quill: what then,")} {i}\n\n"
                )
        );
}
