namespace LorStudio.Checks;

public static class ChecksServices
{
    public static IServiceCollection AddChecks(this IServiceCollection services) =>
        services
            .AddSingleton<CheckDeskIndex>()
            .AddSingleton<CheckDesk>()
            .AddScoped<LiveChecks>()
            .AddHostedService<CheckDeskRounds>();
}
