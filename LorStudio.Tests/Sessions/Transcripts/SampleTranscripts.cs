using System.IO.Compression;
using System.Security;
using System.Text;

namespace LorStudio.Tests.Sessions.Transcripts;

/// <summary>A short talk between invented people in each format, with what real exports of it have that trips a reader.</summary>
internal static class SampleTranscripts
{
    public const string ZoomVtt = """
        WEBVTT

        NOTE this was made by hand

        STYLE
        ::cue { color: red }

        1
        00:00:02.720 --> 00:00:05.850
        Dr. A. Smith: Tell me about one patient you followed.

        2
        00:00:06.000 --> 00:00:12.100 align:start position:0%
        Maria Lopez: There was a man with chest pain &amp; a BP <90,
        and I presented him on rounds.

        3
        00:00:12.400 --> 00:00:14.000
        Note: that was on the second day.

        4
        25:00:15.000 --> 25:00:19.000
        Team: Room 4: Thank you both.

        5
        25:00:20.000 --> 25:00:21.000
        Team: Room 4: Until 10:30 then.

        """;

    public const string ZoomCaptions = """
        [Dr. A. Smith] 23:59:50
        Tell me about one patient.
        [Maria Lopez] 23:59:58
        There was a man
        with chest pain.
        [Dr. A. Smith] 00:00:05
        Note: go on.
        """;

    public const string TeamsVtt = """
        WEBVTT

        3f2504e0-4f89-11d3-9a0c-0305e82c3301/12-0
        00:00:03.120 --> 00:00:05.000
        <v Dr. A. Smith>Tell me about
        one patient.</v>

        3f2504e0-4f89-11d3-9a0c-0305e82c3301/13-0
        00:00:06.120 --> 00:00:08.000
        <v.loud O&#39;Neil, Maria>I saw 5 < 6 patients

        00:09.000 --> 00:10.500
        <v Dr. A. Smith>Good.</v> <v Team: Room 4>Time: noon</v>

        00:00:11.000 --> 00:00:12.000
        and someone nobody knows.
        """;

    public static readonly string[] TeamsDocument =
    [
        "Session with Maria-20261124_170000-Meeting Transcript",
        "November 24, 2026, 5:00PM",
        "42m 10s",
        "Dr. A. Smith started transcription",
        "\nDr. A. Smith   0:03\nTell me about one patient.",
        "Maria Lopez   0:07",
        "There was a man with chest pain.",
        "Note: at 0:30 he was stable.",
        "Team: Room 4   1:02:03",
        "Thank you.",
        "Dr. A. Smith stopped transcription",
    ];

    public static readonly string[] TeamsTimings =
    [
        "0:0:5.100 --> 0:0:8.250",
        "Dr. A. Smith",
        "Tell me about one patient.",
        "0:0:9.0 --> 0:0:12.250\nMaria Lopez\nThere was a man\nwith chest pain.",
        "0:1:0.0 --> 0:1:2.0",
        "Nobody's words",
    ];

    public const string MeetText = """
        Practice (2026-11-24 17:00 GMT-8) - Transcript
        Attendees
        Dr. A. Smith, Maria Lopez, MD, Kim
        Transcript
        This editable transcript was computer generated and might contain errors.
        Dr. A. Smith: Tell me about one patient.
        Maria Lopez, MD: There was a man with chest pain.
        Note: he was stable.
        00:05:00

        Kim: Hello.
        Dr. A. Smith: Thank you.
        00:10:00
        Maria Lopez, MD: Good-bye.
        Transcription ended after 00:30:30

        Dr. A. Smith: this is not said any more
        """;

    public const string GeminiNotes = """
        📝 Notes
        Nov 24, 2026
        Practice
        Invited Dr. A. Smith Maria Lopez
        Summary
        Maria Lopez: described a rotation. Next steps: a draft.
        📖 Transcript
        Nov 24, 2026
        Practice - Transcript
        00:00:00
        Dr. A. Smith: Tell me about one patient.
        Maria Lopez: There was a man with chest pain.
        Transcription ended after 00:30:30
        """;

    public const string SubRip = """
        1
        00:00:00,000 --> 00:00:02,760
        Dr. A. Smith: Tell me about <i>one</i> patient.

        2
        00:00:03.000 --> 00:00:06,000
        Maria: There was a man

        with chest pain.

        3
        00:00:07,000 --> 00:00:09,000
        Maria: He lived 12
        4
        00:00:10,000 --> 00:00:11,000
        Note: that is all.
        """;

    public const string SubViewer = """
        0:00:01.000,0:00:04.000
        Dr. A. Smith: Tell me about one patient.

        0:00:05.000,0:00:08.000
        There was a man
        with chest pain.

        1:02:05.000,1:02:08.000
        Dr. A. Smith: Thank you.
        """;

    public const string Plain = """
        Transcribed by hand
        [00:00:03] Speaker 0: Tell me about one patient.
        [00:00:09] Speaker 1: There was a man
        with chest pain.
        [01:00:00] Note: a pause.
        [01:00:05] Speaker 0: Thank you.
        """;

    public static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    /// <summary>A Word document of these paragraphs, a line break inside one as Word writes it.</summary>
    public static byte[] Word(IEnumerable<string> paragraphs)
    {
        var body = string.Concat(
            paragraphs.Select(p => $"<w:p><w:r>{string.Join("<w:br/>", p.Split('\n').Select(Run))}</w:r></w:p>")
        );
        return WordOf(
            Bytes(
                $"""<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>{body}</w:body></w:document>"""
            )
        );
    }

    /// <summary>A Word document with this main part.</summary>
    public static byte[] WordOf(byte[] document)
    {
        using MemoryStream file = new();
        using (ZipArchive archive = new(file, ZipArchiveMode.Create))
        {
            Add(
                archive,
                "_rels/.rels",
                """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>"""u8
            );
            Add(archive, "word/document.xml", document);
        }

        return file.ToArray();
    }

    private static string Run(string text) => $"""<w:t xml:space="preserve">{SecurityElement.Escape(text)}</w:t>""";

    private static void Add(ZipArchive archive, string name, ReadOnlySpan<byte> bytes)
    {
        using var part = archive.CreateEntry(name).Open();
        part.Write(bytes);
    }
}
