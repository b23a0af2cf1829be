using System.Globalization;
using LorStudio.Drafting;
using LorStudio.Drafting.Revisions;

namespace LorStudio.Checks;

/// <summary>A finding under a name that it keeps from one check to the next, as long as its words and their sentence stand.</summary>
/// <param name="Dismissed">Why it is no longer of interest, empty where no reason was given; null for one that is.</param>
public sealed record NamedFinding(string Id, Finding Finding, string? Dismissed = null)
{
    public bool IsOpen => Dismissed is null;
}

/// <summary>What was found in a draft.</summary>
/// <param name="Text">The draft as it was then.</param>
/// <param name="All">In the order of the letter, dismissed ones too.</param>
public sealed record DraftFindings(DraftText Text, IReadOnlyList<NamedFinding> All)
{
    public static DraftFindings None { get; } = new(DraftText.EmptyIn(new(null, "", false)), []);

    /// <summary>Whether anything is written yet; of a draft without a word nothing is said.</summary>
    public bool HasText => Text.Sections.Values.Any(t => !string.IsNullOrWhiteSpace(t));

    public IEnumerable<NamedFinding> Open => HasText ? All.Where(f => f.IsOpen) : [];

    public IEnumerable<NamedFinding> Dismissed => All.Where(f => !f.IsOpen);

    /// <summary>How many things ask for an answer.</summary>
    public int Count => Open.Count(IsListed) + Left.Count(l => Readiness.IsTold(l.First.Finding));

    public IReadOnlyList<LeftToDo> Left => Readiness.Of(Open);

    /// <summary>What is to be considered of the letter as a whole, by rule.</summary>
    public IEnumerable<IGrouping<string, NamedFinding>> OfLetter =>
        Open.Where(f => !IsListed(f) && !Readiness.IsTold(f.Finding))
            .GroupBy(f => f.Finding.Rule, StringComparer.Ordinal);

    /// <summary>What the outline shows of each section; that one is empty it shows anyway.</summary>
    public IReadOnlyDictionary<SectionKey, SectionMarks> BySection =>
        Open.Where(f => IsListed(f) && f.Finding.Key() is not null)
            .GroupBy(f => f.Finding.Key()!.Value, f => f.Finding)
            .ToDictionary(
                g => g.Key,
                g => new SectionMarks(g.Count(), g.Max(f => f.Severity).Weight(), FindingWords.Counts(g))
            );

    /// <summary>Whether a finding has a row of its own, dismissed or not.</summary>
    public static bool IsListed(NamedFinding named) =>
        named.Finding is not { Section: null, Severity: Severity.Consider } && !Readiness.IsTold(named.Finding);

    /// <summary>Names what was found. Of findings with the same words in the same sentence the first is the first.</summary>
    /// <param name="reasons">By hash, why a finding was dismissed.</param>
    public static DraftFindings Of(
        DraftText text,
        IReadOnlyList<Finding> found,
        IReadOnlyDictionary<string, string> reasons
    )
    {
        Dictionary<string, int> seen = new(StringComparer.Ordinal);
        return new(
            text,
            [
                .. found.Select(finding =>
                {
                    var number = seen[finding.Hash] = seen.GetValueOrDefault(finding.Hash) + 1;
                    var id = string.Create(CultureInfo.InvariantCulture, $"{finding.Hash}-{number}");
                    return new NamedFinding(id, finding, reasons.GetValueOrDefault(finding.Hash));
                }),
            ]
        );
    }
}
