using LorStudio.Saving;

namespace LorStudio.Drafting.Revisions;

/// <summary>A revision as the history lists it.</summary>
/// <param name="Added">Words that the revision before does not have.</param>
/// <param name="Removed">Words that only the revision before has.</param>
/// <param name="OriginId">The revision that was restored, where this one is the result.</param>
public sealed record RevisionRow(
    long Id,
    DateTimeOffset KeptAt,
    RevisionReason Reason,
    string? Name,
    int Words,
    int Added,
    int Removed,
    long? OriginId
);

/// <summary>What a restore has written.</summary>
/// <param name="Sections">The sections that had another text before.</param>
/// <param name="Frame">What stands around them, if that was another.</param>
/// <param name="Kept">The revision that the draft is now; null where it already said what was to be restored.</param>
public sealed record Restoration(IReadOnlyList<RestoredSection> Sections, DraftFrame? Frame, RevisionRow? Kept);

/// <summary>A section's restored text.</summary>
public sealed record RestoredSection(SectionKey Key, SavedText Text);
