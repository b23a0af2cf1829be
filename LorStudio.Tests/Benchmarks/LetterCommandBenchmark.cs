using System.Diagnostics;
using LorStudio.CaseFiles;
using LorStudio.Drafting;
using LorStudio.Tests.Commands;

namespace LorStudio.Tests.Benchmarks;

/// <summary>
/// How many case files the command <c>letter</c> turns into letters in a second. Run it with
/// <c>dotnet run -c Release --project LorStudio.Tests -- -explicit only -class "LorStudio.Tests.Benchmarks.*" -showLiveOutput</c>.
/// </summary>
public sealed class LetterCommandBenchmark(ITestOutputHelper output)
{
    private const int Cases = 1_000;
    private static readonly string[] Given = ["Ana", "Chidi", "Elif", "José", "Łukasz", "Mina", "Oluwaseun", "Thị Ánh"];
    private static readonly string[] Family =
    [
        "Aydın",
        "Brânză",
        "Nguyễn",
        "Núñez",
        "Okafor",
        "Ruiz",
        "Wójcik",
        "Zhang",
    ];

    [Fact(Explicit = true)]
    public async Task A_thousand_case_files_to_letters()
    {
        using var line = new CommandLine();
        var random = new Random(20_261_124);
        var sample = await SampleCases.ReadAsync(SampleCases.Finished, TestContext.Current.CancellationToken);
        var files = new List<string>();
        for (var i = 0; i < Cases; i++)
        {
            files.Add(line.Case($"case{i:0000}.json", CaseFileWriter.Write(Vary(sample, random))));
        }

        var watch = Stopwatch.StartNew();
        var exit = await line.RunAsync(["letter", .. files, "--out", line["letters"]]);
        watch.Stop();

        Assert.Equal(0, exit);
        var letters = new DirectoryInfo(line["letters"]).GetFiles();
        Assert.Equal(Cases, letters.Length);
        output.WriteLine(
            $"{Cases} case files to letters on {Environment.ProcessorCount} cores: {watch.Elapsed.TotalSeconds:0.0} s, "
                + $"{Cases / watch.Elapsed.TotalSeconds:0} letters a second, {letters.Average(f => f.Length) / 1024:0.0} KB each."
        );
    }

    /// <summary>Another candidate, and each section's sentences in another order.</summary>
    private static CaseContents Vary(CaseContents sample, Random random)
    {
        var draft = new Draft(0);
        draft.SetFrame(sample.Draft.Frame);
        foreach (var section in sample.Draft.Sections)
        {
            var sentences = section.Text.Split(". ");
            random.Shuffle(sentences);
            draft[section.Key].Write(string.Join(". ", sentences));
        }

        var candidate = sample.Facts.Candidate with
        {
            GivenName = random.GetItems(Given, 1)[0],
            FamilyName = random.GetItems(Family, 1)[0],
            AamcId = $"{random.Next(10_000_000, 100_000_000)}",
        };
        return sample with { Facts = sample.Facts with { Candidate = candidate }, Draft = draft };
    }
}
