namespace LorStudio.Commands;

/// <summary>Where a command speaks: results go to one stream, everything else to the other.</summary>
/// <param name="IsTerminal">Whether a person watches <paramref name="Error"/>, so that a line may be written over.</param>
public sealed record CommandStreams(TextWriter Output, TextWriter Error, bool IsTerminal)
{
    public static CommandStreams OfConsole() => new(Console.Out, Console.Error, !Console.IsErrorRedirected);

    /// <summary>Says something about a file, which is named as it was given.</summary>
    internal void Say(string file, string text) => Error.WriteLine($"{Harmless(file)}: {text}");

    /// <summary>A file's name may hold characters that steer a terminal.</summary>
    private static string Harmless(string file) => string.Concat(file.Select(c => char.IsControl(c) ? '?' : c));
}
