using System.CommandLine;
using LorStudio.Cases;
using LorStudio.Letters;
using LorStudio.Letters.Pdf;
using Microsoft.Extensions.Options;

namespace LorStudio.Commands;

/// <summary><c>letter CASE.json… --out FILE or FOLDER</c>: prints the paths of the letters it wrote.</summary>
internal sealed class LetterCommand(IServiceProvider services, CommandStreams streams)
{
    private static readonly ILetterFormat[] Formats = [new PdfLetterFormat()];

    private readonly Argument<string[]> _caseFiles = GivenFiles.Argument();

    private readonly Option<string> _output = GivenFiles.Output(
        "FILE or FOLDER",
        "The letter's file (.pdf), or a folder in which each letter is named after its case file."
    );

    public Command Build()
    {
        var command = new Command("letter", "Writes the letters of case files.") { _caseFiles, _output };
        command.SetAction(RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var caseFiles = parsed.GetRequiredValue(_caseFiles);
        var output = parsed.GetRequiredValue(_output);
        var (targets, fault) = LetterTargets.Of(caseFiles, output, Formats);
        if (fault is not null)
        {
            streams.Say(fault);
            return ExitCode.Usage;
        }

        var order = services.GetRequiredService<IOptions<PracticeOptions>>().Value.CompetencyOrder;
        var batch = new LetterBatch(order, services.GetRequiredService<PracticeClock>().Today, streams);
        var failed = await batch.WriteAsync(targets, cancellation);
        if (targets.Count > 1)
        {
            streams.Say(Summary(targets.Count - failed, failed));
        }

        return failed == 0 ? ExitCode.Done : ExitCode.Failed;
    }

    private static string Summary(int written, int failed) =>
        FormattableString.Invariant($"Letters written: {written:N0}, failed: {failed:N0}.");
}
