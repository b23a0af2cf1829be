using System.Globalization;
using LorStudio.CaseFiles;
using LorStudio.Cases;
using LorStudio.Cases.Materials;
using LorStudio.Checks;
using LorStudio.Commands;
using LorStudio.Data;
using LorStudio.Drafting;
using LorStudio.Letters;
using LorStudio.Sessions;
using LorStudio.Shell;
using Microsoft.AspNetCore.Connections;
using Microsoft.Extensions.Options;

// Dates and numbers are read in the US, wherever the machine stands.
CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("en-US");

try
{
    // A command reads its own arguments; the workspace's are settings.
    var isCommand = StudioCommands.Handles(args);
    string[] settings = isCommand ? [] : args;
    var builder = WebApplication.CreateBuilder(
        new WebApplicationOptions { Args = settings, ContentRootPath = AppContext.BaseDirectory }
    );
    builder.Configuration.AddCommandLine(
        settings,
        new Dictionary<string, string>(StringComparer.Ordinal) { ["--data"] = "Studio:DataFolder" }
    );
    builder.WebHost.UseStaticWebAssets();
    builder.Services.AddStudioData(builder.Configuration);
    builder.Services.AddCases(builder.Configuration);
    builder.Services.AddSessions();
    builder.Services.AddDrafting();
    builder.Services.AddCaseFiles();
    builder.Services.AddChecks();
    builder.Services.AddLetters();
    builder.Services.AddShell();

    var app = builder.Build();
    if (isCommand)
    {
        return await StudioCommands.RunAsync(args, app.Services);
    }

    await app.Services.GetRequiredService<StudioDatabase>().PrepareAsync();
    await app.Services.GetRequiredService<CaseBook>().PurgeAsync();
    await app.Services.GetRequiredService<MaterialShelf>().PurgeAsync();
    app.MapMaterials();
    app.MapSessions();
    app.MapDrafting();
    app.MapCaseFiles();
    app.MapLetters();
    app.MapShell();
    app.Lifetime.ApplicationStarted.Register(() =>
        Console.WriteLine($"LorStudio is open at {string.Join(" and ", app.Urls)}")
    );
    await app.RunAsync();
    return 0;
}
catch (StudioDataException unusable)
{
    CommandStreams.OfConsole().Say(unusable.Message);
    return unusable.ExitCode;
}
catch (FormatException unread)
{
    CommandStreams.OfConsole().Say($"{unread.Message} Nothing was changed. README lists the settings.");
    return 2;
}
catch (OptionsValidationException unfit)
{
    CommandStreams
        .OfConsole()
        .Say(
            $"A setting cannot be used: {string.Join(' ', unfit.Failures)} Nothing was changed. README lists the settings."
        );
    return 2;
}
catch (IOException taken) when (taken.InnerException is AddressInUseException)
{
    CommandStreams
        .OfConsole()
        .Say(
            $"{taken.Message} Nothing was changed. LorStudio may be open already; or name another address with --urls http://localhost:PORT."
        );
    return 7;
}
