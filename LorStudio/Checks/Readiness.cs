using System.Collections.Frozen;
using LorStudio.Drafting;

namespace LorStudio.Checks;

/// <summary>One thing to be done before the letter can go out.</summary>
/// <param name="About">The findings that say so, in the order of the letter.</param>
/// <param name="Place">The section in which it is done, as a case file writes it; null for one that is done elsewhere.</param>
public sealed record LeftToDo(string Words, IReadOnlyList<NamedFinding> About, string? Place)
{
    public NamedFinding First => About[0];
    public Severity Severity => First.Finding.Severity;
}

/// <summary>What is left before a letter can go out: blockers, competencies and elements that are missing, unused notes.</summary>
public static class Readiness
{
    private const string EmptyCompetency = "complete.competency";
    private const string UnusedNote = "evidence.unused-note";
    private const string Elements = "complete.";

    private static readonly FrozenDictionary<string, (string Words, SectionKey Place)> Missing = new Dictionary<
        string,
        (string, SectionKey)
    >(StringComparer.Ordinal)
    {
        ["complete.relationship"] = ("Say how the writer knew the candidate", SectionKey.Opening),
        ["complete.duration"] = ("Say for how long", SectionKey.Opening),
        ["complete.setting"] = ("Say in what setting", SectionKey.Opening),
        ["complete.observation"] = ("Say how closely the writer observed", SectionKey.Opening),
        ["complete.specialty"] = ("Name the specialty", SectionKey.Opening),
        ["complete.comparison"] = ("Compare with a named group", SectionKey.Comparison),
        ["complete.recommendation"] = ("Say how strongly the writer recommends", SectionKey.Closing),
        ["complete.contact"] = ("Say how the writer can be reached", SectionKey.Closing),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <param name="open">Findings that were not dismissed, in the order of the letter.</param>
    public static IReadOnlyList<LeftToDo> Of(IEnumerable<NamedFinding> open)
    {
        var found = open.ToLookup(f => Group(f.Finding));
        return
        [
            .. found[Kind.Blocker]
                .GroupBy(f => f.Finding.Message, StringComparer.Ordinal)
                .Select(same => Blocker(same.Key, [.. same])),
            .. found[Kind.EmptyCompetency]
                .Select(f => new LeftToDo($"Write about {f.Finding.Key()?.FullName()}", [f], f.Finding.Section)),
            .. found[Kind.Element]
                .GroupBy(f => f.Finding.Rule, StringComparer.Ordinal)
                .Select(rule => Element([.. rule])),
            .. found[Kind.UnusedNote].Any() ? [Notes([.. found[Kind.UnusedNote]])] : (LeftToDo[])[],
        ];
    }

    private static Kind Group(Finding finding) =>
        finding switch
        {
            { Severity: Severity.Blocker } => Kind.Blocker,
            { Rule: EmptyCompetency } => Kind.EmptyCompetency,
            { Rule: UnusedNote } => Kind.UnusedNote,
            { Rule: var rule } when rule.StartsWith(Elements, StringComparison.Ordinal) => Kind.Element,
            _ => Kind.None,
        };

    /// <summary>Whether a finding is told among what is left to do and nowhere else.</summary>
    public static bool IsTold(Finding finding) => Group(finding) is not (Kind.None or Kind.Blocker);

    /// <summary>The same said of several places is one line, which leads to the first.</summary>
    private static LeftToDo Blocker(string message, IReadOnlyList<NamedFinding> same) =>
        new(same.Count == 1 ? message : $"{message} ({same.Count} places)", same, same[0].Finding.Section);

    private static LeftToDo Element(IReadOnlyList<NamedFinding> missing) =>
        Missing.TryGetValue(missing[0].Finding.Rule, out var known)
            ? new(known.Words, missing, FindingList.NameOf(known.Place))
            : new(missing[0].Finding.Message, missing, missing[0].Finding.Section);

    private static LeftToDo Notes(IReadOnlyList<NamedFinding> unused) =>
        new(
            unused.Count == 1
                ? "Look at the note that no section uses"
                : $"Look at {unused.Count} notes that no section uses",
            unused,
            null
        );

    private enum Kind
    {
        None,
        Blocker,
        EmptyCompetency,
        Element,
        UnusedNote,
    }
}
