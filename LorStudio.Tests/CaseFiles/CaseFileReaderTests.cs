using System.Text;
using LorStudio.CaseFiles;
using LorStudio.Cases;
using LorStudio.Drafting;
using LorStudio.Sessions;

namespace LorStudio.Tests.CaseFiles;

public sealed class CaseFileReaderTests
{
    [Fact]
    public void A_line_break_in_an_item_of_the_address_parts_lines()
    {
        var read = CaseJson.Read(CaseJson.With("$.writer.address", """["1 Test Street\r\nSuite 2", "Testville"]"""));
        Assert.Equal("1 Test Street\nSuite 2\nTestville", read.Contents!.Facts.Writer.Address);
    }

    [Fact]
    public void Every_property_is_taken()
    {
        var result = CaseJson.Read(CaseJson.Whole);

        Assert.Empty(result.Errors);
        Assert.Empty(result.Warnings);
        var (facts, sessions, draft, links) = result.Contents!;
        Assert.Equivalent(
            new Candidate
            {
                GivenName = "José",
                FamilyName = "Núñez",
                PreferredName = "Pepe Núñez",
                Credentials = "MBBS",
                Pronouns = Pronouns.HeHim,
                AamcId = "12345678",
                Email = "jose@example.org",
                MedicalSchool = "Universidad de Prueba",
                GraduationYear = 2021,
            },
            facts.Candidate,
            strict: true
        );
        Assert.Equal("1 Test Street\nTestville, OH 44000", facts.Writer.Address);
        Assert.Equal(("Ada Wren", "MD, FACP"), (facts.Writer.Name, facts.Writer.Credentials));
        Assert.Equal(37.5m, facts.Experience.HoursPerWeek);
        Assert.Equal((new(2026, 3, 2), new(2026, 3, 27)), (facts.Experience.Start!.Value, facts.Experience.End!.Value));
        Assert.Equal(
            (ClinicalSetting.Inpatient, ContactFrequency.Daily, ObservationMode.Direct),
            (facts.Experience.Setting, facts.Experience.Contact, facts.Experience.Observation)
        );
        Assert.Equal((2027, WaiverStatus.NotWaived), (facts.Application.Season, facts.Application.Waiver));
        Assert.Equal(("standard", new(2026, 11, 23)), (facts.Order.Service, facts.Order.PaidOn!.Value));
        Assert.Equal(["Dr. Ana Ruiz"], facts.People);

        var session = Assert.Single(sessions);
        Assert.Equal(new DateTimeOffset(2026, 11, 24, 17, 0, 0, TimeSpan.FromHours(-8)), session.StartedAt);
        Assert.Equal(TimeSpan.FromHours(-8), session.EndedAt!.Value.Offset);
        Assert.Equal("# Page\n\n- one", session.Summary);
        Assert.Equal(["n1", "n2"], session.Notes.Select(n => n.Key));
        Assert.Equal([new TimeSpan(0, 3, 12), null], session.Notes.Select(n => n.At));
        Assert.Equal([Competency.PC, Competency.MK], session.Notes[0].Competencies);
        Assert.Equal([NoteKind.Observation, NoteKind.Quote], session.Notes.Select(n => n.Kind));
        Assert.Equal("Ada Wren", Assert.Single(session.Transcript).Speaker);

        Assert.Equal(new DraftFrame(new(2026, 11, 24), "To Whom It May Concern:", Headings: false), draft.Frame);
        Assert.Equal("He saw **12** patients.", draft[SectionKey.PC].Text);
        Assert.Equal(["n1"], links[SectionKey.PC]);
    }

    [Fact]
    public void Names_alone_make_a_case()
    {
        var contents = CaseJson.Read(CaseJson.Least()).Contents!;

        Assert.Equal("Ana Ruiz", contents.Facts.Candidate.FullName);
        Assert.Equal(WaiverStatus.Unknown, contents.Facts.Application.Waiver);
        Assert.Empty(contents.Sessions);
        Assert.Equal(new DraftFrame(null, Draft.UsualSalutation, Headings: true), contents.Draft.Frame);
        Assert.All(contents.Draft.Sections, s => Assert.Equal("", s.Text));
    }

