using LorStudio.Cases;
using LorStudio.Drafting;
using LorStudio.Sessions;

namespace LorStudio.CaseFiles;

/// <summary>
/// One whole case away from the database, as a case file holds it. Nothing in it has an identifier of the database
/// yet: the notes each section rests on are named by their keys.
/// </summary>
public sealed record CaseContents(
    CaseFacts Facts,
    IReadOnlyList<Session> Sessions,
    Draft Draft,
    ILookup<SectionKey, string> SectionNotes
);
