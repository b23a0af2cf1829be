using System.CommandLine;

namespace LorStudio.Commands;

/// <summary>The command line. A word that is no option's value tells it from the workspace, which takes only options.</summary>
public static class StudioCommands
{
    private static readonly string[] Questions = ["--help", "-h", "-?", "/?", "/h", "--version"];

    /// <summary>Whether the arguments are for a command, known or not.</summary>
    public static bool Handles(IReadOnlyList<string> args) => FirstWord(args) is not null;

    /// <summary>Runs a command; returns what the program returns to the shell.</summary>
    /// <param name="services">Where the commands find the practice's settings and data.</param>
    public static async Task<int> RunAsync(
        IReadOnlyList<string> args,
        IServiceProvider services,
        CommandStreams? streams = null,
        CancellationToken cancellation = default
    )
    {
        streams ??= CommandStreams.OfConsole();
        var root = new RootCommand(
            "LorStudio, a desk for letters of recommendation. Without a command the workspace starts."
        )
        {
            new LetterCommand(services, streams).Build(),
            new CheckCommand(services, streams).Build(),
            new ImportCommand(services, streams).Build(),
            new ExportCommand(services, streams).Build(),
            new TranscriptCommand(streams).Build(),
        };
        args = DataFolder.AfterCommand(args);
        // A file named @x is a file, not a list of arguments.
        var parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Errors.Count > 0)
        {
            foreach (var fault in Faults(parsed, root, args))
            {
                streams.Say(fault);
            }

            streams.Say("Nothing was done. --help says what is understood.");
            return ExitCode.Usage;
        }

        try
        {
            var invocation = new InvocationConfiguration
            {
                Output = streams.Output,
                Error = streams.Error,
                EnableDefaultExceptionHandler = false,
            };
            return await parsed.InvokeAsync(invocation, cancellation);
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Interrupted;
        }
    }

    /// <summary>The first word that is neither an option of the workspace nor its value.</summary>
    private static string? FirstWord(IReadOnlyList<string> args)
    {
        for (var i = 0; i < args.Count; i++)
        {
            if (!args[i].StartsWith('-') || Questions.Contains(args[i], StringComparer.Ordinal))
            {
                return args[i];
            }

            // The value of --x=value stands there already, that of --x comes next.
            i += args[i].Contains('=', StringComparison.Ordinal) ? 0 : 1;
        }

        return null;
    }

    private static IEnumerable<string> Faults(ParseResult parsed, RootCommand root, IReadOnlyList<string> args) =>
        parsed.CommandResult.Command == root
            ?
            [
                $"{FirstWord(args)} is no command; expected one of {string.Join(", ", root.Subcommands.Select(c => c.Name))}.",
            ]
            : parsed.Errors.Select(error => error.Message);
}
