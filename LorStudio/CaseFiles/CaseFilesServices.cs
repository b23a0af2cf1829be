using System.Net.Mime;
using LorStudio.Drafting.Revisions;
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
            async Task<IResult> (
                long id,
                HttpResponse response,
                CaseTransfer transfer,
                OpenAutosaves pages,
                RevisionShelf history,
                CancellationToken cancellation
            ) =>
            {
                await pages.FlushAsync();
                await history.TryKeepAsync(id, RevisionReason.CaseFileExported, cancellation);
                if (await transfer.ExportAsync(id, cancellation) is not { } contents)
                {
                    return TypedResults.NotFound();
                }

                // A download must be the case as it stands, never one that a browser kept.
                response.Headers.CacheControl = "no-store";
                var written = CaseFileWriter.WriteReadable(contents);
                return written.Errors.Count > 0
                    ? TypedResults.Text(Refusal(written.Errors), statusCode: StatusCodes.Status409Conflict)
                    : TypedResults.File(
                        written.File,
                        MediaTypeNames.Application.Json,
                        CaseFileName.Of(contents.Facts.Candidate) + ".json"
                    );
            }
        );
        return routes;
    }

    private static string Refusal(IEnumerable<CaseFileMessage> errors) =>
        $"""
            The case file was not written, as it could not be imported again:

            {string.Join('\n', errors)}

            Nothing was lost: the case is in the workspace as it was. Go back, shorten what is named here, and export again.
            """;
}
