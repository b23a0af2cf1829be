using LorStudio.Cases;

namespace LorStudio.Tests.Cases;

public sealed class CaseFaultsTests
{
    public static TheoryData<CaseFacts, FactField> Wrong =>
        new()
        {
            { With(new Candidate { AamcId = "1234567" }), FactField.AamcId },
            { With(new Candidate { AamcId = "1234567a" }), FactField.AamcId },
            { With(new Candidate { AamcId = "١٢٣٤٥٦٧٨" }), FactField.AamcId },
            { With(new Candidate { GraduationYear = 202 }), FactField.GraduationYear },
            { With(new Experience { Start = new(202, 3, 2) }), FactField.ExperienceStart },
            { With(new Experience { End = new(2206, 3, 2) }), FactField.ExperienceEnd },
            { With(new Experience { HoursPerWeek = -1 }), FactField.HoursPerWeek },
            { With(new Experience { HoursPerWeek = 168.5m }), FactField.HoursPerWeek },
            {
                new CaseFacts { Application = new() { Season = 27 } },
                FactField.Season
            },
            {
                new CaseFacts { Order = new() { PaidOn = new(1026, 1, 1) } },
                FactField.PaidOn
            },
        };

    [Theory]
    [MemberData(nameof(Wrong), DisableDiscoveryEnumeration = true)]
    public void A_fact_that_cannot_be_right_is_named_and_can_be_taken_back(CaseFacts facts, FactField field)
    {
        Assert.Equal(field, Assert.Single(facts.Faults()).Field);
        Assert.Equal(new CaseFacts().Candidate, facts.WithoutFaults(new CaseFacts()).Candidate);
        Assert.Empty(facts.WithoutFaults(new CaseFacts()).Faults());
    }

    [Fact]
    public void An_end_before_the_start_is_refused()
    {
        var facts = With(new Experience { Start = new(2026, 3, 27), End = new(2026, 3, 2) });

        Assert.Equal("The end of the rotation lies before its start.", Assert.Single(facts.Faults()).Message);
    }

    [Fact]
    public void Right_and_unknown_facts_have_no_faults()
    {
        Assert.Empty(new CaseFacts().Faults());
        Assert.Empty(With(new Candidate { AamcId = "12345678", GraduationYear = 2021 }).Faults());
        Assert.Empty(
            With(
                    new Experience
                    {
                        Start = new(2026, 3, 2),
                        End = new(2026, 3, 2),
                        HoursPerWeek = 168,
                    }
                )
                .Faults()
        );
    }

    [Fact]
    public void Taking_faults_back_keeps_what_is_right()
    {
        var before = With(new Experience { Start = new(2026, 3, 2), End = new(2026, 3, 27) });
        var typed = before with
        {
            Candidate = new() { GivenName = "Amara", AamcId = "12" },
            Experience = before.Experience with { Start = new(2026, 4, 1), Site = "Lakeside Clinic" },
        };

        var kept = typed.WithoutFaults(before);

        Assert.Equal(new Candidate { GivenName = "Amara" }, kept.Candidate);
        Assert.Equal(before.Experience with { Site = "Lakeside Clinic" }, kept.Experience);
    }

    private static CaseFacts With(Candidate candidate) => new() { Candidate = candidate };

    private static CaseFacts With(Experience experience) => new() { Experience = experience };
}
