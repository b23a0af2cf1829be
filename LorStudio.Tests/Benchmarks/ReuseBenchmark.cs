using System.Diagnostics;
using LorStudio.Cases;
using LorStudio.Checks;
using LorStudio.Data;
using LorStudio.Drafting;
using LorStudio.Markup;
using LorStudio.Tests.Checks.Reuse;
using LorStudio.Tests.Support;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace LorStudio.Tests.Benchmarks;

/// <summary>
/// Text reuse among 100,000 letters of about 600 words in the database: how long the index takes to be made, how large it is,
/// how long a paragraph and a whole letter take to be compared, and what is found. It takes some minutes and 3 GB of disk. Run
/// it with
/// <c>dotnet run -c Release --project LorStudio.Tests -- -explicit only -class "LorStudio.Tests.Benchmarks.ReuseBenchmark" -showLiveOutput</c>.
/// </summary>
public sealed class ReuseBenchmark(ITestOutputHelper output) : IDisposable
{
    private const int Letters = 100_000;
    private const int Rounds = 200;

    private readonly TemporaryStudio _studio = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => _studio.Dispose();

    [Fact(Explicit = true)]
    public async Task A_hundred_thousand_letters()
    {
        await _studio.PrepareAsync();
        RandomLetters random = new(41);
        var samples = WriteLetters(random);
        CheckDeskIndex index = new(_studio);
        var before = await SizeAsync();
        BuildIndex(index);
        await SizesAsync(before);

        CheckDesk desk = new(_studio, index, Options.Create(new PracticeOptions()), TimeProvider.System);
        await CandidatesAsync(desk);
        Compare(desk, random);
        Find(desk, random, samples);
    }

    /// <summary>Every twentieth letter takes a section of an earlier one over.</summary>
    private List<RandomLetter> WriteLetters(RandomLetters random)
    {
        var watch = Stopwatch.StartNew();
        Random chance = new(6);
        List<RandomLetter> samples = [];
        using SqliteConnection connection = new(_studio.Files.ConnectionString);
        connection.Open();
        foreach (var batch in Enumerable.Range(1, Letters).Chunk(2_000))
        {
            using var transaction = connection.BeginTransaction();
            using BulkLetters bulk = new(connection, transaction);
            foreach (var id in batch)
            {
                var letter = random.Next();
                if (samples.Count > 0 && id % 20 == 0)
                {
                    var from = samples[chance.Next(samples.Count)];
                    var text = Swapped.For(from.Draft[SectionKey.SBP], from.Candidate, letter.Candidate);
                    letter = letter with { Draft = letter.Draft.With(SectionKey.SBP, text) };
                }

                if (id % 97 == 0)
                {
                    samples.Add(letter);
                }

                bulk.Write(id, letter);
            }

            transaction.Commit();
        }

        var words = samples.Average(l => l.Draft.Sections.Values.Sum(WordCount.Of));
        output.WriteLine($"{Letters:N0} letters of {words:0} words written in {watch.Elapsed.TotalSeconds:0} s");
        return samples;
    }

    private void BuildIndex(CheckDeskIndex index)
    {
        GC.Collect();
        var (watch, most) = (Stopwatch.StartNew(), 0L);
        while (index.CatchUp(CheckDeskIndex.LargeStep) > 0)
        {
            most = Math.Max(most, GC.GetTotalMemory(forceFullCollection: false));
        }

        output.WriteLine(
            $"index made in {watch.Elapsed.TotalSeconds:0} s, managed memory meanwhile {most / 1e6:0} MB at most after a step"
        );
    }

    private async Task SizesAsync(long before)
    {
        await using var db = _studio.CreateDbContext();
        var bytes = await SizeAsync() - before;
        var keys = await db.Set<SectionFingerprint>().LongCountAsync(Cancel);
        output.WriteLine(
            $"letters take {before / 1e6:0} MB on disk, the index {bytes / 1e6:0} MB: {keys:N0} fingerprints, "
                + $"{keys / (double)Letters:0} a letter"
        );
    }

    private async Task<long> SizeAsync()
    {
        await using var db = _studio.CreateDbContext();
        return await db
            .Database.SqlQueryRaw<long>(
                "SELECT (page_count - freelist_count) * page_size AS Value FROM pragma_page_count, pragma_freelist_count, pragma_page_size"
            )
            .SingleAsync(Cancel);
    }

    private async Task CandidatesAsync(CheckDesk desk)
    {
        for (var i = 0; i < 2; i++)
        {
            var before = GC.GetTotalMemory(forceFullCollection: true);
            var watch = Stopwatch.StartNew();
            var opened = await desk.OpenAsync(1, Cancel);
            var time = watch.Elapsed.TotalMilliseconds;
            output.WriteLine(
                $"other candidates, {(i == 0 ? "read" : "known")}: {opened!.Others.All.Count:N0} in {time:0} ms, "
                    + $"{(GC.GetTotalMemory(forceFullCollection: true) - before) / 1e6:0} MB"
            );
            GC.KeepAlive(opened);
        }
    }

    private void Compare(CheckDesk desk, RandomLetters random)
    {
        List<double> paragraphs = [];
        List<double> letters = [];
        for (var i = 0; i < Rounds + 20; i++)
        {
            var letter = random.Next();
            LetterChecks checks = new(ReuseText.CaseOf(letter.Candidate), desk.EarlierLetters(0));
            letters.Add(Time(() => checks.Check(ReuseText.Checked(letter.Draft))));
            var changed = letter.Draft.With(SectionKey.MK, random.Paragraph(letter.Candidate, 4));
            paragraphs.Add(Time(() => checks.Check(ReuseText.Checked(changed))));
        }

        output.WriteLine($"paragraph: {Times(paragraphs[20..])}");
        output.WriteLine($"whole letter: {Times(letters[20..])}");
    }

    private void Find(CheckDesk desk, RandomLetters random, List<RandomLetter> samples)
    {
        Random chance = new(3);
        for (var words = 0; words <= 2; words++)
        {
            var found = 0;
            for (var i = 0; i < Rounds; i++)
            {
                var mine = random.Next();
                var from = samples[chance.Next(samples.Count)];
                var sentence = from.Sentences.Where(s => s.Split(' ').Length >= 15).OrderBy(_ => chance.Next()).First();
                var copied = Swapped.WithOther(Swapped.For(sentence, from.Candidate, mine.Candidate), words, chance);
                var text = $"{random.Sentence(mine.Candidate, 12)} {copied} {mine.Draft[SectionKey.ICS]}";
                LetterChecks checks = new(ReuseText.CaseOf(mine.Candidate), desk.EarlierLetters(0));
                var findings = checks.Check(ReuseText.Checked(ReuseText.DraftOf((SectionKey.ICS, text))));
                found += findings.Any(f => f.Rule == "reuse.earlier-letter") ? 1 : 0;
            }

            output.WriteLine($"copied sentences with {words} words changed: {found} of {Rounds} found");
        }
    }

    private static double Time(Action work)
    {
        var start = Stopwatch.GetTimestamp();
        work();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    private static string Times(List<double> times)
    {
        times.Sort();
        return $"{times[times.Count / 2]:0.0} ms at the median, {times[times.Count * 95 / 100]:0.0} ms at the 95th percentile, {times[^1]:0.0} ms at most";
    }
}
