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
    private readonly Dictionary<string, List<OtherCandidate>> _byWord = new(StringComparer.Ordinal);
    private readonly Dictionary<string, OtherCandidate> _byAamcId = new(StringComparer.Ordinal);

    public OtherCandidates(IReadOnlyList<OtherCandidate> all)
    {
        All = all;
        foreach (var other in all)
        {
            foreach (var word in WordsOf(other.Candidate))
            {
                if (!_byWord.TryGetValue(word, out var known))
                {
                    _byWord[word] = known = [];
                }

                known.Add(other);
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
    public IReadOnlyList<OtherCandidate> Bearing(string word) => _byWord.TryGetValue(word, out var known) ? known : [];

    public OtherCandidate? WithAamcId(string id) => _byAamcId.GetValueOrDefault(id);

    /// <summary>The folded words of a candidate's names, particles aside.</summary>
    public static IEnumerable<string> WordsOf(Candidate candidate) =>
        Prose
            .Of($"{candidate.GivenName} {candidate.FamilyName} {candidate.PreferredName}")
            .Words.Select(w => w.Folded)
            .Where(w => w.Length > 1 && !PersonName.IsParticle(w))
            .Distinct(StringComparer.Ordinal);

    /// <summary>Whether a word is part of a candidate's family name.</summary>
    public static bool IsFamilyNameOf(Candidate candidate, string word) =>
        Prose.Of(candidate.FamilyName).Words.Any(w => w.Folded == word);
}
