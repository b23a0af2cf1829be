using LorStudio.Cases;

namespace LorStudio.Tests.Cases;

public sealed class TidyFactsTests
{
    [Theory]
    [InlineData("  Amara ", "Amara")]
    [InlineData("Ama\0ra", "Ama ra")]
    [InlineData("evil\u202Egpj.exe", "evilgpj.exe")]
    [InlineData("half \uD83D of a pair", "half  of a pair")]
    [InlineData("<script>alert(1)</script>", "<script>alert(1)</script>")]
    [InlineData("عبدالله", "عبدالله")]
    public void A_name_is_kept_as_it_is_written_without_what_cannot_be_seen(string typed, string kept) =>
        Assert.Equal(
            kept,
            new CaseFacts { Candidate = new() { GivenName = typed } }
                .Tidy()
                .Candidate.GivenName
        );

    [Fact]
    public void What_is_blank_is_unknown() =>
        Assert.Null(
            new CaseFacts { Experience = new() { Site = " \t" } }
                .Tidy()
                .Experience.Site
        );

    [Fact]
    public void Nothing_that_was_typed_is_cut()
    {
        string[] lines = [.. Enumerable.Range(0, 300).Select(i => $"{i} {new string('a', 300)}")];
        var typed = new CaseFacts
        {
            Experience = new() { Site = lines[0] },
            Writer = new() { Address = string.Join('\n', lines) },
            People = lines,
        };

        Assert.Equivalent(typed, typed.Tidy(), strict: true);
    }

    [Fact]
    public void An_address_keeps_its_lines_without_empty_ones() =>
        Assert.Equal(
            "12 Lake Road\nSpringfield",
            new CaseFacts { Writer = new() { Address = "12 Lake Road\r\n\r\n Springfield \n" } }
                .Tidy()
                .Writer.Address
        );

    [Fact]
    public void Blank_people_are_left_out() =>
        Assert.Equal(
            ["Dr. Ana Ruiz"],
            new CaseFacts { People = [" ", "Dr. Ana Ruiz"] }
                .Tidy()
                .People
        );
}
