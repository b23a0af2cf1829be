using LorStudio.Cases;
using LorStudio.Drafting;
using LorStudio.Sessions;

namespace LorStudio.Tests.Drafting;

public sealed class NoteSentenceTests
{
    private static readonly Candidate Ana = new()
    {
        GivenName = "Ana",
        FamilyName = "Núñez",
        Pronouns = Pronouns.SheHer,
    };

    [Theory]
    [InlineData("presented 12 patients a day", "Dr. Núñez presented 12 patients a day.")]
    [InlineData("Caught a missed INR before discharge", "Dr. Núñez caught a missed INR before discharge.")]
    [InlineData("  led   rounds\ntwice a week ", "Dr. Núñez led rounds twice a week.")]
    [InlineData("12 patients a day by week two", "12 patients a day by week two.")]
    [InlineData("on call, she stayed late!", "On call, she stayed late!")]
    [InlineData("need for a second line noticed", "Need for a second line noticed.")]
    [InlineData("Redness of the leg was her find", "Redness of the leg was her find.")]
    public void Shorthand_becomes_the_start_of_a_sentence(string shorthand, string sentence) =>
        Assert.Equal(sentence, Sentence(shorthand));

    [Fact]
    public void A_quotation_keeps_its_words_in_quotes() =>
        Assert.Equal("“she reads the whole chart.”", Sentence("\"she reads the whole chart\"", NoteKind.Quote));

    [Fact]
    public void A_candidate_without_a_name_is_a_pronoun() =>
        Assert.Equal(
            "They presented daily.",
            Sentence("presented daily", candidate: new Candidate { Pronouns = Pronouns.TheyThem })
        );

    [Theory]
    [InlineData("")]
    [InlineData(" \n ")]
    public void Nothing_becomes_nothing(string shorthand) => Assert.Equal("", Sentence(shorthand));

    private static string Sentence(string text, NoteKind kind = NoteKind.Observation, Candidate? candidate = null) =>
        NoteSentence.Of(new Note("n1", null, text, [], kind), candidate ?? Ana);
}
