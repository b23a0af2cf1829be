using LorStudio.Checks.Wording;

namespace LorStudio.Checks.Completeness;

/// <summary>Somewhere the letter says in so many words how strongly it recommends.</summary>
internal sealed class RecommendationRule : ILetterRule
{
    private static readonly Rule Rule = new(
        "complete.recommendation",
        Severity.Warning,
        "The strength a writer means and the strength that is read hardly agree (PMC8277265); “I give my highest recommendation” is the most positive phrase for program directors (Saudek 2018)."
    );

    private readonly PerSection<bool> _recommends = new(section =>
        Strength.Find(section).Any(p => p.How is Recommends.Explicitly)
    );

    public void Check(CheckedLetter letter, FindingList findings)
    {
        if (!LetterWords.IsEmpty(letter) && !letter.Sections.Any(_recommends.Of))
        {
            findings.AddLetter(
                Rule,
                "Nothing says how strongly the writer recommends, such as “I give my highest recommendation”."
            );
        }
    }
}
