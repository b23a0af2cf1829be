using LorStudio.Cases;

namespace LorStudio.Drafting;

/// <summary>The places of a letter's text, in the order most letters have; the competencies' own order is a setting.</summary>
public enum SectionKey
{
    Opening,
    PC,
    MK,
    PBLI,
    ICS,
    PROF,
    SBP,
    Comparison,
    Closing,
}

/// <summary>Names and order of the sections.</summary>
public static class SectionKeys
{
    /// <summary>The competency a section is about; null for opening, comparison and closing.</summary>
    public static Competency? Competency(this SectionKey key) =>
        Enum.TryParse<Competency>(key.ToString(), out var c) ? c : null;

    /// <summary>The section of a competency.</summary>
    public static SectionKey Section(this Competency competency) => Enum.Parse<SectionKey>(competency.ToString());

    /// <summary>The name a practitioner reads: "Opening", "Patient Care and Procedural Skills", …</summary>
    public static string FullName(this SectionKey key) => key.Competency()?.FullName() ?? key.ToString();

    /// <summary>All sections as the letter prints them.</summary>
    public static IReadOnlyList<SectionKey> In(CompetencyOrder order) =>
        [SectionKey.Opening, .. Competencies.In(order).Select(Section), SectionKey.Comparison, SectionKey.Closing];

    /// <summary>The part of a letter's words that a section usually takes; all together make 1.</summary>
    public static double Share(this SectionKey key) =>
        key switch
        {
            SectionKey.Opening => 0.15,
            SectionKey.Comparison => 0.08,
            SectionKey.Closing => 0.11,
            _ => 0.11,
        };
}
