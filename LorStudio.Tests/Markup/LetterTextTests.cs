using CsCheck;
using LorStudio.Markup;

namespace LorStudio.Tests.Markup;

public sealed class LetterTextTests
{
    [Theory]
    [InlineData("He was calm. She was not.", "He was calm.|She was not.")]
    [InlineData(
        "Dr. Voss saw J. Sample vs. the plan, e.g. at 3.5 mg.",
        "Dr. Voss saw J. Sample vs. the plan, e.g. at 3.5 mg."
    )]
    [InlineData("Rounds began at 8 a.m. She was there at 7.", "Rounds began at 8 a.m.|She was there at 7.")]
    [InlineData("Rounds began at 8 a.m. every day.", "Rounds began at 8 a.m. every day.")]
    [InlineData("She said, “He is calm.” I agree.", "She said, “He is calm.”|I agree.")]
    [InlineData("**He was calm.** *She* was not.", "He was calm.|She was not.")]
    [InlineData("He was **ca**lm and kind.", "He was calm and kind.")]
    [InlineData("One\ntwo three.\n\nFour", "One two three.|Four")]
    [InlineData("- one thing\n- another\n\n1. third", "one thing|another|1. third")]
    [InlineData("Was it so? Yes! It was...", "Was it so?|Yes!|It was...")]
    [InlineData("He gave 2 \\* 3 mg.", "He gave 2 * 3 mg.")]
    [InlineData("  \n\n ", "")]
    public void Text_falls_into_sentences_without_its_markup(string markdown, string sentences) =>
        Assert.Equal(sentences, string.Join('|', LetterText.Sentences(markdown).Select(s => s.Text)));

    [Fact]
    public void Places_are_those_of_the_Markdown()
    {
        const string Text = "First one. **Second** one.";

        var second = LetterText.Sentences(Text)[1];

        Assert.Equal("Second** one.", Text.Substring(second.Start, second.Length));
    }

    [Theory]
    [InlineData(".", "x")]
    [InlineData("”", ".x")]
    [InlineData("! ", "")]
    [InlineData("a.", " B")]
    [InlineData("\"a ", "")]
    [InlineData("*", ". A")]
    public void A_text_of_one_sign_over_and_over_is_read_in_no_time(string sign, string end)
    {
        var start = TimeProvider.System.GetTimestamp();

        Assert.NotNull(LetterText.Sentences(string.Concat(Enumerable.Repeat(sign, 300_000)) + end));

        Assert.InRange(TimeProvider.System.GetElapsedTime(start).TotalSeconds, 0, 5);
    }

    [Fact]
    public void No_character_that_is_read_is_lost_and_sentences_never_overlap() =>
        Gen.OneOf(Gen.Char[" .!?\n*-_\\\"”ab1D"].Array[0, 60].Select(c => new string(c)), Gen.String)
            .Sample(
                text =>
                {
                    var sentences = LetterText.Sentences(text);
                    var end = 0;
                    foreach (var sentence in sentences)
                    {
                        Assert.InRange(sentence.Start, end, text.Length);
                        Assert.InRange(sentence.End, sentence.Start + 1, text.Length);
                        end = sentence.End;
                    }

                    var letters = string.Concat(sentences.Select(s => s.Text)).Count(char.IsLetterOrDigit);
                    Assert.Equal(text.Count(char.IsLetterOrDigit), letters);
                },
                iter: 5_000
            );
}
