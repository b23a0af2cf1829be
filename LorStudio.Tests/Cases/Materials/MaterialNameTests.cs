using LorStudio.Cases.Materials;

namespace LorStudio.Tests.Cases.Materials;

public sealed class MaterialNameTests
{
    [Theory]
    [InlineData("CV.pdf", "CV.pdf")]
    [InlineData("CV.PDF", "CV.pdf")]
    [InlineData("invoice.exe", "invoice.exe.pdf")]
    [InlineData("../../etc/passwd", "passwd.pdf")]
    [InlineData("C:\\temp\\a|b*c?.pdf", "a-b-c-.pdf")]
    [InlineData("annexe\u202Efdp.pdf", "annexefdp.pdf")]
    [InlineData("a\r\nSet-Cookie: x\".pdf", "a  Set-Cookie- x-.pdf")]
    [InlineData("", "file.pdf")]
    [InlineData("  ..  ", "file.pdf")]
    [InlineData(".pdf", "file.pdf")]
    public void A_name_is_harmless_and_tells_what_the_file_is(string name, string clean) =>
        Assert.Equal(clean, MaterialName.Of(name, MaterialFormat.Pdf));

    [Fact]
    public void A_long_name_keeps_its_ending_and_no_half_character()
    {
        var name = MaterialName.Of(string.Concat(Enumerable.Repeat("😀", 5_000)) + ".jpeg", MaterialFormat.Jpeg);

        Assert.InRange(name.Length, 100, MaterialName.Longest);
        Assert.EndsWith("😀.jpg", name, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1, "1 byte")]
    [InlineData(1_023, "1023 bytes")]
    [InlineData(1_025, "2 KB")]
    [InlineData(1_048_575, "1023 KB")]
    [InlineData(1_258_291, "1.2 MB")]
    public void A_size_is_said_as_people_read_it(long bytes, string words) =>
        Assert.Equal(words, FileSize.Words(bytes));
}
