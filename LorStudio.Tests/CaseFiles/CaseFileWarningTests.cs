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

    [Fact]
    public void A_link_to_no_note_is_left_out_with_a_warning()
    {
        var result = CaseJson.Read(CaseJson.With("$.draft.sections[1].notes", """["n9", "n1", "n1"]"""));
        Assert.Equal("$.draft.sections[1].notes[0]", Assert.Single(result.Warnings).Path);
        Assert.Equal(["n1"], result.Contents!.SectionNotes[SectionKey.PC]);
    }
}
