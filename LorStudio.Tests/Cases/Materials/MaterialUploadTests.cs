using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using LorStudio.Cases;
using LorStudio.Cases.Materials;
using LorStudio.Data;
using LorStudio.Saving;
using LorStudio.Tests.Support;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace LorStudio.Tests.Cases.Materials;

/// <summary>Files on their way through the web server, there and back.</summary>
public sealed class MaterialUploadTests : IAsyncLifetime
{
    private readonly StudioDbFixture _database = new();
    private readonly Practice _practice = new();
    private readonly HttpClient _client = new();
    private WebApplication _app = null!;
    private Case _case = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton<TimeProvider>(_practice.Time).AddMaterials();
        builder.Services.AddSingleton<IDbContextFactory<StudioDb>>(_database);
        builder.Services.AddSingleton(_practice.CaseBook(_database));
        _app = builder.Build();
        _app.MapMaterials();
        await _app.StartAsync(Cancel);
        _client.BaseAddress = new Uri(_app.Urls.Single());
        _case = await _practice.CaseBook(_database).CreateAsync(new CaseFacts(), Cancel);
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _app.DisposeAsync();
        _database.Dispose();
    }

    [Fact]
    public async Task A_file_goes_there_and_comes_back_as_a_download_that_runs_nothing()
    {
        var file = SampleFiles.Pdf(["Curriculum vitae"]);
        var (status, answer) = await SendAsync("CV Núñez.exe", new ByteArrayContent(file));
        Assert.Equal((HttpStatusCode.OK, "CV Núñez.exe.pdf was added."), (status, answer.Words));

        using var found = await _client.GetAsync($"/cases/{_case.Id}/materials/{answer.Id}", Cancel);

        Assert.Equal(file, await found.Content.ReadAsByteArrayAsync(Cancel));
        Assert.Equal("application/pdf", found.Content.Headers.ContentType!.ToString());
        Assert.Equal("attachment", found.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Equal("CV Núñez.exe.pdf", found.Content.Headers.ContentDisposition.FileNameStar);
        Assert.Equal("nosniff", found.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.True(found.Headers.CacheControl!.NoStore);
    }

    [Fact]
    public async Task A_deleted_or_foreign_file_is_not_found()
    {
        var shelf = _app.Services.GetRequiredService<MaterialShelf>();
        var other = await _practice.CaseBook(_database).CreateAsync(new CaseFacts(), Cancel);
        var (_, answer) = await SendAsync("a.txt", new ByteArrayContent("text"u8.ToArray()));

        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(other.Id, answer.Id));
        await shelf.DeleteAsync(_case.Id, answer.Id!.Value, Cancel);
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(_case.Id, answer.Id));
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(_case.Id, 99));
    }

    [Theory]
    [InlineData("letter.pdf", "MZ\u0090\0\u0003", "none of the files")]
    [InlineData("letter.pdf", "<html><script>alert(1)</script></html>", "web page")]
    [InlineData("photo.png", "<svg onload='alert(1)'></svg>", "web page")]
    [InlineData("cv.docx", "PK\u0003\u0004zip", "damaged")]
    [InlineData("cv.pdf", "", "0 bytes")]
    [InlineData("cv.pdf", "%PDF-1.7 cut", "damaged")]
    public async Task A_file_that_lies_about_what_it_is_is_refused_by_name(string name, string content, string words)
    {
        var (status, answer) = await SendAsync(
            name,
            new ByteArrayContent(System.Text.Encoding.Latin1.GetBytes(content))
        );

        Assert.Equal(HttpStatusCode.UnprocessableEntity, status);
        Assert.StartsWith($"{name} was not added. ", answer.Words, StringComparison.Ordinal);
        Assert.Contains(words, answer.Words, StringComparison.Ordinal);
        Assert.Empty(await _app.Services.GetRequiredService<MaterialShelf>().ListAsync(_case.Id, Cancel));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_body_of_100_MB_is_refused_long_before_it_is_all_sent(bool saysItsLength)
    {
        using Endless body = new(100L << 20, saysItsLength);

        try
        {
            var (status, answer) = await SendAsync("video.pdf", body);
            Assert.Equal(HttpStatusCode.RequestEntityTooLarge, status);
            Assert.Contains("larger than 10 MB", answer.Words, StringComparison.Ordinal);
        }
        catch (HttpRequestException) when (!saysItsLength)
        {
            // The server closed the connection on what was still being sent.
        }

        // What was never sent was never kept; the rest of 10 MB is what waits in the sockets.
        Assert.InRange(body.Sent, 0, saysItsLength ? 0 : 40L << 20);
        Assert.Empty(await _app.Services.GetRequiredService<MaterialShelf>().ListAsync(_case.Id, Cancel));
    }

    [Fact]
    public async Task A_form_of_another_site_adds_nothing()
    {
        using MultipartFormDataContent form = new() { { new ByteArrayContent("text"u8.ToArray()), "file", "a.txt" } };
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, (await SendAsync("a.txt", form, null)).Status);
        using StringContent plain = new("text");
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, (await SendAsync("a.txt", plain, null)).Status);

        _client.DefaultRequestHeaders.Add("Sec-Fetch-Site", "cross-site");
        Assert.Equal(
            HttpStatusCode.UnsupportedMediaType,
            (await SendAsync("a.txt", new ByteArrayContent("text"u8.ToArray()))).Status
        );
        Assert.Empty(await _app.Services.GetRequiredService<MaterialShelf>().ListAsync(_case.Id, Cancel));
    }

    [Fact]
    public async Task A_file_that_is_here_already_and_one_for_a_case_that_is_gone_are_said_in_words()
    {
        await SendAsync("a.txt", new ByteArrayContent("text"u8.ToArray()));
        var (status, again) = await SendAsync("b.txt", new ByteArrayContent("text"u8.ToArray()));
        Assert.Equal(
            (HttpStatusCode.OK, "a.txt is here already; the same file was not stored twice."),
            (status, again.Words)
        );

        await _practice.CaseBook(_database).DeleteAsync(_case.Id, Cancel);
        var (gone, refusal) = await SendAsync("c.txt", new ByteArrayContent("more"u8.ToArray()));
        Assert.Equal(HttpStatusCode.Conflict, gone);
        Assert.Contains("The case was deleted", refusal.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_database_that_does_not_take_the_file_is_said_in_words()
    {
        _database.Refuse("Materials");

        var (status, answer) = await SendAsync("a.txt", new ByteArrayContent("text"u8.ToArray()));

        Assert.Equal(HttpStatusCode.ServiceUnavailable, status);
        Assert.StartsWith("a.txt was not added: ", answer.Words, StringComparison.Ordinal);
    }

    private async Task<(HttpStatusCode Status, UploadAnswer Answer)> SendAsync(
        string name,
        HttpContent body,
        string? type = SentFile.BodyType
    )
    {
        body.Headers.ContentType = type is null ? body.Headers.ContentType : new MediaTypeHeaderValue(type);
        using HttpRequestMessage request = new(
            HttpMethod.Post,
            $"/cases/{_case.Mark}/materials?name={Uri.EscapeDataString(name)}"
        );
        request.Content = body;
        // As a browser does with a large body: it waits for a word, and sends on while an answer comes.
        request.Headers.ExpectContinue = true;
        using var response = await _client.SendAsync(request, Cancel);
        return (response.StatusCode, (await response.Content.ReadFromJsonAsync<UploadAnswer>(Cancel))!);
    }

    private async Task<HttpStatusCode> StatusAsync(long caseId, long? id)
    {
        using var response = await _client.GetAsync($"/cases/{caseId}/materials/{id}", Cancel);
        return response.StatusCode;
    }

    /// <summary>A body that is made while it is sent.</summary>
    private sealed class Endless(long length, bool saysItsLength) : HttpContent
    {
        public long Sent { get; private set; }

        protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
        {
            var block = new byte[64 * 1024];
            for (; Sent < length; Sent += block.Length)
            {
                await stream.WriteAsync(block, Cancel);
            }
        }

        protected override bool TryComputeLength(out long computed)
        {
            computed = length;
            return saysItsLength;
        }
    }
}
