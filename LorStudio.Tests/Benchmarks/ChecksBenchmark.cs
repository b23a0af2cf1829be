using System.Diagnostics;
using System.Globalization;
using LorStudio.Checks;
using LorStudio.Drafting;
using LorStudio.Tests.Checks;
using LorStudio.Tests.Checks.Labelled;

namespace LorStudio.Tests.Benchmarks;

/// <summary>
/// How long the letter checks take, on this machine. Run it with
/// <c>dotnet run -c Release --project LorStudio.Tests -- -explicit only -class "LorStudio.Tests.Benchmarks.ChecksBenchmark" -showLiveOutput</c>.
/// </summary>
public sealed class ChecksBenchmark(ITestOutputHelper output)
{
    private const int Rounds = 400;

    [Fact(Explicit = true)]
    public async Task A_whole_letter_and_one_key()
    {
        var set = await LabelledSet.ReadAsync(LabelledSet.Own);
        var letter = set.Letters.MaxBy(l => l.Contents.Draft.Sections.Sum(s => s.Text.Split(' ').Length))!;
        var words = letter.Contents.Draft.Sections.Sum(s => s.Text.Split(' ').Length);
        var @case = CheckedCase.Of(letter.Contents, Samples.Others);
        var draft = CheckedDraft.Of(letter.Contents);
        List<double> whole = [];
        List<double> key = [];
        long allocated = 0;
        long allocatedByKey = 0;
        LetterChecks kept = new(@case);
        for (var round = 0; round < Rounds; round++)
        {
            LetterChecks fresh = new(@case);
            var before = GC.GetAllocatedBytesForCurrentThread();
            whole.Add(Time(() => fresh.Check(draft)));
            allocated = GC.GetAllocatedBytesForCurrentThread() - before;

            var typed = draft with
            {
                Text = draft.Text.With(SectionKey.PC, draft.Text[SectionKey.PC] + new string('x', round % 7)),
            };
            before = GC.GetAllocatedBytesForCurrentThread();
            key.Add(Time(() => kept.Check(typed)));
            allocatedByKey = GC.GetAllocatedBytesForCurrentThread() - before;
        }

        Print($"{words} words, whole", whole, allocated);
        Print("after one key", key, allocatedByKey);
    }

    [Fact(Explicit = true)]
    public void Hostile_texts()
    {
        foreach (var name in HostileLetterTests.Names)
        {
            LetterChecks checks = new(Samples.Case);
            var draft = Samples.Draft(SectionKey.Opening, HostileLetterTests.Texts[name.Data]);
            checks.Check(draft);
            var time = Time(() => new LetterChecks(Samples.Case).Check(draft));
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name.Data, -32}{time, 10:0.0} ms"));
        }
    }

    private void Print(string what, List<double> times, long allocated)
    {
        var warm = times.Skip(times.Count / 4).Order().ToArray();
        output.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{what}: median {warm[warm.Length / 2]:0.00} ms, 95th percentile {warm[warm.Length * 95 / 100]:0.00} ms, {allocated / 1024.0:0} KB allocated"
            )
        );
    }

    private static double Time(Action act)
    {
        var begun = Stopwatch.GetTimestamp();
        act();
        return Stopwatch.GetElapsedTime(begun).TotalMilliseconds;
    }
}
