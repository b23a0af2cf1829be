using LorStudio.Tests.Support;
using Xunit;

namespace LorStudio.Tests.Saving;

/// <summary>What another page wrote is brought into a text area in which it was typed on meanwhile.</summary>
public sealed class RebasedChangesTests(StudioBrowser browser) : Journey(browser)
{
    private const string RebaseAll = """
        async cases => {
          const { applied, rebased } = await import("/saving/difference.js");
          return cases.map(({ before, changes, now }) => applied(now, rebased(changes, before, now)));
        }
        """;

    private const string Before = "She presented patients daily.";

    [Theory]
    [InlineData("She presented patients daily. Every", 4, 0, "always ", "She always presented patients daily. Every")]
    [InlineData("Dr. Rao presented patients daily.", 28, 1, ", twice.", "Dr. Rao presented patients daily, twice.")]
    [InlineData("She presented three patients daily.", 14, 0, "sick ", "She presented three sick patients daily.")]
    [InlineData("She presented patients daily. Wor", 29, 0, "Then she", "She presented patients daily. Wor Then she")]
    [InlineData("She patients daily.", 4, 10, "showed ", "She showed patients daily.")]
    [InlineData("She saw people daily.", 14, 15, "families.", "She saw people families.")]
    [InlineData("", 4, 9, "showed", "showed")]
    public async Task What_was_typed_meanwhile_stays_in_one_piece_beside_it(
        string now,
        int start,
        int removed,
        string inserted,
        string expected
    )
    {
        var page = await OpenAsync();

        var results = await page.EvaluateAsync<string[]>(RebaseAll, new[] { Case(now, (start, removed, inserted)) });

        Assert.Equal(expected, Assert.Single(results));
    }

    [Fact]
    public async Task Every_word_that_either_wrote_is_there_afterwards()
    {
        Random random = new(20261124);
        var cases = Enumerable.Range(0, 10_000).Select(_ => Invented(random)).ToArray();
        var page = await OpenAsync();

        var results = await page.EvaluateAsync<string[]>(RebaseAll, cases.Select(c => c.Given));

        foreach (var ((_, words), result) in cases.Zip(results))
        {
            Assert.All(words, word => Assert.Contains(word, result, StringComparison.Ordinal));
        }
    }

    private static object Case(string now, params (int Start, int Removed, string Inserted)[] changes) =>
        new
        {
            before = Before,
            changes = changes.Select(c => new
            {
                start = c.Start,
                removed = c.Removed,
                inserted = c.Inserted,
            }),
            now,
        };

    /// <summary>A stretch that was typed here, and up to three that came from elsewhere, each with words of its own.</summary>
    private static (object Given, string[] Words) Invented(Random random)
    {
        var start = random.Next(Before.Length + 1);
        var now = Before.Remove(start, random.Next(Before.Length - start + 1)).Insert(start, "QtypedQ");
        List<(int Start, int Removed, string Inserted)> changes = [];
        for (var at = random.Next(8); changes.Count < 3 && at <= Before.Length; at += random.Next(1, 8))
        {
            var removed = random.Next(Math.Min(5, Before.Length - at + 1));
            changes.Add((at, removed, $"X{changes.Count}X"));
            at += removed + 1;
        }

        return (Case(now, [.. changes]), ["QtypedQ", .. changes.Select(c => c.Inserted)]);
    }
}
