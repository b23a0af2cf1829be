using System.Text;
using CsCheck;
using LorStudio.Saving;
using Xunit;

namespace LorStudio.Tests.Saving;

/// <summary>The changes found between two texts.</summary>
public sealed class TextChangesTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("The same.", "The same.")]
    public void Equal_texts_have_none(string before, string after)
    {
        Assert.Empty(TextDifferences.Between(before, after));
    }

    [Fact]
    public void A_word_is_changed_as_a_whole()
    {
        var changes = TextDifferences.Between("She presented twelve patients.", "She presented twenty patients.");

        Assert.Equal([new(14, 6, "twenty")], changes);
    }

    [Fact]
    public void Words_side_by_side_change_together_and_others_by_themselves()
    {
        var changes = TextDifferences.Between("She is very good and kind.", "She was quite good, and patient.");

        Assert.Equal([new(4, 7, "was quite"), new(16, 0, ","), new(21, 4, "patient")], changes);
    }

    [Fact]
    public void A_paragraph_put_between_two_is_an_insertion()
    {
        var changes = TextDifferences.Between("One.\n\nThree.\n", "One.\n\nTwo.\n\nThree.\n");

        Assert.Equal([new(6, 0, "Two.\n\n")], changes);
    }

    [Fact]
    public void Texts_with_nothing_in_common_are_one_change()
    {
        var before = string.Join(' ', Enumerable.Range(0, 20_000));
        var after = string.Join(", ", Enumerable.Range(30_000, 20_000));

        Assert.Equal([new(0, before.Length, after)], TextDifferences.Between(before, after));
    }

    [Fact]
    public void A_word_in_fifty_thousand_is_found_among_its_likes()
    {
        var before = string.Concat(Enumerable.Repeat("day by day ", 16_667));
        var after = before.Insert(110_000, "calmly ");

        Assert.Equal([new(110_000, 0, "calmly ")], TextDifferences.Between(before, after));
    }

    [Fact]
    public void Applied_they_give_the_later_text()
    {
        Gen.Select(Writers.Text, Writers.Text)
            .Sample(
                (before, after) => TextDifferences.Apply(before, TextDifferences.Between(before, after)) == after,
                iter: 10_000
            );
    }

    [Fact]
    public void They_stand_in_order_and_never_touch()
    {
        Writers.Two.Sample(
            (before, _, after) =>
            {
                var changes = TextDifferences.Between(before, after);
                return changes
                        .Zip(changes.Skip(1), (one, next) => one.Start + one.Removed < next.Start)
                        .All(apart => apart) && changes.All(c => c.Removed > 0 || c.Inserted.Length > 0);
            },
            iter: 10_000
        );
    }

    [Fact]
    public void They_never_part_a_surrogate_pair()
    {
        Writers.Two.Sample(
            (before, _, after) =>
                TextDifferences
                    .Between(before, after)
                    .All(c => IsWhole(c.Inserted) && IsWhole(before.Substring(c.Start, c.Removed))),
            iter: 10_000
        );
    }

    private static bool IsWhole(string text) =>
        new UTF8Encoding(false, false).GetString(Encoding.UTF8.GetBytes(text)) == text;
}
