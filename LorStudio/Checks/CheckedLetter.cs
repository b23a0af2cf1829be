using LorStudio.CaseFiles;
using LorStudio.Drafting;
using LorStudio.Drafting.Evidence;
using LorStudio.Drafting.Revisions;

namespace LorStudio.Checks;

/// <summary>A draft with what its sections are said to rest on.</summary>
/// <param name="SectionNotes">By section the keys of the notes that were put into it.</param>
/// <param name="Links">What the practitioner confirmed or cut.</param>
public sealed record CheckedDraft(
    DraftText Text,
    ILookup<SectionKey, string> SectionNotes,
    IReadOnlyList<NoteLink> Links
)
{
    public static CheckedDraft Of(CaseContents contents) =>
        new(DraftText.Of(contents.Draft), contents.SectionNotes, []);
}

/// <summary>That a sentence rests on a note, or does not.</summary>
public sealed record NoteLink(string NoteKey, string Sentence, LinkKind Kind);

/// <summary>A whole letter as the checks read it.</summary>
/// <param name="Sections">All nine, in the order in which they are printed, empty ones too.</param>
/// <param name="Salutation">As a section of its own.</param>
public sealed record CheckedLetter(
    CheckedCase Case,
    CheckedDraft Draft,
    IReadOnlyList<CheckedSection> Sections,
    CheckedSection Salutation
)
{
    public CheckedSection this[SectionKey key] => Sections.First(s => s.Key == key);
}
