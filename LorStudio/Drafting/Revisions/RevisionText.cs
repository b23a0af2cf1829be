using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using LorStudio.Markup;

namespace LorStudio.Drafting.Revisions;

/// <summary>A text that revisions hold: stored once, however many hold it.</summary>
public sealed class RevisionText
{
    // Higher ones take ten times as long for a tenth of the bytes.
    private const int Quality = 5;
    private const int Window = 22;

    private RevisionText() { }

    internal RevisionText(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        Digest = SHA256.HashData(bytes);
        Length = bytes.Length;
        Content = Packed(bytes) ?? bytes;
        Words = WordCount.Of(text);
    }

    public long Id { get; private set; }

    /// <summary>SHA-256 of the text in UTF-8, by which an equal one is found.</summary>
    public byte[] Digest { get; private set; } = [];

    /// <summary>The text in UTF-8; packed by Brotli where that is shorter than <see cref="Length"/>.</summary>
    public byte[] Content { get; private set; } = [];

    /// <summary>Bytes of the text in UTF-8.</summary>
    public int Length { get; private set; }
    public int Words { get; private set; }

    internal static byte[] DigestOf(string text) => SHA256.HashData(Encoding.UTF8.GetBytes(text));

    internal static string Read(byte[] content, int length)
    {
        if (content.Length == length)
        {
            return Encoding.UTF8.GetString(content);
        }

        var bytes = new byte[length];
        return BrotliDecoder.TryDecompress(content, bytes, out var written) && written == length
            ? Encoding.UTF8.GetString(bytes)
            : throw new InvalidDataException("A text of the history is damaged.");
    }

    internal string Read() => Read(Content, Length);

    private static byte[]? Packed(byte[] bytes)
    {
        // Only room for what is shorter: anything else is not packed.
        var packed = new byte[Math.Max(0, bytes.Length - 1)];
        return BrotliEncoder.TryCompress(bytes, packed, out var written, Quality, Window) ? packed[..written] : null;
    }
}
