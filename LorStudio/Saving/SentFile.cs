using Microsoft.AspNetCore.Http.Features;

namespace LorStudio.Saving;

/// <summary>A file that a page of the app sends as the plain body of a request.</summary>
public static class SentFile
{
    /// <summary>
    /// A page of another site can send a form or plain text here, but not this type, unless the browser is told that it
    /// may; and no site is.
    /// </summary>
    public const string BodyType = "application/octet-stream";

    private const int Block = 64 * 1024;

    /// <summary>The body, of which never more is read than a file may have.</summary>
    /// <param name="largest">Bytes that a file may have.</param>
    /// <param name="refusal">What is said of a larger one.</param>
    /// <exception cref="BadHttpRequestException">It is too large (413), or the request is not one of the app's own (415).</exception>
    public static async Task<byte[]> ReadAsync(
        HttpRequest request,
        int largest,
        string refusal,
        CancellationToken cancellation
    )
    {
        // Browsers say where a request comes from; "none" is a person's own, of a tool's nothing is said.
        if (
            request.ContentType != BodyType
            || request.Headers["Sec-Fetch-Site"].ToString() is not ("" or "same-origin" or "none")
        )
        {
            throw new BadHttpRequestException(
                $"It has to be sent as {BodyType} by a page of this app.",
                StatusCodes.Status415UnsupportedMediaType
            );
        }

        if (request.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } host)
        {
            // Somewhat above the limit, which is told in words here.
            host.MaxRequestBodySize = largest + (1 << 20);
        }

        var length = request.ContentLength ?? 0;
        if (length > largest)
        {
            throw TooLarge(refusal);
        }

        using MemoryStream body = new((int)length);
        var block = new byte[Block];
        while (await request.Body.ReadAsync(block, cancellation) is > 0 and var read)
        {
            if (body.Length + read > largest)
            {
                throw TooLarge(refusal);
            }

            body.Write(block, 0, read);
        }

        return body.Length == body.Capacity ? body.GetBuffer() : body.ToArray();
    }

    private static BadHttpRequestException TooLarge(string refusal) =>
        new(refusal, StatusCodes.Status413PayloadTooLarge);
}
