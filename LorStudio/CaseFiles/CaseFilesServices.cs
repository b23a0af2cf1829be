using System.Net.Mime;
using LorStudio.Saving;

namespace LorStudio.CaseFiles;

public static class CaseFilesServices
{
    public static IServiceCollection AddCaseFiles(this IServiceCollection services) =>
        services.AddSingleton<CaseTransfer>();

    /// <summary>The case file as a download.</summary>
    public static IEndpointRouteBuilder MapCaseFiles(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(
            "/cases/{id:long}/case-file",
            async Task<IResult> (long id, CaseTransfer transfer, OpenAutosaves pages, CancellationToken cancellation) =>
            {
                await pages.FlushAsync();
                return await transfer.ExportAsync(id, cancellation) is { } contents
                    ? TypedResults.File(
                        CaseFileWriter.Write(contents),
                        MediaTypeNames.Application.Json,
                        CaseFileName.Of(contents.Facts.Candidate) + ".json"
                    )
                    : TypedResults.NotFound();
            }
        );
        return routes;
    }
}
