using System.Text.Json;
using LorStudio.Cases;

namespace LorStudio.CaseFiles;

/// <summary>Reads a case file of the format <c>lorstudio-case/1</c>, whoever made it.</summary>
public static class CaseFileReader
{
    /// <summary>Reads the stream to its end, or to where it grows too long for a case file.</summary>
    public static async Task<CaseFileResult> ReadAsync(Stream file, CancellationToken cancellation)
    {
        using var bytes = new MemoryStream();
        var chunk = new byte[81_920];
        while (
            bytes.Length <= CaseFileLimits.FileBytes && await file.ReadAsync(chunk, cancellation) is var read and > 0
        )
        {
            bytes.Write(chunk.AsSpan(0, read));
        }

        return Read(bytes.GetBuffer().AsMemory(0, (int)bytes.Length));
    }

    public static CaseFileResult Read(ReadOnlyMemory<byte> file)
    {
        var messages = new JsonMessages();
        var contents =
            file.Length > CaseFileLimits.FileBytes ? TooLong(messages) : ReadBody(JsonWhole.Body(file), messages);
        return new(messages.HasErrors ? null : contents, messages.Errors, messages.Warnings);
    }

    private static CaseContents? TooLong(JsonMessages messages)
    {
        messages.Error(null, "The file is larger than 64 MB; no case file may be.");
        return null;
    }

    private static CaseContents? ReadBody(ReadOnlyMemory<byte> json, JsonMessages messages)
    {
        if (JsonWhole.FindFault(json.Span) is { } fault)
        {
            messages.Error(null, fault);
            return null;
        }

        using var document = JsonDocument.Parse(json, new() { MaxDepth = CaseFileLimits.Nesting });
        var root = new JsonPlace("$", document.RootElement, messages);
        return IsOtherFormat(root) ? null : root.Object(fields => ReadCase(fields, new NoteKeys(root.Value)));
    }

    /// <summary>Another format or version has other properties, so that nothing else about it is worth saying.</summary>
    private static bool IsOtherFormat(JsonPlace root)
    {
        if (
            !root.Value.TryGetProperty("format", out var format)
            || format.ValueKind != JsonValueKind.String
            || format.WholeText() is not { } name
            || name == CaseFileWriter.Format
        )
        {
            return false;
        }

        root.Messages.Error(
            "$.format",
            $"the file has the format “{ShownText.Of(name)}”; expected {CaseFileWriter.Format}, "
                + "the only one this version of LorStudio reads."
        );
        return true;
    }

    private static CaseContents ReadCase(JsonFields json, NoteKeys keys)
    {
        json.Required("format", $"“{CaseFileWriter.Format}”")?.Name();
        var facts = new CaseFacts
        {
            Candidate = json.Object("candidate", CandidatePart.Read),
            Writer = json.Object("writer", WriterPart.Read),
            Experience = json.Object("experience", ExperiencePart.Read),
            Application = json.Object("application", ApplicationPart.Read),
            People = [.. (json["people"]?.List(CaseFileLimits.People, p => p.Name()) ?? []).OfType<string>()],
            Order = json.Object("order", OrderPart.Read),
        };
        var sessions = json["sessions"]?.List(CaseFileLimits.Sessions, p => p.Object(s => SessionPart.Read(s, keys)));
        var (draft, notes) = json.Object("draft", d => DraftPart.Read(d, keys));
        return new(facts, sessions ?? [], draft, notes);
    }
}
