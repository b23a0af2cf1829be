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

    private static async Task<(int Exit, string Output, string Error)> StartAsync(params string[] args)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "LorStudio.dll");
        var start = new ProcessStartInfo("dotnet", [program, .. args])
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
