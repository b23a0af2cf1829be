namespace LorStudio.Drafting.Revisions;

/// <summary>A whole draft as it was at one moment.</summary>
public sealed class Revision
{
    /// <summary>Characters of a name.</summary>
    public const int LongestName = 100;

    private Revision() { }

    internal Revision(
        long draftId,
        DraftFrame frame,
        IEnumerable<RevisionSection> sections,
        RevisionReason reason,
        DateTimeOffset now
    )
    {
        DraftId = draftId;
        LetterDate = frame.LetterDate;
        Salutation = frame.Salutation;
        Headings = frame.Headings;
        Sections = [.. sections];
        Words = Sections.Sum(s => s.Text.Words);
        Reason = reason;
        KeptAt = now;
    }

    public long Id { get; private set; }
    public long DraftId { get; private set; }

    /// <summary>When it was kept on the occasion that is remembered.</summary>
    public DateTimeOffset KeptAt { get; private set; }
    public RevisionReason Reason { get; private set; }
    public string? Name { get; private set; }

    /// <summary>The revision whose text was restored; null unless this one is the result.</summary>
    public long? OriginId { get; private set; }
    public DateOnly? LetterDate { get; private set; }
    public string Salutation { get; private set; } = "";
    public bool Headings { get; private set; }

    /// <summary>The sections that hold text.</summary>
    public List<RevisionSection> Sections { get; private set; } = [];

    /// <summary>Words of all sections.</summary>
    public int Words { get; private set; }

    /// <summary>Words that the revision before does not have.</summary>
    public int Added { get; private set; }

    /// <summary>Words that only the revision before has.</summary>
    public int Removed { get; private set; }

    public DraftFrame Frame => new(LetterDate, Salutation, Headings);

    internal void Call(string? name) => Name = name ?? Name;

    internal void ComeFrom(long? revisionId) => OriginId = revisionId;

    internal void CountChange(int added, int removed) => (Added, Removed) = (added, removed);

    /// <summary>The same text is to be kept on another occasion: of the two the weightier one is remembered.</summary>
    internal void KeepAgain(RevisionReason reason, DateTimeOffset now)
    {
        if (reason >= Reason && reason > RevisionReason.Pause)
        {
            Reason = reason;
            KeptAt = now;
        }
    }
}

/// <summary>A section's text in a revision.</summary>
public sealed class RevisionSection
{
    private RevisionSection() { }

    internal RevisionSection(SectionKey key, RevisionText text)
    {
        Key = key;
        Text = text;
    }

    public long RevisionId { get; private set; }
    public SectionKey Key { get; private set; }
    public long TextId { get; private set; }
    public RevisionText Text { get; private set; } = null!;
}
