using LorStudio.CaseFiles;
using LorStudio.Cases;
using LorStudio.Checks.People;
using LorStudio.Sessions;

namespace LorStudio.Checks;

/// <summary>What the checks know of a case beside its draft. A changed fact or note is a new one.</summary>
/// <param name="Others">Candidates of all other cases.</param>
public sealed record CheckedCase(CaseFacts Facts, IReadOnlyList<CheckedNote> Notes, OtherCandidates Others)
{
    public CompetencyOrder CompetencyOrder { get; init; }

    public static CheckedCase Of(CaseContents contents, OtherCandidates others) =>
        new(
            contents.Facts,
            [
                .. contents
                    .Sessions.SelectMany(s => s.Notes)
                    .Where(n => n.DeletedAt is null && !n.IsMarker)
                    .Select(CheckedNote.Of),
            ],
            others
        );

    /// <summary>Whose names may rightly stand in the letter.</summary>
    public NameBook Names { get; } = new(Facts);
}

/// <summary>A note as the checks read it.</summary>
/// <param name="Key">Its name inside the case.</param>
public sealed record CheckedNote(string Key, string Text, IReadOnlyList<Competency> Competencies, NoteKind Kind)
{
    public static CheckedNote Of(Note note) => new(note.Key, note.Text, note.Competencies, note.Kind);
}
