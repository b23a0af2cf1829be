using LorStudio.Tests.Support;

namespace LorStudio.Tests.Drafting;

/// <summary>Straight signs set as print has them; « and » stand around what is selected.</summary>
public sealed class QuotesTests(StudioBrowser browser) : Journey(browser)
{
    private const string SetAll = """
        async cases => {
          const { typographic } = await import("/quotes.js");
          return cases.map(marked => {
            const value = marked.replace(/[«»]/g, "");
            const isPart = marked.includes("«");
            const from = isPart ? marked.indexOf("«") : 0;
            const to = isPart ? marked.indexOf("»") - 1 : value.length;
            const made = typographic(value, from, to);
            return `${made.count}: ${value.slice(0, made.from)}${made.text}${value.slice(made.to)}`;
          });
        }
        """;

    [Fact]
    public async Task Quotation_marks_apostrophes_dashes_and_ellipses_are_set()
    {
        (string Typed, string Set)[] cases =
        [
            ("\"Yes,\" she said. 'No.'", "4: “Yes,” she said. ‘No.’"),
            ("\"She said 'it is \"fine\"'.\"", "6: “She said ‘it is “fine”’.”"),
            ("'70s, rock 'n' roll, 'tis", "4: ’70s, rock ’n’ roll, ’tis"),
            ("the students' 1990's class '05", "3: the students’ 1990’s class ’05"),
            ("5'10\" tall, 12\" long, 6' 2\"", "5: 5′10″ tall, 12″ long, 6′ 2″"),
            ("\"the top 5\" and ('x')", "4: “the top 5” and (‘x’)"),
            ("word--word, 10--12, a---b, a -- b", "4: word—word, 10–12, a—b, a — b"),
            ("wait... and a well-known -5", "1: wait… and a well-known -5"),
            ("**\"Bold\"** _'it'_", "4: **“Bold”** _‘it’_"),
            ("- \"item\"", "2: - “item”"),
            ("Title\n---\ntext", "0: Title\n---\ntext"),
            ("https://example.org/'a'--b and a'b@example.org", "0: https://example.org/'a'--b and a'b@example.org"),
            ("“curly” it’s —", "0: “curly” it’s —"),
            ("", "0: "),
        ];
        var page = await OpenAsync();

        var results = await page.EvaluateAsync<string[]>(SetAll, cases.Select(c => c.Typed));

        Assert.Equal(cases.Select(c => c.Set), results);
    }

    [Fact]
    public async Task Of_a_selection_only_its_own_signs_are_set_as_the_words_before_it_ask()
    {
        var page = await OpenAsync();

        var results = await page.EvaluateAsync<string[]>(
            SetAll,
            new[] { "\"one\" and «\"two\"» and \"three\"", "\"top «5\"»", "a.«..» b" }
        );

        Assert.Equal(["2: \"one\" and “two” and \"three\"", "1: \"top 5”", "0: a... b"], results);
    }
}
