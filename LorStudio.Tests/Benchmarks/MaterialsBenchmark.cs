using System.Diagnostics;
using LorStudio.Cases.Materials;
using LorStudio.Markup;
using LorStudio.Saving;
using LorStudio.Tests.Cases.Materials;

namespace LorStudio.Tests.Benchmarks;

/// <summary>
/// How much memory and time hostile and ordinary files take to be read, on this machine. Run it with
/// <c>dotnet run -c Release --project LorStudio.Tests -- -explicit only -class "LorStudio.Tests.Benchmarks.MaterialsBenchmark" -showLiveOutput</c>.
/// </summary>
public sealed class MaterialsBenchmark(ITestOutputHelper output)
{
    [Fact(Explicit = true)]
    public async Task Peak_memory_of_hostile_files()
    {
        foreach (var (name, make) in HostileFiles.All)
        {
            await MeasureAsync(name, make());
        }
    }

    [Fact(Explicit = true)]
    public async Task Peak_memory_of_ordinary_files()
    {
        string[] page =
        [
            .. Enumerable
                .Range(1, 45)
                .Select(n => $"{n} patients were seen on the ward, and each of them was presented to the team."),
        ];
        await MeasureAsync("PDF of 2 pages", SampleFiles.Pdf(page, page));
        await MeasureAsync("PDF of 200 pages", SampleFiles.Pdf([.. Enumerable.Repeat(page, 200)]));
        await MeasureAsync("Word of 90 paragraphs", SampleFiles.Word([.. page, .. page]));
        await MeasureAsync(
            "Word of 10,000 paragraphs",
            SampleFiles.Word([.. Enumerable.Repeat(page, 222).SelectMany(line => line)])
        );
    }

    private async Task MeasureAsync(string name, byte[] file)
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        using var process = Process.GetCurrentProcess();
        process.Refresh();
        var (managed, resident) = (GC.GetTotalMemory(false), process.WorkingSet64);
        var (peakManaged, peakResident) = (0L, 0L);
        var watch = Stopwatch.StartNew();
        var reading = OutcomeAsync(file);
        while (!reading.IsCompleted)
        {
            process.Refresh();
            peakManaged = Math.Max(peakManaged, GC.GetTotalMemory(false) - managed);
            peakResident = Math.Max(peakResident, process.WorkingSet64 - resident);
            await Task.WhenAny(reading, Task.Delay(2, TestContext.Current.CancellationToken));
        }

        output.WriteLine(
            $"{name}: {file.Length:N0} bytes, {watch.Elapsed.TotalMilliseconds:N0} ms, peak {peakManaged:N0} bytes managed, {peakResident:N0} resident; {await reading}"
        );
    }

    private static async Task<string> OutcomeAsync(byte[] file)
    {
        try
        {
            var read = await MaterialReader.ReadAsync(file, TestContext.Current.CancellationToken);
            return $"{read.Text.Length:N0} characters. {read.Remark}";
        }
        catch (UnreadableFileException refusal)
        {
            return refusal.Message;
        }
    }
}
