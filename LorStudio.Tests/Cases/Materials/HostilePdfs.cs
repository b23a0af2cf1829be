using System.Globalization;
using System.Text;

namespace LorStudio.Tests.Cases.Materials;

/// <summary>Small PDFs that unpack, loop or nest without end.</summary>
internal static class HostilePdfs
{
    private const int Mega = 1024 * 1024;
    private const string OnePage = "<< /Type /Pages /Kids [3 0 R] /Count 1 >>";

    /// <summary>Written by qpdf, locked with the password "secret" (AES, 128 bits).</summary>
    public const string LockedPdf =
        "JVBERi0xLjcKJb/3ov4KMSAwIG9iago8PCAvUGFnZXMgMiAwIFIgL1R5cGUgL0NhdGFsb2cgPj4KZW5kb2JqCjIgMCBvYmoKPDwgL0NvdW50IDEgL0tpZHMgWyAzIDAgUiBdIC9UeXBlIC9QYWdlcyA+PgplbmRvYmoKMyAwIG9iago8PCAvTWVkaWFCb3ggWyAwIDAgOTkgOTkgXSAvUGFyZW50IDIgMCBSIC9UeXBlIC9QYWdlID4+CmVuZG9iago0IDAgb2JqCjw8IC9DRiA8PCAvU3RkQ0YgPDwgL0F1dGhFdmVudCAvRG9jT3BlbiAvQ0ZNIC9BRVNWMiAvTGVuZ3RoIDE2ID4+ID4+IC9GaWx0ZXIgL1N0YW5kYXJkIC9MZW5ndGggMTI4IC9PIDwwZGI1ODU1ZmM1MzI2NTY5ZTc2NTkwNmNhZjY0ZTQ0MjlhNGMyMGQ2ZTk5NmZkZWY5NjNlOWI1MDgwZjllMDgzPiAvUCAtNCAvUiA0IC9TdG1GIC9TdGRDRiAvU3RyRiAvU3RkQ0YgL1UgPGJjMTE3MmU2MDY4YzgzNWZkZjllMTM3OGY1Y2M1NWUyMDEyMjQ1NmE5MWJhZTUxMzQyNzNhNmRiMTM0Yzg3YzQ+IC9WIDQgPj4KZW5kb2JqCnhyZWYKMCA1CjAwMDAwMDAwMDAgNjU1MzUgZiAKMDAwMDAwMDAxNSAwMDAwMCBuIAowMDAwMDAwMDY0IDAwMDAwIG4gCjAwMDAwMDAxMjMgMDAwMDAgbiAKMDAwMDAwMDE5NCAwMDAwMCBuIAp0cmFpbGVyIDw8IC9Sb290IDEgMCBSIC9TaXplIDUgL0lEIFs8YmUwMmQ5OGEyMjZiMDZkYTFkMDBlMTUwYWQyOTcxNWI+PGJlMDJkOThhMjI2YjA2ZGExZDAwZTE1MGFkMjk3MTViPl0gL0VuY3J5cHQgNCAwIFIgPj4Kc3RhcnR4cmVmCjQ5MwolJUVPRgo=";

