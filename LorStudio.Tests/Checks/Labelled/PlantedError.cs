using LorStudio.Checks;

namespace LorStudio.Tests.Checks.Labelled;

/// <summary>A change of one section, or of what stands around the sections.</summary>
/// <param name="Find">Stands once in the section; empty for all of it.</param>
internal sealed record PlantedEdit(string Section, string? Find, string Replace)
{
    public string In(string text)
    {
        if (string.IsNullOrEmpty(Find))
        {
            return Replace;
        }

        var at = text.IndexOf(Find, StringComparison.Ordinal);
        Assert.True(
            at >= 0 && text.IndexOf(Find, at + 1, StringComparison.Ordinal) < 0,
            $"“{Find}” does not stand once in {Section}."
        );
        return text[..at] + Replace + text[(at + Find.Length)..];
    }
}

/// <summary>An error planted into a clean letter.</summary>
/// <param name="Text">The words the finding should stand on; empty for the letter or section as a whole.</param>
/// <param name="Against">Names of the other letters that are there; null for none.</param>
internal sealed record PlantedError(
    string Rule,
    string Letter,
    IReadOnlyList<PlantedEdit> Edits,
    string Text,
    IReadOnlyList<string>? Against
)
{
    /// <summary>Whether a finding is the one that the error asks for: its rule, at its place.</summary>
    public bool IsFoundBy(Finding finding, LabelledLetter planted)
    {
        if (finding.Rule != Rule)
        {
            return false;
        }

        if (Text.Length == 0 || finding.Length == 0)
        {
            return true;
        }

        return Edits.Any(edit =>
            edit.Section is "waiver" or "note"
            || (edit.Section == finding.Section && Overlaps(finding, planted.TextOf(edit.Section), edit))
        );
    }

    /// <summary>Whether a finding stands on the words, which are looked for in what the edit wrote, then in all of the section.</summary>
    private bool Overlaps(Finding finding, string text, PlantedEdit edit)
    {
        var from = Math.Max(0, text.IndexOf(edit.Replace, StringComparison.Ordinal));
        var isThere = false;
        for (
            var at = text.IndexOf(Text, from, StringComparison.Ordinal);
            at >= 0;
            at = text.IndexOf(Text, at + 1, StringComparison.Ordinal)
        )
        {
            isThere = true;
            if (finding.Start < at + Text.Length && at < finding.Start + finding.Length)
            {
                return true;
            }
        }

        return !isThere;
    }
}
