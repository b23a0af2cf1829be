using System.Text;
using LorStudio.Letters;

namespace LorStudio.Tests.Letters;

public sealed class PrintedLetterTests
{
    private static readonly byte[] Pdf = "%PDF-1.7\n%%EOF\n"u8.ToArray();

    [Theory]
    [InlineData(2, 0)]
    [InlineData(3, 1)]
    public void More_than_two_pages_are_too_long(int pages, int findings)
    {
        var found = PrintedLetter.Check(new LetterFile(Pdf, pages, []));

        Assert.Equal(findings, found.Count(f => f.Rule == "format.length"));
        Assert.All(found, f => Assert.Null(f.Section));
    }

    [Fact]
    public void A_file_that_the_portal_takes_has_no_fault() => Assert.Empty(PortalRules.Faults(Pdf));

    [Fact]
    public void A_file_that_is_too_large_or_encrypted_or_no_PDF_blocks()
    {
        Assert.Contains("KB", Assert.Single(PortalRules.Faults(Large())), StringComparison.Ordinal);
        Assert.Contains(
            "encrypted",
            Assert.Single(PortalRules.Faults(Encoding.ASCII.GetBytes("%PDF-1.7 /Encrypt 3 0 R"))),
            StringComparison.Ordinal
        );
        Assert.Contains("no PDF", Assert.Single(PortalRules.Faults("PK"u8.ToArray())), StringComparison.Ordinal);
        Assert.All(
            PrintedLetter.Check(new LetterFile(Large(), 1, [])),
            f => Assert.Equal(LorStudio.Checks.Severity.Blocker, f.Severity)
        );
    }

    private static byte[] Large()
    {
        var file = new byte[PortalRules.LargestFile + 1];
        Pdf.CopyTo(file, 0);
        return file;
    }
}
