using LorStudio.Markup;
using Xunit;

namespace LorStudio.Tests.Markup;

public sealed class WordCountTests
{
    [Theory]
    [InlineData(null, 0)]
    [InlineData("", 0)]
    [InlineData("  \n\n ", 0)]
    [InlineData("She presented twelve patients a day.", 6)]
    [InlineData("**She** presented *twelve* patients", 4)]
    [InlineData("half**bold** word", 2)]
    [InlineData("a well-known resident, José's friend", 5)]
    [InlineData("word – word—word", 3)]
    [InlineData("- one\n- two\n\n1. three", 3)]
    [InlineData("# Heading words\n\ntext", 3)]
    [InlineData("[the guideline](https://example.org/very/long)", 2)]
    [InlineData("one  \ntwo\\\nthree\nfour", 4)]
    [InlineData("AT&amp;T <b>bold</b>", 2)]
    [InlineData("فاطمة الزهراء", 2)]
    [InlineData("- . * !", 0)]
    public void Words_are_those_a_reader_sees(string? markdown, int words) =>
        Assert.Equal(words, WordCount.Of(markdown));
}
