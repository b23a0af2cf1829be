using LorStudio.CaseFiles;
using LorStudio.Drafting;

namespace LorStudio.Tests.CaseFiles;

public sealed class CaseFileWarningTests
{
    [Theory]
    [InlineData("$.colour")]
    [InlineData("$.candidate.colour")]
    [InlineData("$.sessions[0].notes[1].colour")]
    [InlineData("$.draft.sections[2].colour")]
    public void An_unknown_property_is_left_out_with_a_warning(string path)
    {
        var result = CaseJson.Read(CaseJson.With(path, """{ "deep": ["\ud800"] }"""));
        Assert.True(result.Succeeded);
        Assert.Equal(path, Assert.Single(result.Warnings).Path);
    }

    [Fact]
    public void A_hostile_property_name_cannot_steer_a_terminal()
    {
        var json = CaseJson.Whole.Replace(
            "\"format\"",
            """ "\u001b[31m\u202e\nerror: " : 1, "format" """,
            StringComparison.Ordinal
        );
        var warning = Assert.Single(CaseJson.Read(json).Warnings);
        Assert.DoesNotContain(warning.ToString(), c => char.IsControl(c) || c == '\u202E');
    }

    [Fact]
    public void A_long_value_is_shown_in_part()
    {
        var result = CaseJson.Read(CaseJson.With("$.candidate.pronouns", $"\"{new string('x', 5_000)}\""));
        Assert.True(Assert.Single(result.Errors).Text.Length < 200);
    }

    [Theory]
    [InlineData("$.candidate.givenName")]
    [InlineData("$.candidate.preferredName")]
    [InlineData("$.writer.name")]
    [InlineData("$.people[0]")]
    public void A_character_that_turns_writing_around_is_taken_from_a_name_with_a_warning(string path)
    {
        var result = CaseJson.Read(CaseJson.With(path, """ "evil\u202Egpj" """));
        Assert.Equal(path, Assert.Single(result.Warnings).Path);
        var written = System.Text.Encoding.UTF8.GetString(CaseFileWriter.Write(result.Contents!));
        Assert.Contains("\"evilgpj\"", written, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("$.sessions[0].notes[1].id", "\"n1\"")]
    [InlineData("$.sessions[0].notes", "\"none\"")]
    [InlineData("$.sessions", "{}")]
    public void A_link_is_not_blamed_for_notes_that_could_not_be_read(string path, string json)
    {
        var spoiled = CaseJson
            .With(path, json)
            .Replace("\"notes\":[\"n1\"]", "\"notes\":[\"n1\",\"n2\"]", StringComparison.Ordinal);
        var result = CaseJson.Read(spoiled);
        Assert.Equal(path, Assert.Single(result.Errors).Path);
        Assert.Empty(result.Warnings);
    }

    [Theory]
    [InlineData("$.candidate.givenName", "\"\"")]
    [InlineData("$.candidate.familyName", "\"  \"")]
    [InlineData("$.writer.name", "\"\\t\"")]
    public void A_required_name_that_is_blank_is_said_to_be_missing_in_the_letter(string path, string json)
    {
        var result = CaseJson.Read(CaseJson.With(path, json));
        Assert.True(result.Succeeded);
        var warning = Assert.Single(result.Warnings);
        Assert.Equal((path, "is blank; the letter will have no such name."), (warning.Path, warning.Text));
    }

    [Fact]
    public void A_link_to_no_note_is_left_out_with_a_warning()
    {
        var result = CaseJson.Read(CaseJson.With("$.draft.sections[1].notes", """["n9", "n1", "n1"]"""));
        Assert.Equal("$.draft.sections[1].notes[0]", Assert.Single(result.Warnings).Path);
        Assert.Equal(["n1"], result.Contents!.SectionNotes[SectionKey.PC]);
    }
}
