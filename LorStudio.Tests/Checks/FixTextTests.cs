using LorStudio.Checks;

namespace LorStudio.Tests.Checks;

public sealed class FixTextTests
{
    [Theory]
    [InlineData("the the", "the", "the")]
    [InlineData("the **the**", "the", "the")]
    [InlineData("**the** *the*", "the", "the")]
    [InlineData("the **the", "the", "**the")]
    [InlineData("the** the", "the", "the**")]
    [InlineData("the** **the", "the", "the")]
    [InlineData("three *month", "three months", "*three months")]
    [InlineData(@"5 \* 3 *and", "and", "*and")]
    [InlineData("", "word", "word")]
    [InlineData(" **the", "", "**")]
    public void Marks_of_what_stands_around_the_words_stay(string markdown, string words, string written) =>
        Assert.Equal(written, FixText.Of(markdown, words));
}
