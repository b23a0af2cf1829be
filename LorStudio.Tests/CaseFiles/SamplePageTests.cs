using Bunit;
using LorStudio.CaseFiles;
using LorStudio.Cases;
using LorStudio.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace LorStudio.Tests.CaseFiles;

public sealed class SamplePageTests : StudioScreen
{
    public SamplePageTests() => Services.AddSingleton<CaseTransfer>();

    [Fact]
    public async Task The_first_case_of_all_may_be_the_sample()
    {
        Open();

        Assert.EndsWith("/cases/1", Address, StringComparison.Ordinal);
        Assert.Single(await Book.ListAsync(CaseShelf.Open, Cancellation));
    }

    [Fact]
    public async Task Among_other_cases_the_sample_is_added_only_when_that_is_asked_for()
    {
        await Book.CreateAsync(new CaseFacts(), Cancellation);

        var page = Open();
        Assert.Single(await Book.ListAsync(CaseShelf.Open, Cancellation));

        await Button(page, "Add the sample case").ClickAsync();
        Assert.EndsWith("/cases/2", Address, StringComparison.Ordinal);
        Assert.Equal(2, (await Book.ListAsync(CaseShelf.Open, Cancellation)).Count);
    }

    [Fact]
    public void A_database_that_does_not_take_it_is_said_to()
    {
        Database.Refuse("Cases");

        var page = Open();

        Assert.Contains(
            "The sample case was not added.",
            page.Find("[role=alert]").TextContent,
            StringComparison.Ordinal
        );
        Assert.NotNull(Button(page, "Add the sample case"));
    }

    private IRenderedComponent<SamplePage> Open() => Render<SamplePage>(p => p.Add(s => s.Name, SampleCases.Finished));
}
