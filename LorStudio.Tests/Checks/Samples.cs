using LorStudio.Cases;
using LorStudio.Checks;
using LorStudio.Drafting;
using LorStudio.Drafting.Revisions;

namespace LorStudio.Tests.Checks;

/// <summary>An invented case, and what the checks find in a text of its letter.</summary>
internal static class Samples
{
    public static CaseFacts Facts { get; } =
        new()
        {
            Candidate = new()
            {
                GivenName = "Amélie",
                FamilyName = "Okonjo-Ruiz",
                Pronouns = Pronouns.SheHer,
                AamcId = "14725836",
                MedicalSchool = "University of Ibadan",
            },
            Writer = new()
            {
                Name = "Thaddeus Brandvold",
                Institution = "Cormorant Bay Hospital",
                Title = "Professor of Medicine",
            },
            Experience = new()
            {
                Specialty = "Internal Medicine",
                Site = "Cormorant Bay Hospital",
                Start = new(2026, 3, 2),
                End = new(2026, 3, 27),
                HoursPerWeek = 40,
            },
            Application = new() { Specialty = "Internal Medicine", Waiver = WaiverStatus.NotWaived },
            People = ["Dr. Lena Quist", "Sister Agnes Toll"],
        };

    public static OtherCandidates Others { get; } =
        new([
            new(
                new()
                {
                    GivenName = "Bao",
                    FamilyName = "Trần",
                    AamcId = "15839471",
                },
                "the case of Trần"
            ),
            new(new() { GivenName = "Grace", FamilyName = "Young" }, "the case of Young"),
        ]);

    public static CheckedCase Case { get; } = new(Facts, [], Others);

    /// <summary>The words that a rule finds in one section of a letter that holds nothing else.</summary>
    public static string[] Found(
        string rule,
        string text,
        SectionKey key = SectionKey.PC,
        CaseFacts? facts = null,
        string? salutation = null
    ) =>
        [
            .. new LetterChecks(new(facts ?? Facts, [], Others))
                .Check(Draft(key, text, salutation))
                .Where(f => f.Rule == rule)
                .Select(f => f.Text),
        ];

    public static CheckedDraft Draft(SectionKey key, string text, string? salutation = null, DateOnly? date = null) =>
        new(
            DraftText.EmptyIn(new(date, salutation ?? LorStudio.Drafting.Draft.UsualSalutation, true)).With(key, text),
            Array.Empty<SectionKey>().ToLookup(k => k, _ => ""),
            []
        );
}
