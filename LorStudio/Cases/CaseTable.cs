using LorStudio.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LorStudio.Cases;

internal sealed class CaseTable : IEntityTypeConfiguration<Case>
{
    public void Configure(EntityTypeBuilder<Case> builder)
    {
        builder.ToTable("Cases");
        builder.ComplexProperty(c => c.Candidate);
        builder.ComplexProperty(c => c.Writer);
        builder.ComplexProperty(c => c.Experience);
        builder.ComplexProperty(c => c.Application);
        builder.ComplexProperty(c => c.Order);
        builder.PrimitiveCollection(c => c.People);
        builder.Ignore(c => c.Facts);
        builder.Property(c => c.Version).IsConcurrencyToken();
    }
}

/// <summary>The cases of the practice's database.</summary>
public static class CaseTables
{
    extension(StudioDb db)
    {
        public DbSet<Case> Cases => db.Set<Case>();
    }
}
