using LorStudio.Drafting;

namespace LorStudio.Checks.Completeness;

/// <summary>Each competency has text.</summary>
internal sealed class EmptyCompetencyRule : ILetterRule
{
    private static readonly Rule Rule = new(
        "complete.competency",
        Severity.Warning,
        "80 % of readers were satisfied with letters that cover all six competencies, each with an example, against 50 % with others (AAIM 2017)."
    );

    public void Check(CheckedLetter letter, FindingList findings)
    {
        foreach (var section in letter.Sections)
        {
            if (section is { Key: { } key, Words.Count: 0 } && key.Competency() is not null)
            {
                findings.AddSection(Rule, key, $"{key.FullName()} is empty.");
            }
        }
    }
}
