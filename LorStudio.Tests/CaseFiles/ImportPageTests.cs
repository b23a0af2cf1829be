using Bunit;
using LorStudio.CaseFiles;
using LorStudio.Cases;
using LorStudio.Tests.Support;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.Extensions.DependencyInjection;

namespace LorStudio.Tests.CaseFiles;

public sealed class ImportPageTests : StudioScreen
{
    public ImportPageTests() => Services.AddSingleton<CaseTransfer>();

    [Fact]
    public void A_case_file_opens_as_a_new_case()
    {
        var page = Choose();

        page.WaitForAssertion(() => Assert.EndsWith("/cases/1", Address, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_database_that_does_not_take_it_is_said_to_and_the_file_can_be_chosen_again()
    {
        Database.Refuse("Sessions");

        var page = Choose();

        var notice = page.WaitForElement("[role=alert]").TextContent;
        Assert.Contains(
            "a.json was not imported. Not saved: the database did not take it.",
            notice,
            StringComparison.Ordinal
        );
        Assert.Empty(await Book.ListAsync(CaseShelf.Open, Cancellation));
        Assert.NotNull(page.FindComponent<InputFile>());
    }

    private IRenderedComponent<ImportPage> Choose()
    {
        var page = Render<ImportPage>();
        page.FindComponent<InputFile>().UploadFiles(InputFileContent.CreateFromText(CaseJson.Whole, "a.json"));
        return page;
    }
}
