using LorStudio.Cases;
using LorStudio.Saving;
using LorStudio.Sessions.Transcripts;

namespace LorStudio.Sessions;

/// <summary>What the sessions need from the host.</summary>
public static class SessionsServices
{
    public static IServiceCollection AddSessions(this IServiceCollection services) =>
        services.AddSingleton<SessionLog>().AddSingleton<TranscriptShelf>().AddSingleton<TranscriptUpload>();

    /// <summary>
    /// Maps what browsers use under /cases/{mark}/sessions/{session}: POST summary, where they send what is typed;
    /// transcript, which takes a file (POST ?name=…) and gives it back as it came (GET); and GET cues.
    /// </summary>
    public static void MapSessions(this IEndpointRouteBuilder app)
    {
        app.MapPost(
            "/cases/{mark:guid}/sessions/{session:long}/summary",
            async (
                Guid mark,
                long session,
                TypedText typed,
                CaseBook cases,
                SessionLog log,
                TextExchange exchange,
                CancellationToken cancellation
            ) =>
            {
                var id = await cases.FindAsync(mark, cancellation);
                return await exchange.AnswerAsync(log.Summary(id, mark, session), typed, cancellation);
            }
        );
        app.MapPost(
            "/cases/{mark:guid}/sessions/{session:long}/transcript",
            (
                Guid mark,
                long session,
                string? name,
                HttpRequest request,
                TranscriptUpload upload,
                CancellationToken cancellation
            ) => upload.TakeAsync(mark, session, name ?? "", request, cancellation)
        );
        app.MapGet(
            "/cases/{mark:guid}/sessions/{session:long}/transcript",
            async Task<IResult> (
                Guid mark,
                long session,
                HttpResponse response,
                CaseBook cases,
                TranscriptShelf shelf,
                CancellationToken cancellation
            ) =>
            {
                var id = await cases.FindAsync(mark, cancellation);
                if (await shelf.FileAsync(id, session, cancellation) is not { } file)
                {
                    return TypedResults.NotFound();
                }

                // Whatever came is given back as a file, and never shown as a page of this site.
                response.Headers.XContentTypeOptions = "nosniff";
                response.Headers.CacheControl = "no-store";
                return TypedResults.File(file.Bytes, SentFile.BodyType, file.Name);
            }
        );
        app.MapGet(
            "/cases/{mark:guid}/sessions/{session:long}/cues",
            async Task<IResult> (
                Guid mark,
                long session,
                HttpResponse response,
                CaseBook cases,
                TranscriptShelf shelf,
                CancellationToken cancellation
            ) =>
            {
                var id = await cases.FindAsync(mark, cancellation);
                response.Headers.CacheControl = "no-store";
                return await shelf.ReadAsync(id, session, cancellation) is { } kept
                    ? TypedResults.Json(kept.Cues)
                    : TypedResults.NotFound();
            }
        );
    }
}
