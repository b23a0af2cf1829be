using System.Globalization;
using LorStudio.Markup;
using LorStudio.Saving;

namespace LorStudio.Sessions.Transcripts;

/// <summary>
/// Reads the transcript of a video session. The format is known by what stands in the file, never by the file's name, and
/// nothing is merged: a cue of the file is a cue here.
/// </summary>
public static class TranscriptReader
{
    /// <summary>Bytes a file may have.</summary>
    public const int LargestFile = 20 * 1024 * 1024;

    /// <summary>Characters of a cue; a longer one becomes several, as a case file holds no longer ones.</summary>
    public const int LongestText = 4_000;

    /// <summary>Characters of a speaker's name, as of every name in a case file.</summary>
    public const int LongestSpeaker = 200;

    /// <summary>Cues that are read at most, as many as a case file holds of a session: more than ten hours of talk have.</summary>
    public const int MostCues = 20_000;

    // Where two see as many signs of theirs, the first has it.
    private static readonly ITranscriptFormat[] Formats =
    [
        new TeamsVtt(),
        new ZoomVtt(),
        new SubRip(),
        new SubViewer(),
        new ZoomCaptions(),
        new BracketedTimes(),
        new TeamsTimings(),
        new TeamsDocument("teams-docx", isWord: true),
        new TeamsDocument("plain", isWord: false),
        new MeetDocument("meet-docx", isWord: true),
        new MeetDocument("meet-text", isWord: false),
    ];

    /// <summary>Reads a file of any known format.</summary>
    /// <exception cref="UnreadableFileException">No cue could be read; the message says why and at which line.</exception>
    public static ReadTranscript Read(byte[] file)
    {
        if (file.Length > LargestFile)
        {
            throw new UnreadableFileException(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"The file has {file.Length / 1024d / 1024d:0.0} MB and a transcript may have 20 MB. Nothing was read; choose the transcript itself, not the recording."
                )
            );
        }

        var lines = TranscriptLines.Of(file);
        var (format, signs) = Formats.Select(f => (f, f.Signs(lines))).MaxBy(f => f.Item2);
        if (signs == 0)
        {
            format = new SpeakerLines();
            if (format.Signs(lines) == 0)
            {
                throw new UnreadableFileException(
                    $"{lines.Place(lines.First.Number)} begins nothing that is known as a transcript. Choose a file as Zoom, Teams or Google Meet saved it (.vtt, .txt, .docx), or an .srt or .sbv file."
                );
            }
        }

        var cues = new CueCollector(lines.Faults);
        format.Read(lines, cues);
        return cues.Count > 0
            ? cues.Done(format.Name)
            : throw new UnreadableFileException(
                $"The transcript holds no words that were said: after {lines.Place(lines.First.Number).ToLowerInvariant()} nothing could be read ({format.Name}). Save it again where it was made."
            );
    }
}
