using LorStudio.Markup;
using LorStudio.Saving;

namespace LorStudio.Cases.Materials;

/// <summary>What a browser is told about a file it sent.</summary>
/// <param name="Words">A sentence for the practitioner, which names the file.</param>
/// <param name="Id">Of the material; null where none was added and none is here.</param>
public sealed record UploadAnswer(string Words, long? Id = null);

/// <summary>Takes files from browsers, as the plain body of a request, and never more of it than a file may have.</summary>
public sealed class MaterialUpload(MaterialShelf shelf, CaseBook cases, ILogger<MaterialUpload> log)
{
    /// <summary>Reads the body, and keeps what is in it.</summary>
    /// <param name="name">Of the file, as the browser has it.</param>
    public async Task<(int Status, UploadAnswer Answer)> TakeAsync(
        Guid mark,
        string name,
        HttpRequest request,
        CancellationToken cancellation
    )
    {
        var shown = Shown(name);
        try
        {
            var refusal = MaterialShelf.TooLarge(long.MaxValue)!;
            var file = await SentFile.ReadAsync(request, MaterialShelf.LargestFile, refusal, cancellation);
            var read = await MaterialReader.ReadAsync(file, cancellation);
            var added = await shelf.AddAsync(await cases.FindAsync(mark, cancellation), name, file, read, cancellation);
            return (StatusCodes.Status200OK, new UploadAnswer(Words(added), added.Row.Id));
        }
        catch (UnreadableFileException unreadable)
        {
            return (
                StatusCodes.Status422UnprocessableEntity,
                new UploadAnswer($"{shown} was not added. {unreadable.Message}")
            );
        }
        catch (BadHttpRequestException refused)
        {
            return (refused.StatusCode, new UploadAnswer($"{shown} was not added. {refused.Message}"));
        }
        catch (SaveRefusedException refusal)
        {
            return (StatusCodes.Status409Conflict, new UploadAnswer($"{shown} was not added. {refusal.Message}"));
        }
#pragma warning disable CA1031 // Whatever failed, the practitioner has to hear that the file is not here.
        catch (Exception failure) when (failure is not OperationCanceledException)
#pragma warning restore CA1031
        {
            log.LogWarning(failure, "A file was not added");
            return (
                StatusCodes.Status503ServiceUnavailable,
                new UploadAnswer($"{shown} was not added: {WriteFault.Words(failure)} Choose it again in a moment.")
            );
        }
    }

    private static string Words(AddedMaterial added)
    {
        var row = added.Row;
        return added.Addition switch
        {
            MaterialAddition.AlreadyHere => $"{row.Name} is here already; the same file was not stored twice.",
            MaterialAddition.BroughtBack => $"{row.Name} had been deleted and is back.",
            _ when row.Remark is { } remark => $"{row.Name} was added. {remark}",
            _ => $"{row.Name} was added.",
        };
    }

    private static string Shown(string name)
    {
        var clean = HarmlessText.Clean(name[..Math.Min(name.Length, MaterialName.Longest)]).Trim();
        return clean.Length > 0 ? clean : "The file";
    }
}
