using LorStudio.CaseFiles;
using LorStudio.Drafting;

namespace LorStudio.Checks;

/// <summary>How findings are spoken of on the screen.</summary>
internal static class FindingWords
{
    /// <summary>The weight with which the place of a finding is marked.</summary>
    public static MarkWeight Weight(this Severity severity) =>
        severity switch
        {
            Severity.Blocker => MarkWeight.Heavy,
            Severity.Warning => MarkWeight.Medium,
            _ => MarkWeight.Light,
        };

    /// <summary>What one such finding is called.</summary>
    public static string Noun(this Severity severity) => severity.ToString();

    /// <summary>"1 blocker, 2 warnings", the heaviest first.</summary>
    public static string Counts(IEnumerable<Finding> findings) =>
        string.Join(
            ", ",
            findings.CountBy(f => f.Severity).OrderByDescending(c => c.Key).Select(c => Count(c.Key, c.Value))
        );

    /// <summary>Where a finding stands: "PC", "Opening", "Letter date"; null for the whole letter.</summary>
    public static string? Place(this Finding finding) =>
        finding.Section switch
        {
            null => null,
            "salutation" => "Salutation",
            "letterDate" => "Letter date",
            _ => finding.Key() is { } key && key.Competency() is null ? key.FullName() : finding.Section,
        };

    /// <summary>The section of the draft a finding stands in; null for the whole letter and what stands around the sections.</summary>
    public static SectionKey? Key(this Finding finding) =>
        finding.Section is { } section ? FileWords.Section.Find(section) : null;

    /// <summary>The name by which scripts find a place that a case file names.</summary>
    public static string? ScriptPlace(string? section) =>
        section is not null && FileWords.Section.Find(section) is { } key ? key.ToString() : section;

    /// <summary>Whether it stands on words, which can be underlined and gone to.</summary>
    public static bool HasWords(this Finding finding) => finding.Length > 0;

    private static string Count(Severity severity, int count) =>
        severity switch
        {
            Severity.Consider => $"{count} to consider",
            _ when count == 1 => $"1 {severity.ToString().ToLowerInvariant()}",
            _ => $"{count} {severity.ToString().ToLowerInvariant()}s",
        };
}
