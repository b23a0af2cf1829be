using LorStudio.Drafting;

namespace LorStudio.Letters;

/// <summary>What a letter says, from top to bottom, before any thought of pages or file formats.</summary>
public sealed record LetterDocument
{
    /// <summary>Null where nothing is known that could stand there.</summary>
    public Letterhead? Letterhead { get; init; }

    /// <summary>As printed: "November 24, 2026".</summary>
    public required string Date { get; init; }

    /// <summary>Lines; none where the letter goes to no one in particular.</summary>
    public IReadOnlyList<string> Addressee { get; init; } = [];

    /// <summary>"Re: NAME, AAMC ID 12345678", without what is unknown.</summary>
    public string? Subject { get; init; }

    public string Salutation { get; init; } = "";
    public IReadOnlyList<LetterBlock> Body { get; init; } = [];
    public string Closing { get; init; } = "Sincerely,";
    public required Signature Signature { get; init; }
    public required LetterMetadata Metadata { get; init; }
}

/// <summary>The writer's letterhead: a name above contact lines.</summary>
/// <param name="Name">The institution, or the writer where there is none.</param>
/// <param name="Contact">Address lines, phone and e-mail, as far as they are known.</param>
public sealed record Letterhead(string Name, IReadOnlyList<string> Contact);

/// <summary>What stands under the ink signature.</summary>
/// <param name="Name">The writer with credentials; empty while unknown.</param>
/// <param name="Lines">Title, institution, contact.</param>
public sealed record Signature(string Name, IReadOnlyList<string> Lines);

/// <summary>
/// What a file says about itself: title, writer, candidate (who heads every page but the first) and the letter's own
/// date. Nothing of the machine, the user or the hour goes in here.
/// </summary>
public sealed record LetterMetadata(string Title, string Author, string CandidateName, DateOnly Date);

/// <summary>A piece of the letter's body, which knows the section of the draft it came from.</summary>
public abstract record LetterBlock(SectionKey Section, IReadOnlyList<LetterInline> Inlines);

public sealed record Paragraph(SectionKey Section, IReadOnlyList<LetterInline> Inlines) : LetterBlock(Section, Inlines);

/// <summary>The name of a competency above its section.</summary>
public sealed record Heading(SectionKey Section, IReadOnlyList<LetterInline> Inlines) : LetterBlock(Section, Inlines);

/// <summary>A paragraph of a list item.</summary>
/// <param name="Section">The section of the draft it came from.</param>
/// <param name="Inlines">Its text.</param>
/// <param name="Marker">"•" or "2."; null on an item's further paragraphs.</param>
/// <param name="Depth">1 in a list that stands in no other.</param>
/// <param name="StartsList">Whether a new list begins here.</param>
public sealed record ListItem(
    SectionKey Section,
    IReadOnlyList<LetterInline> Inlines,
    string? Marker,
    int Depth,
    bool StartsList
) : LetterBlock(Section, Inlines);

/// <summary>Text of one style; a line feed in it is a line break the author asked for.</summary>
public sealed record LetterInline(string Text, InlineStyle Style = InlineStyle.Regular);

[Flags]
public enum InlineStyle
{
    Regular = 0,
    Bold = 1,
    Italic = 2,
}
