using LorStudio.Letters.Layout;
using Xunit;

namespace LorStudio.Tests.Letters.Layout;

public sealed class LineBreakerTests
{
    [Fact]
    public void Lines_are_as_even_as_they_can_be() =>
        // Filled one by one, the lines would be 6, 2 and 5 wide.
        Assert.Equal([0, 2, 3], LineBreaker.Break(Words(3, 2, 2, 5), 6));

    [Fact]
    public void A_paragraph_that_fits_is_one_line() => Assert.Equal([2], LineBreaker.Break(Words(1, 2, 1), 6));

    [Fact]
    public void The_authors_line_break_is_kept()
    {
        Word[] words = [new(0, 1, 2, 0, WordEnd.Line), new(1, 1, 2, 0, WordEnd.Line)];

        Assert.Equal([0, 1], LineBreaker.Break(words, 100));
    }

    [Fact]
    public void A_last_line_is_not_left_with_a_crumb() =>
        // Filled one by one, the last line would hold one word.
        Assert.Equal([16, 19], LineBreaker.Break(Words([.. Enumerable.Repeat(4f, 19), 3]), 97));

    [Fact]
    public void Nothing_has_no_lines() => Assert.Empty(LineBreaker.Break([], 6));

    private static Word[] Words(params float[] widths) =>
        [
            .. widths.Select(
                (width, i) =>
                    i < widths.Length - 1
                        ? new Word(i, 1, width, 1, WordEnd.Space)
                        : new Word(i, 1, width, 0, WordEnd.Line)
            ),
        ];
}
