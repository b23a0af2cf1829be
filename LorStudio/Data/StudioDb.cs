using Microsoft.EntityFrameworkCore;

namespace LorStudio.Data;

/// <summary>The practice's one database. Each slice describes its own tables, so that this type knows none of them.</summary>
public sealed class StudioDb(DbContextOptions<StudioDb> options) : DbContext(options)
{
    protected override void OnModelCreating(ModelBuilder modelBuilder) =>
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(StudioDb).Assembly);

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<InstantText>();
        configurationBuilder.Properties<TimeSpan>().HaveConversion<WholeSeconds>();
        configurationBuilder.Properties<Enum>().HaveConversion<string>();
    }
}
