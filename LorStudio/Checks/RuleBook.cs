using LorStudio.Checks.Completeness;
using LorStudio.Checks.Evidence;
using LorStudio.Checks.Facts;
using LorStudio.Checks.Form;
using LorStudio.Checks.Wording;

namespace LorStudio.Checks;

/// <summary>All rules, made ready for one case.</summary>
internal static class RuleBook
{
    public static IEnumerable<ISectionRule> OfSections(CheckedCase @case) =>
        [
            new WaiverRule(@case.Facts),
            new PlaceholderRule(),
            new PatientPrivacyRule(@case.Facts),
            .. WordingRules.OfSections(@case),
            .. FormRules.OfSections(@case),
        ];

    public static IEnumerable<ILetterRule> OfLetters(CheckedCase @case) =>
        [
            .. WordingRules.OfLetters(@case),
            .. CompletenessRules.For(@case),
            .. EvidenceRules.For(@case),
            .. FormRules.OfLetters(@case),
        ];
}
