using LorStudio.CaseFiles;

namespace LorStudio.Commands;

/// <summary>Where a command speaks: results go to one stream, everything else to the other.</summary>
/// <param name="IsTerminal">Whether a person watches <paramref name="Error"/>, so that a line may be written over.</param>
public sealed record CommandStreams(TextWriter Output, TextWriter Error, bool IsTerminal)
{
    public static CommandStreams OfConsole() => new(Console.Out, Console.Error, !Console.IsErrorRedirected);

    /// <summary>Says something about a file, which is named as it was given.</summary>
    internal void Say(string file, string text) => Say($"{file}: {text}");

    /// <summary>Says one line. A file's name, an argument or a fault's message in it may hold characters that steer a terminal.</summary>
    internal void Say(string line) => Error.WriteLine(ShownText.Line(line));
}
