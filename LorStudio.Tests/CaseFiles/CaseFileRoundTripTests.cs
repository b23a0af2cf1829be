using System.Text;
using LorStudio.CaseFiles;
using LorStudio.Drafting;
using LorStudio.Sessions;

namespace LorStudio.Tests.CaseFiles;

public sealed class CaseFileRoundTripTests
{
    [Fact]
    public void What_was_written_reads_as_the_same_case()
    {
        var random = new RandomCase(seed: 20_261_124);
        for (var i = 0; i < 500; i++)
        {
            var contents = random.Next();
            var result = CaseFileReader.Read(CaseFileWriter.Write(contents));

            Assert.Empty(result.Errors);
            string[] blank = contents.Facts.Candidate.GivenName.Length == 0 ? ["$.candidate.givenName"] : [];
            Assert.Equal(blank, result.Warnings.Select(w => w.Path));
            Assert.Equivalent(Shape(contents), Shape(result.Contents!), strict: true);
        }
    }

    [Theory]
    [InlineData(CaseJson.Whole)]
    [InlineData("""{"format":"lorstudio-case/1","candidate":{"givenName":"","familyName":""},"writer":{"name":""}}""")]
    public void What_was_read_is_written_the_same_each_time(string json)
    {
        var once = CaseFileWriter.Write(CaseJson.Read(json).Contents!);
        var twice = CaseFileWriter.Write(CaseFileReader.Read(once).Contents!);
        Assert.Equal(Encoding.UTF8.GetString(once), Encoding.UTF8.GetString(twice));
    }

    [Fact]
    public async Task A_sample_is_written_without_loss()
    {
        var sample = await SampleCases.ReadAsync(SampleCases.Finished, TestContext.Current.CancellationToken);
        var again = CaseFileReader.Read(CaseFileWriter.Write(sample)).Contents!;
        Assert.Equivalent(Shape(sample), Shape(again), strict: true);
    }

    [Fact]
    public void Properties_stand_in_the_order_of_the_format_and_letters_as_themselves()
    {
        var text = Encoding.UTF8.GetString(CaseFileWriter.Write(CaseJson.Read(CaseJson.Whole).Contents!));

        Assert.StartsWith("{\n  \"format\": \"lorstudio-case/1\",\n  \"candidate\": {", text, StringComparison.Ordinal);
        Assert.Contains("\"familyName\": \"Núñez\"", text, StringComparison.Ordinal);
        Assert.Contains("\"startedAt\": \"2026-11-24T17:00:00-08:00\"", text, StringComparison.Ordinal);
        Assert.Contains("\"at\": \"00:03:12\"", text, StringComparison.Ordinal);
        Assert.DoesNotContain("null", text, StringComparison.Ordinal);
        string[] parts = ["candidate", "writer", "experience", "application", "people", "order", "sessions", "draft"];
        var places = parts.Select(p => text.IndexOf($"\n  \"{p}\"", StringComparison.Ordinal)).ToList();
        Assert.DoesNotContain(-1, places);
        Assert.Equal(places.Order(), places);
    }

    [Fact]
    public void Characters_the_format_forbids_do_not_make_a_file_unreadable()
    {
        var session = new Session(0, null);
        session.Notes.Add(new Note("n1", null, "a\u0000\u000Bb\uD83Dc", [], NoteKind.Fact));
        var contents = CaseJson.Read(CaseJson.Whole).Contents! with
        {
            Sessions = [session],
            SectionNotes = Array.Empty<SectionKey>().ToLookup(key => key, _ => ""),
        };

        var read = CaseFileReader.Read(CaseFileWriter.Write(contents));

        Assert.Equal("ab\uFFFDc", Assert.Single(read.Contents!.Sessions[0].Notes).Text);
    }

    /// <summary>All that a case file holds, and nothing of how the database counts it.</summary>
    private static object Shape(CaseContents c) =>
        new
        {
            c.Facts,
            Sessions = c
                .Sessions.Select(s => new
                {
                    s.StartedAt,
                    StartOffset = s.StartedAt?.Offset,
                    s.EndedAt,
                    EndOffset = s.EndedAt?.Offset,
                    s.Link,
                    s.Summary,
                    Notes = s
                        .Notes.Select(n => (n.Key, n.At, n.Text, string.Join(' ', n.Competencies), n.Kind))
                        .ToList(),
                    Transcript = s.Transcript.Select(t => (t.At, t.Speaker, t.Text)).ToList(),
                })
                .ToList(),
            c.Draft.Frame,
            Sections = c.Draft.Sections.Select(s => (s.Key, s.Text, string.Join(' ', c.SectionNotes[s.Key]))).ToList(),
        };
}
