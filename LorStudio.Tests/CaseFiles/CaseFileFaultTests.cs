using System.Text;
using LorStudio.CaseFiles;

namespace LorStudio.Tests.CaseFiles;

public sealed class CaseFileFaultTests
{
    private static string Long(int characters) => $"\"{new string('x', characters)}\"";

    private static string Many(int count, string item) => $"[{string.Join(',', Enumerable.Repeat(item, count))}]";

    public static TheoryData<string, string?, string> Faults =>
        new()
        {
            // The format and what it requires.
            { "$.format", null, "is missing" },
            { "$.format", "\"lorstudio-case/2\"", "expected lorstudio-case/1" },
            { "$.format", "1", "expected text, found a number" },
            { "$.candidate.givenName", null, "is missing" },
            { "$.candidate.familyName", null, "is missing" },
            { "$.writer.name", null, "is missing" },
            { "$.draft.sections[0].key", null, "is missing" },
            // Wrong types.
            { "$.candidate", "[]", "expected an object, found a list" },
            { "$.candidate.givenName", "7", "expected text, found a number" },
            { "$.candidate.givenName", "null", "expected text, found null" },
            { "$.candidate.email", "null", "leave out what is unknown" },
            { "$.candidate.aamcId", "12345678", "expected text, found a number" },
            { "$.candidate.graduationYear", "\"2021\"", "expected a year as a number, found text" },
            { "$.writer.address", "\"1 Test Street\"", "expected a list, found text" },
            { "$.writer.address[1]", "5", "expected text" },
            { "$.experience.hoursPerWeek", "\"40\"", "expected a number, found text" },
            { "$.experience.start", "20260302", "expected text, found a number" },
            { "$.people", "{}", "expected a list, found an object" },
            { "$.sessions", "{}", "expected a list" },
            { "$.sessions[0]", "[]", "expected an object" },
            { "$.sessions[0].notes[0].at", "192", "expected text" },
            { "$.sessions[0].notes[0].competencies", "\"PC\"", "expected a list" },
            { "$.sessions[0].transcript[0]", "\"Hello\"", "expected an object" },
            { "$.draft", "\"text\"", "expected an object" },
            { "$.draft.headings", "\"yes\"", "expected true or false, found text" },
            { "$.draft.sections[0].text", "[\"a\"]", "expected text, found a list" },
            // Too much.
            { "$.candidate.givenName", Long(201), "201 characters; expected at most 200" },
            { "$.people[0]", Long(201), "at most 200" },
            { "$.writer.address[0]", Long(201), "at most 200" },
            { "$.writer.address", "[\"a\", \"b" + string.Concat(Enumerable.Repeat("\\nb", 19)) + "\"]", "21 lines" },
            { "$.sessions[0].link", Long(2_001), "at most 2,000" },
            { "$.sessions[0].summary", Long(100_001), "at most 100,000" },
            { "$.sessions[0].notes[0].text", Long(4_001), "at most 4,000" },
            { "$.sessions[0].transcript[0].text", Long(4_001), "at most 4,000" },
            { "$.draft.sections[1].text", Long(20_001), "20,001 characters; expected at most 20,000" },
            { "$.draft.sections[1].text", Long(6 << 20), "6,291,456 characters; expected at most 20,000" },
            { "$.sessions", Many(101, "{}"), "101 items; expected at most 100" },
            { "$.sessions[0].notes", Many(2_001, "{}"), "2,001 items; expected at most 2,000" },
            // Numbers, words and times out of sense.
            { "$.experience.hoursPerWeek", "-1", "expected 0 to 168" },
            { "$.experience.hoursPerWeek", "168.5", "expected 0 to 168" },
            { "$.experience.hoursPerWeek", "1e999", "expected 0 to 168" },
            { "$.candidate.graduationYear", "21", "expected 1900 to 2100" },
            { "$.candidate.graduationYear", "2021.5", "expected 1900 to 2100" },
            { "$.application.season", "20270", "expected 1900 to 2100" },
            { "$.candidate.aamcId", "\"1234567\"", "expected 8 digits" },
            { "$.candidate.aamcId", "\"1234567x\"", "expected 8 digits" },
            { "$.candidate.aamcId", "\"١٢٣٤٥٦٧٨\"", "expected 8 digits" },
            { "$.candidate.pronouns", "\"she\"", "expected one of she/her, he/him, they/them" },
            { "$.candidate.pronouns", "\"She/Her\"", "is not known" },
            { "$.experience.setting", "\"ward\"", "inpatient, outpatient, both, emergency, laboratory, other" },
            { "$.experience.contact", "\"hourly\"", "daily, weekly, occasional" },
            { "$.experience.observation", "\"\"", "direct, indirect, both" },
            { "$.application.waiver", "\"NotWaived\"", "unknown, notWaived, waived" },
            { "$.sessions[0].notes[0].competencies[1]", "\"XX\"", "PC, MK, PBLI, ICS, PROF, SBP" },
            { "$.sessions[0].notes[0].kind", "\"idea\"", "observation, fact, quote, comparison, growth" },
            { "$.sessions[0].notes[0].at", "\"3:12\"", "written as 0:03:12" },
            { "$.sessions[0].notes[0].at", "\"0:60:00\"", "written as 0:03:12" },
            { "$.sessions[0].notes[0].at", "\"-0:03:12\"", "written as 0:03:12" },
            { "$.sessions[0].notes[0].at", "\"0:03:12\\n\"", "written as 0:03:12" },
            { "$.sessions[0].transcript[0].at", "\"0:03:12.5\"", "written as 0:03:12" },
            { "$.experience.start", "\"2026-02-30\"", "is no date; expected one that exists" },
            { "$.experience.start", "\"2026-2-3\"", "is no date" },
            { "$.experience.start", "\"03/02/2026\"", "is no date" },
            { "$.experience.start", "\"0026-03-02\"", "is no date" },
            { "$.order.paidOn", "\"2025-02-29\"", "is no date" },
            { "$.draft.letterDate", "\"2026-11-24T00:00:00Z\"", "is no date" },
            { "$.sessions[0].startedAt", "\"2026-11-24T17:00:00\"", "date, time and offset" },
            { "$.sessions[0].startedAt", "\"2026-11-31T17:00:00-08:00\"", "date, time and offset" },
            { "$.sessions[0].startedAt", "\"2026-11-24\"", "date, time and offset" },
            { "$.sessions[0].startedAt", "\"2026-11-24T17:00:00+25:00\"", "date, time and offset" },
            { "$.sessions[0].startedAt", "\"2026-11-24T17:00:00-0800\"", "date, time and offset" },
            { "$.sessions[0].startedAt", "\"2026-11-24T17:00:00-8:00\"", "date, time and offset" },
            { "$.sessions[0].startedAt", "\"2026-11-24T17:00:00-08\"", "date, time and offset" },
            // Things at odds with each other.
            { "$.experience.end", "\"2026-03-01\"", "lies before the start 2026-03-02" },
            { "$.sessions[0].endedAt", "\"2026-11-24T16:59:59-08:00\"", "lies before its start" },
            { "$.sessions[0].endedAt", "\"2026-11-24T17:42:00+00:00\"", "lies before its start" },
            { "$.sessions[0].notes[1].id", "\"n1\"", "an earlier note" },
            { "$.draft.sections[1].key", "\"opening\"", "stands there twice" },
            {
                "$.draft.sections[1].key",
                "\"pc\"",
                "expected one of opening, PC, MK, PBLI, ICS, PROF, SBP, comparison, closing"
            },
            // Characters that are none.
            { "$.candidate.givenName", "\"a\\u0000b\"", "control character U+0000 at position 1" },
            { "$.draft.sections[0].text", "\"a\\u001bb\"", "control character U+001B" },
            { "$.draft.sections[0].text", "\"a\\u000bb\"", "control character U+000B" },
            { "$.sessions[0].notes[0].text", "\"\u0085\"", "control character U+0085" },
            { "$.draft.sections[0].text", "\"a\\ud800b\"", "half of a surrogate pair" },
            { "$.candidate.familyName", "\"\\udc00\"", "half of a surrogate pair" },
            { "$.candidate.pronouns", "\"\\ud83d\"", "half of a surrogate pair" },
        };

