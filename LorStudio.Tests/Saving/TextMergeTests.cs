using LorStudio.Saving;
using Xunit;

namespace LorStudio.Tests.Saving;

/// <summary>What becomes of a text that two people, or two tabs, wrote at once.</summary>
public sealed class TextMergeTests
{
    [Theory]
    [InlineData("one two three four", "ONE two three four", "one two three FOUR", "ONE two three FOUR")]
    [InlineData("one two three", "1 two three", "one 2 three", "1 2 three")]
    [InlineData("First.\n\nSecond.", "First one.\n\nSecond.", "First.\n\nSecond one.", "First one.\n\nSecond one.")]
    [InlineData("A.\n\nC.", "A.\n\nB.\n\nC.", "A.\n\nC.\n\nD.", "A.\n\nB.\n\nC.\n\nD.")]
    [InlineData("She is good.", "She is very good.", "She is good!", "She is very good!")]
    public void Changes_in_different_places_are_both_taken(string origin, string mine, string theirs, string merged)
    {
        Assert.Equal(new MergedText(merged, merged), TextMerge.Merge(origin, mine, theirs));
    }

    [Theory]
    [InlineData("the dog", "the old dog", "the old dog", "the old dog")]
    [InlineData("the dog", "the old brown dog", "the old dog", "the old brown dog")]
    [InlineData("the dog", "the cat", "the cat, too", "the cat, too")]
    [InlineData("one two three", "one three", "one three", "one three")]
    public void What_both_wrote_or_took_away_is_taken_once(string origin, string mine, string theirs, string merged)
    {
        Assert.Equal(new MergedText(merged, merged), TextMerge.Merge(origin, mine, theirs));
    }

    [Theory]
    [InlineData("the dog", "the old dog", "the brown dog", "the brown old dog")]
    [InlineData("", "Mine.", "Theirs.", "Mine. Theirs.")]
    [InlineData("", "Mine.\n\nAnd more.", "Theirs.", "Mine.\n\nAnd more.\n\nTheirs.")]
    [InlineData("She came.", "She came. Early.", "She came.\n\nShe stayed.", "She came. Early.\n\nShe stayed.")]
    [InlineData("A.\n\nC.", "A.\n\nB.\n\nC.", "A.\n\nB too.\n\nC.", "A.\n\nB too.\n\nB.\n\nC.")]
    public void What_two_add_at_one_place_is_kept_side_by_side(string origin, string mine, string theirs, string merged)
    {
        Assert.Equal(new MergedText(merged, merged), TextMerge.Merge(origin, mine, theirs));
    }

    [Theory]
    [InlineData("one two three", "one three", "one 2 three", "one 2 three")]
    [InlineData("one two three", "one zwei three", "one deux three", "one deux zwei three")]
    [InlineData("one two three four", "one four", "one two and three four", "one two and three four")]
    [InlineData("A.\n\nB.", "A.\n\nMine.\n\nMore.", "A.\n\nTheirs.", "A.\n\nMine.\n\nMore\n\nTheirs.")]
    public void What_two_change_differently_is_kept_in_both_versions(
        string origin,
        string mine,
        string theirs,
        string both
    )
    {
        Assert.Equal(new MergedText(null, both), TextMerge.Merge(origin, mine, theirs));
    }

    [Fact]
    public void A_clash_in_one_place_leaves_the_other_places_merged()
    {
        var merged = TextMerge.Merge("one two three four", "1 two three vier", "one two 3 quatre");

        Assert.Equal(new MergedText(null, "1 two 3 quatre three vier"), merged);
    }

    [Fact]
    public void Two_removals_take_away_what_either_took()
    {
        Assert.Equal("five", TextMerge.Merge("one two three four five", "four five", "one five").Text);
    }

    [Fact]
    public void A_sentence_typed_into_a_paragraph_that_the_other_removed_is_a_clash_that_shows_it()
    {
        var merged = TextMerge.Merge("A.\n\nB came late.\n\nC.", "A.\n\nC.", "A.\n\nB never came late.\n\nC.");

        Assert.Null(merged.Text);
        Assert.Contains("B never came late.", merged.Both, StringComparison.Ordinal);
    }

    [Fact]
    public void Fifty_thousand_words_are_merged()
    {
        var origin = string.Concat(Enumerable.Repeat("day by day ", 16_667));
        var mine = origin.Insert(55_000, "mine ");
        var theirs = origin.Insert(110_000, "theirs ");

        Assert.Equal(theirs.Insert(55_000, "mine "), TextMerge.Merge(origin, mine, theirs).Text);
    }
}
