using System.Text.RegularExpressions;
using CsCheck;
using LorStudio.Saving;
using Xunit;

namespace LorStudio.Tests.Saving;

/// <summary>What holds of every merge, each on ten thousand random cases.</summary>
public sealed partial class TextMergeLawTests
{
    private const int Cases = 10_000;

    [Fact]
    public void It_does_not_matter_who_came_first()
    {
        Writers.Two.Sample(
            (origin, mine, theirs) => TextMerge.Merge(origin, mine, theirs) == TextMerge.Merge(origin, theirs, mine),
            iter: Cases
        );
    }

    [Fact]
    public void A_text_merged_with_itself_or_with_what_it_grew_from_stays_as_it_is()
    {
        Writers.Two.Sample(
            (origin, mine, _) =>
                TextMerge.Merge(origin, mine, mine) == new MergedText(mine, mine)
                && TextMerge.Merge(origin, origin, mine) == new MergedText(mine, mine),
            iter: Cases
        );
    }

    [Fact]
    public void What_is_merged_in_already_changes_nothing()
    {
        Writers.Two.Sample(
            (origin, mine, theirs) =>
                TextMerge.Merge(origin, mine, theirs).Text is not { } merged
                || (
                    TextMerge.Merge(origin, merged, mine).Text == merged
                    && TextMerge.Merge(origin, merged, theirs).Text == merged
                ),
            iter: Cases
        );
    }

    [Fact]
    public void All_that_either_wrote_stands_in_it_unbroken()
    {
        Writers.Two.Sample(
            (origin, mine, theirs) =>
            {
                var merged = TextMerge.Merge(origin, mine, theirs);
                var written = TextDifferences
                    .Between(origin, mine)
                    .Concat(TextDifferences.Between(origin, theirs))
                    .Select(c => c.Inserted);
                Assert.All(written, text => Assert.Contains(text, merged.Both, StringComparison.Ordinal));
            },
            iter: Cases
        );
    }

    [Fact]
    public void Words_that_neither_removed_remain_in_their_order()
    {
        Writers.Two.Sample(
            (origin, mine, theirs) =>
            {
                var kept = origin.ToCharArray();
                foreach (
                    var change in TextDifferences.Between(origin, mine).Concat(TextDifferences.Between(origin, theirs))
                )
                {
                    kept.AsSpan(change.Start, change.Removed).Fill(' ');
                }

                var merged = Words(TextMerge.Merge(origin, mine, theirs).Both).GetEnumerator();
                Assert.All(Words(new(kept)), word => Assert.True(Reaches(merged, word), word));
            },
            iter: Cases
        );
    }

    [Fact]
    public void Every_new_word_of_three_writers_is_kept_in_whatever_order_they_come()
    {
        Writers.Three.Sample(
            (origin, mine, theirs, others) =>
            {
                string[][] orders =
                [
                    [mine, theirs, others],
                    [mine, others, theirs],
                    [theirs, mine, others],
                    [theirs, others, mine],
                    [others, mine, theirs],
                    [others, theirs, mine],
                ];
                var written = orders[0].SelectMany(Words).Except(Words(origin)).ToHashSet();
                foreach (var order in orders)
                {
                    var saved = order.Aggregate(origin, (text, next) => TextMerge.Merge(origin, next, text).Both);
                    Assert.Subset(Words(saved).ToHashSet(), written);
                }
            },
            iter: Cases / 6
        );
    }

    [Fact]
    public void Changes_in_different_paragraphs_are_all_taken_in_whatever_order_they_come()
    {
        Writers.Apart.Sample(
            (origin, written, all) =>
                written.Aggregate(origin, (text, next) => TextMerge.Merge(origin, next, text).Text ?? "clash") == all,
            iter: Cases
        );
    }

    private static bool Reaches(IEnumerator<string> words, string word)
    {
        while (words.MoveNext())
        {
            if (words.Current == word)
            {
                return true;
            }
        }

        return false;
    }

    private static IEnumerable<string> Words(string text) => Word().Matches(text).Select(word => word.Value);

    [GeneratedRegex(@"[\p{L}\p{M}\p{N}\p{Cs}\p{Cf}]+")]
    private static partial Regex Word();
}
