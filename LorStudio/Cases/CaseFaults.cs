namespace LorStudio.Cases;

/// <summary>Facts whose value can make no sense, or be more than a case file holds.</summary>
public enum FactField
{
    AamcId,
    GraduationYear,
    ExperienceStart,
    ExperienceEnd,
    HoursPerWeek,
    Season,
    PaidOn,
    Address,
    People,
    GivenName,
    FamilyName,
    PreferredName,
    CandidateCredentials,
    CandidateEmail,
    MedicalSchool,
    WriterName,
    WriterCredentials,
    WriterTitle,
    Institution,
    WriterPhone,
    WriterEmail,
    RotationSpecialty,
    Site,
    Capacity,
    AppliedSpecialty,
}

/// <summary>Why a fact cannot be right, for the person who typed it.</summary>
public sealed record FactFault(FactField Field, string Message);

/// <summary>What facts a case can have.</summary>
public static class CaseFaults
{
    private const int FirstYear = 1900;
    private const int LastYear = 2100;

    extension(CaseFacts facts)
    {
        /// <summary>What cannot be right; empty where all can.</summary>
        public IEnumerable<FactFault> Faults()
        {
            var (candidate, experience) = (facts.Candidate, facts.Experience);
            if (candidate.AamcId is { Length: > 0 } id && (id.Length != 8 || !id.All(char.IsAsciiDigit)))
            {
                yield return new(FactField.AamcId, "An AAMC ID has 8 digits.");
            }

            if (IsNoYear(candidate.GraduationYear))
            {
                yield return new(FactField.GraduationYear, "The graduation year has four digits, such as 2021.");
            }

            if (IsNoYear(experience.Start?.Year))
            {
                yield return new(FactField.ExperienceStart, "The start of the rotation lies in an impossible year.");
            }

            if (IsNoYear(experience.End?.Year))
            {
                yield return new(FactField.ExperienceEnd, "The end of the rotation lies in an impossible year.");
            }
            else if (experience.End < experience.Start)
            {
                yield return new(FactField.ExperienceEnd, "The end of the rotation lies before its start.");
            }

            if (experience.HoursPerWeek is < 0 or > 168)
            {
                yield return new(FactField.HoursPerWeek, "A week has 0 to 168 hours.");
            }

            if (IsNoYear(facts.Application.Season))
            {
                yield return new(FactField.Season, "The season is the year the residency begins, such as 2027.");
            }

            if (IsNoYear(facts.Order.PaidOn?.Year))
            {
                yield return new(FactField.PaidOn, "The payment lies in an impossible year.");
            }

            foreach (var fault in LineFacts.FaultsOf(facts))
            {
                yield return fault;
            }
        }

        /// <summary>These facts with what cannot be right as it was before, so that the rest can be saved.</summary>
        public CaseFacts WithoutFaults(CaseFacts before) =>
            facts.Faults().Aggregate(facts, (f, fault) => Undo(f, fault.Field, before));
    }

    private static CaseFacts Undo(CaseFacts facts, FactField field, CaseFacts before)
    {
        var (candidate, experience) = (facts.Candidate, facts.Experience);
        return field switch
        {
            FactField.AamcId => facts with { Candidate = candidate with { AamcId = before.Candidate.AamcId } },
            FactField.GraduationYear => facts with
            {
                Candidate = candidate with { GraduationYear = before.Candidate.GraduationYear },
            },
            // The end is measured by the start, so both go back together.
            FactField.ExperienceStart or FactField.ExperienceEnd => facts with
            {
                Experience = experience with { Start = before.Experience.Start, End = before.Experience.End },
            },
            FactField.HoursPerWeek => facts with
            {
                Experience = experience with { HoursPerWeek = before.Experience.HoursPerWeek },
            },
            FactField.Season => facts with
            {
                Application = facts.Application with { Season = before.Application.Season },
            },
            FactField.PaidOn => facts with { Order = facts.Order with { PaidOn = before.Order.PaidOn } },
            _ => LineFacts.Undo(facts, field, before),
        };
    }

    private static bool IsNoYear(int? year) => year is < FirstYear or > LastYear;
}
