namespace LorStudio.Cases;

/// <summary>The facts that are typed as lines, and how much of each a case file holds.</summary>
internal static class LineFacts
{
    private static readonly LineFact[] All =
    [
        OfCandidate(
            FactField.GivenName,
            "given name",
            c => c.GivenName,
            (c, before) => c with { GivenName = before.GivenName }
        ),
        OfCandidate(
            FactField.FamilyName,
            "family name",
            c => c.FamilyName,
            (c, before) => c with { FamilyName = before.FamilyName }
        ),
        OfCandidate(
            FactField.PreferredName,
            "name on the letter",
            c => c.PreferredName,
            (c, before) => c with { PreferredName = before.PreferredName }
        ),
        OfCandidate(
            FactField.CandidateCredentials,
            "text of the candidate's credentials",
            c => c.Credentials,
            (c, before) => c with { Credentials = before.Credentials }
        ),
        OfCandidate(
            FactField.CandidateEmail,
            "candidate's email",
            c => c.Email,
            (c, before) => c with { Email = before.Email }
        ),
        OfCandidate(
            FactField.MedicalSchool,
            "name of the medical school",
            c => c.MedicalSchool,
            (c, before) => c with { MedicalSchool = before.MedicalSchool }
        ),
        OfWriter(FactField.WriterName, "writer's name", w => w.Name, (w, before) => w with { Name = before.Name }),
        OfWriter(
            FactField.WriterCredentials,
            "text of the writer's credentials",
            w => w.Credentials,
            (w, before) => w with { Credentials = before.Credentials }
        ),
        OfWriter(FactField.WriterTitle, "writer's title", w => w.Title, (w, before) => w with { Title = before.Title }),
        OfWriter(
            FactField.Institution,
            "name of the institution",
            w => w.Institution,
            (w, before) => w with { Institution = before.Institution }
        ),
        OfWriter(FactField.WriterPhone, "writer's phone", w => w.Phone, (w, before) => w with { Phone = before.Phone }),
        OfWriter(FactField.WriterEmail, "writer's email", w => w.Email, (w, before) => w with { Email = before.Email }),
        new(
            FactField.Address,
            "address",
            f => TidyFacts.Lines(f.Writer.Address),
            (f, before) => f with { Writer = f.Writer with { Address = before.Writer.Address } },
            TidyFacts.MostAddressLines
        ),
        OfExperience(
            FactField.RotationSpecialty,
            "rotation specialty",
            e => e.Specialty,
            (e, before) => e with { Specialty = before.Specialty }
        ),
        OfExperience(FactField.Site, "name of the site", e => e.Site, (e, before) => e with { Site = before.Site }),
        OfExperience(
            FactField.Capacity,
            "text of the capacity",
            e => e.Capacity,
            (e, before) => e with { Capacity = before.Capacity }
        ),
        new(
            FactField.People,
            "list of people",
            f => f.People.Select(TidyFacts.Line).OfType<string>(),
            (f, before) => f with { People = before.People },
            TidyFacts.MostPeople
        ),
        new(
            FactField.AppliedSpecialty,
            "specialty applied for",
            f => TidyFacts.Line(f.Application.Specialty) is { } line ? [line] : [],
            (f, before) => f with { Application = f.Application with { Specialty = before.Application.Specialty } }
        ),
    ];

    public static IEnumerable<FactFault> FaultsOf(CaseFacts facts) =>
        from fact in All
        let message = fact.Fault([.. fact.Lines(facts)])
        where message is not null
        select new FactFault(fact.Field, message);

    /// <summary>The facts with one of them as it was before.</summary>
    public static CaseFacts Undo(CaseFacts facts, FactField field, CaseFacts before) =>
        All.Single(fact => fact.Field == field).Undo(facts, before);

    private static LineFact OfCandidate(
        FactField field,
        string name,
        Func<Candidate, string?> line,
        Func<Candidate, Candidate, Candidate> undo
    ) =>
        new(
            field,
            name,
            f => TidyFacts.Line(line(f.Candidate)) is { } text ? [text] : [],
            (f, before) => f with { Candidate = undo(f.Candidate, before.Candidate) }
        );

    private static LineFact OfWriter(
        FactField field,
        string name,
        Func<Writer, string?> line,
        Func<Writer, Writer, Writer> undo
    ) =>
        new(
            field,
            name,
            f => TidyFacts.Line(line(f.Writer)) is { } text ? [text] : [],
            (f, before) => f with { Writer = undo(f.Writer, before.Writer) }
        );

    private static LineFact OfExperience(
        FactField field,
        string name,
        Func<Experience, string?> line,
        Func<Experience, Experience, Experience> undo
    ) =>
        new(
            field,
            name,
            f => TidyFacts.Line(line(f.Experience)) is { } text ? [text] : [],
            (f, before) => f with { Experience = undo(f.Experience, before.Experience) }
        );

    /// <param name="Most">How many lines it may have.</param>
    private sealed record LineFact(
        FactField Field,
        string Name,
        Func<CaseFacts, IEnumerable<string>> Lines,
        Func<CaseFacts, CaseFacts, CaseFacts> Undo,
        int Most = 1
    )
    {
        public string? Fault(IReadOnlyList<string> lines)
        {
            var longest = lines.Select(line => line.Length).DefaultIfEmpty().Max();
            if (longest > TidyFacts.LongestLine)
            {
                var where = Most == 1 ? $"The {Name}" : $"A line of the {Name}";
                return FormattableString.Invariant(
                    $"{where} has {longest:N0} characters; shorten it to {TidyFacts.LongestLine}."
                );
            }

            return lines.Count > Most
                ? FormattableString.Invariant($"The {Name} has {lines.Count:N0} lines; shorten it to {Most}.")
                : null;
        }
    }
}
