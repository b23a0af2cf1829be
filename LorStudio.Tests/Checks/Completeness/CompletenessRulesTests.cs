using LorStudio.Checks;
using LorStudio.Drafting;

namespace LorStudio.Tests.Checks.Completeness;

public sealed class CompletenessRulesTests
{
    private const string Observed = "I observed her directly every weekday. ";
    private const string Known = "I was her attending. ";
    private const string Long = "She was here for eight weeks. ";
    private const string Where = "It was on the inpatient service. ";

    public static TheoryData<string> Rules =>
        [
            "complete.relationship",
            "complete.duration",
            "complete.setting",
            "complete.observation",
            "complete.comparison",
            "complete.recommendation",
            "complete.contact",
            "complete.specialty",
            "complete.competency",
        ];

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_whole_letter_lacks_nothing(string rule) => Assert.Empty(new WrittenLetter().Find(rule));

    [Fact]
    public void A_new_case_is_told_of_its_empty_competencies_alone()
    {
        var letter = WrittenLetter.Empty;

        Assert.Equal(6, letter.Find("complete.competency").Count);
        Assert.Equal(6, new LetterChecks(letter.Case).Check(letter.Draft).Count);
    }

    [Fact]
    public void An_empty_competency_stands_on_its_section()
    {
        var finding = Assert.Single(new WrittenLetter().With(SectionKey.SBP, " \n").Find("complete.competency"));

        Assert.Equal(("SBP", 0, 0), (finding.Section, finding.Start, finding.Length));
    }

    [Theory]
    [InlineData("I supervised Dr. Chen.")]
    [InlineData("As her attending on the ward I saw it.")]
    [InlineData("I served as her clinical preceptor.")]
    [InlineData("Dr. Chen worked closely with me.")]
    [InlineData("She rotated with me in the clinic.")]
    [InlineData("She was a student of mine; I taught her daily.")]
    [InlineData("She completed an externship under my supervision.")]
    [InlineData("She was an observer in my private practice.")]
    [InlineData("I have known Dr. Chen as her research mentor.")]
    [InlineData("As clerkship director I graded her.")]
    public void A_relationship_is_known_in_its_usual_forms(string words) =>
        Assert.Empty(Opening(words + Long + Where + Observed).Find("complete.relationship"));

    [Theory]
    [InlineData("I am an attending physician at Harrow Lake. Dr. Chen spent eight weeks here.")]
    [InlineData("Dr. Chen spent eight weeks on the teaching service, trained in Lagos.")]
    [InlineData("I am glad to write for Dr. Chen. Our chief resident thinks highly of her.")]
    public void The_writers_own_post_is_no_relationship(string words) =>
        Assert.Single(Opening(words).Find("complete.relationship"));

    [Theory]
    [InlineData("for four weeks")]
    [InlineData("for a month")]
    [InlineData("on a six-week elective")]
    [InlineData("over the past two months")]
    [InlineData("from March 2 to March 27, 2026")]
    [InlineData("from March to May 2026")]
    [InlineData("March 2-27, 2026")]
    [InlineData("from 3/2/2026 to 3/27/2026")]
    [InlineData("between 14 September and 9 October")]
    [InlineData("for a total of 160 hours")]
    [InlineData("throughout March 2026")]
    [InlineData("for the entire month of March")]
    [InlineData("in a month-long rotation")]
    [InlineData("for nearly two years she worked")]
    public void A_length_of_time_is_known_in_its_usual_forms(string words) =>
        Assert.Empty(Opening(Known + Where + Observed + $"She was with us {words}.").Find("complete.duration"));

    [Theory]
    [InlineData("In the third week she followed seven patients a day, 45 hours a week.")]
    [InlineData("In my twelve years as faculty I have seen many.")]
    [InlineData("Over twenty years of practice I have seen many.")]
    [InlineData("She cared for a 62-year-old man.")]
    [InlineData("She was with us in March 2026.")]
    [InlineData("She gave a two-week course of antibiotics.")]
    [InlineData("I have directed the clerkship since 2011.")]
    public void Other_times_are_no_length(string words) =>
        Assert.Single(Opening(Known + Where + Observed + words).Find("complete.duration"));

    [Theory]
    [InlineData("on the wards")]
    [InlineData("in our clinic")]
    [InlineData("in the ED")]
    [InlineData("in the OR")]
    [InlineData("in the emergency department")]
    [InlineData("in my laboratory")]
    [InlineData("at Harrow Lake Medical Center")]
    [InlineData("in our private practice")]
    [InlineData("in the ICU")]
    public void A_setting_is_known_in_its_usual_forms(string words) =>
        Assert.Empty(Opening(Known + Long + Observed + $"She was {words}.").Find("complete.setting"));

    [Fact]
    public void A_setting_is_missed() =>
        Assert.Single(
            Opening(Known + Long + Observed + "Few change how a unit thinks, or a team.").Find("complete.setting")
        );

