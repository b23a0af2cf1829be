using System.Buffers.Binary;
using LorStudio.Markup;
using LorStudio.Saving;

namespace LorStudio.Cases.Materials;

/// <summary>Width and height of a picture in pixels, as its header says; nothing of the picture is decoded.</summary>
internal sealed record PictureSize(long Width, long Height)
{
    /// <summary>Pixels of a picture that is kept: a large camera's. A small file can claim far more, and open to gigabytes.</summary>
    public const long MostPixels = 50_000_000;

    private const int PngHeader = 24;

    public static PictureSize OfPng(ReadOnlySpan<byte> file)
    {
        if (file.Length < PngHeader || !file[12..16].SequenceEqual("IHDR"u8))
        {
            throw Damaged("PNG");
        }

        return Checked(
            BinaryPrimitives.ReadUInt32BigEndian(file[16..]),
            BinaryPrimitives.ReadUInt32BigEndian(file[20..]),
            "PNG"
        );
    }

    public static PictureSize OfJpeg(ReadOnlySpan<byte> file)
    {
        var at = 2;
        while (at + 4 <= file.Length && file[at] == 0xFF)
        {
            var marker = file[at + 1];
            if (marker is 0xFF)
            {
                at++;
                continue;
            }

            if (marker is 0x01 or (>= 0xD0 and <= 0xD7))
            {
                at += 2;
                continue;
            }

            var length = BinaryPrimitives.ReadUInt16BigEndian(file[(at + 2)..]);
            if (length < 2 || marker is 0xD8 or 0xD9 or 0xDA)
            {
                break;
            }

            // Frame headers; C4, C8 and CC are other tables.
            if (marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC) && at + 9 <= file.Length)
            {
                return Checked(
                    BinaryPrimitives.ReadUInt16BigEndian(file[(at + 7)..]),
                    BinaryPrimitives.ReadUInt16BigEndian(file[(at + 5)..]),
                    "JPEG"
                );
            }

            at += 2 + length;
        }

        throw Damaged("JPEG");
    }

    private static PictureSize Checked(long width, long height, string format) =>
        width == 0 || height == 0 ? throw Damaged(format)
        : width * height > MostPixels
            ? throw new UnreadableFileException(
                $"The picture has {width:N0} x {height:N0} pixels; at most {MostPixels / 1_000_000} megapixels are kept. Save a smaller copy and choose that."
            )
        : new PictureSize(width, height);

    private static UnreadableFileException Damaged(string format) =>
        new($"The {format} picture is damaged and cannot be read.");
}
