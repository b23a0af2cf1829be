using System.CommandLine;

namespace LorStudio.Commands;

/// <summary>The command line. The first word tells it from the workspace, which takes only options.</summary>
public static class StudioCommands
{
    private static readonly string[] Questions = ["--help", "-h", "-?", "/?", "/h", "--version"];

    /// <summary>Whether the arguments are for a command, known or not.</summary>
    public static bool Handles(IReadOnlyList<string> args) =>
        args is [var first, ..] && (!first.StartsWith('-') || Questions.Contains(first, StringComparer.Ordinal));

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
            new ImportCommand(services, streams).Build(),
            new ExportCommand(services, streams).Build(),
        };
        // A file named @x is a file, not a list of arguments.
        var parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Errors.Count > 0)
        {
            foreach (var fault in Faults(parsed, root, args))
            {
                await streams.Error.WriteLineAsync(fault);
            }

            await streams.Error.WriteLineAsync("Nothing was done. --help says what is understood.");
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

    private static IEnumerable<string> Faults(ParseResult parsed, RootCommand root, IReadOnlyList<string> args) =>
        parsed.CommandResult.Command == root
            ? [$"{args[0]} is no command; expected one of {string.Join(", ", root.Subcommands.Select(c => c.Name))}."]
            : parsed.Errors.Select(error => error.Message);
}