    [Theory]
    [InlineData("I observed her with patients.")]
    [InlineData("I watched her work.")]
    [InlineData("We worked side by side.")]
    [InlineData("I supervised her daily.")]
    [InlineData("She made daily rounds with me.")]
    [InlineData("I stood next to her at every delivery.")]
    [InlineData("I worked closely with her.")]
    [InlineData("I reviewed every note she wrote.")]
    [InlineData("I saw her examine patients.")]
    [InlineData("All this I know first-hand.")]
    public void An_observation_is_known_in_its_usual_forms(string words) =>
        Assert.Empty(Opening(Known + Long + Where + words).Find("complete.observation"));

    [Fact]
    public void An_observation_is_missed() =>
        Assert.Single(
            Opening(Known + Long + Where + "She presented seven patients a day.").Find("complete.observation")
        );

    [Fact]
    public void What_stands_elsewhere_is_said_to()
    {
        var letter = new WrittenLetter()
            .With(SectionKey.Opening, "I recommend Dr. Chen for internal medicine.")
            .With(SectionKey.PC, "I supervised her for eight weeks. On one occasion she stayed.");

        Assert.Contains(
            "Patient Care",
            Assert.Single(letter.Find("complete.duration")).Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void An_empty_opening_is_called_empty() =>
        Assert.Contains(
            "opening is empty",
            Assert.Single(new WrittenLetter().With(SectionKey.Opening, "").Find("complete.duration")).Message,
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("She is in the top 5 % of the students I have taught.")]
    [InlineData("She ranks among the best interns of my career.")]
    [InlineData("Of the 40 residents I supervised, she is the strongest.")]
    [InlineData("She is the finest student I have worked with.")]
    [InlineData("She is one of the best sub-interns in ten years.")]
    [InlineData("She stands well above her peers.")]
    [InlineData("Compared with other international graduates, she is ahead.")]
    [InlineData("I have supervised about 60 students. She is among the top five.")]
    [InlineData("She outperformed most of our residents.")]
    [InlineData("She works at the level of our second-year residents.")]
    [InlineData("Of some 30 preceptees she is the best of the 30.")]
    public void A_comparison_is_known_in_its_usual_forms(string words) =>
        Assert.Empty(new WrittenLetter().With(SectionKey.Comparison, words).Find("complete.comparison"));

    [Theory]
    [InlineData("She is among the best.")]
    [InlineData("She is an excellent physician and a fine colleague to residents.")]
    [InlineData("She worked with students, residents and nurses.")]
    [InlineData("It is not easy to compare one physician with another.")]
    public void Praise_alone_compares_with_nobody(string words) =>
        Assert.Single(new WrittenLetter().With(SectionKey.Comparison, words).Find("complete.comparison"));

    [Theory]
    [InlineData("I give her my highest recommendation.")]
    [InlineData("I strongly recommend her.")]
    [InlineData("I recommend her without reservation.")]
    [InlineData("She has my strongest possible recommendation.")]
    [InlineData("I recommend Dr. Chen to you most enthusiastically.")]
    [InlineData("I recommend her highly and without hesitation.")]
    [InlineData("I endorse her application wholeheartedly.")]
    [InlineData("I cannot recommend Dr. Chen highly enough.")]
    [InlineData("I recommend her with the greatest enthusiasm.")]
    [InlineData("I support her in the strongest terms.")]
    public void A_strength_of_recommendation_is_known_in_its_usual_forms(string words)
    {
        var letter = new WrittenLetter().With(SectionKey.Closing, words + " Call me at (440) 555-0142.");

        Assert.Empty(letter.Find("complete.recommendation"));
        Assert.Empty(letter.Find("strength.tepid-close"));
    }

    [Theory]
    [InlineData("I recommend her to your program.")]
    [InlineData("I recommend this highly motivated physician to your program.")]
    [InlineData("I am happy to support her application.")]
    [InlineData("Please call me.")]
    public void A_bare_recommendation_has_no_strength(string words) =>
        Assert.Single(new WrittenLetter().With(SectionKey.Closing, words).Find("complete.recommendation"));

    [Theory]
    [InlineData("Call me at 440-555-0142.")]
    [InlineData("Write to ruth@harrow.example.")]
    [InlineData("Please call my direct line, which is on the letterhead.")]
    public void A_contact_is_known(string words) =>
        Assert.Empty(new WrittenLetter().With(SectionKey.Closing, words).Find("complete.contact"));

    [Fact]
    public void The_cold_formula_is_no_contact()
    {
        var letter = new WrittenLetter().With(
            SectionKey.Closing,
            "If I can provide any additional information, please do not hesitate to call."
        );

        Assert.Contains("invites", Assert.Single(letter.Find("complete.contact")).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("I recommend her for your IM program.", 0)]
    [InlineData("She will make an outstanding internist.", 0)]
    [InlineData("I recommend her for a medicine residency.", 0)]
    [InlineData("I recommend her for residency; I am an internist myself.", 1)]
    [InlineData("I recommend her for residency in family medicine.", 1)]
    public void The_specialty_is_named_by_any_of_its_names(string words, int findings)
    {
        var letter = new WrittenLetter()
            .With(SectionKey.Opening, "I recommend Dr. Chen.")
            .With(SectionKey.Closing, words);

        Assert.Equal(findings, letter.Find("complete.specialty").Count);
    }

    private static WrittenLetter Opening(string text) => new WrittenLetter().With(SectionKey.Opening, text);
}
