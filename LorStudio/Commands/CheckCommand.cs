using System.CommandLine;
using System.Text.Json;
using LorStudio.CaseFiles;
using LorStudio.Cases;
using LorStudio.Checks;
using LorStudio.Letters;
using Microsoft.Extensions.Options;

namespace LorStudio.Commands;

/// <summary><c>check CASE.json… [--against FOLDER]</c>: prints what the letter checks find as JSON Lines.</summary>
internal sealed class CheckCommand(IServiceProvider services, CommandStreams streams)
{
    private readonly Argument<string[]> _caseFiles = GivenFiles.Argument();

    private readonly Option<string?> _against = new("--against")
    {
        HelpName = "FOLDER",
        Description = "Other case files, whose candidates' names and texts must not stand in these letters.",
    };

    public Command Build()
    {
        var command = new Command("check", "Prints the findings of the letter checks as JSON Lines.")
        {
            _caseFiles,
            _against,
        };
        command.SetAction(RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var exit = ExitCode.Done;
        List<OtherCase> others = [];
        if (parsed.GetValue(_against) is { } folder)
        {
            if (!Directory.Exists(folder))
            {
                streams.Say(folder, "error: There is no such folder; nothing was checked.");
                return ExitCode.Usage;
            }

            foreach (var file in Directory.EnumerateFiles(folder, "*.json").Order(StringComparer.Ordinal))
            {
                if (await ReadAsync(file, cancellation) is { } contents)
                {
                    others.Add(new(Path.GetFileName(file), contents));
                }
                else
                {
                    exit = ExitCode.Usage;
                }
            }
        }

        var order = services.GetRequiredService<IOptions<PracticeOptions>>().Value.CompetencyOrder;
        foreach (var file in parsed.GetRequiredValue(_caseFiles))
        {
            if (await ReadAsync(file, cancellation) is not { } contents)
            {
                exit = ExitCode.Usage;
                continue;
            }

            if (Check(file, contents, others, order) is not { } findings)
            {
                exit = ExitCode.Usage;
                continue;
            }

            foreach (var finding in findings)
            {
                await PrintAsync(file, finding);
            }

            if (exit == ExitCode.Done && findings.Any(f => f.Severity is Severity.Blocker))
            {
                exit = ExitCode.Failed;
            }
        }

        return exit;
    }

    /// <summary>What is found; null where the letter cannot be laid out, which is said.</summary>
    private Finding[]? Check(string file, CaseContents contents, List<OtherCase> others, CompetencyOrder order)
    {
        try
        {
            var today = services.GetRequiredService<PracticeClock>().Today;
            return
            [
                .. PrintedLetter.Check(contents.Facts, contents.Draft, order, today),
                .. OtherCase.Checks(contents, others, order).Check(CheckedDraft.Of(contents)),
            ];
        }
#pragma warning disable CA1031 // Whatever one letter runs into, the others are still checked.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            streams.Say(file, $"error: this letter cannot be checked: {fault.Message}");
            return null;
        }
    }

    private async Task<CaseContents?> ReadAsync(string file, CancellationToken cancellation)
    {
        var read = await GivenFiles.ReadAsync(file, cancellation);
        foreach (var message in GivenFiles.Messages(read))
        {
            streams.Say(file, message);
        }

        return read.Contents;
    }

    private Task PrintAsync(string file, Finding finding) =>
        JsonLines.WriteAsync(
            streams.Output,
            json =>
            {
                json.WriteString("file", file);
                json.WriteString("rule", finding.Rule);
                json.WriteString("severity", JsonNamingPolicy.CamelCase.ConvertName(finding.Severity.ToString()));
                json.WriteString("section", finding.Section);
                json.WriteNumber("start", finding.Start);
                json.WriteNumber("length", finding.Length);
                json.WriteString("text", finding.Text);
                json.WriteString("message", finding.Message);
                json.WriteString("why", finding.Why);
                json.WriteStartArray("fixes");
                foreach (var fix in finding.Fixes)
                {
                    json.WriteStringValue(fix);
                }

                json.WriteEndArray();
            }
        );
}
