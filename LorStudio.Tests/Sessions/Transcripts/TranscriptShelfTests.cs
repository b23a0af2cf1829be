using System.Text;
using LorStudio.Sessions;
using LorStudio.Sessions.Transcripts;

namespace LorStudio.Tests.Sessions.Transcripts;

public sealed class TranscriptShelfTests : SessionLogContext
{
    private const string Talk =
        "WEBVTT\n\n1\n00:00:02.000 --> 00:00:04.000\nAda Quillfeather: twelve patients\n\n2\n00:00:05.000 --> 00:00:06.000\nAda Quillfeather: and notes\n";

    private readonly TranscriptShelf _shelf;
    private readonly long _session;

    public TranscriptShelfTests()
    {
        _shelf = new TranscriptShelf(Databases, Clock);
        _session = Log.StartAsync(CaseId, Cancellation).GetAwaiter().GetResult().Id;
    }

    [Fact]
    public async Task A_transcript_is_kept_in_order_with_its_file_unaltered()
    {
        await AddAsync("talk‮.vtt", Talk);

        var kept = await _shelf.ReadAsync(CaseId, _session, Cancellation);
        Assert.Equal("talk.vtt", kept!.Name);
        Assert.Equal(
            [(2.0, "Ada Quillfeather", "twelve patients"), (5.0, "Ada Quillfeather", "and notes")],
            kept.Cues.Select(c => (c.At!.Value, c.Speaker!, c.Text))
        );
        var file = await _shelf.FileAsync(CaseId, _session, Cancellation);
        Assert.Equal(Talk, Encoding.UTF8.GetString(file!.Bytes));
        Assert.Equal("zoom-vtt", file.Format);
    }

    [Fact]
    public async Task A_deleted_transcript_leaves_its_notes_and_can_be_brought_back()
    {
        await AddAsync("talk.vtt", Talk);
        var cue = (await _shelf.ReadAsync(CaseId, _session, Cancellation))!.Cues[0];
        var quoted = Typed("\"twelve patients\" #pc") with
        {
            At = TimeSpan.FromSeconds(2),
            Source = new NoteSource(cue.Speaker, cue.Id),
        };
        await Log.AddNoteAsync(CaseId, _session, quoted, Cancellation);

        await _shelf.DeleteAsync(CaseId, _session, Cancellation);
        Assert.Null(await _shelf.ReadAsync(CaseId, _session, Cancellation));
        Assert.Null(await _shelf.FileAsync(CaseId, _session, Cancellation));
        var note = Assert.Single((await OnlySessionAsync()).Notes);
        Assert.Equal(("twelve patients", TimeSpan.FromSeconds(2)), (note.Text, note.At));
        Assert.Equal(new NoteSource("Ada Quillfeather", cue.Id), note.Source);

        await _shelf.RestoreAsync(CaseId, _session, Cancellation);
        Assert.Equal(cue, (await _shelf.ReadAsync(CaseId, _session, Cancellation))!.Cues[0]);
    }

    [Fact]
    public async Task A_second_transcript_is_refused_until_the_first_is_deleted()
    {
        await AddAsync("talk.vtt", Talk);
        await RefusedAsync(AddAsync("other.vtt", Talk), "has a transcript");

        await _shelf.DeleteAsync(CaseId, _session, Cancellation);
        await AddAsync("other.vtt", Talk.Replace("twelve", "nine", StringComparison.Ordinal));

        var cues = (await _shelf.ReadAsync(CaseId, _session, Cancellation))!.Cues;
        Assert.Equal(["nine patients", "and notes"], cues.Select(c => c.Text));
    }

    [Fact]
    public async Task A_session_of_another_case_is_not_found()
    {
        await AddAsync("talk.vtt", Talk);
        var other = AddCase();

        Assert.Null(await _shelf.ReadAsync(other, _session, Cancellation));
        Assert.Null(await _shelf.FileAsync(other, _session, Cancellation));
        await RefusedAsync(_shelf.DeleteAsync(other, _session, Cancellation), "was deleted");
    }

    [Fact]
    public async Task A_speaker_is_said_once_and_can_be_corrected_and_forgotten()
    {
        await _shelf.IsAsync(CaseId, "Ada Quillfeather", SpeakerRole.Other, Cancellation);
        await _shelf.IsAsync(CaseId, "Ada Quillfeather", SpeakerRole.Candidate, Cancellation);
        Assert.Equal(SpeakerRole.Candidate, (await _shelf.RolesAsync(CaseId, Cancellation))["Ada Quillfeather"]);

        await _shelf.IsAsync(CaseId, "Ada Quillfeather", null, Cancellation);
        Assert.Empty(await _shelf.RolesAsync(CaseId, Cancellation));
    }

    private Task AddAsync(string name, string text)
    {
        var file = Encoding.UTF8.GetBytes(text);
        return _shelf.AddAsync(CaseId, _session, name, file, TranscriptReader.Read(file), Cancellation);
    }
}
