using System.ComponentModel;
using System.Diagnostics;

namespace LorStudio.Tests.Commands;

/// <summary>The program as a shell starts it.</summary>
public sealed class ProgramTests
{
    [Fact]
    public async Task A_letter_is_written_and_its_path_is_all_there_is_on_standard_output()
    {
        using var line = new CommandLine();
        var (exit, output, error) = await StartAsync("letter", line.Case("a.json"), "--out", line["a.pdf"]);
        Assert.Equal((0, line["a.pdf"] + Environment.NewLine, ""), (exit, output, error));
        Assert.True(File.Exists(line["a.pdf"]));
    }

    [Fact]
    public async Task A_word_that_is_no_command_ends_the_program()
    {
        var (exit, output, error) = await StartAsync("nonsense");
        Assert.Equal((2, ""), (exit, output));
        Assert.StartsWith("nonsense is no command", error, StringComparison.Ordinal);
    }

    /// <summary>A letter prints the same wherever it is written, so no font of the system may have a part in it.</summary>
    [Fact]
    public async Task A_letter_is_the_same_where_the_system_has_no_fonts()
    {
        const string Fontless = "[ ! -d /usr/share/fonts ] || mount -t tmpfs none /usr/share/fonts; exec \"$@\"";
        string[] without = ["-m", "sh", "-e", "-c", Fontless, "sh"];
        if (Environment.GetEnvironmentVariable("CI") is null)
        {
            Assert.SkipUnless(OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess, "Needs root on Linux.");
            Assert.SkipUnless(await CanUnshareAsync([.. without, "true"]), "Needs unshare, and leave to mount.");
        }

        using var line = new CommandLine();
        Assert.Equal(0, await line.RunAsync("letter", line.Case("a.json"), "--out", line["here.pdf"]));

        string[] letter = ["dotnet", Program, "letter", line["a.json"], "--out", line["fontless.pdf"]];
        var (exit, _, error) = await RunAsync("unshare", [.. without, .. letter]);

        Assert.Equal((0, ""), (exit, error));
        Assert.Equal(
            await File.ReadAllBytesAsync(line["here.pdf"], TestContext.Current.CancellationToken),
            await File.ReadAllBytesAsync(line["fontless.pdf"], TestContext.Current.CancellationToken)
        );
    }

    private static string Program => Path.Combine(AppContext.BaseDirectory, "LorStudio.dll");

    private static async Task<bool> CanUnshareAsync(string[] args)
    {
        try
        {
            return (await RunAsync("unshare", args)).Exit == 0;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }

    private static Task<(int Exit, string Output, string Error)> StartAsync(params string[] args) =>
        RunAsync("dotnet", [Program, .. args]);

    private static async Task<(int Exit, string Output, string Error)> RunAsync(string program, string[] args)
    {
        var start = new ProcessStartInfo(program, args)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        using var process = Process.Start(start)!;
        var cancellation = TestContext.Current.CancellationToken;
        var output = process.StandardOutput.ReadToEndAsync(cancellation);
        var error = process.StandardError.ReadToEndAsync(cancellation);
        await process.WaitForExitAsync(cancellation);
        return (process.ExitCode, await output, await error);
    }
}
