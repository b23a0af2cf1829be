using LorStudio.CaseFiles;
using LorStudio.Drafting.Revisions;
using LorStudio.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace LorStudio.Tests.Drafting.Revisions;

public sealed class ExportedVersionsTests
{
    [Theory]
    [InlineData("letter.pdf", RevisionReason.Exported)]
    [InlineData("case-file", RevisionReason.CaseFileExported)]
    public async Task What_leaves_the_studio_is_kept_first(string download, RevisionReason reason)
    {
        await using var studio = RunningStudio.Start();
        var id = await studio.AddCaseAsync(SampleCases.Finished);
        using HttpClient client = new() { BaseAddress = studio.Address };

        using var answer = await client.GetAsync($"/cases/{id}/{download}", TestContext.Current.CancellationToken);

        Assert.True(answer.IsSuccessStatusCode);
        var kept = await studio
            .Services.GetRequiredService<RevisionShelf>()
            .ListAsync(id, TestContext.Current.CancellationToken);
        Assert.Equal(reason, Assert.Single(kept).Reason);
    }
}
