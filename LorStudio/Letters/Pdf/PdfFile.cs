using System.Buffers;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using static System.Globalization.CultureInfo;

namespace LorStudio.Letters.Pdf;

/// <summary>The objects of a PDF 1.7 file and the tables that find them (ISO 32000-1, 7.5).</summary>
internal sealed class PdfFile
{
    private readonly ArrayBufferWriter<byte> _bytes = new(64 * 1024);

    // By object number; zero, which is where the header stands, until the object is written.
    private readonly List<int> _offsets = [0];

    public PdfFile()
    {
        // Four bytes above 127 tell file transfers that this is no text.
        Write("%PDF-1.7\n%\u00E2\u00E3\u00CF\u00D3\n");
    }

    /// <summary>The number of an object that will be written later.</summary>
    public int Reserve()
    {
        _offsets.Add(0);
        return _offsets.Count - 1;
    }

    public int Add(FormattableString value)
    {
        var number = Reserve();
        Write(number, value);
        return number;
    }

    public void Write(int number, FormattableString value)
    {
        Begin(number);
        Write(value.ToString(InvariantCulture));
        Write("\nendobj\n");
    }

    /// <summary>A compressed stream with the given entries besides its length and filter.</summary>
    public int AddStream(ReadOnlySpan<byte> content, string entries = "")
    {
        var number = Reserve();
        using var compressed = new MemoryStream(content.Length / 2 + 64);
        using (var deflate = new ZLibStream(compressed, CompressionLevel.Optimal, leaveOpen: true))
        {
            deflate.Write(content);
        }
        Begin(number);
        Write(string.Create(InvariantCulture, $"<</Length {compressed.Length}/Filter/FlateDecode{entries}>>stream\n"));
        _bytes.Write(compressed.GetBuffer().AsSpan(0, (int)compressed.Length));
        Write("\nendstream\nendobj\n");
        return number;
    }

    /// <summary>Closes the file. Its identifier is a hash of its content, so the same content gives the same bytes.</summary>
    public byte[] Finish(int catalog, int information)
    {
        var id = Convert.ToHexString(SHA256.HashData(_bytes.WrittenSpan).AsSpan(0, 16));
        var table = _bytes.WrittenCount;
        var end = new StringBuilder();
        end.Append(InvariantCulture, $"xref\n0 {_offsets.Count}\n0000000000 65535 f \n");
        foreach (var offset in _offsets.Skip(1))
        {
            end.Append(InvariantCulture, $"{offset:0000000000} 00000 n \n");
        }
        end.Append(
            InvariantCulture,
            $"trailer\n<</Size {_offsets.Count}/Root {catalog} 0 R/Info {information} 0 R/ID[<{id}><{id}>]>>\n"
        );
        end.Append(InvariantCulture, $"startxref\n{table}\n%%EOF\n");
        Write(end.ToString());
        return _bytes.WrittenSpan.ToArray();
    }

    /// <summary>A text string, in UTF-16 (7.9.2.2).</summary>
    public static string Text(string text) => $"<FEFF{Utf16(text)}>";

    /// <summary>A text's UTF-16 code units in hexadecimal.</summary>
    public static string Utf16(ReadOnlySpan<char> text)
    {
        Span<byte> bytes = text.Length <= 256 ? stackalloc byte[text.Length * 2] : new byte[text.Length * 2];
        Encoding.BigEndianUnicode.GetBytes(text, bytes);
        return Convert.ToHexString(bytes);
    }

    private void Begin(int number)
    {
        _offsets[number] = _bytes.WrittenCount;
        Write(string.Create(InvariantCulture, $"{number} 0 obj\n"));
    }

    private void Write(string text) => Encoding.Latin1.GetBytes(text, _bytes);
}
