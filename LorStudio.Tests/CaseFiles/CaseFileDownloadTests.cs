using System.Net;
using LorStudio.CaseFiles;
using LorStudio.Cases;
using LorStudio.Data;
using LorStudio.Drafting;
using LorStudio.Saving;
using LorStudio.Tests.Support;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace LorStudio.Tests.CaseFiles;

public sealed class CaseFileDownloadTests
{
    [Fact]
    public async Task The_case_file_is_a_download_named_after_the_candidate()
    {
        var cancellation = TestContext.Current.CancellationToken;
        using var studio = new StudioDbFixture();
        await using var app = await StartAsync(studio, cancellation);
        var contents = CaseJson.Read(CaseJson.Whole).Contents!;
        var id = await new CaseTransfer(studio, TimeProvider.System).ImportAsync(contents, cancellation);
        using var client = app.GetTestClient();

        using var found = await client.GetAsync($"/cases/{id}/case-file", cancellation);

        Assert.True(found.Headers.CacheControl!.NoStore);
        Assert.Equal("application/json", found.Content.Headers.ContentType!.MediaType);
        Assert.Equal("attachment", found.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Equal("Pepe-Núñez.json", found.Content.Headers.ContentDisposition.FileNameStar);
        Assert.Equal(CaseFileWriter.Write(contents), await found.Content.ReadAsByteArrayAsync(cancellation));

        using var missing = await client.GetAsync($"/cases/{id + 1}/case-file", cancellation);
        Assert.Equal(HttpStatusCode.NotFound, missing.StatusCode);
    }

    [Fact]
    public async Task A_case_that_could_not_be_imported_again_is_not_written_and_what_is_too_long_is_named()
    {
        var cancellation = TestContext.Current.CancellationToken;
        using var studio = new StudioDbFixture();
        await using var app = await StartAsync(studio, cancellation);
        var id = await TooLongAsync(new CaseTransfer(studio, TimeProvider.System), cancellation);
        using var client = app.GetTestClient();

        using var refused = await client.GetAsync($"/cases/{id}/case-file", cancellation);

        Assert.Equal(HttpStatusCode.Conflict, refused.StatusCode);
        Assert.Equal("text/plain", refused.Content.Headers.ContentType!.MediaType);
        var words = await refused.Content.ReadAsStringAsync(cancellation);
        Assert.Contains("$.sessions[0].summary: the text has 100,001 characters", words, StringComparison.Ordinal);
        Assert.Contains("It begins “On rounds he xxx", words, StringComparison.Ordinal);
        Assert.Contains("Nothing was lost", words, StringComparison.Ordinal);
    }

    /// <summary>Adds a case whose summary is longer than a case file holds; returns its number.</summary>
    private static Task<long> TooLongAsync(CaseTransfer transfer, CancellationToken cancellation)
    {
        var contents = CaseJson.Read(CaseJson.Whole).Contents!;
        contents.Sessions[0].Summarize("On rounds he ".PadRight(100_001, 'x'));
        return transfer.ImportAsync(contents, cancellation);
    }

    [Theory]
    [InlineData("Ana", "Ruiz", "Ana-Ruiz")]
    [InlineData("Nguyễn Thị", "Ánh", "Nguyễn-Thị-Ánh")]
    [InlineData("../../etc", "passwd", "etc-passwd")]
    [InlineData("a|b*c?d:e", "\"f\"", "a-b-c-d-e-f")]
    [InlineData("evil\u202Efdp", "\u0000", "evil-fdp")]
    [InlineData("<script>", "</script>", "script-script")]
    [InlineData("…", "", "case")]
    [InlineData("", "", "case")]
    public void A_file_name_is_safe_on_every_system(string given, string family, string name) =>
        Assert.Equal(name, CaseFileName.Of(new Candidate { GivenName = given, FamilyName = family }));

    [Fact]
    public void A_file_name_ends_in_time() =>
        Assert.InRange(CaseFileName.Of(new Candidate { GivenName = new('x', 200) }).Length, 1, 80);

    private static async Task<WebApplication> StartAsync(StudioDbFixture studio, CancellationToken cancellation)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseTestServer();
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton(TimeProvider.System).AddSingleton<OpenAutosaves>().AddDrafting().AddCaseFiles();
        builder.Services.AddSingleton<IDbContextFactory<StudioDb>>(studio);
        var app = builder.Build();
        app.MapCaseFiles();
        await app.StartAsync(cancellation);
        return app;
    }
}
