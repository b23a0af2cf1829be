using System.CommandLine;
using System.Data.Common;
using System.Globalization;
using LorStudio.CaseFiles;
using LorStudio.Data;
using Microsoft.EntityFrameworkCore;

namespace LorStudio.Commands;

/// <summary><c>import CASE.json…</c>: prints the number of each new case, a tab and the file it came from.</summary>
internal sealed class ImportCommand(IServiceProvider services, CommandStreams streams)
{
    private readonly Argument<string[]> _caseFiles = GivenFiles.Argument();
    private readonly Option<string?> _data = DataFolder.Option();

    public Command Build()
    {
        var command = new Command("import", "Takes case files into the database.") { _caseFiles, _data };
        command.SetAction(RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        try
        {
            await DataFolder.OpenAsync(services, parsed.GetValue(_data), cancellation);
        }
        catch (StudioDataException unusable)
        {
            streams.Say(unusable.Message);
            return ExitCode.Failed;
        }

        var exit = ExitCode.Done;
        foreach (var file in parsed.GetRequiredValue(_caseFiles))
        {
            if (!await ImportAsync(file, cancellation))
            {
                exit = ExitCode.Failed;
            }
        }

        return exit;
    }

    private async Task<bool> ImportAsync(string file, CancellationToken cancellation)
    {
        var read = await GivenFiles.ReadAsync(file, cancellation);
        foreach (var message in GivenFiles.Messages(read))
        {
            streams.Say(file, message);
        }

        if (!read.Succeeded)
        {
            return false;
        }

        try
        {
            var id = await services.GetRequiredService<CaseTransfer>().ImportAsync(read.Contents, cancellation);
            await streams.Output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{id}\t{file}"));
            return true;
        }
        catch (Exception fault) when (fault is DbException or DbUpdateException)
        {
            streams.Say(file, $"error: the database did not take it: {fault.GetBaseException().Message}");
            return false;
        }
    }
}
