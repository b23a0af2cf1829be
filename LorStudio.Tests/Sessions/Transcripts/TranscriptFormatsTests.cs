using LorStudio.Sessions.Transcripts;

namespace LorStudio.Tests.Sessions.Transcripts;

public sealed class TranscriptFormatsTests
{
    private const string Smith = "Dr. A. Smith";
    private const string Lopez = "Maria Lopez";

    [Fact]
    public void Zoom_vtt_has_names_before_colons_and_the_same_speaker_goes_on_without_one() =>
        AssertCues(
            SampleTranscripts.Bytes(SampleTranscripts.ZoomVtt),
            "zoom-vtt",
            Cue("0:00:02.720", Smith, "Tell me about one patient you followed."),
            Cue("0:00:06", Lopez, "There was a man with chest pain & a BP <90, and I presented him on rounds."),
            Cue("0:00:12.400", Lopez, "Note: that was on the second day."),
            Cue("1.01:00:15", "Team: Room 4", "Thank you both."),
            Cue("1.01:00:20", "Team: Room 4", "Until 10:30 then.")
        );

    [Fact]
    public void Zoom_captions_count_from_the_first_past_midnight() =>
        AssertCues(
            SampleTranscripts.Bytes(SampleTranscripts.ZoomCaptions),
            "zoom-captions",
            Cue("0:00:00", Smith, "Tell me about one patient."),
            Cue("0:00:08", Lopez, "There was a man with chest pain."),
            Cue("0:00:15", Smith, "Note: go on.")
        );

    [Fact]
    public void Zoom_captions_of_a_twelve_hour_clock_go_past_noon() =>
        AssertCues(
            SampleTranscripts.Bytes("[Kim] 12:59:50 PM\none\n[Kim] 01:00:00 PM\ntwo\n[Kim] 1:00:10 PM\nthree"),
            "zoom-captions",
            Cue("0:00:00", "Kim", "one"),
            Cue("0:00:10", "Kim", "two"),
            Cue("0:00:20", "Kim", "three")
        );

    [Fact]
    public void Teams_vtt_has_voice_tags_that_need_not_be_closed() =>
        AssertCues(
            SampleTranscripts.Bytes(SampleTranscripts.TeamsVtt),
            "teams-vtt",
            Cue("0:00:03.120", Smith, "Tell me about one patient."),
            Cue("0:00:06.120", "O'Neil, Maria", "I saw 5 < 6 patients"),
            Cue("0:00:09", Smith, "Good."),
            Cue("0:00:09", "Team: Room 4", "Time: noon"),
            Cue("0:00:11", null, "and someone nobody knows.")
        );

    [Fact]
    public void Teams_word_documents_have_the_name_and_time_above_the_words() =>
        AssertCues(
            SampleTranscripts.Word(SampleTranscripts.TeamsDocument),
            "teams-docx",
            Cue("0:00:03", Smith, "Tell me about one patient."),
            Cue("0:00:07", Lopez, "There was a man with chest pain. Note: at 0:30 he was stable."),
            Cue("1:02:03", "Team: Room 4", "Thank you.")
        );

    [Fact]
    public void Older_teams_word_documents_have_the_times_above_the_name() =>
        AssertCues(
            SampleTranscripts.Word(SampleTranscripts.TeamsTimings),
            "teams-docx",
            Cue("0:00:05.100", Smith, "Tell me about one patient."),
            Cue("0:00:09", Lopez, "There was a man with chest pain."),
            Cue("0:01:00", null, "Nobody's words")
        );

    [Theory]
    [InlineData(false, "meet-text")]
    [InlineData(true, "meet-docx")]
    public void Google_meet_confirms_speakers_by_its_list_and_gives_times_in_headings(bool isWord, string format) =>
        AssertCues(
            isWord
                ? SampleTranscripts.Word(SampleTranscripts.MeetText.Split('\n'))
                : SampleTranscripts.Bytes(SampleTranscripts.MeetText),
            format,
            Cue(null, Smith, "Tell me about one patient."),
            Cue(null, "Maria Lopez, MD", "There was a man with chest pain. Note: he was stable."),
            Cue("0:05:00", "Kim", "Hello."),
            Cue("0:05:00", Smith, "Thank you."),
            Cue("0:10:00", "Maria Lopez, MD", "Good-bye.")
        );

    [Fact]
    public void Notes_that_gemini_took_are_not_what_was_said() =>
        AssertCues(
            SampleTranscripts.Word(SampleTranscripts.GeminiNotes.Split('\n')),
            "meet-docx",
            Cue("0:00:00", Smith, "Tell me about one patient."),
            Cue("0:00:00", Lopez, "There was a man with chest pain.")
        );

