namespace LorStudio.Checks.Evidence;

/// <summary>What of the letter rests on nothing, and what of the sessions was left out.</summary>
public static class EvidenceRules
{
    public static IEnumerable<ILetterRule> For(CheckedCase @case)
    {
        NoteEvidence evidence = new(@case.Notes);
        return
        [
            new UnsupportedRule(@case.Facts, evidence),
            new UnusedNoteRule(evidence),
            new ThinCompetencyRule(evidence),
            new VaguePraiseRule(),
        ];
    }
}
