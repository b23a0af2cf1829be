namespace LorStudio.Checks.Facts;

/// <summary>Places of a template that were never filled in.</summary>
public sealed class PlaceholderRule : ISectionRule
{
    private static readonly Rule Rule = new(
        "facts.placeholder",
        Severity.Blocker,
        "A place that was left to be filled in tells the reader that the letter was made from a template."
    );

    public void Check(CheckedSection section, FindingList findings)
    {
        var last = 0;
        foreach (
            var (start, length) in PlaceholderSigns
                .In(section)
                .Concat(PlaceholderPhrases.In(section))
                .OrderBy(p => p.Start)
                .ThenByDescending(p => p.Length)
        )
        {
            if (start >= last && length > 0)
            {
                findings.Add(
                    Rule,
                    section,
                    start,
                    length,
                    $"“{section.Prose.Text.AsSpan(start, Math.Min(length, 60))}” was left to be filled in."
                );
                last = start + length;
            }
        }
    }
}
