using LorStudio.Checks.Facts;
using LorStudio.Checks.Language;

namespace LorStudio.Checks;

/// <summary>All rules, made ready for one case.</summary>
internal static class RuleBook
{
    public static IEnumerable<ISectionRule> OfSections(CheckedCase @case) =>
        [.. FactRules.OfSections(@case), .. LanguageRules.For(@case)];

    public static IEnumerable<ILetterRule> OfLetters(CheckedCase @case) =>
        [.. FactRules.OfLetters(@case), .. LanguageRules.ForLetters(@case)];
}
