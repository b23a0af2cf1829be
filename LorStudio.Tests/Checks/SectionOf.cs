using LorStudio.Cases;
using LorStudio.Checks;
using LorStudio.Drafting;

namespace LorStudio.Tests.Checks;

/// <summary>A section of a letter that holds nothing but a text.</summary>
internal static class SectionOf
{
    public static CheckedCase Case { get; } =
        new(
            new()
            {
                Candidate = new()
                {
                    GivenName = "Mei",
                    FamilyName = "Chen",
                    Pronouns = Pronouns.SheHer,
                },
            },
            [],
            OtherCandidates.None
        );

    public static CheckedSection Text(string text) => new("PC", SectionKey.PC, text, Case);
}
