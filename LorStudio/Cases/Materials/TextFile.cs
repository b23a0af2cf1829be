using System.Text;
using LorStudio.Markup;
using LorStudio.Saving;

namespace LorStudio.Cases.Materials;

/// <summary>The text of a plain text file, in whichever of the usual encodings it is.</summary>
internal static class TextFile
{
    private static readonly UTF8Encoding Utf8 = new(false, throwOnInvalidBytes: true);
    private static readonly UnicodeEncoding LittleEndian = new(false, true, throwOnInvalidBytes: true);
    private static readonly UnicodeEncoding BigEndian = new(true, true, throwOnInvalidBytes: true);

    private static readonly Encoding Western =
        CodePagesEncodingProvider.Instance.GetEncoding(1252)
        ?? throw new NotSupportedException("Windows-1252 is part of .NET.");

    private static readonly string[] Markup =
    [
        "<!doctype",
        "<html",
        "<head",
        "<body",
        "<svg",
        "<?xml",
        "<script",
        "<!--",
    ];

    /// <summary>The paragraphs: what stands between line breaks.</summary>
    /// <exception cref="UnreadableFileException">It is no text, or text that is meant for a program.</exception>
    public static string Read(byte[] file)
    {
        var text = Decode(file);
        if (text.Any(IsForeign))
        {
            throw NotText();
        }

        var start = text.AsSpan(0, Math.Min(text.Length, 1024)).TrimStart();
        foreach (var name in Markup)
        {
            if (start.StartsWith(name, StringComparison.OrdinalIgnoreCase))
            {
                throw new UnreadableFileException(
                    "This is a web page or a drawing (HTML, XML or SVG), not a document. Print it as a PDF and choose that."
                );
            }
        }

        return start.StartsWith("{\\rtf", StringComparison.OrdinalIgnoreCase)
            ? throw new UnreadableFileException(
                "This is a Rich Text file (RTF). Save it as .docx or PDF and choose that."
            )
            : text.ReplaceLineEndings("\n");
    }

    /// <summary>By its byte order mark; without one it is UTF-8, or Windows-1252 where it cannot be that.</summary>
    private static string Decode(byte[] file)
    {
        try
        {
            return file switch
            {
                [0xEF, 0xBB, 0xBF, ..] => Utf8.GetString(file, 3, file.Length - 3),
                [0xFF, 0xFE, ..] => LittleEndian.GetString(file, 2, file.Length - 2),
                [0xFE, 0xFF, ..] => BigEndian.GetString(file, 2, file.Length - 2),
                _ => Utf8.GetString(file),
            };
        }
        catch (DecoderFallbackException)
        {
            return file is [0xEF, 0xBB, 0xBF, ..] or [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..]
                ? throw NotText()
                : Western.GetString(file);
        }
    }

    /// <summary>Control characters stand in programs and pictures; text has none but these.</summary>
    private static bool IsForeign(char c) => char.IsControl(c) && c is not ('\t' or '\n' or '\r' or '\f' or '\u0085');

    private static UnreadableFileException NotText() =>
        new($"This is none of the files that can be kept ({MaterialFormats.Accepted}), whatever its name says.");
}
