using System.CommandLine;
using LorStudio.CaseFiles;
using LorStudio.Markup;
using LorStudio.Saving;

namespace LorStudio.Commands;

/// <summary>Files named on the command line, most of them case files.</summary>
internal static class GivenFiles
{
    public static Argument<string[]> Argument(
        string name = "CASE.json",
        string description = "One case file or several."
    )
    {
        var files = new Argument<string[]>(name) { Arity = ArgumentArity.OneOrMore, Description = description };
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
            return Fault(Why(fault));
        }
    }

    /// <summary>The first bytes of a file, at most so many: what is longer is refused by whoever reads it.</summary>
    /// <exception cref="UnreadableFileException">The file cannot be opened.</exception>
    public static async Task<byte[]> BytesAsync(string path, int most, CancellationToken cancellation)
    {
        if (Directory.Exists(path))
        {
            throw new UnreadableFileException("This is a folder; expected a file.");
        }

        try
        {
            await using var file = File.OpenRead(path);
            using MemoryStream bytes = new();
            var block = new byte[81_920];
            while (bytes.Length < most && await file.ReadAsync(block, cancellation) is > 0 and var read)
            {
                bytes.Write(block, 0, (int)Math.Min(read, most - bytes.Length));
            }

            return bytes.ToArray();
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new UnreadableFileException(Why(fault), fault);
        }
    }

    private static string Why(Exception fault) =>
        fault is FileNotFoundException or DirectoryNotFoundException
            ? "There is no such file."
            : $"The file cannot be read: {fault.Message}";

    private static CaseFileResult Fault(string text) => new(null, [new(null, text)], []);
}
