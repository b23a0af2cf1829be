using LorStudio.Drafting.Revisions;
using LorStudio.Letters.Pdf;
using LorStudio.Saving;

namespace LorStudio.Letters;

public static class LettersServices
{
    public static IServiceCollection AddLetters(this IServiceCollection services) =>
        services.AddSingleton<LetterDesk>().AddSingleton<ILetterFormat, PdfLetterFormat>();

    /// <summary>Maps /cases/{id}/letter.pdf, a download of the letter as it stands.</summary>
    public static void MapLetters(this IEndpointRouteBuilder app) =>
        app.MapGet(
            "/cases/{id:long}/letter.{ending}",
            async Task<IResult> (
                long id,
                string ending,
                LetterDesk desk,
                OpenAutosaves pages,
                RevisionShelf history,
                IEnumerable<ILetterFormat> formats,
                HttpResponse response,
                CancellationToken cancellation
            ) =>
            {
                if (formats.SingleOrDefault(f => f.FileEnding == $".{ending}") is not { } format)
                {
                    return TypedResults.NotFound();
                }

                await pages.FlushAsync();
                await history.TryKeepAsync(id, RevisionReason.Exported, cancellation);
                if (await desk.ComposeAsync(id, cancellation) is not { } letter)
                {
                    return TypedResults.NotFound();
                }

                // A download must be the letter as it stands, never one that a browser kept.
                response.Headers.CacheControl = "no-store";
                var file = format.Write(letter, LetterStyle.Standard);
                return TypedResults.File(
                    file.Bytes,
                    format.MediaType,
                    LetterFileName.For(letter.Metadata.CandidateName, format.FileEnding)
                );
            }
        );
}
