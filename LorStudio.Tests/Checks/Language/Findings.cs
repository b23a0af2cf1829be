using LorStudio.Checks;
using LorStudio.Checks.Language;

namespace LorStudio.Tests.Checks.Language;

/// <summary>What the rules of the language find in a text.</summary>
internal static class Findings
{
    private static readonly ISectionRule[] All = [.. LanguageRules.For(SectionOf.Case)];

    public static IReadOnlyList<Finding> In(string text)
    {
        FindingList findings = new();
        var section = SectionOf.Text(text);
        foreach (var rule in All)
        {
            rule.Check(section, findings);
        }

        return findings.Found;
    }

    /// <summary>As one line, empty where nothing is found.</summary>
    public static string Line(string text) => string.Join("; ", In(text).Select(f => $"{text} {f.Rule}: {f.Text}"));
}