    [Fact]
    public void Srt_takes_commas_and_periods_blank_lines_in_a_cue_and_none_between_cues() =>
        AssertCues(
            SampleTranscripts.Bytes(SampleTranscripts.SubRip),
            "srt",
            Cue("0:00:00", Smith, "Tell me about one patient."),
            Cue("0:00:03", "Maria", "There was a man with chest pain."),
            Cue("0:00:07", "Maria", "He lived 12"),
            Cue("0:00:10", null, "Note: that is all.")
        );

    [Fact]
    public void Sbv_cues_without_a_name_have_no_speaker() =>
        AssertCues(
            SampleTranscripts.Bytes(SampleTranscripts.SubViewer),
            "sbv",
            Cue("0:00:01", Smith, "Tell me about one patient."),
            Cue("0:00:05", null, "There was a man with chest pain."),
            Cue("1:02:05", Smith, "Thank you.")
        );

    [Fact]
    public void Plain_text_has_times_in_brackets_and_what_stands_before_them_is_said()
    {
        var read = AssertCues(
            SampleTranscripts.Bytes(SampleTranscripts.Plain),
            "plain",
            Cue("0:00:03", "Speaker 0", "Tell me about one patient."),
            Cue("0:00:09", "Speaker 1", "There was a man with chest pain."),
            Cue("1:00:00", null, "Note: a pause."),
            Cue("1:00:05", "Speaker 0", "Thank you.")
        );
        Assert.Equal(
            new TranscriptFault(1, "What stands before the first time was left out."),
            Assert.Single(read.Faults)
        );
    }

    [Theory]
    [InlineData("00:03 Kim Lee: one\n10:30 PM it was\n0:01:05.5 Kim Lee: two")]
    [InlineData("[00:03 --> 00:04] Kim Lee: one\n10:30 PM it was\n[0:01:05.5] Kim Lee: two")]
    [InlineData("Kim Lee   00:03\none\n10:30 PM it was\n\nKim Lee   0:01:05.5\ntwo")]
    public void Plain_text_may_write_its_times_in_other_ways(string text)
    {
        var cues = TranscriptReader.Read(SampleTranscripts.Bytes(text)).Cues;
        Assert.Equal(Cue("0:00:03", "Kim Lee", "one"), cues[0] with { Text = cues[0].Text.Split(' ')[0] });
        Assert.Equal(Cue("0:01:05.5", "Kim Lee", "two"), cues[^1]);
        Assert.DoesNotContain(cues, cue => cue.Speaker is not (null or "Kim Lee"));
    }

    [Theory]
    [InlineData("Note")]
    [InlineData("10:30")]
    [InlineData("10:30 he said")]
    [InlineData("Chief Complaint")]
    [InlineData("Key Point")]
    [InlineData("And then he told me")]
    [InlineData("I saw him. Then")]
    [InlineData("Diagnosis")]
    [InlineData("Blood Pressure")]
    [InlineData("https")]
    public void What_stands_before_a_colon_and_is_no_name_stays_said(string words)
    {
        var read = TranscriptReader.Read(
            SampleTranscripts.Bytes(
                $"[0:01] Kim: one\n[0:02] {words}: two\n[0:03] Kim: three\n[0:04] {words}: four\n[0:05] Dr. B. Lee: five"
            )
        );
        Assert.Equal(["Kim", null, "Kim", null, "Dr. B. Lee"], read.Cues.Select(c => c.Speaker));
        Assert.Equal($"{words}: two", read.Cues[1].Text);
    }

    [Fact]
    public void Speakers_and_words_without_any_time_are_read_where_most_lines_have_a_speaker() =>
        AssertCues(
            SampleTranscripts.Bytes(
                "Interviewer: Which ward?\nCandidate: The third,\nwith ten beds.\nInterviewer: And then?\nCandidate: Home."
            ),
            "plain",
            Cue(null, "Interviewer", "Which ward?"),
            Cue(null, "Candidate", "The third, with ten beds."),
            Cue(null, "Interviewer", "And then?"),
            Cue(null, "Candidate", "Home.")
        );

    private static ReadTranscript AssertCues(byte[] file, string format, params ReadCue[] expected)
    {
        var read = TranscriptReader.Read(file);
        Assert.Equal(format, read.Format);
        Assert.Equal(expected, read.Cues);
        return read;
    }

    private static ReadCue Cue(string? at, string? speaker, string text) =>
        new(at is null ? null : TimeSpan.Parse(at, System.Globalization.CultureInfo.InvariantCulture), speaker, text);
}
