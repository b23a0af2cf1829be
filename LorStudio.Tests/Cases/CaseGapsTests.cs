using LorStudio.Cases;

namespace LorStudio.Tests.Cases;

public sealed class CaseGapsTests
{
    [Fact]
    public void An_empty_case_lacks_everything_the_letter_needs() =>
        Assert.Equal(
            [
                "candidate's name",
                "pronouns",
                "writer's name",
                "rotation specialty",
                "rotation dates",
                "specialty applied for",
                "waiver status",
                "payment date",
                "AAMC ID",
                "writer's title or institution",
                "writer's phone or email",
            ],
            new CaseFacts().MissingFacts()
        );

    [Fact]
    public void What_is_known_is_not_missing()
    {
        var facts = new CaseFacts
        {
            Candidate = new() { FamilyName = "Okafor", Pronouns = Pronouns.SheHer },
            Writer = new()
            {
                Name = "Ellen Marsh",
                Institution = "Lakeside",
                Email = "marsh@example.org",
            },
            Experience = new()
            {
                Specialty = "Internal Medicine",
                Start = new(2026, 3, 2),
                End = new(2026, 3, 27),
            },
            Application = new() { Specialty = "Internal Medicine", Waiver = WaiverStatus.Waived },
            Order = new() { PaidOn = new(2026, 11, 20) },
        };

        Assert.Equal(["AAMC ID"], facts.MissingFacts());
    }

    [Fact]
    public void Half_of_the_rotation_dates_is_not_enough() =>
        Assert.Contains(
            "rotation dates",
            new CaseFacts { Experience = new() { Start = new(2026, 3, 2) } }.MissingFacts()
        );
}
