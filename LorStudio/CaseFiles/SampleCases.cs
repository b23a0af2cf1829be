namespace LorStudio.CaseFiles;

/// <summary>Complete invented cases that come with the program.</summary>
public static class SampleCases
{
    private const string Folder = "samples/";

    /// <summary>A case whose letter is ready to be read.</summary>
    public const string Finished = "finished";

    /// <summary>A case before its first session.</summary>
    public const string Beginning = "beginning";

    public static IReadOnlyList<string> Names { get; } = [Finished, Beginning];

    /// <summary>The sample's case file.</summary>
    public static Stream Open(string name) =>
        typeof(SampleCases).Assembly.GetManifestResourceStream(Folder + name)
        ?? throw new ArgumentException($"There is no sample named {name}.", nameof(name));

    public static async Task<CaseContents> ReadAsync(string name, CancellationToken cancellation = default)
    {
        await using var file = Open(name);
        var result = await CaseFileReader.ReadAsync(file, cancellation);
        return result.Contents ?? throw new InvalidDataException(string.Join('\n', result.Errors));
    }
}
