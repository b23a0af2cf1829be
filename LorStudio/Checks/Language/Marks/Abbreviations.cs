using System.Collections.Frozen;

namespace LorStudio.Checks.Language.Marks;

/// <summary>Words that end with a full stop wherever they stand.</summary>
internal static class Abbreviations
{
    private static readonly FrozenSet<string> Known = FrozenSet.ToFrozenSet(
        (
            "dr drs mr mrs ms prof vs etc st no nos approx fig figs dept univ ph sr jr al inc ltd co corp ave blvd rd mt ft ext cf ca viz resp ed eds"
            + " rev gen col sgt capt lt sen rep gov pres est min max hr hrs wk wks mo mos yr yrs sec assoc asst dir vol pp jan feb mar apr jun jul aug sep"
            + " sept oct nov dec mon tue wed thu fri sat sun eg ie am pm a.m p.m incl govt hosp med pharm psy"
        ).Split(' ')
    );

    /// <summary>Whether a full stop behind a word may belong to the word alone: a known abbreviation, an initial, "e.g".</summary>
    public static bool Is(string folded) => folded.Length == 1 || Known.Contains(folded);
}
