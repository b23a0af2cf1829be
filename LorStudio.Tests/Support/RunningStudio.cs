using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;

namespace LorStudio.Tests.Support;

/// <summary>The whole app on a free port of this machine, with a data folder of its own.</summary>
public sealed class RunningStudio : WebApplicationFactory<Program>
{
    private readonly TemporaryFolder _data = new();

    /// <summary>Starts listening; from then on <see cref="Address"/> is known.</summary>
    public static RunningStudio Start()
    {
        RunningStudio studio = new();
        studio.UseKestrel(0);
        studio.StartServer();
        return studio;
    }

    public Uri Address => ClientOptions.BaseAddress;

    protected override void ConfigureWebHost(IWebHostBuilder builder) =>
        builder.UseSetting("Studio:DataFolder", _data.Path).UseSetting("Logging:LogLevel:Default", "Warning");

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        _data.Dispose();
    }
}
