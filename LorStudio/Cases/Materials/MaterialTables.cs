using LorStudio.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LorStudio.Cases.Materials;

internal sealed class MaterialTable : IEntityTypeConfiguration<Material>
{
    public void Configure(EntityTypeBuilder<Material> builder)
    {
        builder.ToTable("Materials");
        builder.HasOne<Case>().WithMany().HasForeignKey(m => m.CaseId).OnDelete(DeleteBehavior.Cascade);
        builder
            .HasOne(m => m.File)
            .WithOne()
            .HasForeignKey<MaterialFile>(f => f.MaterialId)
            .OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(m => new { m.CaseId, m.Digest }).IsUnique();
    }
}

internal sealed class MaterialFileTable : IEntityTypeConfiguration<MaterialFile>
{
    public void Configure(EntityTypeBuilder<MaterialFile> builder)
    {
        builder.ToTable("MaterialFiles");
        builder.HasKey(f => f.MaterialId);
        builder.Property(f => f.Text).HasColumnOrder(1);
        builder.Property(f => f.Bytes).HasColumnOrder(2);
    }
}

/// <summary>The materials of the practice's database.</summary>
public static class MaterialTables
{
    extension(StudioDb db)
    {
        public DbSet<Material> Materials => db.Set<Material>();

        public DbSet<MaterialFile> MaterialFiles => db.Set<MaterialFile>();
    }
}
