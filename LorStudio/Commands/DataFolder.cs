using System.CommandLine;
using LorStudio.Data;

namespace LorStudio.Commands;

/// <summary>The option <c>--data FOLDER</c>, which is the setting Studio:DataFolder.</summary>
internal static class DataFolder
{
    public static Option<string?> Option() =>
        new("--data") { HelpName = "FOLDER", Description = "Where the database lies, if not in your own data folder." };

    /// <summary>The arguments with a <c>--data FOLDER</c> that stands before the command put behind it, where it is understood.</summary>
    public static IReadOnlyList<string> AfterCommand(IReadOnlyList<string> args)
    {
        var data = args switch
        {
            ["--data", _, ..] => 2,
            [var first, ..] when first.StartsWith("--data=", StringComparison.Ordinal) => 1,
            _ => 0,
        };
        return data > 0 && args.Count > data && !args[data].StartsWith('-')
            ? [args[data], .. args.Take(data), .. args.Skip(data + 1)]
            : args;
    }

    /// <summary>Makes the database of the named folder (or of the setting) ready.</summary>
    /// <exception cref="StudioDataException">It cannot be used.</exception>
    public static Task OpenAsync(IServiceProvider services, string? folder, CancellationToken cancellation)
    {
        Find(services, folder);
        return services.GetRequiredService<StudioDatabase>().PrepareAsync(cancellation);
    }

    /// <summary>The files of the named folder (or of the setting), which need not be there.</summary>
    /// <exception cref="StudioDataException">There is no place for them.</exception>
    public static StudioFiles Find(IServiceProvider services, string? folder)
    {
        if (folder is not null)
        {
            services.GetRequiredService<IConfiguration>()["Studio:DataFolder"] = folder;
        }

        return services.GetRequiredService<StudioFiles>();
    }
}
