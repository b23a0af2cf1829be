using LorStudio.Cases;
using LorStudio.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LorStudio.Sessions;

internal sealed class SessionTable : IEntityTypeConfiguration<Session>
{
    public void Configure(EntityTypeBuilder<Session> builder)
    {
        builder.ToTable("Sessions");
        builder.HasOne<Case>().WithMany().HasForeignKey(s => s.CaseId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(s => s.Notes).WithOne().HasForeignKey(n => n.SessionId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(s => s.Transcript).WithOne().HasForeignKey(c => c.SessionId).OnDelete(DeleteBehavior.Cascade);
        builder.Property(s => s.Version).IsConcurrencyToken();
    }
}

internal sealed class NoteTable : IEntityTypeConfiguration<Note>
{
    public void Configure(EntityTypeBuilder<Note> builder)
    {
        builder.ToTable("Notes");
        builder.OwnsOne(n => n.Source);
        builder.PrimitiveCollection(n => n.Competencies).ElementType().HasConversion<string>();
    }
}

internal sealed class TranscriptCueTable : IEntityTypeConfiguration<TranscriptCue>
{
    public void Configure(EntityTypeBuilder<TranscriptCue> builder) => builder.ToTable("TranscriptCues");
}

/// <summary>The sessions of the practice's database.</summary>
public static class SessionTables
{
    extension(StudioDb db)
    {
        public DbSet<Session> Sessions => db.Set<Session>();

        public DbSet<Note> Notes => db.Set<Note>();
    }
}
