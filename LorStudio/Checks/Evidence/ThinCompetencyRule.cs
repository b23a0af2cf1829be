using LorStudio.Drafting;
using LorStudio.Drafting.Evidence;

namespace LorStudio.Checks.Evidence;

/// <summary>A competency that is praised without one concrete example.</summary>
internal sealed class ThinCompetencyRule(NoteEvidence evidence) : ILetterRule
{
    private static readonly Rule Rule = new(
        "evidence.thin-competency",
        Severity.Warning,
        "Letters with a representative example for each competency satisfied 80 % of readers, other letters 50 % (AAIM 2017)."
    );

    private readonly PerSection<bool> _hasExample = new(HasExample);

    public void Check(CheckedLetter letter, FindingList findings)
    {
        foreach (var section in letter.Sections)
        {
            if (
                section is { Key: { } key, Words.Count: > 0 }
                && key.Competency() is not null
                && !_hasExample.Of(section)
                && !section.Sentences.Any(s =>
                    evidence.Of(section.TextOf(s)).Alike.Any(a => a.Likeness >= NoteMatch.Likely)
                )
            )
            {
                findings.AddSection(
                    Rule,
                    key,
                    $"{key.FullName()} gives no concrete example: a case, an event, a number, a project or someone's words."
                );
            }
        }
    }

    private static bool HasExample(CheckedSection section)
    {
        for (var sentence = 0; sentence < section.Sentences.Count; sentence++)
        {
            if (Examples.IsExample(section, sentence))
            {
                return true;
            }
        }

        return false;
    }
}
