using LorStudio.Cases;
using LorStudio.Data;
using LorStudio.Sessions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LorStudio.Drafting;

internal sealed class DraftTable : IEntityTypeConfiguration<Draft>
{
    public void Configure(EntityTypeBuilder<Draft> builder)
    {
        builder.ToTable("Drafts");
        builder.Ignore(d => d.Frame);
        builder.HasOne<Case>().WithOne().HasForeignKey<Draft>(d => d.CaseId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(d => d.Sections).WithOne().HasForeignKey(s => s.DraftId).OnDelete(DeleteBehavior.Cascade);
        builder.Property(d => d.Version).IsConcurrencyToken();
    }
}

internal sealed class SectionTable : IEntityTypeConfiguration<Section>
{
    public void Configure(EntityTypeBuilder<Section> builder)
    {
        builder.ToTable("Sections");
        builder.HasIndex(s => new { s.DraftId, s.Key }).IsUnique();
        builder.HasMany(s => s.Notes).WithOne().HasForeignKey(n => n.SectionId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class SectionNoteTable : IEntityTypeConfiguration<SectionNote>
{
    public void Configure(EntityTypeBuilder<SectionNote> builder)
    {
        builder.ToTable("SectionNotes");
        builder.HasKey(n => new { n.SectionId, n.NoteId });
        builder.HasOne<Note>().WithMany().HasForeignKey(n => n.NoteId).OnDelete(DeleteBehavior.Cascade);
    }
}

/// <summary>The drafts of the practice's database.</summary>
public static class DraftTables
{
    extension(StudioDb db)
    {
        public DbSet<Draft> Drafts => db.Set<Draft>();

        public DbSet<Section> Sections => db.Set<Section>();
    }
}
