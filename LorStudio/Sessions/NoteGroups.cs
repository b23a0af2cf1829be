using LorStudio.Cases;

namespace LorStudio.Sessions;

/// <summary>Notes that speak of one competency; null holds those with none.</summary>
public sealed record NoteGroup(Competency? Competency, IReadOnlyList<Note> Notes)
{
    public string Name => Competency?.FullName() ?? "No competency yet";
}

/// <summary>The two ways notes are read.</summary>
public static class NoteGroups
{
    /// <summary>The latest on top, where it was just typed.</summary>
    public static IReadOnlyList<Note> NewestFirst(IEnumerable<Note> notes) => [.. notes.Reverse()];

    /// <summary>
    /// By competency in the given order, each group as the conversation went. A note with several stands under each;
    /// one with none comes last, and a competency without a note is left out.
    /// </summary>
    public static IReadOnlyList<NoteGroup> ByCompetency(IReadOnlyCollection<Note> notes, CompetencyOrder order) =>
        [
            .. Competencies
                .In(order)
                .Select(c => new NoteGroup(c, [.. notes.Where(n => n.Competencies.Contains(c))]))
                .Append(new NoteGroup(null, [.. notes.Where(n => n.Competencies.Count == 0)]))
                .Where(g => g.Notes.Count > 0),
        ];
}
