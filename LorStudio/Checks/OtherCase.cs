using LorStudio.CaseFiles;
using LorStudio.Cases;

namespace LorStudio.Checks;

/// <summary>A case that another letter is checked against.</summary>
/// <param name="Name">Names it to the practitioner.</param>
public sealed record OtherCase(string Name, CaseContents Contents)
{
    /// <summary>The checks of a case against others; those about the same candidate are none.</summary>
    public static LetterChecks Checks(CaseContents contents, IEnumerable<OtherCase> all, CompetencyOrder order)
    {
        OtherCase[] others = [.. all.Where(o => !IsSame(o.Contents.Facts.Candidate, contents.Facts.Candidate))];
        OtherCandidates candidates = new([
            .. others.Select(o => new OtherCandidate(o.Contents.Facts.Candidate, o.Name)),
        ]);
        return new(CheckedCase.Of(contents, candidates) with { CompetencyOrder = order });
    }

    /// <summary>Whether both are one person: by AAMC ID, or by name where one has none.</summary>
    public static bool IsSame(Candidate one, Candidate other) =>
        string.IsNullOrWhiteSpace(one.AamcId) || string.IsNullOrWhiteSpace(other.AamcId)
            ? string.Equals(FullName(one), FullName(other), StringComparison.OrdinalIgnoreCase)
            : one.AamcId == other.AamcId;

    private static string FullName(Candidate candidate) =>
        $"{candidate.GivenName.Trim()} {candidate.FamilyName.Trim()}".Normalize();
}
