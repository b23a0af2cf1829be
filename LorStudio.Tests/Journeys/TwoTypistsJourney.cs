using LorStudio.CaseFiles;
using LorStudio.Tests.Support;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace LorStudio.Tests.Journeys;

/// <summary>Two tabs are typed into at once, in the same section.</summary>
public sealed class TwoTypistsJourney(StudioBrowser browser) : Journey(browser)
{
    private const string Name = "Systems-Based Practice";

    /// <summary>One types at the end of a paragraph; the other at its start, or at the end as well.</summary>
    [Theory]
    [InlineData(8, "Home")]
    [InlineData(8, "End")]
    [InlineData(60, "Home", Explicit = true)]
    [InlineData(60, "End", Explicit = true)]
    public async Task Every_word_that_either_typed_is_saved(int seconds, string key)
    {
        var first = await OpenCaseAsync(SampleCases.Beginning);
        await first.Section(Name).FillAsync("She knew the case.");
        await first.SavedAsync();
        var second = await OpenTabAsync(first, new Uri(first.Url).AbsolutePath);
        await Expect(second.Section(Name)).ToHaveValueAsync("She knew the case.");
        await first.Section(Name).PressAsync("End");
        await second.Section(Name).PressAsync(key);

        var both = await Task.WhenAll(
            Typist.TypeAsync(first, Words("a", seconds), keysPerSecond: 12, TestContext.Current.CancellationToken),
            Typist.TypeAsync(second, Words("b", seconds), keysPerSecond: 12, TestContext.Current.CancellationToken)
        );
        await TakeBothAsync(first);
        await TakeBothAsync(second);
        await first.SavedAsync();
        await second.SavedAsync();

        var text = await first.Section(Name).InputValueAsync();
        var words = both.SelectMany(typed => typed.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        Assert.All(words, word => Assert.Contains(word, text, StringComparison.Ordinal));
        await Expect(second.Section(Name)).ToHaveValueAsync(text);
        var elsewhere = await OpenElsewhereAsync(first);
        await Expect(elsewhere.Section(Name)).ToHaveValueAsync(text);
    }

    private static async Task TakeBothAsync(IPage page)
    {
        var choice = page.Button("Keep both");
        var settled = page.SaveState.Filter(new() { HasTextRegex = new("^(Saved|Not saved: changed)") });
        await Expect(settled).ToBeVisibleAsync();
        if (await choice.IsVisibleAsync())
        {
            await choice.ClickAsync();
        }
    }

    /// <summary>Words that nobody else types, each its own.</summary>
    private static string Words(string letter, int seconds) =>
        string.Concat(Enumerable.Range(100, seconds * 2).Select(i => $" {letter}{i}{letter}"));
}
