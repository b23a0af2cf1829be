using LorStudio.Cases;

namespace LorStudio.Checks.Reuse;

/// <summary>A letter for another candidate.</summary>
/// <param name="Id">Tells it from others of the same source.</param>
/// <param name="Whose">Names the case and when, for the practitioner.</param>
public sealed record EarlierLetter(long Id, string Whose, Candidate Candidate, string Writer, long? CaseId = null);

/// <summary>A section of a letter for another candidate.</summary>
/// <param name="Id">Tells it from all others of the same source.</param>
/// <param name="Text">Markdown.</param>
public sealed record EarlierSection(long Id, EarlierLetter Letter, string Text);

/// <summary>Letters in which a passage of this one may stand already.</summary>
public interface IEarlierLetters
{
    /// <summary>
    /// Sections of letters for other candidates that hold any of some fingerprints, those first with which most is shared.
    /// </summary>
    /// <param name="candidate">Letters for this one are no other's.</param>
    /// <param name="most">Sections at most.</param>
    IReadOnlyList<EarlierSection> Sharing(IReadOnlyList<ulong> fingerprints, Candidate candidate, int most);

    /// <summary>All sections of a letter.</summary>
    IReadOnlyList<EarlierSection> SectionsOf(EarlierLetter letter);
}
