using System.CommandLine;
using LorStudio.CaseFiles;

namespace LorStudio.Commands;

/// <summary>Case files named on the command line.</summary>
internal static class GivenFiles
{
    public static Argument<string[]> Argument()
    {
        var files = new Argument<string[]>("CASE.json")
        {
            Arity = ArgumentArity.OneOrMore,
            Description = "One case file or several.",
        };
        files.Validators.Add(given =>
        {
            // Otherwise a misspelled option would be taken for a file that is missing.
            foreach (var option in given.Tokens.Select(t => t.Value).Where(value => value.StartsWith('-')))
            {
                given.AddError($"{option} is no option of this command; a file of that name is written ./{option}.");
            }
        });
        return files;
    }

    /// <summary>The option <c>--out</c>. A script's empty variable must not make it the current folder.</summary>
    public static Option<string> Output(string helpName, string description)
    {
        var output = new Option<string>("--out")
        {
            Required = true,
            HelpName = helpName,
            Description = description,
        };
        output.Validators.Add(given =>
        {
            if (given.Tokens is [{ Value: var path }] && string.IsNullOrWhiteSpace(path))
            {
                given.AddError($"Nothing stands after --out; expected {helpName}.");
            }
        });
        return output;
    }

    /// <summary>What is to be said about a file that was read, errors first.</summary>
    public static string[] Messages(CaseFileResult read) =>
        [.. read.Errors.Select(m => $"error: {m}"), .. read.Warnings.Select(m => $"warning: {m}")];

    /// <summary>Reads a case file; one that cannot be opened is a fault like any other.</summary>
    public static async Task<CaseFileResult> ReadAsync(string path, CancellationToken cancellation)
    {
        if (Directory.Exists(path))
        {
            return Fault("This is a folder; expected a case file.");
        }

        try
        {
            await using var file = File.OpenRead(path);
            return await CaseFileReader.ReadAsync(file, cancellation);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return Fault(
                fault is FileNotFoundException or DirectoryNotFoundException
                    ? "There is no such file."
                    : $"The file cannot be read: {fault.Message}"
            );
        }
    }

    private static CaseFileResult Fault(string text) => new(null, [new(null, text)], []);
}
