using LorStudio.Cases;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LorStudio.Sessions.Transcripts;

internal sealed class TranscriptFileTable : IEntityTypeConfiguration<TranscriptFile>
{
    public void Configure(EntityTypeBuilder<TranscriptFile> builder)
    {
        builder.ToTable("TranscriptFiles");
        builder.HasKey(f => f.SessionId);
        builder.Property(f => f.SessionId).ValueGeneratedNever();
        builder
            .HasOne<Session>()
            .WithOne()
            .HasForeignKey<TranscriptFile>(f => f.SessionId)
            .OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class SpeakerTable : IEntityTypeConfiguration<Speaker>
{
    public void Configure(EntityTypeBuilder<Speaker> builder)
    {
        builder.ToTable("Speakers");
        builder.HasKey(s => new { s.CaseId, s.Name });
        builder.HasOne<Case>().WithMany().HasForeignKey(s => s.CaseId).OnDelete(DeleteBehavior.Cascade);
    }
}
