using System.Net.Http.Json;
using LorStudio.CaseFiles;
using LorStudio.Cases;
using LorStudio.Drafting;
using LorStudio.Drafting.Revisions;
using LorStudio.Saving;
using LorStudio.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace LorStudio.Tests.Drafting.Revisions;

public sealed class ConflictVersionsTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Two_texts_that_cannot_be_merged_are_both_in_the_history()
    {
        await using var studio = RunningStudio.Start();
        var id = await studio.AddCaseAsync(SampleCases.Beginning);
        var desk = studio.Services.GetRequiredService<DraftDesk>();
        await desk.OpenAsync(id, Cancel);
        await desk.WriteAsync(id, SectionKey.PC, "twelve patients", 0, Cancel);
        await desk.WriteAsync(id, SectionKey.PC, "thirty patients", 1, Cancel);
        var opened = await studio.Services.GetRequiredService<CaseBook>().GetAsync(id, Cancel);
        using HttpClient client = new() { BaseAddress = studio.Address };

        using var answer = await client.PostAsJsonAsync(
            DraftDesk.TextAddress(opened!.Mark, SectionKey.PC),
            new TypedText(1, 0, 6, "fifteen", 16, Origin: "twelve patients"),
            Cancel
        );

        Assert.Equal(TextOutcome.Clash, (await answer.Content.ReadFromJsonAsync<TextAnswer>(Cancel))!.Outcome);
        var history = studio.Services.GetRequiredService<RevisionShelf>();
        var rows = await history.ListAsync(id, Cancel);
        Assert.Equal([RevisionReason.Conflict, RevisionReason.Conflict], rows.Select(r => r.Reason));
        Assert.Equal("fifteen patients", (await history.ReadAsync(id, rows[0].Id, Cancel))![SectionKey.PC]);
        Assert.Equal("thirty patients", (await history.ReadAsync(id, rows[1].Id, Cancel))![SectionKey.PC]);
    }
}
