using LorStudio.Letters;
using Xunit;

namespace LorStudio.Tests.Letters;

public sealed class LetterFileNameTests
{
    [Theory]
    [InlineData("Leila", "Farahani", "Letter of recommendation - Leila Farahani.pdf")]
    [InlineData("José", "Núñez", "Letter of recommendation - José Núñez.pdf")]
    [InlineData("A|B*C?", "D:E", "Letter of recommendation - A B C D E.pdf")]
    [InlineData("../..", "\\etc\\<x>\"", "Letter of recommendation - .. .. etc x.pdf")]
    [InlineData("Ana\u202Efdp", "exe.\n", "Letter of recommendation - Anafdp exe.pdf")]
    [InlineData("", "", "Letter of recommendation.pdf")]
    [InlineData("???", "", "Letter of recommendation.pdf")]
    public void The_name_is_safe_everywhere(string given, string family, string name) =>
        Assert.Equal(name, LetterFileName.For($"{given} {family}", ".pdf"));

    [Fact]
    public void A_long_name_still_fits_a_file_system()
    {
        var name = LetterFileName.For(new string('Ж', 200), ".pdf");

        Assert.True(System.Text.Encoding.UTF8.GetByteCount(name) < 255);
        Assert.EndsWith(".pdf", name, StringComparison.Ordinal);
    }
}
