using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace LorStudio.Data;

/// <summary>Lets <c>dotnet ef</c> see the model without starting the program or touching its data.</summary>
internal sealed class DesignTimeStudio : IDesignTimeDbContextFactory<StudioDb>
{
    public StudioDb CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<StudioDb>().UseSqlite("Data Source=:memory:").Options);
}
