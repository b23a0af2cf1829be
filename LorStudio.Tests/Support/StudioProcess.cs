using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;

namespace LorStudio.Tests.Support;

/// <summary>The built program as a process of its own, as a user starts it.</summary>
internal sealed partial class StudioProcess : IAsyncDisposable
{
    private static readonly string Program = typeof(Program).Assembly.Location;

    private readonly Process _process;
    private readonly StringBuilder _errors = new();

    private StudioProcess(Process process)
    {
        _process = process;
        _process.ErrorDataReceived += (_, line) => _errors.AppendLine(line.Data);
    }

    /// <summary>The address that the program printed.</summary>
    public Uri Address { get; private set; } = null!;

    public int Id => _process.Id;

    /// <summary>Starts the workspace on a data folder; returns once it has printed its address.</summary>
    /// <param name="port">0 for any free one.</param>
    /// <param name="ignoredSignal">One that is not to end it, as GNU's env names it.</param>
    public static async Task<StudioProcess> StartAsync(
        string dataFolder,
        int port,
        CancellationToken cancellation,
        string? ignoredSignal = null
    )
    {
        string[] command = ["dotnet", Program, "--data", dataFolder, "--urls", $"http://127.0.0.1:{port}"];
        StudioProcess studio = new(
            Launch(ignoredSignal is null ? command : ["env", $"--ignore-signal={ignoredSignal}", .. command])
        );
        studio._process.BeginErrorReadLine();
        while (await studio._process.StandardOutput.ReadLineAsync(cancellation) is { } line)
        {
            if (PrintedAddress().Match(line) is { Success: true } found)
            {
                studio.Address = new Uri(found.Value);
                return studio;
            }
        }

        var errors = studio._errors.ToString();
        await studio.DisposeAsync();
        throw new InvalidOperationException($"The program ended without printing an address. {errors}");
    }

    /// <summary>Ends it as a power cut would: nothing gets a chance to be saved.</summary>
    public async Task KillAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
        }

        await _process.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await KillAsync();
        _process.Dispose();
    }

    private static Process Launch(string[] command)
    {
        ProcessStartInfo start = new(command[0], command[1..])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        return Process.Start(start)!;
    }

    [GeneratedRegex(@"http://127\.0\.0\.1:\d+")]
    private static partial Regex PrintedAddress();
}
