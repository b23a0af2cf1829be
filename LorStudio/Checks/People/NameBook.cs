using LorStudio.Cases;
using LorStudio.Markup;

namespace LorStudio.Checks.People;

/// <summary>Whose names may rightly stand in a letter.</summary>
public sealed class NameBook
{
    private readonly HashSet<string> _places = new(StringComparer.Ordinal);
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);

    public NameBook(CaseFacts facts)
    {
        Candidate = PersonName.Of(facts.Candidate);
        Writer = PersonName.Parse(facts.Writer.Name);
        Listed = [.. facts.People.Select(PersonName.Parse).Where(p => !p.IsEmpty)];
        string?[] places =
        [
            facts.Writer.Institution,
            facts.Writer.Address,
            facts.Writer.Title,
            facts.Experience.Site,
            facts.Candidate.MedicalSchool,
        ];
        foreach (var word in places.SelectMany(p => Prose.Of(p ?? "").Words))
        {
            _places.Add(word.Base);
        }

        foreach (var name in Listed.Append(Candidate).Append(Writer))
        {
            _known.UnionWith(name.Words.Keys.Where(name.IsNamedBy));
        }
    }

    public PersonName Candidate { get; }
    public PersonName Writer { get; }
    public IReadOnlyList<PersonName> Listed { get; }

    /// <summary>Whether a word belongs to a name of the case: candidate, writer or a listed person.</summary>
    public bool Knows(string word) => _known.Contains(word);

    /// <summary>Whether a word belongs to the name of a place of the case: site, institution, school.</summary>
    public bool IsOfPlace(string word) => _places.Contains(word);

    /// <summary>Whose name some words are, all of them; null where nobody's of the case.</summary>
    public Whom? WhoseAre(IReadOnlyList<string> words) =>
        Is(Candidate, words) ? Whom.Candidate
        : Is(Writer, words) ? Whom.Writer
        : Listed.Any(p => Is(p, words)) ? Whom.Listed
        : null;

    private static bool Is(PersonName name, IReadOnlyList<string> words)
    {
        var isNamed = false;
        foreach (var word in words)
        {
            if (!name.Has(word))
            {
                return false;
            }

            isNamed |= name.IsNamedBy(word);
        }

        return isNamed;
    }
}
