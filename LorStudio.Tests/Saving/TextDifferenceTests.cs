using System.Text;
using LorStudio.Tests.Support;
using Xunit;

namespace LorStudio.Tests.Saving;

/// <summary>The stretch that the browser finds between two texts, put back together as the server does.</summary>
public sealed class TextDifferenceTests(StudioBrowser browser) : Journey(browser)
{
    private const string FindAll = """
        async pairs => {
          const { difference } = await import("/saving/difference.js");
          return pairs.map(([before, after]) => difference(before, after));
        }
        """;

    private static readonly string[][] Telling =
    [
        ["", ""],
        ["", "typed"],
        ["all gone", ""],
        ["same", "same"],
        ["the end", "the end."],
        ["the start", "At the start"],
        ["aaaa", "aaaaa"],
        ["aaaaa", "aaa"],
        ["abcabc", "abc"],
        ["one two three", "one 2 three"],
        ["𝄞", "𝄢"],
        ["a𝄞b", "a𝄢b"],
        ["𝄞𝄞", "𝄞"],
        ["𝄞", "𝄞𝄞"],
        ["👩‍⚕️", "👨‍⚕️"],
        ["\uD83D\uDE00", "\uD83E\uDE00"],
        ["line\nline", "line\n\nline"],
    ];

    [Fact]
    public async Task Put_together_again_it_gives_the_later_text()
    {
        string[][] pairs = [.. Telling, .. Invented(500)];
        var page = await OpenAsync();

        var edits = await page.EvaluateAsync<Edit[]>(FindAll, pairs);

        foreach (var (pair, edit) in pairs.Zip(edits))
        {
            Assert.Equal(pair[1], pair[0].Remove(edit.Start, edit.Removed).Insert(edit.Start, edit.Inserted));
        }
    }

    [Fact]
    public async Task It_never_parts_a_surrogate_pair()
    {
        string[][] pairs = [.. Telling, .. Invented(500)];
        var page = await OpenAsync();

        var edits = await page.EvaluateAsync<Edit[]>(FindAll, pairs);

        Assert.All(edits, edit => Assert.True(IsWhole(edit.Inserted)));
    }

    [Fact]
    public async Task It_is_no_longer_than_what_was_typed()
    {
        var text = string.Join(' ', Enumerable.Repeat("She presented twelve patients a day.", 500));
        var page = await OpenAsync();

        var edits = await page.EvaluateAsync<Edit[]>(
            FindAll,
            (string[][])
                [
                    [text, text.Insert(9000, "calmly ")],
                ]
        );

        Assert.Equal(7, Assert.Single(edits).Inserted.Length);
    }

    private static bool IsWhole(string text) =>
        new UTF8Encoding(false, false).GetString(Encoding.UTF8.GetBytes(text)) == text;

    private static IEnumerable<string[]> Invented(int count)
    {
        string[] pieces = ["a", "b", " ", "\n", "é", "𝄞", "𝄢", "😀", "👩‍⚕️", "ا"];
        Random random = new(20261124);
        for (var i = 0; i < count; i++)
        {
            var before = string.Concat(random.GetItems(pieces, random.Next(8)));
            var after = string.Concat(random.GetItems(pieces, random.Next(8)));
            yield return [before, random.Next(2) == 0 ? after : before + after + before];
        }
    }

    private sealed class Edit
    {
        public int Start { get; set; }
        public int Removed { get; set; }
        public string Inserted { get; set; } = "";
    }
}
