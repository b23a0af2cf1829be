using System.Globalization;
using System.IO.Compression;
using System.Text;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;

namespace LorStudio.Tests.Cases.Materials;

/// <summary>Files as they come with a case, and such as should never come.</summary>
internal static class SampleFiles
{
    /// <summary>A PDF with these lines on its pages, one below the other.</summary>
    public static byte[] Pdf(params string[][] pages)
    {
        PdfDocumentBuilder builder = new();
        var font = builder.AddStandard14Font(Standard14Font.Helvetica);
        foreach (var lines in pages)
        {
            var page = builder.AddPage(PageSize.Letter);
            foreach (var (row, line) in lines.Index())
            {
                page.AddText(line, 11, new PdfPoint(72, 700 - (14 * row)), font);
            }
        }

        return builder.Build();
    }

    /// <summary>A PDF of one page that is drawn by these commands, with Helvetica as /F1, and whatever objects come from 6 on.</summary>
    public static byte[] DrawnPdf(string commands, string resources = "", params string[] objects) =>
        RawPdf([
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            $"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> {resources} >> >>",
            Stream(Encoding.Latin1.GetBytes(commands)),
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
            .. objects,
        ]);

    /// <summary>A PDF of objects that are numbered from 1; the first is its catalog. Characters are bytes.</summary>
    public static byte[] RawPdf(IReadOnlyList<string> objects)
    {
        StringBuilder file = new("%PDF-1.7\n");
        List<int> places = [];
        foreach (var (index, value) in objects.Index())
        {
            places.Add(file.Length);
            file.Append(CultureInfo.InvariantCulture, $"{index + 1} 0 obj\n{value}\nendobj\n");
        }

        var table = file.Length;
        file.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n");
        foreach (var place in places)
        {
            file.Append(CultureInfo.InvariantCulture, $"{place:0000000000} 00000 n \n");
        }

        file.Append(
            CultureInfo.InvariantCulture,
            $"trailer << /Root 1 0 R /Size {objects.Count + 1} >>\nstartxref\n{table}\n%%EOF\n"
        );
        return Encoding.Latin1.GetBytes(file.ToString());
    }

    /// <summary>A PDF whose table is a stream, with so many more objects from number 8 on that are packed into one of its objects.</summary>
    public static byte[] StreamedPdf(IReadOnlyList<string> objects, int packedIn, int packed)
    {
        StringBuilder file = new("%PDF-1.7\n");
        using MemoryStream table = new();
        Enter(0, 0, 0);
        foreach (var (index, value) in objects.Index())
        {
            Enter(1, file.Length, 0);
            file.Append(CultureInfo.InvariantCulture, $"{index + 1} 0 obj\n{value}\nendobj\n");
        }

        Enter(1, file.Length, 0);
        for (var i = 0; i < packed; i++)
        {
            Enter(2, packedIn, i);
        }

        var start = file.Length;
        var stream = Deflated(zip => zip.Write(table.ToArray()))
            .Replace(
                "/Filter",
                $"/Type /XRef /W [1 4 4] /Root 1 0 R /Size {objects.Count + 2 + packed} /Filter",
                StringComparison.Ordinal
            );
        file.Append(
            CultureInfo.InvariantCulture,
            $"{objects.Count + 1} 0 obj\n{stream}\nendobj\nstartxref\n{start}\n%%EOF\n"
        );
        return Encoding.Latin1.GetBytes(file.ToString());

        void Enter(byte kind, int second, int third) =>
            table.Write([kind, .. Bytes((uint)second), .. Bytes((uint)third)]);
    }

    public static string Stream(byte[] content, string entries = "") =>
        $"<< /Length {content.Length} {entries} >>\nstream\n{Encoding.Latin1.GetString(content)}\nendstream";

    public static string Deflated(Action<Stream> write)
    {
        using MemoryStream packed = new();
        using (ZLibStream zip = new(packed, CompressionLevel.Optimal))
        {
            write(zip);
        }

        return Stream(packed.ToArray(), "/Filter /FlateDecode");
    }

    /// <summary>A Word document whose paragraphs are these.</summary>
    public static byte[] Word(params string[] paragraphs) =>
        WordOf(document =>
        {
            foreach (var paragraph in paragraphs)
            {
                document.Write(
                    $"<w:p><w:r><w:t xml:space=\"preserve\">{System.Net.WebUtility.HtmlEncode(paragraph)}</w:t></w:r></w:p>"
                );
            }
        });

    /// <summary>A Word document with this body, whatever it is.</summary>
    public static byte[] WordOf(Action<StreamWriter> body) =>
        Zip(
            (
                "_rels/.rels",
                file =>
                    file.Write(
                        """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>"""
                    )
            ),
            (
                "word/document.xml",
                file =>
                {
                    file.Write(
                        """<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>"""
                    );
                    body(file);
                    file.Write("</w:body></w:document>");
                }
            )
        );

    public static byte[] Zip(params (string Name, Action<StreamWriter> Write)[] entries)
    {
        using MemoryStream file = new();
        using (ZipArchive archive = new(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, write) in entries)
            {
                using StreamWriter entry = new(archive.CreateEntry(name, CompressionLevel.Fastest).Open());
                write(entry);
            }
        }

        return file.ToArray();
    }

    /// <summary>The head of a PNG of this size; there is no picture behind it.</summary>
    public static byte[] Png(uint width, uint height) =>
        [
            0x89,
            0x50,
            0x4E,
            0x47,
            0x0D,
            0x0A,
            0x1A,
            0x0A,
            0,
            0,
            0,
            13,
            .. "IHDR"u8,
            .. Bytes(width),
            .. Bytes(height),
            8,
            2,
            0,
            0,
            0,
        ];

    /// <summary>The head of a JPEG of this size, after a table that has to be passed over.</summary>
    public static byte[] Jpeg(ushort width, ushort height) =>
        [
            0xFF,
            0xD8,
            0xFF,
            0xE0,
            0,
            4,
            1,
            2,
            0xFF,
            0xC0,
            0,
            17,
            8,
            (byte)(height >> 8),
            (byte)height,
            (byte)(width >> 8),
            (byte)width,
            3,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
        ];

    private static byte[] Bytes(uint number) =>
        [(byte)(number >> 24), (byte)(number >> 16), (byte)(number >> 8), (byte)number];
}
