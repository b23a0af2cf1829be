namespace LorStudio.Checks.Form;

/// <summary>Length and markup.</summary>
public static class FormRules
{
    public static IEnumerable<ISectionRule> OfSections(CheckedCase @case) => [new MarkupRule()];

    public static IEnumerable<ILetterRule> OfLetters(CheckedCase @case) => [new LengthRule()];
}
