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

    public static TheoryData<CaseFacts, FactField> TooLong
    {
        get
        {
            var line = new string('x', 201);
            return new()
            {
                { With(new Candidate { GivenName = line }), FactField.GivenName },
                { With(new Candidate { FamilyName = line }), FactField.FamilyName },
                { With(new Candidate { PreferredName = line }), FactField.PreferredName },
                { With(new Candidate { Credentials = line }), FactField.CandidateCredentials },
                { With(new Candidate { Email = line }), FactField.CandidateEmail },
                { With(new Candidate { MedicalSchool = line }), FactField.MedicalSchool },
                { With(new Writer { Name = line }), FactField.WriterName },
                { With(new Writer { Credentials = line }), FactField.WriterCredentials },
                { With(new Writer { Title = line }), FactField.WriterTitle },
                { With(new Writer { Institution = line }), FactField.Institution },
                { With(new Writer { Phone = line }), FactField.WriterPhone },
                { With(new Writer { Email = line }), FactField.WriterEmail },
                { With(new Writer { Address = "1 Test Street\n" + line }), FactField.Address },
                { With(new Writer { Address = string.Join('\n', Enumerable.Repeat("x", 21)) }), FactField.Address },
                { With(new Experience { Specialty = line }), FactField.RotationSpecialty },
                { With(new Experience { Site = line }), FactField.Site },
                { With(new Experience { Capacity = line }), FactField.Capacity },
                {
                    new CaseFacts { Application = new() { Specialty = line } },
                    FactField.AppliedSpecialty
                },
                {
                    new CaseFacts { People = [line] },
                    FactField.People
                },
                {
                    new CaseFacts { People = [.. Enumerable.Repeat("x", 201)] },
                    FactField.People
                },
            };
        }
    }

    [Theory]
    [MemberData(nameof(TooLong), DisableDiscoveryEnumeration = true)]
    public void A_text_that_no_case_file_holds_is_named_and_can_be_taken_back(CaseFacts facts, FactField field)
    {
        var fault = Assert.Single(facts.Faults());
        Assert.Equal(field, fault.Field);
        Assert.Contains("shorten it to 20", fault.Message, StringComparison.Ordinal);
        Assert.Equivalent(new CaseFacts(), facts.WithoutFaults(new CaseFacts()), strict: true);
    }

    [Fact]
    public void What_a_case_file_holds_just_so_is_right()
    {
        var line = new string('x', 200);
        var facts = new CaseFacts
        {
            Candidate = new() { GivenName = $"  {line}  " },
            Writer = new() { Address = string.Join("\r\n\r\n", Enumerable.Repeat(line, 20)) },
            People = [.. Enumerable.Repeat(line, 200), " "],
        };
        Assert.Empty(facts.Faults());
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

    private static CaseFacts With(Writer writer) => new() { Writer = writer };

    private static CaseFacts With(Experience experience) => new() { Experience = experience };
}
