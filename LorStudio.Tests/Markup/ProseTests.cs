using System.Diagnostics;
using LorStudio.Markup;

namespace LorStudio.Tests.Markup;

public sealed class ProseTests
{
    [Theory]
    [InlineData("One  two\tthree", "One  two three")]
    [InlineData("One  \n  two", "One two")]
    [InlineData("One \u00A0two", "One \u00A0two")]
    public void Spaces_stay_and_a_line_end_is_one_space(string markdown, string text) =>
        Assert.Equal(text, Prose.Of(markdown).Text);

    [Fact]
    public void A_long_run_of_spaces_takes_no_time_to_speak_of()
    {
        var clock = Stopwatch.StartNew();

        Assert.Equal(200_002, Prose.Of("a" + new string(' ', 200_000) + "b").Text.Length);
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(2), $"{clock.Elapsed}");
    }
}
