namespace LorStudio.Sessions;

/// <summary>What the sessions need from the host.</summary>
public static class SessionsServices
{
    public static IServiceCollection AddSessions(this IServiceCollection services) =>
        services.AddSingleton<SessionLog>();
}
