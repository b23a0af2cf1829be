using LorStudio.Drafting.Revisions;

namespace LorStudio.Drafting;

/// <summary>The letter's sections as Markdown, with what stands around them. Each case has one.</summary>
public sealed class Draft
{
    /// <summary>The salutation most programs expect; a letter never names one program.</summary>
    public const string UsualSalutation = "Dear Program Director:";

    private Draft() { }

    /// <summary>An empty draft with all sections.</summary>
    public Draft(long caseId)
    {
        CaseId = caseId;
        Sections = [.. Enum.GetValues<SectionKey>().Select(key => new Section(key))];
    }

    public long Id { get; private set; }
    public long CaseId { get; private set; }

    /// <summary>The date the letter bears; null prints the day it is written out.</summary>
    public DateOnly? LetterDate { get; private set; }
    public string Salutation { get; private set; } = UsualSalutation;

    /// <summary>Whether the competencies' names are printed above their sections.</summary>
    public bool Headings { get; private set; } = true;
    public List<Section> Sections { get; private set; } = [];
    public int Version { get; private set; }

    /// <summary>When it was last written since its latest revision; null where that revision holds all of it.</summary>
    public DateTimeOffset? WrittenAt { get; private set; }

    public Section this[SectionKey key] => Sections.Single(s => s.Key == key);

    public DraftFrame Frame => new(LetterDate, Salutation, Headings);

    /// <summary>Sets what stands around the sections.</summary>
    public void SetFrame(DraftFrame frame)
    {
        LetterDate = frame.LetterDate;
        Salutation = frame.Salutation;
        Headings = frame.Headings;
        Version++;
    }

    /// <summary>Records that something was written that no revision holds yet.</summary>
    public void MarkWritten(DateTimeOffset now) => WrittenAt = now;

    /// <summary>Records that a revision holds all that was written.</summary>
    internal void MarkKept() => WrittenAt = null;

    /// <summary>Says what an earlier draft said. What differs gets a new version, so that no older text is saved over it.</summary>
    internal void TakeOver(DraftText text)
    {
        foreach (var section in Sections.Where(s => s.Text != text[s.Key]))
        {
            section.Replace(text[section.Key]);
        }

        if (Frame != text.Frame)
        {
            SetFrame(text.Frame);
        }
    }
}

/// <summary>What stands around a letter's sections.</summary>
public sealed record DraftFrame(DateOnly? LetterDate, string Salutation, bool Headings);

/// <summary>One part of the draft.</summary>
public sealed class Section
{
    private Section() { }

    public Section(SectionKey key) => Key = key;

    public long Id { get; private set; }
    public long DraftId { get; private set; }
    public SectionKey Key { get; private set; }

    /// <summary>Characters (UTF-16 code units) that a case file takes in a section.</summary>
    public const int LongestText = 20_000;

    /// <summary>Markdown.</summary>
    public string Text { get; private set; } = "";

    /// <summary>The notes that were put into this section.</summary>
    public List<SectionNote> Notes { get; private set; } = [];

    /// <summary>Grows with every save; a save that has seen an older one is refused.</summary>
    public int Version { get; private set; }

    public void Write(string text) => Text = text;

    /// <summary>Writes the text as a save does.</summary>
    internal void Replace(string text)
    {
        Text = text;
        Version++;
    }

    /// <summary>Records the notes the section rests on, in place of what was recorded before.</summary>
    internal void RestOnOnly(IEnumerable<long> noteIds) => Notes = [.. noteIds.Select(id => new SectionNote(id))];

    /// <summary>Records that the section rests on a note; a second time changes nothing.</summary>
    public void RestOn(long noteId)
    {
        if (Notes.All(n => n.NoteId != noteId))
        {
            Notes.Add(new SectionNote(noteId));
        }
    }
}

/// <summary>That a section rests on a note.</summary>
public sealed class SectionNote
{
    private SectionNote() { }

    public SectionNote(long noteId) => NoteId = noteId;

    public long SectionId { get; private set; }
    public long NoteId { get; private set; }
}
