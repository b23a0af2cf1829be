using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace LorStudio.Data;

public static class DataServices
{
    /// <summary>
    /// The practice's database in the folder of the setting Studio:DataFolder. <see cref="StudioDatabase.PrepareAsync"/>
    /// comes before its first use.
    /// </summary>
    public static IServiceCollection AddStudioData(this IServiceCollection services, IConfiguration configuration)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(_ => StudioFiles.At(configuration["Studio:DataFolder"]));
        services.AddSingleton<StudioDatabase>();
        services.AddDbContextFactory<StudioDb>(
            (provider, options) => options.UseStudio(provider.GetRequiredService<StudioFiles>().ConnectionString)
        );
        services.AddHealthChecks().AddCheck<DatabaseHealth>("database");
        return services;
    }

    internal static DbContextOptionsBuilder UseStudio(this DbContextOptionsBuilder options, string connection) =>
        options.UseSqlite(connection).AddInterceptors(new DurableConnection());
}
