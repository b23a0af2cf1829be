using System.Globalization;
using System.Text;
using LorStudio.Letters;
using LorStudio.Letters.Layout;
using LorStudio.Letters.Pdf;
using UglyToad.PdfPig;
using Xunit;

namespace LorStudio.Tests.Letters.Pdf;

public sealed class PdfLetterFormatTests
{
    private static byte[] TwoPages() => new PdfLetterFormat().Write(SampleLetters.TwoPages, LetterStyle.Standard).Bytes;

    [Fact]
    public void It_is_a_small_US_Letter_file()
    {
        var file = new PdfLetterFormat().Write(SampleLetters.TwoPages, LetterStyle.Standard);

        using var pdf = PdfDocument.Open(file.Bytes);
        Assert.Equal((2, 2), (file.Pages, pdf.NumberOfPages));
        Assert.All(pdf.GetPages(), page => Assert.Equal((612, 792), (page.Width, page.Height)));
        Assert.InRange(file.Bytes.Length, 1, 60 * 1024);
        Assert.False(pdf.IsEncrypted);
        Assert.Empty(file.Warnings);
    }

    [Fact]
    public void It_names_the_letter_and_its_writer_and_nothing_of_the_machine()
    {
        using var pdf = PdfDocument.Open(TwoPages());

        Assert.Equal("Letter of recommendation for Leila Farahani", pdf.Information.Title);
        Assert.Equal("José Núñez, MD, FACP", pdf.Information.Author);
        Assert.Equal("LorStudio", pdf.Information.Producer);
        Assert.Equal("D:20261124", pdf.Information.CreationDate);
        Assert.Null(pdf.Information.Creator);
    }

    [Fact]
    public void The_same_letter_gives_the_same_bytes_in_every_culture()
    {
        var before = TwoPages();
        var culture = CultureInfo.CurrentCulture;
        try
        {
            foreach (var name in (string[])["tr-TR", "ar-SA", "de-DE", "fa-IR"])
            {
                CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(name);
                Assert.True(before.AsSpan().SequenceEqual(TwoPages()), name);
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    [Fact]
    public async Task Letters_written_at_once_do_not_mix()
    {
        var alone = TwoPages();

        var together = await Task.WhenAll(
            Enumerable.Range(0, 8).Select(_ => Task.Run(TwoPages, TestContext.Current.CancellationToken))
        );

        Assert.All(together, bytes => Assert.Equal(alone, bytes));
    }

    [Fact]
    public async Task All_fonts_are_embedded_as_subsets()
    {
        var fonts = await ExternalTool.RunAsync("pdffonts", TwoPages(), "FILE");

        var lines = fonts.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(2).ToList();
        Assert.Equal(5, lines.Count);
        Assert.All(lines, line => Assert.Matches(@"^[A-Z]{6}\+Source\S+ +CID TrueType +Identity-H +yes yes yes", line));
    }

    [Fact]
    public async Task Qpdf_finds_no_fault() =>
        Assert.Contains(
            "No syntax or stream encoding errors found",
            await ExternalTool.RunAsync("qpdf", TwoPages(), "--check", "FILE"),
            StringComparison.Ordinal
        );

    [Fact]
    public void A_subset_opens_again_and_keeps_its_glyphs()
    {
        foreach (var face in FontLibrary.Faces)
        {
            var glyph = face.Shape(
                face.Family switch
                {
                    "Amiri" => "ف",
                    "Noto Sans Hebrew" => "ד",
                    _ => "k",
                },
                false
            ).Glyphs[0];

            var subset = FontSubset.Of(face, [glyph.Id]);

            Assert.InRange(subset.Length, 100, face.Data.Length / 4);
            Assert.True(Outline(face.Data, glyph.Id) > 0, face.Name);
            Assert.True(Outline(subset, glyph.Id) > 0, face.Name);
            Assert.Equal(0, Outline(subset, (ushort)(glyph.Id - 1)));
        }
    }

    /// <summary>Bytes of a glyph's outline, by the tables of a TrueType font.</summary>
    private static int Outline(byte[] font, ushort glyph)
    {
        var loca = Table(font, "loca");
        return font[Table(font, "head") + 51] == 0
            ? 2 * (U16(font, loca + 2 * glyph + 2) - U16(font, loca + 2 * glyph))
            : U32(font, loca + 4 * glyph + 4) - U32(font, loca + 4 * glyph);
    }

    private static int Table(byte[] font, string tag)
    {
        for (var record = 12; record < 12 + 16 * U16(font, 4); record += 16)
        {
            if (Encoding.ASCII.GetString(font, record, 4) == tag)
            {
                return U32(font, record + 8);
            }
        }
        throw new InvalidDataException($"The font has no {tag} table.");
    }

    private static int U16(byte[] font, int at) => (font[at] << 8) | font[at + 1];

    private static int U32(byte[] font, int at) => (U16(font, at) << 16) | U16(font, at + 2);
}
