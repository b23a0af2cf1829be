namespace LorStudio.Checks.Completeness;

/// <summary>What a strong letter holds, and this one lacks.</summary>
public static class CompletenessRules
{
    public static IEnumerable<ILetterRule> For(CheckedCase @case) =>
        [
            new OpeningRule(@case.Facts),
            new ComparisonRule(),
            new RecommendationRule(),
            new ContactRule(),
            new SpecialtyNamedRule(@case.Facts),
            new EmptyCompetencyRule(),
        ];
}