    [Theory]
    [MemberData(nameof(Faults))]
    public void A_fault_is_named_by_its_place_and_what_was_expected(string path, string? json, string words)
    {
        var result = CaseJson.Read(CaseJson.With(path, json));

        Assert.Null(result.Contents);
        var error = Assert.Single(result.Errors);
        Assert.Equal(path, error.Path);
        Assert.Contains(words, error.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "is empty")]
    [InlineData(" \n ", "is empty")]
    [InlineData("hello", "not a case file")]
    [InlineData("[]", "not a case file")]
    [InlineData("%PDF-1.7", "not a case file")]
    [InlineData("{\n  \"format\": lorstudio\n}", "line 2, byte 13")]
    [InlineData("{\"format\": \"lorstudio-case/1\",}", "not valid JSON")]
    [InlineData("{\"format\": \"a\nb\"}", "not valid JSON")]
    [InlineData("{\"format\": \"a\0b\"}", "not valid JSON")]
    [InlineData("{} {}", "not valid JSON")]
    [InlineData("// case\n{}", "not a case file")]
    [InlineData("{\"\\ud800\": 1}", "no valid text")]
    [InlineData("{\"format\": \"lorstudio-case/1\", \"candidate\": {\"givenName\": \"A", "cut off")]
    [InlineData("{", "ends in the middle (line 1, byte 2)")]
    public void A_fault_of_the_whole_file_names_no_path(string json, string words)
    {
        var error = Assert.Single(CaseJson.Read(json).Errors);
        Assert.Null(error.Path);
        Assert.Contains(words, error.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_cut_off_anywhere_is_said_to_be_cut_off()
    {
        var bytes = Encoding.UTF8.GetBytes(CaseJson.Whole);
        for (var length = 1; length < bytes.Length; length++)
        {
            var error = Assert.Single(CaseFileReader.Read(bytes.AsMemory(0, length)).Errors);
            Assert.Contains("cut off", error.Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Text_of_another_encoding_is_found_at_its_place()
    {
        var error = Assert.Single(CaseFileReader.Read(Encoding.Latin1.GetBytes("{\n \"a\": \"é\"}")).Errors);
        Assert.Null(error.Path);
        Assert.Contains("not UTF-8 text (line 2, byte 8)", error.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_of_more_than_64_MB_is_not_looked_into()
    {
        var error = Assert.Single(CaseFileReader.Read(new byte[(64 << 20) + 1]).Errors);
        Assert.Contains("larger than 64 MB", error.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(63, false)]
    [InlineData(64, true)]
    public void Nesting_ends_at_64_levels(int listsInRoot, bool refused)
    {
        var nested = new string('[', listsInRoot) + new string(']', listsInRoot);
        var result = CaseJson.Read(
            CaseJson.Whole.Replace("\"format\"", $"\"x\": {nested}, \"format\"", StringComparison.Ordinal)
        );
        Assert.Equal(refused, !result.Succeeded);
        if (refused)
        {
            Assert.Null(Assert.Single(result.Errors).Path);
        }
    }

    [Fact]
    public void All_faults_are_named_at_once()
    {
        var json = """
            {
              "format": "lorstudio-case/1",
              "candidate": { "givenName": 1, "pronouns": "x" },
              "sessions": [{ "notes": [{ "at": "x" }] }]
            }
            """;
        Assert.Equal(
            [
                "$.candidate.givenName",
                "$.candidate.familyName",
                "$.candidate.pronouns",
                "$.writer.name",
                "$.sessions[0].notes[0].at",
            ],
            CaseJson.Read(json).Errors.Select(e => e.Path)
        );
    }

    [Fact]
    public void A_flood_of_faults_is_counted_not_listed()
    {
        var notes = Many(2_000, """{ "at": "x" }""");
        var errors = CaseJson.Read(CaseJson.With("$.sessions[0].notes", notes)).Errors;
        Assert.Equal(101, errors.Count);
        Assert.Equal("1,900 more errors are not shown.", errors[^1].ToString());
    }

    [Fact]
    public void A_property_that_stands_there_twice_is_an_error()
    {
        var json = CaseJson.Whole.Replace("\"pronouns\"", "\"email\": \"x\", \"pronouns\"", StringComparison.Ordinal);
        var error = Assert.Single(CaseJson.Read(json).Errors);
        Assert.Equal("$.candidate.email", error.Path);
    }

    [Fact]
    public void Of_another_version_nothing_else_is_said()
    {
        var error = Assert.Single(CaseJson.Read("""{ "format": "lorstudio-case/2", "candidates": [] }""").Errors);
        Assert.Equal("$.format", error.Path);
    }
}
