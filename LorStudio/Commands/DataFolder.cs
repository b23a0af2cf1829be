using System.CommandLine;
using LorStudio.Data;

namespace LorStudio.Commands;

/// <summary>The option <c>--data FOLDER</c>, which is the setting Studio:DataFolder.</summary>
internal static class DataFolder
{
    public static Option<string?> Option() =>
        new("--data") { HelpName = "FOLDER", Description = "Where the database lies, if not in your own data folder." };

    /// <summary>Makes the database of the named folder (or of the setting) ready.</summary>
    /// <exception cref="StudioDataException">It cannot be used.</exception>
    public static Task OpenAsync(IServiceProvider services, string? folder, CancellationToken cancellation)
    {
        if (folder is not null)
        {
            services.GetRequiredService<IConfiguration>()["Studio:DataFolder"] = folder;
        }

        return services.GetRequiredService<StudioDatabase>().PrepareAsync(cancellation);
    }
}
