namespace LorStudio.Sessions;

/// <summary>What the kinds of notes are called, and how they are read.</summary>
public static class NoteKinds
{
    /// <summary>The tag that makes a note of this kind, without the #.</summary>
    public static string Tag(this NoteKind kind) => kind.ToString().ToLowerInvariant();

    /// <summary>What kind of thing was said, in a few words.</summary>
    public static string Meaning(this NoteKind kind) =>
        kind switch
        {
            NoteKind.Observation => "What was seen or done",
            NoteKind.Fact => "A number, date or circumstance",
            NoteKind.Quote => "Someone's own words",
            NoteKind.Comparison => "How the candidate ranks among others",
            NoteKind.Growth => "A point to grow in",
            _ => throw new ArgumentOutOfRangeException(nameof(kind)),
        };

    /// <summary>The note's text, a quotation in its marks.</summary>
    public static string Spoken(this Note note) =>
        note.Kind is NoteKind.Quote && !note.Text.AsSpan().ContainsAny('"', '“', '”') ? $"“{note.Text}”" : note.Text;
}
