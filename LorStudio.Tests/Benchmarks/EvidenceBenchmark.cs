using System.Diagnostics;
using System.Globalization;
using LorStudio.Cases;
using LorStudio.Drafting;
using LorStudio.Drafting.Evidence;
using LorStudio.Sessions;
using LorStudio.Tests.Checks.Labelled;

namespace LorStudio.Tests.Benchmarks;

/// <summary>
/// How long it takes to read what a letter rests on, with the most notes a session can have, on this machine. Run it with
/// <c>dotnet run -c Release --project LorStudio.Tests -- -explicit only -class "LorStudio.Tests.Benchmarks.EvidenceBenchmark" -showLiveOutput</c>.
/// </summary>
public sealed class EvidenceBenchmark(ITestOutputHelper output)
{
    private const int Notes = 2_000;
    private const int Rounds = 50;

    [Fact(Explicit = true)]
    public async Task A_letter_and_two_thousand_notes()
    {
        var set = await LabelledSet.ReadAsync(LabelledSet.Own);
        var said = set
            .Letters.SelectMany(l => l.Contents.Sessions)
            .SelectMany(s => s.Notes)
            .Select(n => n.Text)
            .ToArray();
        Note[] notes =
        [
            .. Enumerable
                .Range(0, Notes)
                .Select(i => new Note($"n{i}", null, $"{said[i % said.Length]} ({i})", [], NoteKind.Observation)),
        ];
        var draft = set.Letters[0].Contents.Draft;
        var sections = Sections(draft, "");
        List<double> first = [];
        List<double> key = [];
        for (var round = 0; round < Rounds; round++)
        {
            EvidenceReader reader = new();
            first.Add(Time(() => reader.Read(sections, notes, [], CompetencyOrder.Classic)));
            key.Add(Time(() => reader.Read(Sections(draft, $"x{round}"), notes, [], CompetencyOrder.Classic)));
        }

        Print("first reading", first);
        Print("after one key", key);
    }

    private static WrittenSection[] Sections(Draft draft, string typed) =>
        [
            .. draft.Sections.Select(s => new WrittenSection(
                s.Key,
                s.Key is SectionKey.PC ? s.Text + typed : s.Text,
                new HashSet<long>()
            )),
        ];

    private void Print(string what, List<double> times)
    {
        times.Sort();
        output.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{what}: median {times[times.Count / 2]:0.0} ms, slowest {times[^1]:0.0} ms"
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
