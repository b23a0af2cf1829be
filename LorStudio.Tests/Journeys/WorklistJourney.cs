using LorStudio.CaseFiles;
using LorStudio.Tests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LorStudio.Tests.Journeys;

/// <summary>Cases are put away, deleted and brought back.</summary>
public sealed class WorklistJourney(StudioBrowser browser) : Journey(browser)
{
    private const string Name = "Elif Yıldırım";

    [Fact]
    public async Task An_archived_case_is_kept_and_opened_again()
    {
        var page = await OpenWithSampleAsync();
        await page.Button($"Archive {Name}").ClickAsync();
        await Expect(page.Link(Name)).ToBeHiddenAsync();

        await page.Link("Archived").ClickAsync();
        await Expect(page.Link(Name)).ToBeVisibleAsync();
        await page.Button($"Reopen {Name}").ClickAsync();
        await page.Link("Open").ClickAsync();

        await Expect(page.Link(Name)).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_deletion_is_asked_for_once_and_can_be_taken_back()
    {
        var page = await OpenWithSampleAsync();
        await page.Button($"Delete {Name}").ClickAsync();
        await page.Button("Keep case").ClickAsync();
        await Expect(page.Link(Name)).ToBeVisibleAsync();

        await page.Button($"Delete {Name}").ClickAsync();
        await page.Button("Delete case").ClickAsync();
        await Expect(page.Link(Name)).ToBeHiddenAsync();
        await page.Button("Undo").ClickAsync();

        await Expect(page.Link(Name)).ToBeVisibleAsync();
        await page.Link(Name).ClickAsync();
        await Expect(page.Section("Opening"))
            .ToHaveValueAsync(new System.Text.RegularExpressions.Regex("^I am glad to recommend"));
        await Expect(page.Notes.First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_deleted_case_comes_back_days_later_with_all_that_was_in_it()
    {
        var page = await OpenWithSampleAsync();
        await page.Button($"Delete {Name}").ClickAsync();
        await page.Button("Delete case").ClickAsync();
        await Expect(page.Link(Name)).ToBeHiddenAsync();

        await page.GotoAsync("/?show=deleted");
        await page.Button($"Bring back {Name}").ClickAsync();
        await page.GotoAsync("/");
        await page.Link(Name).ClickAsync();

        await Expect(page.Section("Closing"))
            .ToHaveValueAsync(new System.Text.RegularExpressions.Regex("my highest recommendation"));
    }

    [Fact]
    public async Task Text_typed_into_a_case_that_was_deleted_elsewhere_is_kept()
    {
        var worklist = await OpenWithSampleAsync();
        await worklist.Link(Name).ClickAsync();
        var page = await OpenElsewhereAsync(worklist);
        await Expect(page.Section("Comparison")).ToBeEditableAsync();
        await worklist.GotoAsync("/");
        await worklist.Button($"Delete {Name}").ClickAsync();
        await worklist.Button("Delete case").ClickAsync();
        await Expect(worklist.Link(Name)).ToBeHiddenAsync();

        await page.Section("Comparison").FillAsync("Typed too late.");
        await Expect(page.SaveState).ToContainTextAsync("the case was deleted");
        await worklist.Button("Undo").ClickAsync();
        await Expect(worklist.Link(Name)).ToBeVisibleAsync();
        await page.ReloadAsync();

        await Expect(page.Section("Comparison")).ToHaveValueAsync("Typed too late.");
    }

    private async Task<IPage> OpenWithSampleAsync()
    {
        var studio = StartEmptyStudio();
        await studio.AddCaseAsync(SampleCases.Finished);
        return await OpenAsync("/", studio.Address);
    }
}
