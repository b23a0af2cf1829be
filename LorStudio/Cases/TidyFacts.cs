using System.Text;

namespace LorStudio.Cases;

/// <summary>Typed and pasted facts as they are kept.</summary>
internal static class TidyFacts
{
    /// <summary>The most UTF-16 code units of a line, and lines of a list, that a case file takes.</summary>
    public const int LongestLine = 200;
    public const int MostAddressLines = 20;
    public const int MostPeople = 200;

    extension(CaseFacts facts)
    {
        /// <summary>These facts without control characters, marks that turn the direction of writing, and outer blanks; what is blank is unknown.</summary>
        public CaseFacts Tidy()
        {
            var (candidate, writer, experience) = (facts.Candidate, facts.Writer, facts.Experience);
            return new CaseFacts
            {
                Candidate = candidate with
                {
                    GivenName = Line(candidate.GivenName) ?? "",
                    FamilyName = Line(candidate.FamilyName) ?? "",
                    PreferredName = Line(candidate.PreferredName),
                    Credentials = Line(candidate.Credentials),
                    AamcId = Line(candidate.AamcId),
                    Email = Line(candidate.Email),
                    MedicalSchool = Line(candidate.MedicalSchool),
                },
                Writer = writer with
                {
                    Name = Line(writer.Name) ?? "",
                    Credentials = Line(writer.Credentials),
                    Title = Line(writer.Title),
                    Institution = Line(writer.Institution),
                    Address = string.Join('\n', Lines(writer.Address)) is { Length: > 0 } address ? address : null,
                    Phone = Line(writer.Phone),
                    Email = Line(writer.Email),
                },
                Experience = experience with
                {
                    Specialty = Line(experience.Specialty),
                    Site = Line(experience.Site),
                    Capacity = Line(experience.Capacity),
                },
                Application = facts.Application with { Specialty = Line(facts.Application.Specialty) },
                Order = facts.Order with { Service = Line(facts.Order.Service) },
                People = [.. facts.People.Select(Line).OfType<string>()],
            };
        }
    }

    /// <summary>The lines of a text without blank ones.</summary>
    public static IEnumerable<string> Lines(string? text) =>
        (text ?? "").ReplaceLineEndings("\n").Split('\n').Select(Line).OfType<string>();

    /// <summary>One line; null where it is blank.</summary>
    public static string? Line(string? text)
    {
        var kept = new StringBuilder();
        foreach (var rune in (text ?? "").EnumerateRunes().Where(r => r != Rune.ReplacementChar && !TurnsDirection(r)))
        {
            kept.Append(Rune.IsControl(rune) ? " " : rune.ToString());
        }

        return kept.ToString().Trim() is { Length: > 0 } line ? line : null;
    }

    /// <summary>Embeddings, overrides and isolates, which could make a name read as another (Unicode Standard Annex 9).</summary>
    private static bool TurnsDirection(Rune rune) =>
        rune.Value is (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069);
}
