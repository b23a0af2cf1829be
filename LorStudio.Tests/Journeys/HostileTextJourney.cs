using LorStudio.CaseFiles;
using LorStudio.Cases;
using LorStudio.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LorStudio.Tests.Journeys;

/// <summary>Text that would be a program, a mark or a turned line elsewhere is text here.</summary>
public sealed class HostileTextJourney(StudioBrowser browser) : Journey(browser)
{
    private const string Script =
        "<script>document.title='taken'</script><img src=x onerror=\"document.title='taken'\">";
    private const string Turned = "\u202Egnikat\u202C";

    [Fact]
    public async Task Script_in_names_notes_and_sections_is_shown_and_printed_as_text()
    {
        var page = await OpenCaseAsync(SampleCases.Beginning);
        await page.Section("Opening").FillAsync($"Before {Script} after.");
        await page.TakeNoteAsync($"said {Script} #pc", "said <script>");
        await page.GetByRole(AriaRole.Tab, new() { Name = "Facts" }).ClickAsync();
        await page.Field("Family name").FillAsync(Script);
        await page.Field("Writer's name").FillAsync($"Dr. {Script}");
        await page.SavedAsync();

        await Expect(page.LetterPages.First).ToContainTextAsync("<script>");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("<script>");
        await page.GetByRole(AriaRole.Tab, new() { Name = "Summary" }).ClickAsync();
        await page.GetByRole(AriaRole.Textbox, new() { Name = "Summary" })
            .FillAsync($"# {Script}\n\n[x](javascript:document.title='taken')");
        await page.GetByRole(AriaRole.Tabpanel, new() { Name = "Summary" })
            .GetByRole(AriaRole.Button, new() { Name = "Preview" })
            .ClickAsync();
        await Expect(page.GetByRole(AriaRole.Article)).ToContainTextAsync("<script>");
        await Expect(page.GetByRole(AriaRole.Article).GetByRole(AriaRole.Link)).ToHaveCountAsync(0);

        var (fileName, letter) = await LetterText.DownloadAsync(page, () => page.DownloadPdf.ClickAsync());
        Assert.Contains("<script>", letter, StringComparison.Ordinal);
        Assert.DoesNotContain('<', fileName);
        await page.Link("LorStudio").ClickAsync();
        await Expect(page.GetByRole(AriaRole.Link, new() { NameRegex = new("<script>") }).First).ToBeVisibleAsync();
        Assert.DoesNotContain("taken", await page.TitleAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_right_to_left_override_turns_nothing_around_it()
    {
        var page = await OpenCaseAsync(SampleCases.Beginning);
        await page.Section("Opening").FillAsync($"Before {Turned} after.");
        await page.GetByRole(AriaRole.Tab, new() { Name = "Facts" }).ClickAsync();
        await page.Field("Family name").FillAsync($"Quiñones{Turned}");
        await page.SavedAsync();

        await Expect(page.LetterPages.First).ToContainTextAsync("Before");
        Assert.DoesNotContain('\u202E', "" + await page.LetterPages.First.TextContentAsync());
        Assert.DoesNotContain(
            '\u202E',
            "" + await page.GetByRole(AriaRole.Heading, new() { Level = 1 }).TextContentAsync()
        );
        var (fileName, letter) = await LetterText.DownloadAsync(page, () => page.DownloadPdf.ClickAsync());
        Assert.DoesNotContain('\u202E', letter);
        Assert.DoesNotContain('\u202E', fileName);
        await page.Link("LorStudio").ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Worklist" })).ToBeVisibleAsync();
        Assert.DoesNotContain('\u202E', "" + await page.GetByRole(AriaRole.Main).TextContentAsync());
    }

    [Fact]
    public async Task Control_characters_that_were_pasted_keep_no_case_from_being_exported_and_imported()
    {
        var page = await OpenCaseAsync(SampleCases.Beginning);
        await page.Section("Opening").FillAsync("Form\ffeed, bell\a, escape\u001b[31m and null\0.");
        await page.GetByRole(AriaRole.Tab, new() { Name = "Facts" }).ClickAsync();
        await page.Field("Family name").FillAsync("Quiñones\a");
        await page.SavedAsync();

        await page.Button("More").ClickAsync();
        var export = await page.RunAndWaitForDownloadAsync(() =>
            page.GetByRole(AriaRole.Menuitem, new() { Name = "Export case file" }).ClickAsync()
        );
        await page.GotoAsync("/cases/import");
        await Expect(page.Field("Case file")).ToBeEnabledAsync();
        await page.Field("Case file").SetInputFilesAsync(await export.PathAsync());

        await Expect(page.Section("Opening"))
            .ToHaveValueAsync(new System.Text.RegularExpressions.Regex(@"^Form\s+feed, bell, escape"));
    }
}
