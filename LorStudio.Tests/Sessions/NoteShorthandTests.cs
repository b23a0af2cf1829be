using LorStudio.Cases;
using LorStudio.Sessions;

namespace LorStudio.Tests.Sessions;

public class NoteShorthandTests
{
    [Theory]
    [InlineData("presented 12 patients a day #pc #ics", "presented 12 patients a day")]
    [InlineData("#PC #Ics presented 12 patients a day", "presented 12 patients a day")]
    [InlineData("presented #pc 12 patients #ICS a day", "presented 12 patients a day")]
    [InlineData("#pc/#ics: presented 12 patients a day", "presented 12 patients a day")]
    [InlineData("presented 12 patients a day (#pc, #ics)", "presented 12 patients a day")]
    [InlineData("presented 12 patients a day #pc,#ics #pc", "presented 12 patients a day")]
    public void Tags_stand_anywhere_in_any_case_and_leave_the_words(string line, string text)
    {
        var note = NoteShorthand.Parse(line);

        Assert.Equal(text, note.Text);
        Assert.Equal([Competency.PC, Competency.ICS], note.Competencies);
        Assert.Equal(NoteKind.Observation, note.Kind);
        Assert.Null(note.Fault);
    }

    [Theory]
    [InlineData("ranked #1 of 60 students")]
    [InlineData("bed #12 #foo #pcs #pc-like")]
    [InlineData("writes C#pc in a letter")]
    [InlineData("a lone # sign")]
    [InlineData("#")]
    public void What_is_no_tag_stays_text(string line)
    {
        var note = NoteShorthand.Parse(line);

        Assert.Equal(line, note.Text);
        Assert.Empty(note.Competencies);
    }

    [Theory]
    [InlineData("\"the best student I had\" #prof", "the best student I had")]
    [InlineData("“the best student I had”", "the best student I had")]
    [InlineData("\"the best student I had", "the best student I had")]
    [InlineData("#prof \"the best student I had\"", "the best student I had")]
    [InlineData("\"calm\" and \"kind\"", "\"calm\" and \"kind\"")]
    [InlineData("\"the best\" said the charge nurse", "\"the best\" said the charge nurse")]
    [InlineData("the best student I had #quote", "the best student I had")]
    public void An_opening_quotation_mark_makes_a_quotation(string line, string text)
    {
        var note = NoteShorthand.Parse(line);

        Assert.Equal(NoteKind.Quote, note.Kind);
        Assert.Equal(text, note.Text);
    }

    [Theory]
    [InlineData("asks for help late #growth", NoteKind.Growth)]
    [InlineData("#Fact 40 hours a week", NoteKind.Fact)]
    [InlineData("top 5 of 60 #comparison #pc", NoteKind.Comparison)]
    [InlineData("\"quoted\" but seen #observation", NoteKind.Observation)]
    public void A_tag_names_the_kind(string line, NoteKind kind) => Assert.Equal(kind, NoteShorthand.Parse(line).Kind);

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("#pc #growth")]
    [InlineData("\"")]
    public void Tags_alone_are_no_note(string line)
    {
        Assert.Contains("no words", NoteShorthand.Parse(line).Fault, StringComparison.Ordinal);
    }

    [Fact]
    public void A_note_of_4000_characters_is_kept_and_a_longer_one_refused_with_its_length()
    {
        Assert.Null(NoteShorthand.Parse(new string('a', 4_000) + " #pc").Fault);
        Assert.Contains("4,001", NoteShorthand.Parse(new string('a', 4_001)).Fault, StringComparison.Ordinal);
    }

    [Fact]
    public void Control_characters_and_halves_of_characters_do_not_get_in()
    {
        Assert.Equal("one\ntwo\tthree 👩‍⚕️", NoteShorthand.Parse("o\0ne\r\ntwo\tth\u001bree 👩‍⚕️\ud800").Text);
    }

    [Theory]
    [InlineData("presented 12 patients", NoteKind.Observation)]
    [InlineData("the best student I had", NoteKind.Quote)]
    [InlineData("\"calm\" and \"kind\"", NoteKind.Quote)]
    [InlineData("\"calm\" is how I saw her", NoteKind.Observation)]
    [InlineData("told me \"you are ready\"", NoteKind.Quote)]
    [InlineData("top 5 of 60", NoteKind.Comparison)]
    [InlineData("two lines\nof text", NoteKind.Growth)]
    public void A_note_written_as_a_line_parses_to_the_same_note(string text, NoteKind kind)
    {
        Competency[] competencies = [Competency.SBP, Competency.MK];
        var again = NoteShorthand.Parse(NoteShorthand.Write(new Note("n1", null, text, competencies, kind)));

        Assert.Equal(text, again.Text);
        Assert.Equal(kind, again.Kind);
        Assert.Equal(competencies, again.Competencies);
    }

    [Fact]
    public void Every_tag_that_is_offered_is_understood()
    {
        var tags = NoteShorthand.Tags(CompetencyOrder.Milestones);

        Assert.Equal("PC MK SBP PBLI PROF ICS", string.Join(' ', tags.Take(6).Select(t => t.Name)));
        Assert.All(tags, tag => Assert.Equal("word", NoteShorthand.Parse($"word #{tag.Name}").Text));
    }
}
