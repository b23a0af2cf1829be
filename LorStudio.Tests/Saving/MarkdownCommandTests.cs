using LorStudio.Tests.Support;

namespace LorStudio.Tests.Saving;

/// <summary>Bold, italic and list, as the browser puts them on and takes them off; « and » stand around the selection.</summary>
public sealed class MarkdownCommandTests(StudioBrowser browser) : Journey(browser)
{
    private const string DoAll = """
        async cases => {
          const { toggleMark, toggleList } = await import("/markdown.js");
          return cases.map(([command, marked]) => {
            const start = marked.indexOf("«");
            const end = marked.indexOf("»") - 1;
            const value = marked.replace(/[«»]/g, "");
            const done = command === "list" ? toggleList(value, start, end) : toggleMark(value, start, end, command);
            return value.slice(0, done.from) + done.text + value.slice(done.to);
          });
        }
        """;

    [Fact]
    public async Task Marks_are_put_on_and_taken_off_and_hold_where_Markdown_holds_them()
    {
        (string Command, string Marked, string Result)[] cases =
        [
            ("**", "a «word» b", "a **word** b"),
            ("**", "a **«word»** b", "a word b"),
            ("*", "a **«word»** b", "a ***word*** b"),
            ("*", "a ***«word»*** b", "a **word** b"),
            ("**", "a ***«word»*** b", "a *word* b"),
            ("**", "a «word »b", "a **word** b"),
            ("*", "«- one\n\n- two»", "- *one*\n\n- *two*"),
            ("**", "«»", "****"),
            ("list", "«one\n\ntwo»", "- one\n\n- two"),
            ("list", "«1. one\n2. two»", "- one\n- two"),
            ("list", "«- one\n- two»", "one\ntwo"),
            ("list", "«»", "- "),
        ];
        var page = await OpenAsync();

        var results = await page.EvaluateAsync<string[]>(DoAll, cases.Select(c => new[] { c.Command, c.Marked }));

        Assert.Equal(cases.Select(c => c.Result), results);
    }
}
