namespace LorStudio.Drafting;

public static class DraftingServices
{
    public static IServiceCollection AddDrafting(this IServiceCollection services) =>
        services.AddSingleton<DraftDesk>();
}