    /// <summary>Written by qpdf, encrypted for everyone to open (AES, 256 bits).</summary>
    public const string EncryptedPdf =
        "JVBERi0xLjcKJb/3ov4KMSAwIG9iago8PCAvRXh0ZW5zaW9ucyA8PCAvQURCRSA8PCAvQmFzZVZlcnNpb24gLzEuNyAvRXh0ZW5zaW9uTGV2ZWwgOCA+PiA+PiAvUGFnZXMgMiAwIFIgL1R5cGUgL0NhdGFsb2cgPj4KZW5kb2JqCjIgMCBvYmoKPDwgL0NvdW50IDEgL0tpZHMgWyAzIDAgUiBdIC9UeXBlIC9QYWdlcyA+PgplbmRvYmoKMyAwIG9iago8PCAvTWVkaWFCb3ggWyAwIDAgOTkgOTkgXSAvUGFyZW50IDIgMCBSIC9UeXBlIC9QYWdlID4+CmVuZG9iago0IDAgb2JqCjw8IC9DRiA8PCAvU3RkQ0YgPDwgL0F1dGhFdmVudCAvRG9jT3BlbiAvQ0ZNIC9BRVNWMyAvTGVuZ3RoIDMyID4+ID4+IC9GaWx0ZXIgL1N0YW5kYXJkIC9MZW5ndGggMjU2IC9PIDw0NmRjNTMxZmFkMjNjZWI4ZDgzNTM4N2E3MmNlZDM4NGNlNTJmZTliNjc1NWY3NGI1YjZjZWJiMDVlMzJiNDcyNTc3NjQzNTU5Y2FkMjE1NWQ0MjU1ODQzNTEwZDMzZjg+IC9PRSA8NDViYTdhNDcwODhhZjY0YWNiYTg5OGVlMzNkYmZkYjEwYWRiMWFjMzQ2MzEzYzgwMzYyNmE1MmMzNWUyN2NiNz4gL1AgLTQgL1Blcm1zIDwyMjdjYWUyMjgxYTEwMjQ1ZjgyNDAxMDdhZjQ5MmUwMD4gL1IgNiAvU3RtRiAvU3RkQ0YgL1N0ckYgL1N0ZENGIC9VIDxjNjVjNTEyYTE5Yjg1MGEwMGE2ZjNhMDQ4YzNlYjhiYjNmMmZhZjE3MjBiNDdlMmQ2MTJlY2U1YjZmMGE3N2QwNmI3MjIwOTg0NDAzMjQ4NmE4ZGFkN2FhMzc4NDUzMTE+IC9VRSA8ODJiZmU1NjE0ZGYyZWFkMGI4ODVjN2MwYzk2NzgwMzE2YTI1NmFhODAyMzkzMjgzMWNjODA3MDE4ZDQxZGY1Yj4gL1YgNSA+PgplbmRvYmoKeHJlZgowIDUKMDAwMDAwMDAwMCA2NTUzNSBmIAowMDAwMDAwMDE1IDAwMDAwIG4gCjAwMDAwMDAxMzAgMDAwMDAgbiAKMDAwMDAwMDE4OSAwMDAwMCBuIAowMDAwMDAwMjYwIDAwMDAwIG4gCnRyYWlsZXIgPDwgL1Jvb3QgMSAwIFIgL1NpemUgNSAvSUQgWzxmNWJhMTVjNzZmZGYxNTM3MjkyOGZhYTljN2QzMmFiOT48ZjViYTE1Yzc2ZmRmMTUzNzI5MjhmYWE5YzdkMzJhYjk+XSAvRW5jcnlwdCA0IDAgUiA+PgpzdGFydHhyZWYKODA3CiUlRU9GCg==";

