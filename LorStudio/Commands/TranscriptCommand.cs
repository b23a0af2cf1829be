using System.CommandLine;
using LorStudio.Markup;
using LorStudio.Saving;
using LorStudio.Sessions.Transcripts;

namespace LorStudio.Commands;

/// <summary><c>transcript FILE…</c>: prints what was said as JSON Lines, cue by cue, nothing merged.</summary>
internal sealed class TranscriptCommand(CommandStreams streams)
{
    private readonly Argument<string[]> _files = GivenFiles.Argument("FILE", "One transcript or several.");

    public Command Build()
    {
        var command = new Command("transcript", "Prints the cues of transcripts as JSON Lines.") { _files };
        command.SetAction(RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var exit = ExitCode.Done;
        foreach (var file in parsed.GetRequiredValue(_files))
        {
            try
            {
                var bytes = await GivenFiles.BytesAsync(file, TranscriptReader.LargestFile + 1, cancellation);
                await PrintAsync(file, TranscriptReader.Read(bytes));
            }
            catch (UnreadableFileException unreadable)
            {
                streams.Say(file, $"error: {unreadable.Message}");
                exit = ExitCode.Usage;
            }
        }

        return exit;
    }

    private async Task PrintAsync(string file, ReadTranscript read)
    {
        foreach (var fault in read.Faults)
        {
            var place = fault.Line > 0 ? FormattableString.Invariant($"line {fault.Line}: ") : "";
            streams.Say(file, $"warning: {place}{fault.Message}");
        }

        foreach (var cue in read.Cues)
        {
            await JsonLines.WriteAsync(
                streams.Output,
                json =>
                {
                    json.WriteString("file", file);
                    json.WriteString("format", read.Format);
                    json.WriteString("at", cue.At is { } at ? CueTime.Written(at) : null);
                    json.WriteString("speaker", cue.Speaker);
                    json.WriteString("text", cue.Text);
                }
            );
        }
    }
}
