using LorStudio.Tests.Support;

namespace LorStudio.Tests.Drafting;

/// <summary>Changes that commands make in a text area, and the browser's own undo of them.</summary>
public sealed class EditingTests(StudioBrowser browser) : Journey(browser)
{
    private const string ReplaceAll = """
        async cases => {
          const { replaceSelection } = await import("/editing.js");
          const area = document.body.appendChild(document.createElement("textarea"));
          area.focus();
          return cases.map(({ before, from, to, text }) => {
            area.value = before;
            area.setSelectionRange(from, to);
            replaceSelection(area, text);
            const made = area.value;
            const cursor = area.selectionEnd;
            document.execCommand("undo");
            return { made, cursor, undone: area.value };
          });
        }
        """;

    [Fact]
    public async Task Any_text_goes_in_as_it_is_and_one_undo_takes_it_out()
    {
        string[] texts =
        [
            "a word",
            "two\nlines\n",
            "\n\n",
            "<b>no</b> tag &amp; no </textarea> entity\n<!--",
            "  blanks \t\n\n and\u00a0others ",
            "“é 😀”\nלב",
            string.Concat(Enumerable.Repeat("a line of a letter\n", 4_000)),
        ];
        var cases = texts
            .SelectMany(text =>
                new[]
                {
                    ("", 0, 0, text),
                    ("one two", 4, 7, text),
                    ("one\ntwo\n", 4, 4, text),
                    ("one\ntwo\n", 8, 8, text),
                }
            )
            .ToArray();
        var page = await OpenAsync();

        var results = await page.EvaluateAsync<Result[]>(
            ReplaceAll,
            cases.Select(c => new
            {
                before = c.Item1,
                from = c.Item2,
                to = c.Item3,
                text = c.Item4,
            })
        );

        foreach (var ((before, from, to, text), result) in cases.Zip(results))
        {
            Assert.Equal(before[..from] + text + before[to..], result.Made);
            Assert.Equal(from + text.Length, result.Cursor);
            Assert.Equal(before, result.Undone);
        }
    }

    [Fact]
    public async Task Deleting_nothing_deletes_nothing()
    {
        var page = await OpenAsync();

        var results = await page.EvaluateAsync<Result[]>(
            ReplaceAll,
            new[]
            {
                new
                {
                    before = "one",
                    from = 2,
                    to = 2,
                    text = "",
                },
                new
                {
                    before = "one",
                    from = 1,
                    to = 2,
                    text = "",
                },
            }
        );

        Assert.Equal(["one", "oe"], results.Select(result => result.Made));
    }

    private sealed class Result
    {
        public string Made { get; set; } = "";
        public int Cursor { get; set; }
        public string Undone { get; set; } = "";
    }
}
