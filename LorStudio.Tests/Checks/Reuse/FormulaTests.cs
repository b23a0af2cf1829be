using LorStudio.Checks;

namespace LorStudio.Tests.Checks.Reuse;

public sealed class FormulaTests
{
    private const string Doctor =
        "I am a board-certified internist and clinical associate professor at Lakeside Medical College, where I have supervised over 200 residents and students since 2009.";

    private const string Story =
        "She stayed until nine with a frightened widower, drew the valve on the back of a menu and had him explain it to his daughter.";

    public static TheoryData<string> Formulas =>
        [
            "It is my pleasure to write this letter of recommendation for Dr. Okafor, who is applying to your internal medicine residency program.",
            "It is with great pleasure and enthusiasm that I write this letter of recommendation on behalf of Dr. Amara Okafor in support of her application for a residency position in your program.",
            "I am writing to recommend Dr. Okafor without reservation for a position in your family medicine residency training program.",
            "I am pleased to write this letter in strong support of Dr. Okafor's application to your residency program in internal medicine.",
            "It gives me great pleasure to recommend Dr. Okafor for residency training in your institution.",
            "I have had the pleasure of working with Dr. Okafor and I am honored to provide this letter of support.",
            "I have known Dr. Okafor for the past two years in my capacity as her attending physician and supervisor.",
            "Please do not hesitate to contact me by phone or email if you have any further questions or require additional information.",
            "If you have any questions regarding this letter or the applicant, please feel free to contact me at any time.",
            "Should you need any additional information about this candidate, please do not hesitate to reach out to me directly by email.",
            "I would be happy to answer any further questions or provide any additional information that you may require regarding her application.",
            "I recommend Dr. Okafor without reservation to your residency program and I am confident that she will be an asset to any program.",
            "I give Dr. Okafor my highest recommendation and I have no doubt that she will become an outstanding resident and physician in your program.",
            "I highly recommend Dr. Okafor for a residency position in your program and believe that she will make an excellent resident.",
            "I am confident that she will be a valuable asset to any residency program that is fortunate enough to have her.",
            "Any residency program would be fortunate to have Dr. Okafor, and I wish her every success in her future career and endeavors.",
            "Dr. Okafor has waived her right to review this letter of recommendation, and I have not shared its contents with her.",
            "Dr. Okafor has not waived the right to see this letter under the Family Educational Rights and Privacy Act of 1974.",
            "Thank you for your time and consideration of this outstanding candidate for your residency training program.",
            "I would be delighted to have Dr. Okafor as a resident in our own program and I recommend her with my strongest support.",
            "I strongly urge you to give her application your most serious consideration for a position in your residency program.",
        ];

    [Theory]
    [MemberData(nameof(Formulas))]
    public void A_formula_is_no_reuse(string formula)
    {
        var others = Swapped.For(formula, ReuseText.Amara, ReuseText.Wei);

        Assert.Empty(ReuseText.Check(formula, others));
    }

    [Fact]
    public void Letters_that_share_nothing_but_formulas_share_nothing()
    {
        var all = string.Join(' ', Formulas.Select(f => f.Data));

        Assert.Empty(ReuseText.Check(all, Swapped.For(all, ReuseText.Amara, ReuseText.Wei)));
    }

    [Fact]
    public void A_sentence_of_the_letters_own_beside_a_formula_is_reuse()
    {
        var text =
            $"It is my pleasure to write this letter of recommendation for Dr. Okafor. {Story} Please do not hesitate to contact me.";

        var finding = Assert.Single(ReuseText.Check(text, Swapped.For(text, ReuseText.Amara, ReuseText.Wei)));

        Assert.Equal(Story.TrimEnd('.'), finding.Text);
    }

    [Fact]
    public void What_a_writer_says_of_themselves_stands_rightly_in_all_their_letters() =>
        Assert.Empty(ReuseText.Check($"{Doctor} She asked.", Doctor, ReuseText.Writer));

    [Theory]
    [InlineData(
        "As a clinical associate professor at Lakeside Medical College I have taught more than 300 students over the last eleven years."
    )]
    [InlineData(
        "In my twelve years as a hospitalist at Lakeside I have directed the ward service and the evening clinic for refugees."
    )]
    [InlineData(
        "My name is Dr. Ellen Marsh, and I am the chief of hospital medicine at Lakeside with fourteen years behind me."
    )]
    [InlineData(
        "I have been the medical student clerkship director at Lakeside since 2014 and sit on the committee that ranks our applicants."
    )]
    public void A_writer_may_say_of_themselves_the_same_twice(string self)
    {
        Assert.Empty(ReuseText.Check(self, self, ReuseText.Writer));
        Assert.NotEmpty(ReuseText.Check(self, self, "Somebody Else"));
    }

    [Theory]
    [InlineData(
        "I have rarely seen a student who could explain a difficult valve to a frightened family so plainly and so soon."
    )]
    [InlineData(
        "As a supervisor I watched Dr. Okafor lead the evening clinic for refugees and rewrite its intake form in Pashto."
    )]
    [InlineData(
        "I have watched her lead the evening clinic for refugees alone and rewrite its intake form in Pashto within a week."
    )]
    public void What_a_writer_says_of_the_candidate_is_no_self_description(string sentence) =>
        Assert.NotEmpty(
            ReuseText.Check(sentence, Swapped.For(sentence, ReuseText.Amara, ReuseText.Wei), ReuseText.Writer)
        );

    [Fact]
    public void Letters_of_their_own_share_nothing()
    {
        RandomLetters random = new(23);
        List<RandomLetter> letters = [.. Enumerable.Range(0, 150).Select(_ => random.Next())];
        LorStudio.Checks.Reuse.GivenLetters earlier = new([
            .. letters.Select(l => new LorStudio.Checks.Reuse.GivenLetter("", l.Candidate, "", l.Draft)),
        ]);

        var found = letters.SelectMany(l => ReuseText.Check(l.Candidate, l.Draft, earlier));

        Assert.DoesNotContain(found, f => f.Severity > Severity.Consider);
    }
}
