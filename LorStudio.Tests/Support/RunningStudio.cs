using LorStudio.CaseFiles;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace LorStudio.Tests.Support;

/// <summary>The whole app on a free port of this machine, with a data folder of its own.</summary>
public sealed class RunningStudio : WebApplicationFactory<Program>
{
    private readonly TemporaryFolder _data = new();
    private TimeProvider? _clock;

    /// <summary>Starts listening; from then on <see cref="Address"/> is known.</summary>
    /// <param name="clock">What the studio takes for the time; null for the machine's.</param>
    public static RunningStudio Start(TimeProvider? clock = null)
    {
        RunningStudio studio = new() { _clock = clock };
        studio.UseKestrel(0);
        studio.StartServer();
        return studio;
    }

    public Uri Address => ClientOptions.BaseAddress;

    /// <summary>Puts a case into the database, as an import does; returns its number.</summary>
    /// <param name="sample">One of <see cref="SampleCases.Names"/>.</param>
    public async Task<long> AddCaseAsync(string sample) =>
        await Services.GetRequiredService<CaseTransfer>().ImportAsync(await SampleCases.ReadAsync(sample));

    protected override void ConfigureWebHost(IWebHostBuilder builder) =>
        builder
            .UseSetting("Studio:DataFolder", _data.Path)
            .UseSetting("Logging:LogLevel:Default", "Warning")
            .ConfigureTestServices(services =>
            {
                if (_clock is not null)
                {
                    services.AddSingleton(_clock);
                }
            });

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        _data.Dispose();
    }
}
