using LorStudio.Data;
using LorStudio.Saving;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using MudBlazor;
using MudBlazor.Services;

namespace LorStudio.Shell;

public static class ShellServices
{
    /// <summary>Characters of a message from the browser. A pasted novel is one edit, and a case file holds 20,000 characters a section.</summary>
    private const long LongestMessage = 8 << 20;

    public static IServiceCollection AddShell(this IServiceCollection services)
    {
        services
            .AddRazorComponents()
            .AddInteractiveServerComponents(circuit =>
                // A closed lid or a hotel's network: the page goes on where it was.
                circuit.DisconnectedCircuitRetentionPeriod = TimeSpan.FromHours(1)
            )
            .AddHubOptions(hub => hub.MaximumReceiveMessageSize = LongestMessage);
        services.AddMudServices(mud =>
        {
            mud.SnackbarConfiguration.PositionClass = Defaults.Classes.Position.BottomCenter;
            mud.SnackbarConfiguration.ShowTransitionDuration = 100;
            mud.SnackbarConfiguration.HideTransitionDuration = 100;
        });
        services.AddSingleton<TextNews>().AddSingleton<TextExchange>();
        services.AddSingleton<OpenAutosaves>().AddScoped<Autosave>().AddScoped<SaveAttempt>();
        services.AddDataProtection().SetApplicationName("LorStudio");
        services
            .AddOptions<KeyManagementOptions>()
            .Configure<StudioFiles, ILoggerFactory>(
                (keys, files, logs) => keys.XmlRepository = new FileSystemXmlRepository(files.MakeFolder("keys"), logs)
            );
        return services;
    }

    public static void MapShell(this WebApplication app)
    {
        app.UseExceptionHandler("/error");
        app.UseStatusCodePagesWithReExecute("/not-found");
        app.UseSecurityHeaders();
        app.UseAntiforgery();
        app.MapHealthChecks("/health");
        app.MapStaticAssets();
        app.MapRazorComponents<App>().AddInteractiveServerRenderMode();
    }
}
