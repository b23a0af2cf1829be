using System.ComponentModel;
using System.Diagnostics;
using Xunit;

namespace LorStudio.Tests.Letters.Pdf;

/// <summary>A program of the machine that judges our files: poppler's pdftotext and pdffonts, and qpdf.</summary>
internal static class ExternalTool
{
    /// <summary>
    /// What the program prints about a file. Where the program is missing the test is skipped, or fails if the environment
    /// says CI, where it must be there.
    /// </summary>
    public static async Task<string> RunAsync(string program, byte[] file, params string[] arguments)
    {
        var path = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.pdf");
        await File.WriteAllBytesAsync(path, file, TestContext.Current.CancellationToken);
        try
        {
            var start = new ProcessStartInfo(program, arguments.Select(a => a == "FILE" ? path : a))
            {
                UseShellExecute = false,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            };
            using var process = Start(start);
            var errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
            var output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
            await process.WaitForExitAsync(TestContext.Current.CancellationToken);
            Assert.True(process.ExitCode == 0, $"{program}: {output}{await errors}");
            Assert.Equal("", await errors);
            return output;
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static Process Start(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception)
        {
            var reason = $"{start.FileName} is not installed (Debian: apt install poppler-utils qpdf).";
            Assert.True(Environment.GetEnvironmentVariable("CI") is null or "", reason);
            Assert.Skip(reason);
            throw;
        }
    }
}
