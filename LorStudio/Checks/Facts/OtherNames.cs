using LorStudio.Checks.People;

namespace LorStudio.Checks.Facts;

/// <summary>Finds the names of other candidates.</summary>
internal sealed class OtherNames(CheckedCase @case)
{
    private const int MostNamesakes = 200; // among whom the full name is looked for

    private static readonly Rule Rule = new(
        "facts.other-candidate",
        Severity.Blocker,
        "Another candidate's name shows that the letter was made from theirs, and tells whom else the writer recommends."
    );

    private readonly NameBook _names = @case.Names;

    /// <summary>Another candidate's name; index of its last word, or null.</summary>
    public int? Find(CheckedSection section, int word, bool isSurelyName, FindingList findings)
    {
        var written = section.Words[word];
        var bearing = @case.Others.Bearing(written.Base);
        if (bearing.Count == 0 || _names.Knows(written.Base))
        {
            return null;
        }

        // The name that goes on longest is the one that is meant.
        var (last, whose) = (-1, default(OtherCandidate));
        foreach (var other in bearing.Take(MostNamesakes))
        {
            var end = word;
            while (
                end + 1 < section.Words.Count
                && section.Words[end + 1].IsCapitalized
                && section.Words[end + 1].Sentence == written.Sentence
                && (
                    other.Words.Contains(section.Words[end + 1].Base)
                    || PersonName.IsParticle(section.Words[end + 1].Base)
                )
                && section.Prose.GapBefore(end + 1) is " " or "-" or ", " or ". "
            )
            {
                end++;
            }

            var isAlone =
                isSurelyName
                || end > word
                || (NamePlace.IsAlone(section, word, _names) && IsTelling(other, written.Base));
            if (isAlone && end > last)
            {
                (last, whose) = (end, other.Other);
            }
        }

        if (whose is null)
        {
            return null;
        }

        findings.AddWords(
            Rule,
            section,
            word,
            last,
            $"{section.TextOf(word, last)} is the name of another candidate: {whose.Candidate.NameInLists} ({whose.Case})."
        );
        return last;
    }

    /// <summary>A family name tells whom it means; of given names those do that are rare.</summary>
    private static bool IsTelling(NamedOther other, string word) =>
        word.Length > 2 && (other.IsFamilyName(word) || !PersonNouns.GivenNames.ContainsKey(word));
}
