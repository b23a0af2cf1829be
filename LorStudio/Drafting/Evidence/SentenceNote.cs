using LorStudio.Sessions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LorStudio.Drafting.Evidence;

/// <summary>An <see cref="EvidenceLink"/> of a draft, as it is kept.</summary>
public sealed class SentenceNote
{
    private SentenceNote() { }

    internal SentenceNote(long draftId, EvidenceLink link)
    {
        DraftId = draftId;
        NoteId = link.NoteId;
        Sentence = link.Sentence;
        Kind = link.Kind;
    }

    public long Id { get; private set; }
    public long DraftId { get; private set; }
    public long NoteId { get; private set; }
    public string Sentence { get; private set; } = "";
    public LinkKind Kind { get; private set; }

    internal EvidenceLink Link => new(NoteId, Sentence, Kind);
}

internal sealed class SentenceNoteTable : IEntityTypeConfiguration<SentenceNote>
{
    public void Configure(EntityTypeBuilder<SentenceNote> builder)
    {
        builder.ToTable("SentenceNotes");
        builder.Ignore(n => n.Link);
        builder.HasOne<Draft>().WithMany().HasForeignKey(n => n.DraftId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Note>().WithMany().HasForeignKey(n => n.NoteId).OnDelete(DeleteBehavior.Cascade);
    }
}
