using LorStudio.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LorStudio.Drafting.Revisions;

internal sealed class RevisionTable : IEntityTypeConfiguration<Revision>
{
    public void Configure(EntityTypeBuilder<Revision> builder)
    {
        builder.ToTable("Revisions");
        builder.Ignore(r => r.Frame);
        builder.HasOne<Draft>().WithMany().HasForeignKey(r => r.DraftId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(r => r.Sections).WithOne().HasForeignKey(s => s.RevisionId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class RevisionSectionTable : IEntityTypeConfiguration<RevisionSection>
{
    public void Configure(EntityTypeBuilder<RevisionSection> builder)
    {
        builder.ToTable("RevisionSections");
        builder.HasKey(s => new { s.RevisionId, s.Key });
        // A text that no revision holds any more is deleted by a trigger of the migration that made the tables.
        builder.HasOne(s => s.Text).WithMany().HasForeignKey(s => s.TextId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class RevisionTextTable : IEntityTypeConfiguration<RevisionText>
{
    public void Configure(EntityTypeBuilder<RevisionText> builder)
    {
        builder.ToTable("RevisionTexts");
        builder.HasIndex(t => t.Digest).IsUnique();
    }
}

/// <summary>The revisions of the practice's database.</summary>
public static class RevisionTables
{
    extension(StudioDb db)
    {
        public DbSet<Revision> Revisions => db.Set<Revision>();

        public DbSet<RevisionText> RevisionTexts => db.Set<RevisionText>();
    }
}
