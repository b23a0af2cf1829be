using System.Diagnostics;
using LorStudio.Markup;
using LorStudio.Saving;
using LorStudio.Sessions.Transcripts;
using LorStudio.Tests.Sessions.Transcripts;
using Xunit;

namespace LorStudio.Tests.Benchmarks;

/// <summary>
/// How long a megabyte of transcript takes in each format and in shapes that no meeting has, and the largest file. Run it
/// as <see cref="LetterBenchmark"/> says.
/// </summary>
public sealed class TranscriptBenchmark(ITestOutputHelper output)
{
    private const int Rounds = 5;

    public static TheoryData<string> Shapes => HostileTranscripts.Names;

    [Theory(Explicit = true)]
    [MemberData(nameof(Shapes))]
    public void A_megabyte(string shape) => Measure(shape, HostileTranscripts.Megabyte(shape));

    [Fact(Explicit = true)]
    public void The_largest_file()
    {
        var part = HostileTranscripts.Megabyte("zoom-vtt");
        Measure("20 MB of zoom-vtt", [.. Enumerable.Repeat(part, 19).SelectMany(bytes => bytes)]);
    }

    private void Measure(string what, byte[] file)
    {
        var (best, result) = (double.MaxValue, "");
        for (var i = 0; i < Rounds; i++)
        {
            var start = Stopwatch.GetTimestamp();
            result = Read(file);
            best = Math.Min(best, Stopwatch.GetElapsedTime(start).TotalSeconds);
        }

        output.WriteLine($"{what}: {best / (file.Length / 1024d / 1024d):0.000} s per MB, {result}");
        Assert.True(best < 60);
    }

    private static string Read(byte[] file)
    {
        try
        {
            var read = TranscriptReader.Read(file);
            return $"{read.Cues.Count:N0} cues of {read.Format}";
        }
        catch (UnreadableFileException)
        {
            return "refused";
        }
    }
}
