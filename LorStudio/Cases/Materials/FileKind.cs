using LorStudio.Markup;
using LorStudio.Saving;

namespace LorStudio.Cases.Materials;

/// <summary>Tells by its first bytes what a file is.</summary>
internal static class FileKind
{
    /// <summary>White space that may stand before a PDF's header.</summary>
    private const int LongestMargin = 64;

    /// <summary>A byte order mark and white space.</summary>
    private static ReadOnlySpan<byte> Margin => [0xEF, 0xBB, 0xBF, 0x20, 0x09, 0x0D, 0x0A];
    private static ReadOnlySpan<byte> PngSignature => [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];
    private static ReadOnlySpan<byte> JpegSignature => [0xFF, 0xD8, 0xFF];
    private static ReadOnlySpan<byte> CompoundFile => [0xD0, 0xCF, 0x11, 0xE0];

    /// <summary>What it is, or claims to be; whatever is not known to be something else may be text.</summary>
    /// <exception cref="UnreadableFileException">It is a file of another kind, with what can be done.</exception>
    public static MaterialFormat Of(ReadOnlySpan<byte> file)
    {
        if (file.IsEmpty)
        {
            throw new UnreadableFileException("The file is empty (0 bytes). Choose the one that has its text in it.");
        }

        if (file[..Math.Min(file.Length, LongestMargin)].TrimStart(Margin).StartsWith("%PDF-"u8))
        {
            return MaterialFormat.Pdf;
        }

        if (WordText.IsArchive(file))
        {
            return MaterialFormat.Word;
        }

        if (file.StartsWith(PngSignature))
        {
            return MaterialFormat.Png;
        }

        if (file.StartsWith(JpegSignature))
        {
            return MaterialFormat.Jpeg;
        }

        return Refusal(file) is { } refusal ? throw new UnreadableFileException(refusal) : MaterialFormat.Text;
    }

    private static string? Refusal(ReadOnlySpan<byte> file) =>
        file.StartsWith(CompoundFile)
            ? "This is an Office file of the older kind (.doc), or a document locked by a password. Save it as .docx without a password, or as a PDF, and choose that."
        : file.Length > 12 && file[4..8].SequenceEqual("ftyp"u8)
            ? "This is an iPhone picture (HEIC) or a video. Save the picture as JPEG and choose that."
        : file.StartsWith("GIF8"u8)
        || (file.StartsWith("RIFF"u8) && file.Length > 12 && file[8..12].SequenceEqual("WEBP"u8))
            ? "This is a picture of a kind that is not kept (GIF or WebP). Save it as PNG or JPEG and choose that."
        : null;
}
