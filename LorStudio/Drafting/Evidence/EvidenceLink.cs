namespace LorStudio.Drafting.Evidence;

public enum LinkKind
{
    /// <summary>The note was put into the text here.</summary>
    Inserted,

    /// <summary>The practitioner said that the sentence rests on the note.</summary>
    Confirmed,

    /// <summary>The practitioner said that it does not.</summary>
    Cut,
}

/// <summary>That a sentence rests on a note, or does not.</summary>
/// <param name="Sentence">Its text when it was last seen.</param>
public sealed record EvidenceLink(long NoteId, string Sentence, LinkKind Kind);
