using LorStudio.Cases;
using LorStudio.Checks.People;
using LorStudio.Markup;

namespace LorStudio.Checks;

/// <summary>A candidate of another case.</summary>
/// <param name="Case">Names the case to the practitioner.</param>
public sealed record OtherCandidate(Candidate Candidate, string Case, long? CaseId = null);

/// <summary>The candidates whose names must not stand in this letter, found by any word of their names or by AAMC ID.</summary>
public sealed class OtherCandidates
{
    private readonly Dictionary<string, List<NamedOther>> _byWord = new(StringComparer.Ordinal);
    private readonly Dictionary<string, OtherCandidate> _byAamcId = new(StringComparer.Ordinal);

    public OtherCandidates(IReadOnlyList<OtherCandidate> all)
    {
        All = all;
        foreach (var other in all)
        {
            NamedOther named = new(other);
            foreach (var word in named.Words)
            {
                if (!_byWord.TryGetValue(word, out var known))
                {
                    _byWord[word] = known = [];
                }

                known.Add(named);
            }

            if (!string.IsNullOrWhiteSpace(other.Candidate.AamcId))
            {
                _byAamcId.TryAdd(other.Candidate.AamcId, other);
            }
        }
    }

    public static OtherCandidates None { get; } = new([]);

    public IReadOnlyList<OtherCandidate> All { get; }

    /// <summary>Those who bear a word in their name.</summary>
    /// <param name="word">Folded.</param>
    internal IReadOnlyList<NamedOther> Bearing(string word) => _byWord.TryGetValue(word, out var known) ? known : [];

    public OtherCandidate? WithAamcId(string id) => _byAamcId.GetValueOrDefault(id);
}

/// <summary>Another candidate with the folded words of the name, particles aside.</summary>
internal sealed class NamedOther(OtherCandidate other)
{
    public OtherCandidate Other { get; } = other;

    public string[] Words { get; } =
    [
        .. Split($"{other.Candidate.GivenName} {other.Candidate.FamilyName} {other.Candidate.PreferredName}")
            .Distinct(StringComparer.Ordinal),
    ];

    private string[] Family { get; } = [.. Split(other.Candidate.FamilyName)];

    public bool IsFamilyName(string word) => Family.Contains(word, StringComparer.Ordinal);

    private static IEnumerable<string> Split(string name) =>
        Prose.Of(name).Words.Select(w => w.Folded).Where(w => w.Length > 1 && !PersonName.IsParticle(w));
}
