using System.Diagnostics;
using LorStudio.Checks;
using LorStudio.Checks.Reuse;
using LorStudio.Drafting;

namespace LorStudio.Tests.Checks.Reuse;

public sealed class HostileReuseTests(ITestOutputHelper output)
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(5);

    public static TheoryData<string, string> Texts =>
        new()
        {
            { "one word", Repeat("very ", 50_000) },
            { "two words", Repeat("very careful ", 25_000) },
            { "a phrase", Repeat("she drew the leaking valve on a menu and asked why ", 5_000) },
            { "a stock phrase", Repeat("I recommend her without reservation to your residency program and ", 5_000) },
            { "a letter", Repeat("i ", 50_000) },
            { "names", Repeat("Dr. Wei Zhang ", 16_000) },
            { "titles", Repeat("Dr. ", 50_000) },
            { "different words", string.Join(' ', Enumerable.Range(0, 50_000).Select(i => $"w{i * 7919 % 50_021}")) },
            { "few words at random", Random("abcdefg".Select(c => $"{c}{c}{c}").ToArray(), 50_000) },
            { "sentences of one word", Repeat("Careful. ", 50_000) },
            { "no spaces", new string('a', 300_000) },
            { "brackets", new string('(', 10_000) + new string(')', 10_000) },
            { "capitals", Repeat("SHE DREW THE LEAKING VALVE ", 10_000) },
            { "combining marks", Repeat("e\u0301\u0302\u0303 ", 30_000) },
            { "lone surrogates", Repeat("a\uD800b \uDC00 ", 30_000) },
            { "emoji", Repeat("👩‍⚕️ good 👍🏽 ", 20_000) },
            { "nothing", "" },
        };

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_hostile_text_is_compared_with_itself_in_bounded_time(string name, string text)
    {
        GivenLetters earlier = new([
            .. Enumerable
                .Range(0, 3)
                .Select(i => new GivenLetter(
                    $"{i}",
                    ReuseText.Wei with
                    {
                        AamcId = $"7000000{i}",
                    },
                    "",
                    ReuseText.DraftOf((SectionKey.PC, text), (SectionKey.MK, text))
                )),
        ]);
        var letter = ReuseText.Letter(ReuseText.Amara, ReuseText.DraftOf((SectionKey.PC, text)));

        Check();
        var time = Check();

        output.WriteLine($"{name}: {time.TotalMilliseconds:0} ms");
        Assert.True(time < Longest, $"{time.TotalMilliseconds:0} ms");

        TimeSpan Check()
        {
            ReuseRule rule = new(letter.Case, earlier);
            var watch = Stopwatch.StartNew();
            rule.Check(letter, new FindingList());
            return watch.Elapsed;
        }
    }

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));

    private static string Random(string[] words, int count) => string.Join(' ', new Random(1).GetItems(words, count));
}
