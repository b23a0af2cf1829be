using LorStudio.Cases;
using LorStudio.Drafting;

namespace LorStudio.Tests.Checks.Wording;

public sealed class LetterWordingTests
{
    [Theory]
    [InlineData("I recommend Dr. Chen to your program.")]
    [InlineData("I am comfortable recommending her.")]
    [InlineData("She would be a good fit for your program.")]
    [InlineData("I support her application.")]
    [InlineData("She should do well in residency.")]
    [InlineData("I recommend this highly motivated physician to you.")]
    [InlineData("I ask that you give her application your consideration.")]
    public void A_closing_without_a_superlative_is_tepid(string words)
    {
        var finding = Assert.Single(
            new WrittenLetter()
                .With(SectionKey.Closing, words + " Call me at (440) 555-0142.")
                .Find("strength.tepid-close")
        );

        Assert.Equal("closing", finding.Section);
        Assert.Equal(words[..^1], finding.Text.TrimEnd('.'));
    }

    [Theory]
    [InlineData("I would choose her for my own service.")]
    [InlineData("She is one of the best residents I could recommend.")]
    [InlineData("I recommend her without reservation.")]
    [InlineData("Please call me at (440) 555-0142.")]
    [InlineData("Thank you for considering this letter.")]
    [InlineData("I would be thrilled to have her as a resident, and I recommend her.")]
    [InlineData("")]
    public void A_closing_that_is_strong_or_says_nothing_is_not(string words) =>
        Assert.Empty(new WrittenLetter().With(SectionKey.Closing, words).Find("strength.tepid-close"));

    [Theory]
    [InlineData("Mei asked first what they understood.", "Mei")]
    [InlineData("I admired Mei's patience.", "Mei's")]
    [InlineData("Later Dr. Mei brought the tea.", "Dr. Mei")]
    public void A_first_name_among_titles_is_found(string text, string words)
    {
        var finding = Assert.Single(new WrittenLetter().With(SectionKey.ICS, text).Find("wording.address"));

        Assert.Equal(words, finding.Text);
    }

    [Theory]
    [InlineData("Dr. Mei Chen asked first.")]
    [InlineData("Mei Chen asked first.")]
    [InlineData("\"Mei, come and look,\" I said.")]
    [InlineData("Her name is Mei Lin Chen (Mei to her friends).")]
    [InlineData("Mei Whitcombe, our nurse, helped.")]
    [InlineData("Ms. Mei was not her title.")]
    public void A_full_name_and_a_quotation_mix_nothing(string text) =>
        Assert.Empty(new WrittenLetter().With(SectionKey.ICS, text).Find("wording.address"));

    [Fact]
    public void A_title_among_first_names_is_the_one_that_is_found()
    {
        var letter = WrittenLetter
            .Empty.With(SectionKey.Opening, "Mei worked with me. Mei was early. I watched Mei at work.")
            .With(SectionKey.Closing, "I give Dr. Chen my highest recommendation.");

        Assert.Equal("Dr. Chen", Assert.Single(letter.Find("wording.address")).Text);
    }

    [Fact]
    public void A_month_is_no_first_name()
    {
        WrittenLetter letter = new();
        letter.Facts = letter.Facts with { Candidate = letter.Facts.Candidate with { GivenName = "May" } };
        letter.With(SectionKey.ICS, "In May she led. May 4 was one day. May I add this?");

        Assert.Empty(letter.Find("wording.address"));
    }

    [Fact]
    public void Effort_words_that_outnumber_ability_are_one_line()
    {
        var letter = WrittenLetter.Empty.With(
            SectionKey.PROF,
            "She is hardworking, dependable, diligent, dedicated and conscientious."
        );

        var finding = Assert.Single(letter.Find("wording.balance"));

        Assert.Null(finding.Section);
        Assert.Contains("5: hardworking", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("She is hardworking, dependable, diligent, dedicated, and brilliant, gifted, talented.")]
    [InlineData("A thorough history, a careful examination, a kind of calm; she is responsible for the committee.")]
    [InlineData("She is hardworking, dependable and diligent.")]
    public void Balanced_words_are_left(string text) =>
        Assert.Empty(WrittenLetter.Empty.With(SectionKey.PROF, text).Find("wording.balance"));

    [Fact]
    public void Communal_words_that_outnumber_agentic_ones_are_one_line() =>
        Assert.Single(
            WrittenLetter
                .Empty.With(SectionKey.PROF, "She is kind, warm, friendly and pleasant.")
                .Find("wording.balance")
        );

    [Fact]
    public void Stock_phrases_are_one_line_with_their_places()
    {
        var letter = new WrittenLetter()
            .With(SectionKey.PROF, "She is a team player.")
            .With(SectionKey.SBP, "She hit the ground running.");

        var message = Assert.Single(letter.Find("wording.cliche")).Message;

        Assert.StartsWith(
            "2 stock phrases: “team player” (PROF), “hit the ground running” (SBP)",
            message,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData(Pronouns.HeHim, "He has a wife and two sons, and his wife works here.", "his wife")]
    [InlineData(Pronouns.TheyThem, "They moved here with their spouse and two kids.", "their spouse")]
    public void Personal_life_is_found_for_everyone(Pronouns pronouns, string text, string words)
    {
        WrittenLetter letter = new();
        letter.Facts = letter.Facts with { Candidate = letter.Facts.Candidate with { Pronouns = pronouns } };

        Assert.Contains(letter.With(SectionKey.SBP, text).Find("wording.personal-life"), f => f.Text == words);
    }

    [Theory]
    [InlineData(Pronouns.HeHim, "A man of seventy would not eat. He called his wife, and his wife came.")]
    [InlineData(Pronouns.HeHim, "Her husband had died in March; he sat with her.")]
    [InlineData(Pronouns.TheyThem, "Parents trusted them, and their children did too.")]
    public void A_patients_kin_are_left(Pronouns pronouns, string text)
    {
        WrittenLetter letter = new();
        letter.Facts = letter.Facts with { Candidate = letter.Facts.Candidate with { Pronouns = pronouns } };

        Assert.Empty(letter.With(SectionKey.SBP, text).Find("wording.personal-life"));
    }
}
