using System.Text;

namespace LorStudio.Tests.Sessions.Transcripts;

/// <summary>Large files: one of each format, and shapes no meeting has.</summary>
internal static class HostileTranscripts
{
    private const int Size = 1024 * 1024;

    private static readonly Dictionary<string, string> Pieces = new(StringComparer.Ordinal)
    {
        ["zoom-vtt"] = "\n\n1\n00:00:02.720 --> 00:00:05.850\nMaria Lopez: There was a man with chest pain &amp; more.",
        ["teams-vtt"] = "\n\n00:00:02.720 --> 00:00:05.850\n<v Maria Lopez>There was a man with chest pain.</v>",
        ["zoom-captions"] = "[Maria Lopez] 10:02:33\nThere was a man with chest pain.\n",
        ["meet-text"] = "00:05:00\nMaria Lopez: There was a man with chest pain.\n",
        ["srt"] = "1\n00:00:02,720 --> 00:00:05,850\nMaria Lopez: There was a man with chest pain.\n\n",
        ["sbv"] = "0:00:01.000,0:00:04.000\nMaria Lopez: There was a man with chest pain.\n\n",
        ["plain"] = "[00:00:03] Speaker 0: There was a man with chest pain.\n",
        ["without times"] = "Candidate: There was a man.\nInterviewer: And then?\n",
        ["one line"] = "word ",
        ["one word"] = "w",
        ["less than"] = "<",
        ["ampersand"] = "&",
        ["colon"] = ":",
        ["colon and space"] = "A: ",
        ["bracket"] = "[",
        ["arrow"] = "-->",
        ["line ends"] = "\n",
        ["short lines"] = "a\n\n",
        ["open voices"] = "<v A ",
        ["voices"] = "<v A>",
        ["timings"] = "00:00:02.720 --> 00:00:05.850\n",
        ["entities"] = "&#x41;",
        ["attendees"] = "A, ",
        ["zeros"] = "\0",
    };

    public static TheoryData<string> Names => [.. Pieces.Keys];

    /// <summary>The piece a megabyte long, below the beginning its format needs.</summary>
    public static byte[] Megabyte(string name)
    {
        var piece = Pieces[name];
        var head = name switch
        {
            "attendees" => "Attendees\n",
            "meet-text" => "Transcript\n",
            "zoom-captions" or "meet-docx" or "srt" or "sbv" or "plain" or "without times" or "one word" => "",
            _ => "WEBVTT\n\n00:00:02.720 --> 00:00:05.850\n",
        };
        return Encoding.UTF8.GetBytes(head + string.Concat(Enumerable.Repeat(piece, Size / piece.Length)));
    }
}