    [Theory]
    [InlineData("$.candidate.preferredName")]
    [InlineData("$.writer.address")]
    [InlineData("$.experience")]
    [InlineData("$.application")]
    [InlineData("$.people")]
    [InlineData("$.order")]
    [InlineData("$.sessions[0].startedAt")]
    [InlineData("$.sessions[0].endedAt")]
    [InlineData("$.sessions[0].transcript")]
    [InlineData("$.sessions[0].notes[1].kind")]
    [InlineData("$.sessions[0].notes[1].text")]
    [InlineData("$.draft.sections[0].text")]
    [InlineData("$.draft.sections")]
    public void What_is_unknown_may_be_left_out(string path) =>
        Assert.Empty(CaseJson.Read(CaseJson.With(path, null)).Errors);

    [Fact]
    public void A_byte_order_mark_is_accepted() =>
        Assert.True(
            CaseFileReader
                .Read(Encoding.UTF8.GetPreamble().Concat(Encoding.UTF8.GetBytes(CaseJson.Least())).ToArray())
                .Succeeded
        );

    [Fact]
    public async Task A_stream_is_read_to_its_end()
    {
        using var file = new MemoryStream(Encoding.UTF8.GetBytes(CaseJson.Whole));
        Assert.True((await CaseFileReader.ReadAsync(file, TestContext.Current.CancellationToken)).Succeeded);
    }

    [Theory]
    [InlineData("2026-11-24T17:00:00Z", 0)]
    [InlineData("2026-11-24T17:00:00.25+05:30", 5.5)]
    [InlineData("2026-11-24T17:00-08:00", -8)]
    public void An_instant_keeps_its_offset(string text, double hours)
    {
        var json = CaseJson.With("$.sessions[0].endedAt", null);
        var result = CaseJson.Read(json.Replace("2026-11-24T17:00:00-08:00", text, StringComparison.Ordinal));
        Assert.Equal(TimeSpan.FromHours(hours), result.Contents!.Sessions[0].StartedAt!.Value.Offset);
    }

    [Theory]
    [InlineData("0:03:12", 192)]
    [InlineData("12:00:00", 43_200)]
    [InlineData("100:00:01", 360_001)]
    public void A_time_counts_from_the_start(string at, int seconds)
    {
        var result = CaseJson.Read(CaseJson.With("$.sessions[0].notes[0].at", $"\"{at}\""));
        Assert.Equal(TimeSpan.FromSeconds(seconds), result.Contents!.Sessions[0].Notes[0].At);
    }

    [Fact]
    public void A_note_without_an_id_is_given_a_free_one()
    {
        var json = CaseJson.With(
            "$.sessions[0].notes",
            """[{ "text": "a" }, { "id": "n1", "text": "b" }, { "text": "c" }]"""
        );
        Assert.Equal(["n2", "n1", "n3"], CaseJson.Read(json).Contents!.Sessions[0].Notes.Select(n => n.Key));
    }

    [Fact]
    public void Markup_in_a_name_or_section_is_text_like_any_other()
    {
        var script = """ "<script>alert('x')</script>" """;
        Assert.Equal(
            "<script>alert('x')</script>",
            CaseJson.Read(CaseJson.With("$.candidate.givenName", script)).Contents!.Facts.Candidate.GivenName
        );
        Assert.Equal(
            "<script>alert('x')</script>",
            CaseJson.Read(CaseJson.With("$.draft.sections[0].text", script)).Contents!.Draft[SectionKey.Opening].Text
        );
    }

    [Fact]
    public void Tabs_and_line_breaks_belong_to_a_text() =>
        Assert.Equal(
            "a\tb\r\nc",
            CaseJson
                .Read(CaseJson.With("$.draft.sections[0].text", """ "a\tb\r\nc" """))
                .Contents!.Draft[SectionKey.Opening]
                .Text
        );

    [Theory]
    [MemberData(nameof(SampleNames))]
    public async Task Each_sample_is_free_of_faults(string name)
    {
        await using var file = SampleCases.Open(name);
        var result = await CaseFileReader.ReadAsync(file, TestContext.Current.CancellationToken);
        Assert.Empty(result.Errors.Concat(result.Warnings));
    }

    public static TheoryData<string> SampleNames => [.. SampleCases.Names];
}
