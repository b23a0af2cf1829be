using LorStudio.CaseFiles;
using LorStudio.Markup;
using LorStudio.Tests.Support;
using static Microsoft.Playwright.Assertions;

namespace LorStudio.Tests.Drafting;

/// <summary>The words of a selection are counted in the browser as the letter's are on the server.</summary>
public sealed class SelectedWordsTests(StudioBrowser browser) : Journey(browser)
{
    private const string CountAll = """
        async texts => {
          const { wordsOf } = await import("/selection.js");
          return texts.map(wordsOf);
        }
        """;

    [Fact]
    public async Task Browser_and_server_count_the_same()
    {
        var samples = await Task.WhenAll(SampleCases.Names.Select(name => SampleCases.ReadAsync(name)));
        string[] texts =
        [
            "  \n\n ",
            "**She** presented *twelve* patients",
            "half**bold** word",
            "a well-known resident, José's friend",
            "word – word—word",
            "- one\n- two\n\n1. three\n   - four",
            "# Heading words\n\ntext",
            "> quoted words",
            "[the guideline](https://example.org/very/long)",
            "one  \ntwo\\\nthree\nfour",
            "AT&amp;T <b>bold</b>&nbsp;x",
            "فاطمة الزهراء",
            "- . * !",
            .. samples.SelectMany(sample => sample.Draft.Sections).Select(section => section.Text),
        ];
        var page = await OpenAsync();

        var counted = await page.EvaluateAsync<int[]>(CountAll, texts);

        Assert.Equal(texts.Select(text => WordCount.Of(text)), counted);
    }

    [Fact]
    public async Task A_section_says_how_many_of_its_words_are_selected()
    {
        var page = await OpenCaseAsync(SampleCases.Finished);
        var closing = page.Section("Closing");
        await Expect(closing).ToBeEditableAsync();
        await closing.FillAsync("She has my **highest** recommendation.");
        await closing.PressAsync("ControlOrMeta+Home");
        for (var word = 0; word < 3; word++)
        {
            await page.Keyboard.PressAsync("ControlOrMeta+Shift+ArrowRight");
        }

        await Expect(page.GetByText("3 of 5 words selected")).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("ArrowRight");
        await Expect(page.GetByText("words selected")).ToHaveCountAsync(0);
    }
}
