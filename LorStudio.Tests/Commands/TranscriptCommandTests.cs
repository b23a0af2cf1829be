using System.Text.Json;
using LorStudio.Tests.Sessions.Transcripts;

namespace LorStudio.Tests.Commands;

public sealed class TranscriptCommandTests : IDisposable
{
    private readonly CommandLine _line = new();

    public void Dispose() => _line.Dispose();

    [Fact]
    public async Task Each_cue_is_a_line_of_json_with_its_time_in_h_mm_ss()
    {
        var file = _line.Case("meeting.dat", SampleTranscripts.ZoomVtt);

        Assert.Equal(0, await _line.RunAsync("transcript", file));

        Assert.Empty(_line.Error);
        var cues = Lines();
        Assert.Equal(5, cues.Count);
        Assert.Equal(["file", "format", "at", "speaker", "text"], cues[0].EnumerateObject().Select(p => p.Name));
        Assert.Equal(
            [file, "zoom-vtt", "0:00:02", "Dr. A. Smith", "Tell me about one patient you followed."],
            Values(cues[0])
        );
        Assert.Equal("25:00:20", cues[4].GetProperty("at").GetString());
    }

    [Fact]
    public async Task What_is_not_known_is_null()
    {
        var file = _line.Case("meeting.txt", "Transcript\nKim: one\nKim: two\n00:00:05\nwords of nobody");
        Assert.Equal(0, await _line.RunAsync("transcript", file));
        Assert.Equal(JsonValueKind.Null, Lines()[0].GetProperty("at").ValueKind);

        file = _line.Case("meeting.sbv", SampleTranscripts.SubViewer);
        Assert.Equal(0, await _line.RunAsync("transcript", file));
        Assert.Equal(JsonValueKind.Null, Lines()[1].GetProperty("speaker").ValueKind);
    }

    [Fact]
    public async Task An_unreadable_file_is_told_with_its_line_and_the_others_are_printed()
    {
        var bad = _line.Case("letter.vtt", "WEBVTT\n\nDear Program Director");
        var word = _line.Case("teams.docx", SampleTranscripts.Word(SampleTranscripts.TeamsDocument));

        Assert.Equal(2, await _line.RunAsync("transcript", bad, _line["missing.vtt"], word));

        Assert.Contains($"{bad}: error: ", _line.Error, StringComparison.Ordinal);
        Assert.Contains("line 1", _line.Error, StringComparison.Ordinal);
        Assert.Contains("There is no such file.", _line.Error, StringComparison.Ordinal);
        Assert.Equal(3, Lines().Count);
        Assert.All(Lines(), cue => Assert.Equal("teams-docx", cue.GetProperty("format").GetString()));
    }

    [Fact]
    public async Task What_was_left_out_is_a_warning_with_its_line()
    {
        var file = _line.Case("plain.txt", SampleTranscripts.Plain);
        Assert.Equal(0, await _line.RunAsync("transcript", file));
        Assert.Contains($"{file}: warning: line 1: ", _line.Error, StringComparison.Ordinal);
    }

    private List<JsonElement> Lines() =>
        [
            .. _line
                .Output.Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries)
                .Select(line => JsonSerializer.Deserialize<JsonElement>(line)),
        ];

    private static IEnumerable<string?> Values(JsonElement cue) =>
        cue.EnumerateObject().Select(p => p.Value.GetString());
}
