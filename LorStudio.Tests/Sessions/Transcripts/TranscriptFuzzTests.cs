using System.Text;
using LorStudio.Markup;
using LorStudio.Saving;
using LorStudio.Sessions.Transcripts;

namespace LorStudio.Tests.Sessions.Transcripts;

/// <summary>A damaged file is read, or refused with a sentence; nothing else ever happens.</summary>
public sealed class TranscriptFuzzTests
{
    private const int Seed = 20_261_124;

    private static readonly string[] Scraps =
    [
        "\n",
        "\n\n",
        "\r",
        " --> ",
        ":",
        ": ",
        "<v ",
        ">",
        "</v>",
        "&#",
        "&amp;",
        "[",
        "] 10:00:00",
        "00:05:00\n",
        "WEBVTT",
        "NOTE ",
        "Attendees\n",
        "Transcript\n",
        "   0:03",
        "\0",
        "\uD800",
        "99999999999:00",
        ",",
        ".",
    ];

    [Fact]
    public void Mutated_files_are_read_or_refused() => ReadMutations(5_000);

    [Fact(Explicit = true)]
    public void Very_many_mutated_files_are_read_or_refused() => ReadMutations(100_000);

    private static void ReadMutations(int count)
    {
        var random = new Random(Seed);
        byte[][] files =
        [
            SampleTranscripts.Bytes(SampleTranscripts.ZoomVtt),
            SampleTranscripts.Bytes(SampleTranscripts.ZoomCaptions),
            SampleTranscripts.Bytes(SampleTranscripts.TeamsVtt),
            SampleTranscripts.Bytes(SampleTranscripts.MeetText),
            SampleTranscripts.Bytes(SampleTranscripts.SubRip),
            SampleTranscripts.Bytes(SampleTranscripts.SubViewer),
            SampleTranscripts.Bytes(SampleTranscripts.Plain),
            Encoding.Unicode.GetBytes("\uFEFF" + SampleTranscripts.Plain),
            SampleTranscripts.Word(SampleTranscripts.TeamsDocument),
            SampleTranscripts.Word(SampleTranscripts.TeamsTimings),
            SampleTranscripts.Word(SampleTranscripts.GeminiNotes.Split('\n')),
        ];
        var parts = files[^3..].Select(MainPart).ToArray();
        var read = 0;
        for (var i = 0; i < count; i++)
        {
            // Of Word documents the archive is damaged, or what is in it.
            var file =
                i % 4 == 0
                    ? SampleTranscripts.WordOf(Mutated(parts[i / 4 % parts.Length], random))
                    : Mutated(files[i % files.Length], random);
            try
            {
                AssertSound(TranscriptReader.Read(file));
                read++;
            }
            catch (UnreadableFileException unreadable)
            {
                Assert.EndsWith(".", unreadable.Message, StringComparison.Ordinal);
            }
        }

        // Mutations that leave nothing to read would prove nothing.
        Assert.InRange(read, count / 4, count);
    }

    private static void AssertSound(ReadTranscript read)
    {
        Assert.NotEmpty(read.Cues);
        Assert.All(
            read.Cues,
            cue =>
            {
                Assert.InRange(cue.Text.Length, 1, TranscriptReader.LongestText);
                Assert.True(cue.Speaker is null or { Length: > 0 and <= TranscriptReader.LongestSpeaker });
                Assert.True(cue.At is null || cue.At >= TimeSpan.Zero);
                Assert.DoesNotContain(cue.Text + cue.Speaker, c => char.IsControl(c) || c is '\u202E' or '\uFFFD');
            }
        );
    }

    private static byte[] Mutated(byte[] file, Random random)
    {
        List<byte> bytes = [.. file];
        for (var times = random.Next(1, 6); times > 0 && bytes.Count > 0; times--)
        {
            var at = random.Next(bytes.Count);
            var length = random.Next(Math.Min(40, bytes.Count - at) + 1);
            switch (random.Next(6))
            {
                case 0:
                    bytes[at] ^= (byte)(1 << random.Next(8));
                    break;
                case 1:
                    bytes.RemoveRange(at, length);
                    break;
                case 2:
                    bytes.InsertRange(random.Next(bytes.Count), bytes.GetRange(at, length));
                    break;
                case 3:
                    bytes.InsertRange(at, Encoding.UTF8.GetBytes(Scraps[random.Next(Scraps.Length)]));
                    break;
                case 4 when random.Next(8) == 0:
                    bytes.RemoveRange(at, bytes.Count - at);
                    break;
                default:
                    bytes[at] = (byte)random.Next(256);
                    break;
            }
        }

        return [.. bytes];
    }

    private static byte[] MainPart(byte[] file)
    {
        using System.IO.Compression.ZipArchive archive = new(new MemoryStream(file));
        using var part = archive.GetEntry("word/document.xml")!.Open();
        using MemoryStream bytes = new();
        part.CopyTo(bytes);
        return bytes.ToArray();
    }
}
