using System.Diagnostics;
using System.Text;
using LorStudio.Markup;
using LorStudio.Saving;
using LorStudio.Sessions.Transcripts;

namespace LorStudio.Tests.Sessions.Transcripts;

public sealed class TranscriptReaderTests
{
    private const string Accents =
        "WEBVTT\n\n00:01.000 --> 00:02.000\nJosé Núñez: Señor García was better.\n\n00:03.000 --> 00:04.000\nJosé Núñez: Sí.\n";

    public static TheoryData<string> TextFormats =>
        [
            SampleTranscripts.ZoomVtt,
            SampleTranscripts.ZoomCaptions,
            SampleTranscripts.TeamsVtt,
            SampleTranscripts.MeetText,
            SampleTranscripts.SubRip,
            SampleTranscripts.SubViewer,
            SampleTranscripts.Plain,
        ];

    [Theory]
    [MemberData(nameof(TextFormats))]
    public void Line_ends_marks_and_wide_characters_change_nothing(string text)
    {
        var expected = TranscriptReader.Read(Encoding.UTF8.GetBytes(text));
        Encoding[] encodings = [new UTF8Encoding(true), Encoding.Unicode, Encoding.BigEndianUnicode];
        foreach (var end in (string[])["\n", "\r\n", "\r"])
        {
            var written = text.ReplaceLineEndings(end);
            foreach (var encoding in encodings)
            {
                AssertSame(expected, [.. encoding.GetPreamble(), .. encoding.GetBytes(written)]);
            }

            AssertSame(expected, Encoding.Unicode.GetBytes(written));
        }
    }

    [Fact]
    public void Text_of_windows_1252_is_read_and_said()
    {
        var file = Encoding.Latin1.GetBytes(Accents.Replace("Sí.", "\x93Sí\x94 \x85", StringComparison.Ordinal));

        var read = TranscriptReader.Read(file);

        Assert.Equal(["Señor García was better.", "“Sí” …"], read.Cues.Select(c => c.Text));
        Assert.All(read.Cues, c => Assert.Equal("José Núñez", c.Speaker));
        var fault = Assert.Single(read.Faults);
        Assert.Equal(4, fault.Line);
        Assert.Contains("Windows-1252", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void One_damaged_byte_does_not_spoil_the_accents()
    {
        var file = Encoding.UTF8.GetBytes(Accents);
        file[^3] = 0xFF;

        var read = TranscriptReader.Read(file);

        Assert.Equal("José Núñez", read.Cues[0].Speaker);
        Assert.Equal(7, Assert.Single(read.Faults).Line);
    }

    [Theory]
    [InlineData("", "nothing in the file")]
    [InlineData(" \r\n\uFEFF\n", "nothing in the file")]
    [InlineData("Dear Program Director:\n\nI recommend her.", "Line 1")]
    [InlineData("\n\nOnce: upon a time", "Line 3")]
    [InlineData("%PDF-1.7\nBT", "PDF")]
    [InlineData("WEBVTT\n\n", "line 1")]
    [InlineData("WEBVTT\n\n1\n00:00:01.000 --> 00:00:02.000\n\n", "line 1")]
    [InlineData("\0\u0001\u0002\u0003\u0004\u0005", "no text")]
    public void A_file_without_a_cue_says_why_and_where(string text, string why)
    {
        var unreadable = Assert.Throws<UnreadableFileException>(() =>
            TranscriptReader.Read(Encoding.UTF8.GetBytes(text))
        );
        Assert.Contains(why, unreadable.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_damaged_a_locked_and_a_foreign_document_are_told_apart()
    {
        var word = SampleTranscripts.Word(SampleTranscripts.TeamsDocument);

        Assert.Contains("damaged", Unreadable(word[..^40]), StringComparison.Ordinal);
        Assert.Contains("password", Unreadable([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1]), StringComparison.Ordinal);
        Assert.Contains("Paragraph 1", Unreadable(SampleTranscripts.Word(["A statement."])), StringComparison.Ordinal);
        Assert.Contains("20 MB", Unreadable(new byte[TranscriptReader.LargestFile + 1]), StringComparison.Ordinal);
    }

    [Fact]
    public void What_can_be_read_is_read_and_the_rest_is_said_by_line()
    {
        var read = Read(
            """
            WEBVTT

            Some words first

            00:00:xx.000 --> 00:00:02.000
            Maria Lopez: When was that?

            00:00:03.000 --> 00:00:04.000
            Maria Lopez: Now.

            00:00:05.000 --
            """
        );

        Assert.Equal([null, TimeSpan.FromSeconds(3)], read.Cues.Select(c => c.At));
        Assert.Equal([3, 5], read.Faults.Select(f => f.Line));
    }

    [Fact]
    public void A_cue_of_10000_characters_becomes_three_and_none_breaks_a_word()
    {
        var words = string.Join(' ', Enumerable.Repeat("patient 👩‍⚕️ care", 700));

        var read = Read($"[00:00:03] Speaker 0: {words}\n[00:00:09] Speaker 0: end");

        Assert.All(read.Cues, c => Assert.InRange(c.Text.Length, 1, TranscriptReader.LongestText));
        Assert.Equal(words, string.Join(' ', read.Cues.SkipLast(1).Select(c => c.Text)));
        Assert.All(read.Cues.SkipLast(1), c => Assert.Equal(new(TimeSpan.FromSeconds(3), "Speaker 0", c.Text), c));
        Assert.Equal(1, Assert.Single(read.Faults).Line);
    }

    [Fact]
    public void A_name_of_250_characters_is_cut_and_said()
    {
        var read = Read($"WEBVTT\n\n00:01.000 --> 00:02.000\n<v {new string('n', 250)}>Hello</v>");
        Assert.Equal(200, Assert.Single(read.Cues).Speaker!.Length);
        Assert.Equal(3, Assert.Single(read.Faults).Line);
    }

    [Fact]
    public void Nothing_that_steers_a_screen_or_turns_a_line_gets_in()
    {
        var read = Read("[00:00:03] Speaker 0: a\u202Eb\u001b[31m&#x202E;c&#0;\ud83d d\n[00:00:04] Speaker\u202E 0: e");
        Assert.Equal("ab[31mc d", read.Cues[0].Text);
        Assert.All(read.Cues, c => Assert.Equal("Speaker 0", c.Speaker));
    }

    /// <summary>Shapes that make a careless reader slow; the limit is generous, the benchmark tells the time.</summary>
    [Theory]
    [MemberData(nameof(HostileTranscripts.Names), MemberType = typeof(HostileTranscripts))]
    public void A_megabyte_of_any_shape_is_read_within_five_seconds(string name)
    {
        var file = HostileTranscripts.Megabyte(name);
        var start = Stopwatch.GetTimestamp();
        try
        {
            TranscriptReader.Read(file);
        }
        catch (UnreadableFileException)
        {
            // Most of them are no transcripts.
        }

        Assert.InRange(Stopwatch.GetElapsedTime(start), TimeSpan.Zero, TimeSpan.FromSeconds(5));
    }

    private static ReadTranscript Read(string text) => TranscriptReader.Read(Encoding.UTF8.GetBytes(text));

    private static string Unreadable(byte[] file) =>
        Assert.Throws<UnreadableFileException>(() => TranscriptReader.Read(file)).Message;

    private static void AssertSame(ReadTranscript expected, byte[] file)
    {
        var read = TranscriptReader.Read(file);
        Assert.Equal(expected.Format, read.Format);
        Assert.Equal(expected.Cues, read.Cues);
        Assert.Equal(expected.Faults, read.Faults);
    }
}
