using Microsoft.AspNetCore.Http.HttpResults;

namespace LorStudio.Saving;

/// <summary>A text of the database that browsers write as it is typed.</summary>
/// <param name="Address">Names it: where browsers send what was typed, without the leading slash.</param>
/// <param name="Read">The text as it is saved; null where it is gone.</param>
/// <param name="Write">Saves a text upon the version that was read; false where another one was saved since.</param>
/// <param name="Keep">Keeps a text that could not be merged where it can be found again.</param>
public sealed record SharedText(
    string Address,
    Func<CancellationToken, Task<SavedText?>> Read,
    Func<string, int, CancellationToken, Task<bool>> Write,
    Func<string, CancellationToken, Task>? Keep = null
);

/// <summary>
/// Takes what browsers type into a text and saves it at once. What was typed upon an older version is merged with what
/// was saved since; where that cannot be done nothing is written, and the browser has both to show.
/// </summary>
public sealed class TextExchange(TextNews news, TimeProvider clock, ILogger<TextExchange> log)
{
    /// <summary>Characters (UTF-16 code units) of the longest text that is saved.</summary>
    public const int LongestText = 1_000_000;

    /// <summary>The answer for the browser; 503 with the reason where the database did not take the text.</summary>
    public async Task<Results<Ok<TextAnswer>, JsonHttpResult<TextFault>>> AnswerAsync(
        SharedText text,
        TypedText typed,
        CancellationToken cancellation
    )
    {
        try
        {
            return TypedResults.Ok(await TakeAsync(text, typed, cancellation));
        }
#pragma warning disable CA1031 // Whatever failed, the browser keeps the text and has to say why it is not saved.
        catch (Exception failure) when (failure is not OperationCanceledException)
#pragma warning restore CA1031
        {
            log.LogWarning(failure, "A text was not saved; the browser keeps it and tries again");
            return TypedResults.Json(
                new TextFault(WriteFault.Words(failure)),
                statusCode: StatusCodes.Status503ServiceUnavailable
            );
        }
    }

    public async Task<TextAnswer> TakeAsync(SharedText text, TypedText typed, CancellationToken cancellation = default)
    {
        while (true)
        {
            if (await text.Read(cancellation) is not { } saved)
            {
                return TextAnswer.Refuse(
                    "the case was deleted in another window, or the session. Your text is still here: copy it, or bring back what was deleted."
                );
            }

            saved = saved with { Text = saved.Text.ReplaceLineEndings("\n") };
            var direct = typed.Version == saved.Version ? typed.On(saved.Text) : null;
            if ((direct ?? typed.OnOrigin()) is not { } mine)
            {
                return TextAnswer.Moved(saved);
            }

            var merged = direct is null
                ? TextMerge.Merge(typed.Origin!, mine, saved.Text)
                : new MergedText(direct, direct);
            if (merged.Text is null)
            {
                await (text.Keep?.Invoke(mine, cancellation) ?? Task.CompletedTask);
                return TextAnswer.Clash(saved, merged.Both, isKept: text.Keep is not null);
            }

            var next = PlainText.Clean(merged.Text);
            if (next.Length > LongestText)
            {
                return TextAnswer.Refuse(
                    $"it would be longer than {LongestText:N0} characters. Your text is still here: shorten it, and it is saved."
                );
            }

            var version = saved.Version;
            if (next != saved.Text)
            {
                if (!await text.Write(next, version, cancellation))
                {
                    continue;
                }

                version++;
                news.Tell(new TextWritten(text.Address, new SavedText(next, version), typed.By));
            }

            return TextAnswer.Saved(version, clock.GetUtcNow(), mine, next);
        }
    }
}
