using Bunit;
using LorStudio.Cases;
using LorStudio.Tests.Support;

namespace LorStudio.Tests.Cases;

public sealed class FactsFormTests : StudioScreen
{
    [Fact]
    public async Task What_is_typed_before_the_form_is_drawn_again_is_kept()
    {
        List<CaseFacts> told = [];
        var form = Render<FactsForm>(with =>
            with.Add(f => f.Facts, new CaseFacts()).Add(f => f.FactsChanged, told.Add)
        );

        await Field(form, "Given name").InputAsync("Adaeze");
        await Field(form, "Family name").InputAsync("Okoye");
        await Field(form, "Writer's name").InputAsync("Ruth A. Hallworth");

        Assert.Equal("Adaeze Okoye", told[^1].Candidate.FullName);
        Assert.Equal("Ruth A. Hallworth", told[^1].Writer.Name);
    }
}
