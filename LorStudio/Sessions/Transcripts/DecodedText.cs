using System.Text;
using System.Text.Unicode;
using LorStudio.Markup;
using LorStudio.Saving;

namespace LorStudio.Sessions.Transcripts;

/// <summary>Text of a file whose encoding nobody says.</summary>
internal static class DecodedText
{
    private const string Damaged =
        "Some characters are damaged and were left out; the rest was read. Compare the names with the meeting.";

    private const string Legacy =
        "The file is not in Unicode and was read as Windows-1252. Look whether accented letters are right.";

    // Windows-1252 differs from Latin-1 in these 32 places.
    private const string FromX80 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

    /// <exception cref="UnreadableFileException">It is no text.</exception>
    public static string Of(byte[] file, List<TranscriptFault> faults)
    {
        if (file.AsSpan().StartsWith("%PDF"u8))
        {
            throw new UnreadableFileException(
                "Line 1 says that this is a PDF. Save the transcript as .vtt, .txt or .docx."
            );
        }

        if (file.AsSpan().StartsWith<byte>([0xD0, 0xCF, 0x11, 0xE0]))
        {
            throw new UnreadableFileException(
                "Line 1 says that this is a Word document that is locked by a password, or an old .doc. Save it as .docx without a password."
            );
        }

        var text = Decode(file, faults);
        // A damaged text has a few control characters, a binary file has many; spaces are not told apart from them here.
        var controls = text.Count(c => char.IsControl(c) && !char.IsWhiteSpace(c));
        return controls <= 2 + (text.Length / 100)
            ? text
            : throw new UnreadableFileException(
                "Line 1 is no text: this may be a recording or a program. Choose the transcript (.vtt, .txt, .docx, .srt or .sbv)."
            );
    }

    private static string Decode(ReadOnlySpan<byte> file, List<TranscriptFault> faults)
    {
        if (file.StartsWith<byte>([0xFF, 0xFE]))
        {
            return Wide(file[2..], Encoding.Unicode, faults);
        }

        if (file.StartsWith<byte>([0xFE, 0xFF]))
        {
            return Wide(file[2..], Encoding.BigEndianUnicode, faults);
        }

        if (UnmarkedWide(file) is { } encoding)
        {
            return Wide(file, encoding, faults);
        }

        var bytes = file.StartsWith<byte>([0xEF, 0xBB, 0xBF]) ? file[3..] : file;
        var text = Encoding.UTF8.GetString(bytes);
        if (Utf8.IsValid(bytes))
        {
            return text;
        }

        var (bad, good) = (text.Count(c => c == '\uFFFD'), text.Count(c => c is > '\x7F' and not '\uFFFD'));
        faults.Add(new(LineOf(text, text.IndexOf('\uFFFD')), bad <= good ? Damaged : Legacy));
        return bad <= good ? text : Windows1252(bytes);
    }

    private static string Wide(ReadOnlySpan<byte> bytes, Encoding encoding, List<TranscriptFault> faults)
    {
        var text = encoding.GetString(bytes);
        if (text.IndexOf('\uFFFD') is var bad and >= 0)
        {
            faults.Add(new(LineOf(text, bad), Damaged));
        }

        return text;
    }

    /// <summary>UTF-16 without its mark: of Latin letters every other byte is zero.</summary>
    private static Encoding? UnmarkedWide(ReadOnlySpan<byte> file)
    {
        var head = file[..Math.Min(file.Length, 512)];
        Span<int> zeros = [0, 0];
        for (var i = 0; i < head.Length; i++)
        {
            zeros[i & 1] += head[i] == 0 ? 1 : 0;
        }

        return (zeros[0] > head.Length / 3, zeros[1] > head.Length / 3) switch
        {
            (false, true) when zeros[0] < head.Length / 20 => Encoding.Unicode,
            (true, false) when zeros[1] < head.Length / 20 => Encoding.BigEndianUnicode,
            _ => null,
        };
    }

    private static string Windows1252(ReadOnlySpan<byte> bytes)
    {
        var text = Encoding.Latin1.GetString(bytes).ToCharArray();
        foreach (ref var c in text.AsSpan())
        {
            c = c is >= '\x80' and <= '\x9F' ? FromX80[c - 0x80] : c;
        }

        return new(text);
    }

    private static int LineOf(string text, int place)
    {
        var before = text.AsSpan(0, place);
        return 1 + Math.Max(before.Count('\n'), before.Count('\r'));
    }
}
