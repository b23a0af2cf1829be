using LorStudio.Cases;
using LorStudio.Drafting.Evidence;
using LorStudio.Drafting.Revisions;
using LorStudio.Saving;

namespace LorStudio.Drafting;

public static class DraftingServices
{
    public static IServiceCollection AddDrafting(this IServiceCollection services) =>
        services
            .AddSingleton<DraftDesk>()
            .AddSingleton<EvidenceLedger>()
            .AddSingleton<RevisionShelf>()
            .AddHostedService<RevisionRounds>();

    /// <summary>Maps /cases/{mark}/draft/{section}, where browsers send what is typed.</summary>
    public static void MapDrafting(this IEndpointRouteBuilder app) =>
        app.MapPost(
            "/cases/{mark:guid}/draft/{section}",
            async (
                Guid mark,
                SectionKey section,
                TypedText typed,
                CaseBook cases,
                DraftDesk desk,
                RevisionShelf history,
                TextExchange exchange,
                CancellationToken cancellation
            ) =>
            {
                var id = await cases.FindAsync(mark, cancellation);
                var text = desk.Text(id, mark, section) with
                {
                    Keep = (other, c) => history.KeepBothAsync(id, section, other, c),
                };
                return await exchange.AnswerAsync(text, typed, cancellation);
            }
        );
}
