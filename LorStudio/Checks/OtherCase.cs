using LorStudio.CaseFiles;
using LorStudio.Cases;
using LorStudio.Checks.Reuse;
using LorStudio.Drafting.Revisions;

namespace LorStudio.Checks;

/// <summary>A case that another letter is checked against.</summary>
/// <param name="Name">Names it to the practitioner.</param>
public sealed record OtherCase(string Name, CaseContents Contents)
{
    /// <summary>The checks of a case against others; those about the same candidate are none.</summary>
    public static LetterChecks Checks(CaseContents contents, IEnumerable<OtherCase> all, CompetencyOrder order)
    {
        OtherCase[] others =
        [
            .. all.Where(o => !SameCandidate.Is(o.Contents.Facts.Candidate, contents.Facts.Candidate)),
        ];
        OtherCandidates candidates = new([
            .. others.Select(o => new OtherCandidate(o.Contents.Facts.Candidate, o.Name)),
        ]);
        GivenLetters letters = new([
            .. others.Select(o => new GivenLetter(
                o.Name,
                o.Contents.Facts.Candidate,
                o.Contents.Facts.Writer.Name,
                DraftText.Of(o.Contents.Draft)
            )),
        ]);
        return new(CheckedCase.Of(contents, candidates) with { CompetencyOrder = order }, letters);
    }
}
