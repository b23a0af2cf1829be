using LorStudio.Drafting.Evidence;
using LorStudio.Markup;

namespace LorStudio.Tests.Drafting.Evidence;

public sealed class ClaimsTests
{
    [Theory]
    [InlineData("She presented twelve patients each morning.", ClaimKind.Number)]
    [InlineData("She followed 22 patients to discharge.", ClaimKind.Number)]
    [InlineData("He ranks in the top 5 of about 60 students.", ClaimKind.Ranking)]
    [InlineData("She is among the best students of her class.", ClaimKind.Ranking)]
    [InlineData("She is among the top 5 of about 60 students I have supervised in eight years.", ClaimKind.Ranking)]
    [InlineData("He is the best student I have taught.", ClaimKind.Superlative)]
    [InlineData("He is the most thorough student on our ward.", ClaimKind.Superlative)]
    [InlineData("Our charge nurse said, “He calls us before we call him.”", ClaimKind.Quotation)]
    [InlineData("On one occasion a confused man refused his medication.", ClaimKind.Event)]
    [InlineData("She noticed a murmur that had been missed.", ClaimKind.Event)]
    public void What_a_reader_may_ask_evidence_for_is_a_claim(string sentence, ClaimKind kind) =>
        Assert.Equal(kind, Claim(sentence)?.Kind);

    [Theory]
    [InlineData("I give Dr. Sample my highest recommendation.")]
    [InlineData("I give her the strongest possible recommendation.")]
    [InlineData("I supervised her for eight weeks in 2026.")]
    [InlineData("I have known him for three years.")]
    [InlineData("I can be reached at the number below on weekdays.")]
    [InlineData("I am pleased to write on her behalf.")]
    [InlineData("She is kind, careful and respectful.")]
    [InlineData("She rotated with us from July 6 to August 28, 2026.")]
    public void What_a_letter_says_of_itself_is_none(string sentence) => Assert.Null(Claim(sentence));

    [Theory]
    [InlineData("“a b ")]
    [InlineData("top best ")]
    [InlineData("when a ")]
    [InlineData("nine ")]
    public void Words_without_end_are_read_without_a_fault(string words) =>
        Assert.NotNull(
            LetterText.Sentences(string.Concat(Enumerable.Repeat(words, 50_000))).Select(Claims.Of).ToList()
        );

    private static Claim? Claim(string sentence) => Claims.Of(Assert.Single(LetterText.Sentences(sentence)));
}
