using LorStudio.Tests.Support;
using Xunit;

namespace LorStudio.Tests.Drafting;

/// <summary>What counts as found; « and » stand around each match.</summary>
public sealed class FindTests(StudioBrowser browser) : Journey(browser)
{
    private const string FindAll = """
        async cases => {
          const { matches } = await import("/find.js");
          return cases.map(({ text, pattern, matchCase, wholeWords }) => {
            let marked = text;
            for (const { start, end } of matches(text, pattern, { matchCase, wholeWords }).reverse())
              marked = `${marked.slice(0, start)}«${marked.slice(start, end)}»${marked.slice(end)}`;
            return marked;
          });
        }
        """;

    private const string CountAll = """
        async texts => {
          const { wordsOf } = await import("/selection.js");
          return texts.map(wordsOf);
        }
        """;

    [Fact]
    public async Task Capitals_accents_quotes_and_blanks_make_no_difference_unless_asked_for()
    {
        (string Pattern, string Marked)[] plain =
        [
            ("she", "«She» told me what «she» saw."),
            ("nunez", "Dr. «Núñez» and Dr. «Nun\u0303ez»"),
            ("yildirim", "Dr. «Yıldırım»"),
            ("strasse", "«Straße»"),
            ("soren", "«Søren»"),
            ("don't", "«don’t» and «don't»"),
            ("\"yes\"", "“no”, «“yes”»"),
            ("a day", "twelve «a\u00a0day», ten «a\nday»"),
            ("2020-2021", "«2020–2021»"),
            ("aa", "«aa»«aa»a"),
            ("s", "«S»tra«s»«s»e"),
            (".*", "a dot, «.*» and no expression"),
            ("(", "an open «(»"),
            ("𝄞", "a clef «𝄞»"),
            ("", "nothing"),
        ];
        (string Pattern, string Marked)[] exact = [("She", "«She» told me what she saw."), ("Nunez", "Núñez")];
        (string Pattern, string Marked)[] words = [("he", "«he» saw the patient, and «he», the"), ("ñ", "Núñez «ñ»")];
        var page = await OpenAsync();
        object[] cases =
        [
            .. plain.Select(c => Case(c.Pattern, c.Marked)),
            .. exact.Select(c => Case(c.Pattern, c.Marked, matchCase: true)),
            .. words.Select(c => Case(c.Pattern, c.Marked, wholeWords: true)),
        ];

        var results = await page.EvaluateAsync<string[]>(FindAll, cases);

        Assert.Equal(plain.Concat(exact).Concat(words).Select(c => c.Marked), results);
    }

    [Fact]
    public async Task A_letter_that_stands_for_two_is_found_only_as_a_whole()
    {
        var page = await OpenAsync();

        var results = await page.EvaluateAsync<string[]>(FindAll, new[] { Case("s", "weiß"), Case("ss", "wei«ß»") });

        Assert.Equal(["weiß", "wei«ß»"], results);
    }

    [Fact]
    public async Task Words_are_counted_as_the_letter_prints_them()
    {
        var page = await OpenAsync();

        var counts = await page.EvaluateAsync<int[]>(
            CountAll,
            new[] { "She **told** me", "- one\n- two", "1. José's well-known", "from 2020–2021", "… — *", "" }
        );

        Assert.Equal([3, 2, 2, 3, 0, 0], counts);
    }

    private static object Case(string pattern, string marked, bool matchCase = false, bool wholeWords = false) =>
        new
        {
            text = marked.Replace("«", "", StringComparison.Ordinal).Replace("»", "", StringComparison.Ordinal),
            pattern,
            matchCase,
            wholeWords,
        };
}
