using System.Diagnostics;
using LorStudio.Cases;
using LorStudio.Letters;
using LorStudio.Letters.Layout;
using LorStudio.Letters.Pdf;
using LorStudio.Markup;
using LorStudio.Tests.Letters;
using Xunit;

namespace LorStudio.Tests.Benchmarks;

/// <summary>
/// How long a two-page letter takes and what it allocates, on this machine. Run it with
/// <c>dotnet run -c Release --project LorStudio.Tests -- -explicit only -class "LorStudio.Tests.Benchmarks.*" -showLiveOutput</c>.
/// </summary>
public sealed class LetterBenchmark(ITestOutputHelper output)
{
    private const int WarmUp = 200;
    private const int Rounds = 400;

    [Fact(Explicit = true)]
    public void A_two_page_letter()
    {
        var draft = SampleLetters.TwoPagesDraft;
        LetterDocument Compose() =>
            LetterComposer.Compose(SampleLetters.Facts, draft, CompetencyOrder.Classic, SampleLetters.Today);
        var format = new PdfLetterFormat();

        Measure("compose", Compose);
        Measure("compose and lay out", () => LetterLayout.Lay(Compose(), LetterStyle.Standard));
        var file = Measure("compose, lay out and write PDF", () => format.Write(Compose(), LetterStyle.Standard));

        var words = draft.Sections.Sum(section => WordCount.Of(section.Text));
        output.WriteLine($"{words} words, {file.Pages} pages, {file.Bytes.Length:N0} bytes");
        Assert.Equal(2, file.Pages);
    }

    private T Measure<T>(string what, Func<T> work)
    {
        var result = work();
        for (var i = 0; i < WarmUp; i++)
        {
            work();
        }
        var times = new double[Rounds];
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < Rounds; i++)
        {
            var start = Stopwatch.GetTimestamp();
            work();
            times[i] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        }
        allocated = (GC.GetAllocatedBytesForCurrentThread() - allocated) / Rounds;
        Array.Sort(times);
        output.WriteLine($"{what}: median {times[Rounds / 2]:0.00} ms, {allocated / 1e6:0.00} MB allocated");
        return result;
    }
}
