namespace LorStudio.Cases.Materials;

/// <summary>What the materials need from the host.</summary>
public static class MaterialsServices
{
    public static IServiceCollection AddMaterials(this IServiceCollection services) =>
        services.AddSingleton<MaterialShelf>().AddSingleton<MaterialUpload>();

    /// <summary>
    /// Maps POST /cases/{mark}/materials?name=…, where browsers send files, and /cases/{id}/materials/{materialId}, the
    /// file as a download.
    /// </summary>
    public static void MapMaterials(this IEndpointRouteBuilder app)
    {
        app.MapPost(
            "/cases/{mark:guid}/materials",
            async (
                Guid mark,
                string? name,
                HttpRequest request,
                MaterialUpload upload,
                CancellationToken cancellation
            ) =>
            {
                var (status, answer) = await upload.TakeAsync(mark, name ?? "", request, cancellation);
                return TypedResults.Json(answer, statusCode: status);
            }
        );
        app.MapGet(
            "/cases/{id:long}/materials/{materialId:long}",
            async Task<IResult> (
                long id,
                long materialId,
                HttpResponse response,
                MaterialShelf shelf,
                CancellationToken cancellation
            ) =>
            {
                if (await shelf.DownloadAsync(id, materialId, cancellation) is not { } file)
                {
                    return TypedResults.NotFound();
                }

                // Nothing in a file that came from elsewhere may run as a page of this site.
                response.Headers.XContentTypeOptions = "nosniff";
                response.Headers.ContentSecurityPolicy = "sandbox; default-src 'none'";
                response.Headers.CacheControl = "no-store";
                return TypedResults.File(file.Bytes, file.Format.MediaType(), file.Name);
            }
        );
    }
}
