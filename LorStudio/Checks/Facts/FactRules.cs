namespace LorStudio.Checks.Facts;

/// <summary>Rules that compare the letter with what the case says.</summary>
internal static class FactRules
{
    public static IEnumerable<ISectionRule> For(CheckedCase @case) => [new NamesRule(@case), new PronounRule(@case)];
}
