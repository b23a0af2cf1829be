using System.Text;
using LorStudio.Cases.Materials;
using LorStudio.Markup;
using LorStudio.Saving;

namespace LorStudio.Tests.Cases.Materials;

public sealed class MaterialReaderTests
{
    [Fact]
    public void A_PDF_is_read_page_by_page_in_paragraphs()
    {
        var read = Read(
            SampleFiles.Pdf(
                [
                    "Personal statement",
                    "She followed twelve patients with heart failure through the winter and wrote each",
                    "plan by herself before the attending came.",
                ],
                ["The second page."]
            )
        );

        Assert.Equal(MaterialFormat.Pdf, read.Format);
        Assert.Equal(2, read.Pages);
        Assert.Null(read.Remark);
        var text = new MaterialText(read.Text, hasPages: true);
        Assert.Equal(
            [
                "Personal statement",
                "She followed twelve patients with heart failure through the winter and wrote each plan by herself before the attending came.",
                "The second page.",
            ],
            text.Paragraphs.Select(p => p.Text)
        );
        Assert.Equal(["page 1", "page 1", "page 2"], text.Paragraphs.Select(p => p.Place));
    }

    [Fact]
    public void Columns_are_read_one_after_the_other()
    {
        var commands =
            "BT /F1 11 Tf 50 700 Td (Left one, which is as long as its column is,) Tj 0 -14 Td (and left two) Tj 270 14 Td (Right one, which is as long as its column is,) Tj 0 -14 Td (and right two) Tj ET";

        var read = Read(SampleFiles.DrawnPdf(commands));

        Assert.Equal(
            "Left one, which is as long as its column is, and left two\nRight one, which is as long as its column is, and right two\n",
            read.Text
        );
    }

    [Fact]
    public void A_PDF_without_text_is_kept_and_said()
    {
        var read = Read(SampleFiles.DrawnPdf("0 0 100 100 re f"));

        Assert.Equal("", read.Text);
        Assert.Equal(1, read.Pages);
        Assert.Contains("There is no text in it", read.Remark, StringComparison.Ordinal);
    }

    [Fact]
    public void Pages_and_characters_beyond_the_limits_are_left_out_and_said()
    {
        var many = Read(SampleFiles.Pdf([.. Enumerable.Range(1, 201).Select(n => (string[])[$"Page number {n}"])]));
        Assert.Equal(201, many.Pages);
        Assert.Contains("Page number 200\n", many.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("201", many.Text, StringComparison.Ordinal);
        Assert.Contains("first 200 of its 201 pages", many.Remark, StringComparison.Ordinal);

        var line = new string('x', 100);
        var wordy = Read(Encoding.UTF8.GetBytes(string.Join('\n', Enumerable.Repeat(line, 10_500))));
        Assert.InRange(wordy.Text.Length, MaterialText.Longest - 200, MaterialText.Longest);
        Assert.Contains("first 1,000,000 characters", wordy.Remark, StringComparison.Ordinal);
    }

    [Fact]
    public void A_Word_document_is_read_by_paragraphs()
    {
        var read = Read(SampleFiles.Word("Evaluation", "", "Strong in <rounds> & notes."));

        Assert.Equal(MaterialFormat.Word, read.Format);
        Assert.Null(read.Pages);
        var text = new MaterialText(read.Text, hasPages: false);
        Assert.Equal(["Evaluation", "Strong in <rounds> & notes."], text.Paragraphs.Select(p => p.Text));
        Assert.Equal("paragraph 2", text.Paragraphs[1].Place);
    }

    [Theory]
    [InlineData("utf-8", false)]
    [InlineData("utf-8", true)]
    [InlineData("utf-16", true)]
    [InlineData("utf-16BE", true)]
    [InlineData("windows-1252", false)]
    public void A_text_is_read_in_its_encoding(string encoding, bool hasMark)
    {
        var written =
            encoding == "windows-1252"
                ? CodePagesEncodingProvider.Instance.GetEncoding(1252)!
                : Encoding.GetEncoding(encoding);
        byte[] file = [.. hasMark ? written.GetPreamble() : [], .. written.GetBytes("José – “très bien”\r\nsecond")];

        var read = Read(file);

        Assert.Equal(MaterialFormat.Text, read.Format);
        Assert.Equal("José – “très bien”\nsecond\n", read.Text);
    }

    [Fact]
    public void Characters_that_mislead_the_eye_are_not_kept() =>
        Assert.Equal("evil exe\n", Read("evil\u202E\u200B\texe"u8.ToArray()).Text);

    [Fact]
    public void Of_a_picture_only_the_head_is_read()
    {
        Assert.Equal(MaterialFormat.Png, Read(SampleFiles.Png(3_000, 4_000)).Format);
        Assert.Equal(MaterialFormat.Jpeg, Read(SampleFiles.Jpeg(3_000, 4_000)).Format);
        Assert.Contains("50 megapixels", Refusal(SampleFiles.Png(12_000, 9_000)), StringComparison.Ordinal);
        Assert.Contains("50 megapixels", Refusal(SampleFiles.Jpeg(65_000, 65_000)), StringComparison.Ordinal);
        Assert.Contains("damaged", Refusal(SampleFiles.Png(0, 5)), StringComparison.Ordinal);
        Assert.Contains("damaged", Refusal(SampleFiles.Png(5, 5)[..20]), StringComparison.Ordinal);
        Assert.Contains("damaged", Refusal(SampleFiles.Jpeg(5, 5)[..15]), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "0 bytes")]
    [InlineData("MZ\u0090\0\u0003\0\0\0", "none of the files")]
    [InlineData("\u007fELF\u0002\u0001\u0001\0", "none of the files")]
    [InlineData("<!DOCTYPE html><script>alert(1)</script>", "web page")]
    [InlineData("  <svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>", "web page")]
    [InlineData("{\\rtf1\\ansi hello}", "Rich Text")]
    [InlineData("GIF89a", "GIF")]
    [InlineData("\0\0\0\u0018ftypheic....", "HEIC")]
    [InlineData("ÐÏ\u0011à¡±\u001aá", "older kind")]
    [InlineData("%PDF-1.7\nnothing more", "damaged")]
    [InlineData("PK\u0003\u0004nothing more", "damaged")]
    public void What_is_none_of_the_formats_is_refused_in_words(string content, string words) =>
        Assert.Contains(words, Refusal(Encoding.Latin1.GetBytes(content)), StringComparison.Ordinal);

    [Fact]
    public void An_archive_that_is_no_Word_document_is_refused() =>
        Assert.Contains(
            "not a Word document",
            Refusal(SampleFiles.Zip(("setup.exe", file => file.Write("MZ")))),
            StringComparison.Ordinal
        );

    private static string Refusal(byte[] file) => Assert.Throws<UnreadableFileException>(() => Read(file)).Message;

    private static MaterialContents Read(byte[] file) =>
        MaterialReader.Read(file, TestContext.Current.CancellationToken);
}
