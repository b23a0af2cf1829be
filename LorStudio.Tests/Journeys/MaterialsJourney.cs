using System.Text;
using LorStudio.CaseFiles;
using LorStudio.Tests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LorStudio.Tests.Journeys;

/// <summary>What came with a case is kept, searched and quoted into notes.</summary>
public sealed class MaterialsJourney(StudioBrowser browser) : Journey(browser)
{
    [Fact]
    public async Task A_material_is_added_searched_and_quoted_into_a_note()
    {
        var page = await OpenMaterialsAsync();
        await AddAsync(
            page,
            "cv.txt",
            "Tomás Ibarrola\n\nFounded a free clinic in Fresno.\n\nEnrolled 62 patients."u8.ToArray()
        );
        await Expect(page.GetByText("cv.txt was added.")).ToBeVisibleAsync();

        await page.GetByRole(AriaRole.Searchbox).FillAsync("FRESNO");
        await page.GetByRole(AriaRole.Button, new() { Name = "Fresno" }).ClickAsync();
        var words = page.GetByText("Founded a free clinic in Fresno.");
        await words.ClickAsync(new() { ClickCount = 3 });
        await page.Button("Make a note").ClickAsync();
        var line = page.GetByRole(AriaRole.Textbox, new() { Name = "Note from a material" });
        await Expect(line).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync(" #sbp");
        await page.Keyboard.PressAsync("Enter");
        await Expect(line).ToBeHiddenAsync();

        await page.GetByRole(AriaRole.Tab, new() { Name = "Notes" }).ClickAsync();
        await Expect(page.Notes.First).ToContainTextAsync("“Founded a free clinic in Fresno.”");
        await Expect(page.Notes.First).ToContainTextAsync("cv.txt, paragraph");
    }

    [Fact]
    public async Task A_file_that_lies_about_what_it_is_is_refused_with_a_sentence()
    {
        var page = await OpenMaterialsAsync();
        Forgive(page);
        await AddAsync(page, "evaluation.pdf", Encoding.UTF8.GetBytes("MZ\u0090\0\u0003\0\0\0"));

        await Expect(page.GetByText("evaluation.pdf was not added.")).ToBeVisibleAsync();
        await Expect(page.GetByText("Keep here what came with the case")).ToBeVisibleAsync();
    }

    private async Task<IPage> OpenMaterialsAsync()
    {
        var page = await OpenCaseAsync(SampleCases.Beginning);
        await Expect(page.LetterPages.First).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Tab, new() { Name = "Materials" }).ClickAsync();
        await Expect(page.Button("Choose files")).ToBeVisibleAsync();
        return page;
    }

    private static Task AddAsync(IPage page, string name, byte[] file) =>
        page.GetByLabel("Files", new() { Exact = true })
            .SetInputFilesAsync(
                new FilePayload
                {
                    Name = name,
                    MimeType = "application/octet-stream",
                    Buffer = file,
                }
            );
}
