using LorStudio.Cases;

namespace LorStudio.Checks;

/// <summary>A candidate of another case.</summary>
/// <param name="Case">Names the case to the practitioner.</param>
public sealed record OtherCandidate(Candidate Candidate, string Case, long? CaseId = null);

/// <summary>The candidates whose names must not stand in this letter, found by any word of their names or by AAMC ID.</summary>
public sealed class OtherCandidates(IReadOnlyList<OtherCandidate> all)
{
    public static OtherCandidates None { get; } = new([]);

    public IReadOnlyList<OtherCandidate> All { get; } = all;
}
