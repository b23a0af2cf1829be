using LorStudio.Checks.Completeness;
using LorStudio.Checks.Evidence;
using LorStudio.Checks.Facts;
using LorStudio.Checks.Form;
using LorStudio.Checks.Language;
using LorStudio.Checks.Wording;

namespace LorStudio.Checks;

/// <summary>All rules, made ready for one case.</summary>
internal static class RuleBook
{
    public static IEnumerable<ISectionRule> OfSections(CheckedCase @case) =>
        [
            .. FactRules.OfSections(@case),
            .. LanguageRules.For(@case),
            .. WordingRules.OfSections(@case),
            .. FormRules.OfSections(@case),
        ];

    public static IEnumerable<ILetterRule> OfLetters(CheckedCase @case) =>
        [
            .. FactRules.OfLetters(@case),
            .. LanguageRules.ForLetters(@case),
            .. WordingRules.OfLetters(@case),
            .. CompletenessRules.For(@case),
            .. EvidenceRules.For(@case),
            .. FormRules.OfLetters(@case),
        ];
}
