using LorStudio.CaseFiles;
using LorStudio.Tests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LorStudio.Tests.Journeys;

/// <summary>Notes as fast as they are said, and from there into the draft.</summary>
public sealed class NotesJourney(StudioBrowser browser) : Journey(browser)
{
    [Fact]
    public async Task A_note_with_tags_goes_into_the_draft_where_the_cursor_is()
    {
        var page = await OpenCaseAsync(SampleCases.Beginning);
        await page.TakeNoteAsync("presented twelve patients a day #pc", "presented twelve patients a day");
        await page.Section("Comparison").FillAsync("Before.  After.");
        await page.Section("Comparison").EvaluateAsync("area => area.setSelectionRange(8, 8)");

        await page.Notes.First.GetByRole(AriaRole.Button, new() { Name = "Insert into draft" }).ClickAsync();

        await Expect(page.Section("Comparison")).ToHaveValueAsync(InTheMiddle());
        await Expect(page.Notes.First).ToContainTextAsync("In the draft");
        await page.SavedAsync();
        await page.ReloadAsync();
        await Expect(page.Notes.First).ToContainTextAsync("In the draft");
    }

    [Fact]
    public async Task A_note_finds_the_section_of_its_competency_where_no_cursor_is()
    {
        var page = await OpenCaseAsync(SampleCases.Beginning);
        await page.TakeNoteAsync("calmed a frightened family #ics", "calmed a frightened family");

        await page.Notes.First.GetByRole(AriaRole.Button, new() { Name = "Insert into draft" }).ClickAsync();

        await Expect(page.Section("Interpersonal and Communication Skills")).ToHaveValueAsync(Calmed());
    }

    [Fact]
    public async Task A_deleted_note_comes_back()
    {
        var page = await OpenCaseAsync(SampleCases.Beginning);
        await page.TakeNoteAsync("stayed two hours after her shift #prof", "stayed two hours");
        await page.Notes.First.HoverAsync();
        await page.Notes.First.GetByRole(AriaRole.Button, new() { Name = "Delete" }).ClickAsync();
        await Expect(page.Notes).ToHaveCountAsync(0);

        await page.Button("Undo").ClickAsync();

        await Expect(page.Notes).ToHaveCountAsync(1);
        await Expect(page.Notes.First).ToContainTextAsync("PROF");
    }

    [Fact]
    public async Task A_note_is_edited_in_its_place()
    {
        var page = await OpenCaseAsync(SampleCases.Beginning);
        await page.TakeNoteAsync("read two trials #mk", "read two trials");
        await page.Notes.First.HoverAsync();
        await page.Notes.First.GetByRole(AriaRole.Button, new() { Name = "Edit" }).ClickAsync();
        var text = page.GetByRole(AriaRole.Textbox, new() { Name = "Edit text" });
        await Expect(text).ToBeFocusedAsync();
        await text.FillAsync("read two trials and changed the plan #pbli");
        await text.PressAsync("Enter");

        await Expect(page.Notes.First).ToContainTextAsync("changed the plan");
        await Expect(page.Notes.First).ToContainTextAsync("PBLI");
    }

    private static System.Text.RegularExpressions.Regex InTheMiddle() =>
        new("^Before\\. .*presented twelve patients a day\\. After\\.$");

    private static System.Text.RegularExpressions.Regex Calmed() => new("calmed a frightened family\\.$");
}
