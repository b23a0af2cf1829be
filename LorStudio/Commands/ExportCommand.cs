using System.CommandLine;
using System.Data.Common;
using LorStudio.CaseFiles;
using LorStudio.Data;

namespace LorStudio.Commands;

/// <summary><c>export CASE-ID --out FILE</c>: prints the path of the case file it wrote.</summary>
internal sealed class ExportCommand(IServiceProvider services, CommandStreams streams)
{
    private readonly Argument<long> _caseId = new("CASE-ID")
    {
        Description = "The case's number, as import prints it and as it stands in the workspace's address.",
    };

    private readonly Option<string> _output = GivenFiles.Output("FILE", "The case file to write.");

    private readonly Option<string?> _data = DataFolder.Option();

    public Command Build()
    {
        var command = new Command("export", "Writes a case of the database as a case file.")
        {
            _caseId,
            _output,
            _data,
        };
        command.SetAction(RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var output = parsed.GetRequiredValue(_output);
        if (Directory.Exists(output) || Path.EndsInDirectorySeparator(output))
        {
            streams.Say(output, "This is a folder; expected a file after --out.");
            return ExitCode.Usage;
        }

        try
        {
            if (DataFolder.Find(services, parsed.GetValue(_data)) is var files && !File.Exists(files.Database))
            {
                streams.Say(
                    files.Database,
                    "There is no database here. --data FOLDER names the folder of another one."
                );
                return ExitCode.Failed;
            }

            await DataFolder.OpenAsync(services, parsed.GetValue(_data), cancellation);
            return await ExportAsync(parsed.GetRequiredValue(_caseId), output, cancellation);
        }
        catch (StudioDataException unusable)
        {
            streams.Say(unusable.Message);
        }
        catch (DbException fault)
        {
            streams.Say($"The case cannot be read from the database: {fault.Message}");
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            streams.Say(output, $"error: the file cannot be written: {fault.Message}");
        }

        return ExitCode.Failed;
    }

    private async Task<int> ExportAsync(long id, string output, CancellationToken cancellation)
    {
        if (await services.GetRequiredService<CaseTransfer>().ExportAsync(id, cancellation) is not { } contents)
        {
            streams.Say(
                FormattableString.Invariant(
                    $"There is no case {id}. The number stands in the case's address, as in /cases/12."
                )
            );
            return ExitCode.Failed;
        }

        var written = CaseFileWriter.WriteReadable(contents);
        if (written.Errors.Count > 0)
        {
            foreach (var error in written.Errors)
            {
                streams.Say(output, $"error: {error}");
            }

            streams.Say("The file was not written, as it could not be imported again. Shorten this in the workspace.");
            return ExitCode.Failed;
        }

        await WholeFile.WriteAsync(output, written.File, cancellation);
        await streams.Output.WriteLineAsync(output);
        return ExitCode.Done;
    }
}
