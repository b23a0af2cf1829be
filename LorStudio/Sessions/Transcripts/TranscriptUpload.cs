using LorStudio.Cases;
using LorStudio.Markup;
using LorStudio.Saving;
using Microsoft.AspNetCore.Http.HttpResults;

namespace LorStudio.Sessions.Transcripts;

/// <summary>What a browser is told about a transcript it sent.</summary>
/// <param name="Words">A sentence for the practitioner.</param>
/// <param name="Faults">What could not be read, each with its line; empty where all was.</param>
public sealed record TranscriptAnswer(string Words, IReadOnlyList<string> Faults);

/// <summary>Takes the transcripts of meetings from browsers.</summary>
public sealed class TranscriptUpload(TranscriptShelf shelf, CaseBook cases, ILogger<TranscriptUpload> log)
{
    private const int MostFaults = 50;
    private const string TooLarge =
        "It is larger than the 20 MB a transcript may have. Choose the transcript itself, not the recording.";

    /// <summary>Reads the body and keeps what is in it.</summary>
    public async Task<IResult> TakeAsync(
        Guid mark,
        long sessionId,
        string name,
        HttpRequest request,
        CancellationToken cancellation
    )
    {
        try
        {
            var file = await SentFile.ReadAsync(request, TranscriptReader.LargestFile, TooLarge, cancellation);
            // A large file takes a moment, in which others are served.
            var read = await Task.Run(() => TranscriptReader.Read(file), cancellation);
            await shelf.AddAsync(await cases.FindAsync(mark, cancellation), sessionId, name, file, read, cancellation);
            return Answer(
                StatusCodes.Status200OK,
                Words(read),
                [.. read.Faults.Take(MostFaults).Select(f => Words(f, read.Format))]
            );
        }
        catch (UnreadableFileException unreadable)
        {
            return Answer(StatusCodes.Status422UnprocessableEntity, unreadable.Message);
        }
        catch (BadHttpRequestException refused)
        {
            return Answer(refused.StatusCode, refused.Message);
        }
        catch (SaveRefusedException refusal)
        {
            return Answer(StatusCodes.Status409Conflict, refusal.Message);
        }
#pragma warning disable CA1031 // Whatever failed, the practitioner has to hear that the file is not here.
        catch (Exception failure) when (failure is not OperationCanceledException)
#pragma warning restore CA1031
        {
            log.LogWarning(failure, "A transcript was not added");
            return Answer(
                StatusCodes.Status503ServiceUnavailable,
                $"{WriteFault.Words(failure)} The transcript was not added; choose it again in a moment."
            );
        }
    }

    private static string Words(ReadTranscript read)
    {
        var cues = read.Cues.Count == 1 ? "1 passage" : $"{read.Cues.Count:N0} passages";
        return read.Faults.Count == 0 ? $"{cues} were read." : $"{cues} were read, and some of the file was not:";
    }

    private static string Words(TranscriptFault fault, string format)
    {
        // A Word document has no lines.
        var place = format.EndsWith("docx", StringComparison.Ordinal) ? "Paragraph" : "Line";
        return fault.Line > 0 ? $"{place} {fault.Line:N0}: {fault.Message}" : fault.Message;
    }

    private static JsonHttpResult<TranscriptAnswer> Answer(
        int status,
        string words,
        IReadOnlyList<string>? faults = null
    ) => TypedResults.Json(new TranscriptAnswer(words, faults ?? []), statusCode: status);
}
