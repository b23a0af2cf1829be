using LorStudio.Cases;

namespace LorStudio.Checks.Reuse;

/// <summary>Whether two cases are about one candidate.</summary>
public static class SameCandidate
{
    /// <summary>By AAMC ID; by name where one of them has none.</summary>
    public static bool Is(Candidate one, Candidate other) =>
        string.IsNullOrWhiteSpace(one.AamcId) || string.IsNullOrWhiteSpace(other.AamcId)
            ? Names(one).Any(name => Names(other).Contains(name, StringComparer.Ordinal))
            : one.AamcId.Trim() == other.AamcId.Trim();

    private static IEnumerable<string> Names(Candidate candidate) =>
        new[] { candidate.FullName, $"{candidate.GivenName} {candidate.FamilyName}" }
            .Select(NameWords.Plain)
            .Select(name => string.Join(' ', name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))
            .Where(name => name.Length > 0);
}
