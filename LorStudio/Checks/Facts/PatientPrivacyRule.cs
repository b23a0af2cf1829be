using LorStudio.Cases;

namespace LorStudio.Checks.Facts;

/// <summary>Words by which a patient could be known.</summary>
public sealed class PatientPrivacyRule : ISectionRule
{
    private static readonly Rule Rule = new(
        "privacy.patient",
        Severity.Blocker,
        "A letter goes to many readers; what identifies a patient must not (HIPAA)."
    );

    private readonly PatientNames _names;
    private readonly PatientNumbers _numbers;

    public PatientPrivacyRule(CaseFacts facts)
    {
        _names = new(facts);
        _numbers = new(facts);
    }

    public void Check(CheckedSection section, FindingList findings)
    {
        if (section.Key is null)
        {
            return;
        }

        var end = 0;
        foreach (
            var (start, length, what) in _numbers
                .In(section)
                .Concat(_names.In(section))
                .Concat(PatientAges.In(section))
                .OrderBy(p => p.Start)
                .ThenByDescending(p => p.Length)
        )
        {
            if (start >= end)
            {
                findings.Add(
                    Rule,
                    section,
                    start,
                    length,
                    $"“{section.Prose.Text.AsSpan(start, Math.Min(length, 80))}” is {what} and can identify a patient."
                );
                end = start + length;
            }
        }
    }
}
