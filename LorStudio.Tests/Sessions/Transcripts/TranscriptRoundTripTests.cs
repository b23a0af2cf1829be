using System.Globalization;
using System.Net;
using CsCheck;
using LorStudio.Sessions.Transcripts;

namespace LorStudio.Tests.Sessions.Transcripts;

/// <summary>Random cues written in a format read as the same cues.</summary>
public sealed class TranscriptRoundTripTests
{
    private const int Cases = 1_000;

    private static readonly string[] Names =
    [
        "Dr. A. Smith",
        "Maria López-García",
        "Team: Room 4",
        "Jane Doe, MD (she/her)",
        "O'Neil",
        "فاطمة",
        "Speaker 0",
        "李 伟",
        "Jean-Luc de la Cruz Jr.",
    ];

    private static readonly Gen<string> Word = Gen.OneOf(
        Gen.OneOf(
            "the patient Note: 10:30 BP <90 & 5 > 4 a --> b ... (well) He said: “no” 12 café 医生 👩‍⚕️ 3.5% A.B. it's NOTE #1".Split(
                ' '
            )
        ),
        Gen.Int[0, 5_000].Select(n => $"w{n}")
    );

    // "So" at the start keeps a word like "Note:" from where a name stands.
    private static readonly Gen<string> Words = Word.Array[0, 12].Select(words => string.Join(' ', ["So", .. words]));

    /// <summary>Each speaker speaks twice or more, as each name has to recur.</summary>
    private static readonly Gen<List<ReadCue>> Talk = Gen.Select(
            Gen.Shuffle(Names),
            Gen.Int[1, 4],
            Words.Array[8, 30],
            Gen.Int[0, 20_000].Array[30]
        )
        .Select(
            (names, speakers, texts, gaps) =>
            {
                var clock = TimeSpan.Zero;
                return texts
                    .Select(
                        (text, i) =>
                            new ReadCue(
                                i == 0 ? clock : clock += TimeSpan.FromMilliseconds(gaps[i]),
                                names[i % speakers],
                                text
                            )
                    )
                    .ToList();
            }
        );

    [Fact]
    public void Zoom_vtt() =>
        Same(
            "zoom-vtt",
            c =>
                "WEBVTT\n\n"
                + Join(c, (cue, i) => $"{i}\n{Time(cue)} --> {Time(cue)}\n{cue.Speaker}: {Escaped(cue)}\n\n")
        );

    [Fact]
    public void Teams_vtt() =>
        Same(
            "teams-vtt",
            c =>
                "WEBVTT\n\n"
                + Join(
                    c,
                    (cue, _) =>
                        $"{Time(cue)} --> {Time(cue)}\n<v {WebUtility.HtmlEncode(cue.Speaker)}>{Escaped(cue)}</v>\n\n"
                )
        );

    [Fact]
    public void Srt() =>
        Same(
            "srt",
            c =>
                Join(
                    c,
                    (cue, i) =>
                        $"{i}\r\n{Time(cue).Replace('.', ',')} --> {Time(cue)}\r\n{cue.Speaker}: {Escaped(cue)}\r\n\r\n"
                )
        );

    [Fact]
    public void Sbv() =>
        Same("sbv", c => Join(c, (cue, _) => $"{Time(cue)},{Time(cue)}\n{cue.Speaker}: {Escaped(cue)}\n\n"));

    [Fact]
    public void Plain() =>
        Same(
            "plain",
            c => Join(c, (cue, _) => $"[{CueTime.Written(cue.At!.Value)}] {cue.Speaker}: {Escaped(cue)}\n"),
            WholeSeconds
        );

    [Fact]
    public void Zoom_captions() =>
        Same(
            "zoom-captions",
            c =>
                Join(
                    c,
                    (cue, _) =>
                        $"[{cue.Speaker}] {new TimeOnly(23, 59, 30).Add(cue.At!.Value):HH:mm:ss}\n{Escaped(cue)}\n"
                ),
            WholeSeconds
        );

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Google_meet(bool isWord) =>
        Talk.Sample(
            talk =>
            {
                List<ReadCue> cues =
                [
                    .. talk.Select(cue => cue with { At = TimeSpan.FromMinutes((int)cue.At!.Value.TotalMinutes) }),
                ];
                string[] lines =
                [
                    "Transcript",
                    .. cues.SelectMany(cue =>
                        (string[])[$"{cue.At:hh\\:mm\\:ss}", $"{cue.Speaker}: {(isWord ? cue.Text : Escaped(cue))}"]
                    ),
                ];
                AssertSame(
                    isWord ? "meet-docx" : "meet-text",
                    cues,
                    isWord ? SampleTranscripts.Word(lines) : SampleTranscripts.Bytes(string.Join('\n', lines))
                );
            },
            iter: Cases / 5
        );

    [Fact]
    public void Teams_word_documents() =>
        Talk.Sample(
            talk =>
            {
                var cues = WholeSeconds(talk);
                AssertSame(
                    "teams-docx",
                    cues,
                    SampleTranscripts.Word(
                        cues.Select(cue => $"{cue.Speaker}   {CueTime.Written(cue.At!.Value)}\n{cue.Text}")
                    )
                );
                AssertSame(
                    "teams-docx",
                    cues,
                    SampleTranscripts.Word(
                        cues.SelectMany(cue =>
                            (string[])[$"{cue.At:h\\:m\\:s\\.f} --> {cue.At:h\\:m\\:s\\.f}", cue.Speaker!, cue.Text]
                        )
                    )
                );
            },
            iter: Cases / 5
        );

    private static void Same(
        string format,
        Func<List<ReadCue>, string> write,
        Func<List<ReadCue>, List<ReadCue>>? known = null
    ) =>
        Talk.Sample(
            talk =>
            {
                var cues = known is null ? talk : known(talk);
                AssertSame(format, cues, SampleTranscripts.Bytes(write(cues)));
            },
            iter: Cases
        );

    private static void AssertSame(string format, List<ReadCue> expected, byte[] file)
    {
        var read = TranscriptReader.Read(file);
        Assert.Equal(format, read.Format);
        Assert.Equal(expected, read.Cues);
        Assert.Empty(read.Faults);
    }

    private static List<ReadCue> WholeSeconds(List<ReadCue> cues) =>
        [.. cues.Select(cue => cue with { At = TimeSpan.FromSeconds((int)cue.At!.Value.TotalSeconds) })];

    private static string Join(List<ReadCue> cues, Func<ReadCue, int, string> write) =>
        string.Concat(cues.Select(write));

    private static string Escaped(ReadCue cue) => WebUtility.HtmlEncode(cue.Text);

    private static string Time(ReadCue cue) => cue.At!.Value.ToString(@"hh\:mm\:ss\.fff", CultureInfo.InvariantCulture);
}
