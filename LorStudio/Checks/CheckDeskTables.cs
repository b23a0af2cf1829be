using LorStudio.Cases;
using LorStudio.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LorStudio.Checks;

/// <summary>A section whose text, or whose candidate's name, is another since its fingerprints were taken. Triggers write it.</summary>
internal sealed record ChangedSection(long Id, long SectionId);

/// <summary>The marks under which a section is found in <see cref="FingerprintIndex"/>.</summary>
internal sealed record FingerprintedSection(long SectionId, byte[] Marks);

/// <summary>See <see cref="FingerprintIndex"/>.</summary>
internal sealed record SectionFingerprint(long Key);

/// <summary>How often a candidate's name, or which cases there are, has changed. There is one; triggers count.</summary>
internal sealed record CandidateChanges(int Id, long Count);

internal sealed class CheckDeskDismissedTable : IEntityTypeConfiguration<DismissedFinding>
{
    public void Configure(EntityTypeBuilder<DismissedFinding> builder)
    {
        builder.ToTable("DismissedFindings");
        builder.HasKey(f => new { f.CaseId, f.Hash });
        builder.HasOne<Case>().WithMany().HasForeignKey(f => f.CaseId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class CheckDeskChangedTable : IEntityTypeConfiguration<ChangedSection>
{
    public void Configure(EntityTypeBuilder<ChangedSection> builder)
    {
        builder.ToTable("ChangedSections");
        builder.HasIndex(c => c.SectionId).IsUnique();
    }
}

internal sealed class CheckDeskMarksTable : IEntityTypeConfiguration<FingerprintedSection>
{
    public void Configure(EntityTypeBuilder<FingerprintedSection> builder)
    {
        builder.ToTable("FingerprintedSections");
        builder.HasKey(s => s.SectionId);
        builder.Property(s => s.SectionId).ValueGeneratedNever();
    }
}

internal sealed class CheckDeskFingerprintTable : IEntityTypeConfiguration<SectionFingerprint>
{
    public void Configure(EntityTypeBuilder<SectionFingerprint> builder)
    {
        builder.ToTable(FingerprintIndex.Table);
        builder.HasKey(f => f.Key);
        builder.Property(f => f.Key).ValueGeneratedNever();
    }
}

internal sealed class CheckDeskCandidatesTable : IEntityTypeConfiguration<CandidateChanges>
{
    public void Configure(EntityTypeBuilder<CandidateChanges> builder)
    {
        builder.ToTable("CandidateChanges");
        builder.Property(c => c.Id).ValueGeneratedNever();
        builder.HasData(new CandidateChanges(1, 0));
    }
}
