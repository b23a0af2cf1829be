namespace LorStudio.Commands;

/// <summary>What a command returns to the shell.</summary>
internal static class ExitCode
{
    public const int Done = 0;

    /// <summary>Something could not be done; the rest was.</summary>
    public const int Failed = 1;

    /// <summary>The command was not understood; nothing was done.</summary>
    public const int Usage = 2;

    /// <summary>What shells expect of a program ended by Ctrl+C.</summary>
    public const int Interrupted = 130;
}
