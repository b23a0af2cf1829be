using System.Net;
using LorStudio.Tests.Support;
using Xunit;

namespace LorStudio.Tests.Shell;

public sealed class StartTests
{
    [Fact]
    public async Task The_program_prints_its_address_on_this_machine_and_is_healthy()
    {
        using TemporaryFolder data = new();
        await using var studio = await StudioProcess.StartAsync(data.Path, 0, TestContext.Current.CancellationToken);
        using HttpClient client = new() { BaseAddress = studio.Address };

        var health = await client.GetAsync("/health", TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, health.StatusCode);
        Assert.True(studio.Address.IsLoopback);
    }

    [Fact]
    public async Task Health_fails_when_the_database_is_gone()
    {
        using TemporaryFolder data = new();
        await using var studio = await StudioProcess.StartAsync(data.Path, 0, TestContext.Current.CancellationToken);
        using HttpClient client = new() { BaseAddress = studio.Address };
        foreach (var file in Directory.EnumerateFiles(data.Path, "*.db*"))
        {
            await File.WriteAllTextAsync(file, "not a database any more", TestContext.Current.CancellationToken);
        }

        var health = await client.GetAsync("/health", TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, health.StatusCode);
    }
}
