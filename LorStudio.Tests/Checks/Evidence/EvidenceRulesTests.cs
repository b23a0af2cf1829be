using LorStudio.Checks.Evidence;
using LorStudio.Drafting;
using LorStudio.Sessions;

namespace LorStudio.Tests.Checks.Evidence;

public sealed class EvidenceRulesTests
{
    [Theory]
    [InlineData("One night she stayed with a frightened patient until dawn.")]
    [InlineData("A 54-year-old woman arrived in shock; she placed the line.")]
    [InlineData("She found three errors in the medication list.")]
    [InlineData("When our interpreter left, she phoned another.")]
    [InlineData("She wrote a handout on insulin.")]
    [InlineData("\"She is the calmest person here,\" our nurse said.")]
    [InlineData("For example, she reads the chart backwards.")]
    [InlineData("She recognized early sepsis and ordered cultures.")]
    [InlineData("A woman in a psychotic episode believed that her husband had been replaced.")]
    [InlineData("On Friday she called the clinic.")]
    [InlineData("Two weeks later she asked me for the slides.")]
    [InlineData("Dr. Renner told me what she found.")]
    [InlineData("In her second week she caught a wrong dose.")]
    public void An_example_is_known(string text) => Assert.True(IsExample(text));

    [Theory]
    [InlineData("She has an excellent fund of knowledge and applies it well.")]
    [InlineData("She communicated clearly with patients, families and nurses.")]
    [InlineData("During the rotation she was always punctual and courteous.")]
    [InlineData("She consistently treats each patient with respect.")]
    [InlineData("She worked with us for four weeks, 40 hours a week.")]
    [InlineData("She knows how to put people at ease.")]
    [InlineData("She is available 24/7 and gives 100 %.")]
    [InlineData("She demonstrated professionalism and empathy throughout.")]
    [InlineData("Two of her strengths are patience and humor.")]
    [InlineData("She understands the health care system and works well in teams.")]
    public void Praise_is_no_example(string text) => Assert.False(IsExample(text));

    [Fact]
    public void A_competency_without_an_example_is_thin()
    {
        var letter = new WrittenLetter().With(
            SectionKey.PROF,
            "Dr. Chen is professional and courteous. She treats everyone with respect."
        );

        var finding = Assert.Single(letter.Find("evidence.thin-competency"));

        Assert.Equal(("PROF", 0), (finding.Section, finding.Length));
        Assert.Empty(new WrittenLetter().Find("evidence.thin-competency"));
    }

    [Fact]
    public void At_most_three_vague_paragraphs_are_named()
    {
        const string vague = "She is an excellent, dedicated and compassionate physician.";
        var letter = new WrittenLetter();
        foreach (var key in new[] { SectionKey.PC, SectionKey.MK, SectionKey.ICS, SectionKey.SBP })
        {
            letter.With(key, vague);
        }

        Assert.Equal(3, letter.Find("evidence.vague-praise").Count);
        Assert.Empty(new WrittenLetter().Find("evidence.vague-praise"));
    }

    [Fact]
    public void A_number_that_no_note_holds_is_found()
    {
        var letter = new WrittenLetter().WithNote(
            "n1",
            "bladder scan 860 mL in agitated man, catheter, calm in 1 h",
            SectionKey.PC
        );

        Assert.Contains(letter.Find("evidence.unsupported"), f => f.Text == "840");

        letter.Notes[0] = letter.Notes[0] with { Text = "bladder scan 840 mL" };
        Assert.DoesNotContain(letter.Find("evidence.unsupported"), f => f.Text == "840");
    }

    [Theory]
    [InlineData("among top 3 of abt 40 IMGs since 2017", "She is among the top three of about 40 graduates.", null)]
    [InlineData(
        "among top 3 of abt 40 IMGs since 2017",
        "She is in the top one percent of about 40 graduates.",
        "top one percent"
    )]
    [InlineData("said: good", "She is the best resident I have had.", "the best")]
    [InlineData("best of the 30", "She is the best of the 30.", null)]
    public void A_ranking_rests_on_a_note(string note, string text, string? words)
    {
        var letter = new WrittenLetter()
            .With(SectionKey.Comparison, text)
            .WithNote("n1", note, SectionKey.Comparison, NoteKind.Comparison);
        var found = letter.Find("evidence.unsupported").Where(f => f.Section == "comparison").ToList();

        Assert.Equal(words is not null, found.Exists(f => f.Text.Contains(words ?? "", StringComparison.Ordinal)));
    }

    [Fact]
    public void Without_notes_nothing_is_unsupported() =>
        Assert.Empty(new WrittenLetter().Find("evidence.unsupported"));

    [Fact]
    public void A_note_that_no_section_uses_is_quoted()
    {
        var letter = new WrittenLetter()
            .WithNote("n1", "translated a consent form into Turkish at 2 a.m.")
            .WithNote("n2", "sodium 116, urine studies before saline, SIADH from sertraline")
            .WithNote("n3", " ");

        var finding = Assert.Single(letter.Find("evidence.unused-note"));

        Assert.Contains(
            "“translated a consent form into Turkish at 2 a.m.”",
            finding.Message,
            StringComparison.Ordinal
        );
    }

    private static bool IsExample(string text) => Examples.IsExample(SectionOf.Text(text), 0);
}
