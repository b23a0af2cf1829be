using System.Text;
using System.Text.Json.Nodes;
using LorStudio.CaseFiles;
using LorStudio.Tests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LorStudio.Tests.Journeys;

/// <summary>Cases come in as files and go out as files.</summary>
public sealed class CaseFileJourney(StudioBrowser browser) : Journey(browser)
{
    [Fact]
    public async Task A_good_file_opens_as_a_case_and_leaves_as_an_equal_file()
    {
        var file = await SampleAsync();
        var page = await OpenAsync("/");
        await page.GetByRole(AriaRole.Link, new() { Name = "Import case file" }).ClickAsync();
        await ChooseAsync(page, file.ToJsonString());
        await Expect(page.Section("Opening")).ToHaveValueAsync((string)file["draft"]!["sections"]![0]!["text"]!);

        await page.Button("More").ClickAsync();
        var download = await page.RunAndWaitForDownloadAsync(() =>
            page.GetByRole(AriaRole.Menuitem, new() { Name = "Export case file" }).ClickAsync()
        );

        Assert.EndsWith(".json", download.SuggestedFilename, StringComparison.Ordinal);
        await using var exported = File.OpenRead(await download.PathAsync());
        var left = await CaseFileReader.ReadAsync(exported, TestContext.Current.CancellationToken);
        Assert.Equal(
            Written(await SampleCases.ReadAsync(SampleCases.Finished, TestContext.Current.CancellationToken)),
            Written(left.Contents!)
        );
    }

    [Fact]
    public async Task Faults_are_told_by_their_place_and_nothing_is_imported()
    {
        var file = await SampleAsync();
        file["experience"]!["end"] = "2026-02-30";
        file["draft"]!["sections"]![1]!["text"] = 7;
        var page = await OpenAsync("/cases/import", StartEmptyStudio().Address);
        await ChooseAsync(page, file.ToJsonString());

        var faults = page.GetByRole(AriaRole.Alert);
        await Expect(faults).ToContainTextAsync("$.experience.end");
        await Expect(faults).ToContainTextAsync("$.draft.sections[1].text");
        await Expect(faults).ToContainTextAsync("Nothing was changed");
        await page.GotoAsync("/");
        await Expect(page.Link("Open the sample case")).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData("not JSON at all")]
    [InlineData("")]
    [InlineData("""{ "format": "lorstudio-case/1", "candidate": { "givenName": "A" """)]
    [InlineData(
        """{ "format": "lorstudio-case/9", "candidate": { "givenName": "A", "familyName": "B" }, "writer": { "name": "C" } }"""
    )]
    public async Task What_is_no_case_file_is_refused_in_words(string contents)
    {
        var page = await OpenAsync("/cases/import", StartEmptyStudio().Address);
        await ChooseAsync(page, contents);

        await Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("case.json was not imported.");
        await Expect(page.GetByRole(AriaRole.Alert).GetByRole(AriaRole.Listitem)).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task What_was_left_out_is_said_before_the_case_is_opened()
    {
        var file = await SampleAsync();
        file["draft"]!["shoeSize"] = 44;
        var page = await OpenAsync("/cases/import");
        await ChooseAsync(page, file.ToJsonString());

        await Expect(page.GetByText("$.draft.shoeSize")).ToBeVisibleAsync();
        await page.Link("Open the case").ClickAsync();
        await Expect(page.Section("Opening")).ToBeEditableAsync();
    }

    private static string Written(CaseContents contents) => Encoding.UTF8.GetString(CaseFileWriter.Write(contents));

    private static async Task<JsonNode> SampleAsync()
    {
        await using var sample = SampleCases.Open(SampleCases.Finished);
        return (await JsonNode.ParseAsync(sample, cancellationToken: TestContext.Current.CancellationToken))!;
    }

    private static async Task ChooseAsync(IPage page, string contents)
    {
        await Expect(page.Field("Case file")).ToBeEnabledAsync();
        await page.Field("Case file")
            .SetInputFilesAsync(
                new FilePayload
                {
                    Name = "case.json",
                    MimeType = "application/json",
                    Buffer = Encoding.UTF8.GetBytes(contents),
                }
            );
    }
}
