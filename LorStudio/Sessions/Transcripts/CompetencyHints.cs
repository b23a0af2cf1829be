using System.Collections.Frozen;
using LorStudio.Cases;

namespace LorStudio.Sessions.Transcripts;

/// <summary>Words that hint at what competency is spoken of, each at one only.</summary>
internal static class CompetencyHints
{
    private static readonly FrozenDictionary<string, Competency> Hints = Hinted(
        (
            Competency.PC,
            """
            examined exam history physical admitted managed treatment treated procedure procedures intubation intubated
            suture sutured sutures bedside dose antibiotic antibiotics wound pain triage diuretic catheter delivery
            deliveries surgery followed insulin
            """
        ),
        (
            Competency.MK,
            "differential pathophysiology mechanism interpreted interpret ekg ecg physiology pharmacology knowledge anatomy diagnosed diagnosis workup"
        ),
        (
            Competency.PBLI,
            "article articles paper papers literature journal feedback guideline guidelines evidence pubmed uptodate audit reflected mistake learned"
        ),
        (
            Competency.ICS,
            """
            explained family families interpreter translated spanish language communicated communication handoff listened
            counseled presented presentation presentations conversation nurses daughter son
            """
        ),
        (
            Competency.PROF,
            "early late stayed apologized honest respect respected responsibility consent integrity confidential punctual volunteered"
        ),
        (
            Competency.SBP,
            """
            insurance insured uninsured readmission readmissions cost costs transport checklist protocol workflow
            reconciliation pharmacy referral referrals manager worker system safety medicaid shelter
            """
        )
    );

    /// <summary>The competency more words hint at than at any other; null where none or two do.</summary>
    public static Competency? Of(List<SpokenWords> sentences)
    {
        var hints = new int[Competencies.All.Count];
        foreach (var sentence in sentences)
        {
            for (var i = 0; i < sentence.Count; i++)
            {
                if (Hints.TryGetValue(sentence[i], out var hinted))
                {
                    hints[(int)hinted]++;
                }
            }
        }

        var most = hints.Max();
        return most > 0 && hints.Count(h => h == most) == 1 ? (Competency)Array.IndexOf(hints, most) : null;
    }

    private static FrozenDictionary<string, Competency> Hinted(params (Competency Competency, string Words)[] hints) =>
        hints
            .SelectMany(h => EvidenceWords.Set(h.Words).Select(w => (w, h.Competency)))
            .ToFrozenDictionary(h => h.w, h => h.Competency);
}