    public static IReadOnlyDictionary<string, Func<byte[]>> All { get; } =
        new Dictionary<string, Func<byte[]>>(StringComparer.Ordinal)
        {
            ["PDF: a page of 2 GB"] = () =>
                Page(SampleFiles.Deflated(stream => Repeat(stream, new string(' ', Mega), 2_048))),
            ["PDF: a page of 20 MB of numbers"] = () =>
                Page(SampleFiles.Deflated(stream => Repeat(stream, "1 1 1 1 1 1 1 1 ", 20 * 65_536))),
            ["PDF: a page of 4 MB of numbers"] = () =>
                Page(SampleFiles.Deflated(stream => Repeat(stream, "1 1 1 1 1 1 1 1 ", 4 * 65_536 - 1))),
            ["PDF: a page of 4 MB of saved states"] = () =>
                Page(SampleFiles.Deflated(stream => Repeat(stream, "q q q q q q q q ", 4 * 65_536 - 1))),
            ["PDF: a page of 4 MB of letters"] = () =>
                Page(
                    SampleFiles.Deflated(stream =>
                        Repeat(stream, "BT /F1 9 Tf (aaaaaaaaaaaaaaaaaaaaaaaaaaaa) Tj ET ", 4 * 20_000)
                    )
                ),
            ["PDF: arrays in arrays"] = () => SampleFiles.DrawnPdf(new string('[', 3 * Mega)),
            ["PDF: dictionaries in dictionaries"] = () =>
                SampleFiles.RawPdf([
                    "<< /Type /Catalog /Pages 2 0 R >>",
                    string.Concat(Enumerable.Repeat("<</A", Mega)),
                ]),
            ["PDF: pages in pages, 50,000 deep"] = () =>
                SampleFiles.RawPdf([
                    "<< /Type /Catalog /Pages 2 0 R >>",
                    .. Enumerable.Range(3, 50_000).Select(n => $"<< /Type /Pages /Kids [{n} 0 R] /Count 1 >>"),
                ]),
            ["PDF: pages in pages, packed"] = () =>
                Packed(500_000, "<</Kids[# 0 R]>>", "<< /Type /Pages /Kids [8 0 R] /Count 1 >>"),
            ["PDF: patterns in color spaces, packed"] = () => Packed(500_000, "[/Pattern # 0 R]", OnePage),
            ["PDF: color spaces in color spaces, packed"] = () => Packed(400_000, "[/Indexed # 0 R 1<00>]", OnePage),
            ["PDF: functions of functions, packed"] = () =>
                Packed(100_000, "<</FunctionType 3/Domain[0 1]/Functions[# 0 R]/Bounds[]/Encode[0 1]>>", OnePage),
            ["PDF: references that lead to references, packed"] = () => Packed(1_000_000, "# 0 R ", OnePage),
            ["PDF: forms in forms"] = () =>
                SampleFiles.DrawnPdf(
                    "/X Do",
                    "/XObject << /X 6 0 R >>",
                    [.. Enumerable.Range(7, 40_000).Select(n => Form("/X Do", n))]
                ),
            ["PDF: color spaces in color spaces"] = () =>
                SampleFiles.DrawnPdf(
                    "/C cs 1 scn BT /F1 9 Tf (a) Tj ET",
                    "/ColorSpace << /C 6 0 R >>",
                    [.. Enumerable.Range(7, 140_000).Select(n => $"[/Indexed {n} 0 R 1 <00>]")]
                ),
            ["PDF: patterns in color spaces"] = () =>
                SampleFiles.DrawnPdf(
                    "/C cs 1 scn",
                    "/ColorSpace << /C 6 0 R >>",
                    [.. Enumerable.Range(7, 140_000).Select(n => $"[/Pattern {n} 0 R]")]
                ),
            ["PDF: lengths that have lengths"] = () =>
                SampleFiles.DrawnPdf(
                    "q Q",
                    "/XObject << /X 6 0 R >>",
                    [.. Enumerable.Range(7, 100_000).Select(n => $"<< /Length {n} 0 R >>\nstream\nq Q\nendstream")]
                ),
            ["PDF: references that lead to references"] = () =>
                SampleFiles.DrawnPdf(
                    "/X Do",
                    "/XObject << /X 6 0 R >>",
                    [.. Enumerable.Range(7, 200_000).Select(n => $"{n} 0 R")]
                ),
            ["PDF: names in names"] = () =>
                SampleFiles.RawPdf([
                    "<< /Type /Catalog /Pages 2 0 R /Names << /Dests 4 0 R >> >>",
                    OnePage,
                    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] >>",
                    .. Enumerable.Range(5, 100_000).Select(n => $"<< /#4Bids [{n} 0 R] >>"),
                ]),
            ["PDF: functions of functions"] = () =>
                SampleFiles.DrawnPdf(
                    "/C cs 1 scn",
                    "/ColorSpace << /C [/Separation /A /DeviceGray 6 0 R] >>",
                    [
                        .. Enumerable
                            .Range(7, 80_000)
                            .Select(n =>
                                $"<< /FunctionType 3 /Domain [0 1] /Functions [{n} 0 R] /Bounds [] /Encode [0 1] >>"
                            ),
                    ]
                ),
            ["PDF: parents of parents"] = () =>
                SampleFiles.RawPdf([
                    "<< /Type /Catalog /Pages 2 0 R >>",
                    OnePage,
                    .. Enumerable.Range(4, 100_000).Select(n => $"<< /Type /Page /Parent {n} 0 R >>"),
                ]),
            ["PDF: pages that are their own parents"] = () =>
                SampleFiles.RawPdf([
                    "<< /Type /Catalog /Pages 2 0 R >>",
                    "<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 2 >>",
                ]),
            ["PDF: a million times the same page"] = () =>
                SampleFiles.RawPdf([
                    "<< /Type /Catalog /Pages 2 0 R >>",
                    $"<< /Type /Pages /Kids [{string.Concat(Enumerable.Repeat("3 0 R ", 1_000_000))}] /Count 1000000 >>",
                    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] >>",
                ]),
            ["PDF: one stream a thousand times"] = () =>
                SampleFiles.RawPdf([
                    "<< /Type /Catalog /Pages 2 0 R >>",
                    OnePage,
                    $"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents [{string.Concat(Enumerable.Repeat("4 0 R ", 1_000))}] >>",
                    SampleFiles.Stream(Encoding.Latin1.GetBytes(new string(' ', 4 * Mega))),
                ]),
            ["PDF: forms that draw forms"] = () => Forms(30, ""),
            ["PDF: forms that draw forms with text"] = () => Forms(30, "BT /F1 9 Tf (a) Tj ET"),
            ["PDF: a form that draws itself"] = () =>
                SampleFiles.DrawnPdf("/X Do", "/XObject << /X 6 0 R >>", Form("/X Do /X Do", 6)),
            ["PDF: packed a hundred times"] = () =>
                Page(
                    SampleFiles.Stream(
                        [1, 2, 3],
                        $"/Filter [{string.Concat(Enumerable.Repeat("/FlateDecode ", 100_000))}]"
                    )
                ),
            ["PDF: rows as wide as the memory"] = () =>
                Page(
                    SampleFiles
                        .Deflated(stream => Repeat(stream, "q ", 1_000))
                        .Replace(
                            "/Filter",
                            "/DecodeParms << /Predictor 15 /Columns 2000000000 /Colors 32 /BitsPerComponent 16 >> /Filter",
                            StringComparison.Ordinal
                        )
                ),
            ["PDF: run lengths"] = () =>
                Page(
                    SampleFiles.Stream(
                        [.. Enumerable.Repeat<byte[]>([129, 32], 4 * Mega).SelectMany(b => b)],
                        "/Filter /RunLengthDecode"
                    )
                ),
            ["PDF: LZW"] = () => Page(SampleFiles.Stream(new byte[5 * Mega], "/Filter /LZWDecode")),
            ["PDF: 9 MB of nothing"] = () =>
                Encoding.Latin1.GetBytes("%PDF-1.7\n" + string.Concat(Enumerable.Repeat("1 0 obj ", 9 * Mega / 8))),
            ["PDF: tables that lead to each other"] = () =>
                Encoding.Latin1.GetBytes(
                    "%PDF-1.7\nxref\n0 1\n0000000000 65535 f \ntrailer << /Root 1 0 R /Size 1 /Prev 9 >>\nstartxref\n9\n%%EOF"
                ),
            ["PDF: a length that is its own"] = () =>
                SampleFiles.RawPdf([
                    "<< /Type /Catalog /Pages 2 0 R >>",
                    OnePage,
                    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 4 0 R >>",
                    "<< /Length 4 0 R >>\nstream\nq Q\nendstream",
                ]),
        };

    /// <summary>Objects that lead each to the next, packed into one stream, with the page they are drawn on.</summary>
    /// <param name="link">An object; # is the number of the next one.</param>
    /// <param name="pages">The root of the pages, of which the first of those objects is number 8.</param>
    private static byte[] Packed(int depth, string link, string pages)
    {
        const int First = 8;
        StringBuilder places = new();
        StringBuilder links = new();
        for (var number = First; number < First + depth; number++)
        {
            places.Append(CultureInfo.InvariantCulture, $"{number} {links.Length} ");
            links.Append(
                link.Replace("#", (number + 1).ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
            );
        }

        List<string> objects =
        [
            "<< /Type /Catalog /Pages 2 0 R >>",
            pages,
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> /ColorSpace << /C 8 0 R >> /XObject << /X 8 0 R >> >> >>",
            SampleFiles.Stream("/C cs 1 scn /X Do BT /F1 9 Tf (a) Tj ET"u8.ToArray()),
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding 8 0 R >>",
            SampleFiles
                .Deflated(stream => stream.Write(Encoding.Latin1.GetBytes($"{places}{links}")))
                .Replace(
                    "/Filter",
                    $"/Type /ObjStm /N {depth} /First {places.Length} /Filter",
                    StringComparison.Ordinal
                ),
        ];
        return SampleFiles.StreamedPdf(objects, packedIn: 6, depth);
    }

    private static byte[] Page(string stream) =>
        SampleFiles.RawPdf([
            "<< /Type /Catalog /Pages 2 0 R >>",
            OnePage,
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
            stream,
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
        ]);

    private static byte[] Forms(int depth, string last) =>
        SampleFiles.DrawnPdf(
            "/X Do /X Do",
            "/XObject << /X 6 0 R >>",
            [.. Enumerable.Range(7, depth).Select(next => Form("/X Do /X Do", next)), Form(last, 5)]
        );

    private static string Form(string commands, int next) =>
        SampleFiles.Stream(
            Encoding.Latin1.GetBytes(commands),
            $"/Type /XObject /Subtype /Form /BBox [0 0 612 792] /Resources << /Font << /F1 5 0 R >> /XObject << /X {next} 0 R >> >>"
        );

    private static void Repeat(Stream file, string text, int times)
    {
        var bytes = Encoding.Latin1.GetBytes(text);
        for (var i = 0; i < times; i++)
        {
            file.Write(bytes);
        }
    }
}
