using System.Text;
using LorStudio.Cases;
using LorStudio.Drafting;
using LorStudio.Letters;
using LorStudio.Letters.Pdf;
using UglyToad.PdfPig;
using Xunit;

namespace LorStudio.Tests.Letters.Pdf;

/// <summary>That programs read the letter's text as it was written.</summary>
public sealed class PdfTextTests
{
    public static TheoryData<string> Names =>
        [
            "José Núñez",
            "Nguyễn Thị Ánh",
            "Çağlar Öztürk",
            "Łukasz Wójcik",
            "Ștefan",
            "Ọláṣubọ̀mí",
            "Ἀλέξανδρος",
            "Олександр",
            "فاطمة الزهراء",
            "דוד כהן",
        ];

    [Theory]
    [MemberData(nameof(Names))]
    public void PdfPig_reads_every_name(string name)
    {
        using var pdf = PdfDocument.Open(Letter(name).Bytes);

        var text = string.Concat(pdf.GetPages().Select(page => page.Text));

        Assert.Equal(Printed, Count(text, name));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Pdftotext_reads_every_name(string name)
    {
        var text = await ExternalTool.RunAsync("pdftotext", Letter(name).Bytes, "FILE", "-");

        Assert.Equal(Printed, Count(text, name));
    }

    [Fact]
    public async Task Ligatures_are_read_as_their_letters()
    {
        const string Words = "efficient office affluent flight fjord";
        var file = new PdfLetterFormat().Write(SampleLetters.Of((SectionKey.PC, Words)), LetterStyle.Standard);

        using var pdf = PdfDocument.Open(file.Bytes);
        Assert.Contains(Words, pdf.GetPage(1).Text, StringComparison.Ordinal);
        Assert.Contains(
            Words,
            await ExternalTool.RunAsync("pdftotext", file.Bytes, "FILE", "-"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void The_whole_letter_is_read_in_its_order()
    {
        using var pdf = PdfDocument.Open(
            new PdfLetterFormat().Write(SampleLetters.TwoPages, LetterStyle.Standard).Bytes
        );

        var text = string.Concat(pdf.GetPages().Select(page => page.Text));

        string[] parts =
        [
            "Lakeshore Community Hospital",
            "400 Harbor Street",
            "November 24, 2026",
            "Re: Leila Farahani, AAMC ID 12345678",
            "Dear Program Director:",
            "It is my pleasure to recommend Dr. Leila Farahani",
            .. Competencies.All.Select(competency => competency.FullName()),
            "I have supervised about 60 students",
            "I recommend her to you with enthusiasm",
            "Sincerely,",
            "José Núñez, MD, FACP",
            "Associate Professor of Medicine",
        ];
        var at = 0;
        foreach (var part in parts)
        {
            var found = text.IndexOf(part, at, StringComparison.Ordinal);
            Assert.True(found >= 0, $"{part} is not after what stands before it.");
            at = found;
        }
        Assert.Contains("Leila Farahani - Page 2 of 2", pdf.GetPage(2).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_character_without_a_font_is_a_warning_and_still_read()
    {
        var file = Letter("王小明");

        Assert.Equal(["Date, addressee and subject", "Opening"], file.Warnings.Select(warning => warning.Place));
        Assert.Equal([null, SectionKey.Opening], file.Warnings.Select(warning => warning.Section));
        Assert.Equal(["王", "小", "明"], file.Warnings[1].Characters);
        Assert.Contains("“王” (U+738B)", file.Warnings[1].Message, StringComparison.Ordinal);
        Assert.Equal(Printed, Count(await ExternalTool.RunAsync("pdftotext", file.Bytes, "FILE", "-"), "王小明"));
    }

    // The subject line, and the body in four styles.
    private const int Printed = 5;

    private static LetterFile Letter(string name) =>
        new PdfLetterFormat().Write(
            SampleLetters.Of(
                SampleLetters.Facts with
                {
                    Candidate = new Candidate { PreferredName = name },
                    Writer = new Writer { Name = "Ada Brook" },
                },
                (SectionKey.Opening, $"I know {name} well.\n\n**{name}** is *{name}*, and ***{name}*** is here.")
            ),
            LetterStyle.Standard
        );

    // Readers mark direction, and some part a letter from its marks.
    private static int Count(string text, string name)
    {
        var plain = new string([
            .. text.Normalize(NormalizationForm.FormC).Where(c => c is not (>= '\u202A' and <= '\u202E')),
        ]);
        return plain.Split(name.Normalize(NormalizationForm.FormC)).Length - 1;
    }
}
