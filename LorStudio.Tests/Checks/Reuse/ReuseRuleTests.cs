using LorStudio.Cases;
using LorStudio.Checks;
using LorStudio.Checks.Reuse;
using LorStudio.Drafting;

namespace LorStudio.Tests.Checks.Reuse;

public sealed class ReuseRuleTests
{
    // 16 words, and the first 12 and 11 of them.
    private const string Sixteen = "She drew the leaking valve on a menu and asked the widower to explain it back";
    private const string Twelve = "She drew the leaking valve on a menu and asked the widower";
    private const string Eleven = "She drew the leaking valve on a menu and asked the";

    private const string Before = "Rounds began at seven. ";
    private const string After = ". Nobody else had thought of that";

    [Theory]
    [InlineData(Sixteen, Severity.Warning)]
    [InlineData(Twelve, Severity.Consider)]
    [InlineData(Eleven, null)]
    public void A_run_matters_by_its_words(string shared, Severity? severity)
    {
        var found = ReuseText.Check($"{Before}{shared}{After}.", $"Elsewhere {shared} today.");

        Assert.Equal(severity, found.SingleOrDefault()?.Severity);
    }

    [Fact]
    public void A_finding_stands_on_the_words_and_shows_where_they_stood()
    {
        var found = Assert.Single(
            ReuseText.Check(
                $"{Before}**{Sixteen}**{After}.",
                "On Monday Dr. Zhang drew the leaking valve on a menu and asked the widower to explain it back, slowly."
            )
        );

        Assert.Equal("reuse.earlier-letter", found.Rule);
        Assert.Equal("PC", found.Section);
        Assert.Equal(Sixteen, found.Text);
        Assert.Equal(Before.Length + 2, found.Start);
        Assert.Equal("wei.json", found.Earlier?.Whose);
        Assert.Equal(
            "Dr. Zhang drew the leaking valve on a menu and asked the widower to explain it back",
            found.Earlier?.Text
        );
        Assert.Contains("16 words", found.Message, StringComparison.Ordinal);
        Assert.Contains("wei.json", found.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Dr. Zhang drew the leaking valve on a menu and asked the widower to explain it back")]
    [InlineData("Wei drew the leaking valve on a menu and asked the widower to explain it back")]
    [InlineData("Mr. Wei Zhang drew the leaking valve on a menu and asked the widower to explain it")]
    [InlineData("Once again Zhang's drawing of the leaking valve on a menu let the widower explain it back")]
    public void A_run_that_still_names_the_other_candidate_is_a_blocker(string sentence)
    {
        var found = Assert.Single(ReuseText.Check($"{Before}{sentence}{After}.", sentence + "."));

        Assert.Equal(Severity.Blocker, found.Severity);
        Assert.Contains("still name", found.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_that_both_candidates_bear_is_nobody_elses()
    {
        var sister = ReuseText.Wei with { FamilyName = "Okafor" };
        var sentence = "Dr. Okafor drew the leaking valve on a menu and asked the widower to explain it back.";

        var found = ReuseText.Check(
            ReuseText.Amara,
            ReuseText.DraftOf((SectionKey.PC, sentence)),
            ReuseText.EarlierOf(sister, "", sentence)
        );

        Assert.Equal(Severity.Warning, Assert.Single(found).Severity);
    }

    [Fact]
    public void A_name_that_is_a_word_is_no_name_without_a_title()
    {
        var grace = ReuseText.Wei with { GivenName = "Grace", FamilyName = "Young" };
        var sentence = "Young patients with a leaking valve drew it for us on a menu and explained it back.";

        var found = ReuseText.Check(
            ReuseText.Amara,
            ReuseText.DraftOf((SectionKey.PC, sentence)),
            ReuseText.EarlierOf(grace, "", sentence)
        );

        Assert.Equal(Severity.Warning, Assert.Single(found).Severity);
    }

    [Theory]
    [InlineData("11112222", "Amara", "Okafor-Lindqvist", false)]
    [InlineData("99998888", "Amara", "Okafor", true)]
    [InlineData(null, "Amara", "Okafor", false)]
    [InlineData(null, "Àmara", "OKAFOR", false)]
    [InlineData(null, "Amara", "Okoro", true)]
    public void Other_letters_of_the_same_candidate_are_no_reuse(
        string? aamcId,
        string given,
        string family,
        bool isOther
    )
    {
        var candidate = new Candidate
        {
            GivenName = given,
            FamilyName = family,
            AamcId = aamcId,
        };

        var found = ReuseText.Check(
            ReuseText.Amara,
            ReuseText.DraftOf((SectionKey.PC, Sixteen + ".")),
            ReuseText.EarlierOf(candidate, "", Sixteen + ".")
        );

        Assert.Equal(isOther, found.Count == 1);
    }

    [Theory]
    [InlineData(
        "She was asked by the charge nurse to see why three families had not slept, and has their thanks.",
        "They were asked by the charge nurse to see why three families had not slept, and have their thanks."
    )]
    [InlineData(
        "He carries a list of every patient whose insulin was changed overnight and reads it out on rounds.",
        "They carry a list of every patient whose insulin was changed overnight and read it out on rounds."
    )]
    public void A_sentence_moved_to_a_letter_about_them_is_found(string his, string theirs)
    {
        var found = Assert.Single(ReuseText.Check(theirs, his));

        Assert.Equal(theirs.TrimEnd('.'), found.Text);
    }

    [Fact]
    public void A_paragraph_with_a_word_changed_here_and_there_is_one_passage()
    {
        const string Theirs =
            "Dr. Zhang phoned the pharmacy before breakfast, found that the inhaler had never been paid for and sent the daughter there with a voucher. By noon he had written a one-page guide to vouchers, which the unit clerk still hands to every family.";
        const string Mine =
            "Dr. Okafor phoned the pharmacy before lunch, found that the inhaler had never been paid for and sent the husband there with a voucher. By evening she had written a one-page guide to vouchers, which the ward clerk still hands to every family.";

        var found = ReuseText.Check(Mine, Theirs);

        Assert.Equal(Mine.TrimEnd('.'), Assert.Single(found).Text);
    }

    [Fact]
    public void Words_put_in_and_left_out_do_not_break_a_run()
    {
        const string Theirs =
            "She phoned the pharmacy before breakfast and found that the inhaler had never been paid for by the insurer";
        const string Mine =
            "She phoned the hospital pharmacy before breakfast and found that the inhaler had been paid for by the insurer";

        Assert.Equal(Mine, Assert.Single(ReuseText.Check(Mine, Theirs)).Text);
    }

    [Fact]
    public void A_passage_that_stands_in_many_letters_is_told_once()
    {
        GivenLetters earlier = new([
            .. Enumerable
                .Range(0, 80)
                .Select(i => new GivenLetter(
                    $"{i}",
                    new() { GivenName = "Kofi", FamilyName = $"Mensah{i}" },
                    "",
                    ReuseText.DraftOf((SectionKey.MK, Sixteen + "."))
                )),
        ]);

        Assert.Single(ReuseText.Check(ReuseText.Amara, ReuseText.DraftOf((SectionKey.PC, Sixteen + ".")), earlier));
    }

    [Fact]
    public void The_same_words_over_and_over_are_no_passage()
    {
        var text = string.Join(' ', Enumerable.Repeat("very careful", 40));

        Assert.Empty(ReuseText.Check(text, text));
    }
}
