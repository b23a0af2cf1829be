using LorStudio.Checks.Facts.Times;

namespace LorStudio.Checks.Facts;

/// <summary>Rules that compare the letter with what the case says.</summary>
internal static class FactRules
{
    public static IEnumerable<ISectionRule> OfSections(CheckedCase @case) =>
        [
            new NamesRule(@case),
            new PronounRule(@case),
            new SpecialtyRule(@case),
            new DateRule(@case),
            new DurationRule(@case),
            new HoursRule(@case),
            new InstitutionRule(@case),
            new SalutationRule(),
            new AamcIdRule(@case),
            new WaiverRule(@case.Facts),
            new PlaceholderRule(),
            new PatientPrivacyRule(@case.Facts),
        ];

    public static IEnumerable<ILetterRule> OfLetters(CheckedCase @case) => [new DateRule(@case)];
}
