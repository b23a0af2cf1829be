using System.Text.Encodings.Web;
using System.Text.Json;

namespace LorStudio.CaseFiles;

/// <summary>A case file as it was written.</summary>
/// <param name="Errors">Why it could not be imported again; empty where it can.</param>
public sealed record WrittenCase(byte[] File, IReadOnlyList<CaseFileMessage> Errors);

/// <summary>Writes a case as a case file: the same contents give the same bytes.</summary>
public static class CaseFileWriter
{
    /// <summary>Name and version of the format.</summary>
    public const string Format = "lorstudio-case/1";

    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        // The file is read by people and parsers, never pasted into HTML: José stays José.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>
    /// Writes the case and reads the file back: what was typed in the workspace may be longer than a case file can hold.
    /// </summary>
    public static WrittenCase WriteReadable(CaseContents contents)
    {
        var file = Write(contents);
        return new(file, CaseFileReader.Read(file).Errors);
    }

    public static byte[] Write(CaseContents contents)
    {
        using var file = new MemoryStream();
        using (var json = new Utf8JsonWriter(file, Options))
        {
            json.WriteStartObject();
            WriteCase(json, contents);
            json.WriteEndObject();
        }

        file.WriteByte((byte)'\n');
        return file.ToArray();
    }

    private static void WriteCase(Utf8JsonWriter json, CaseContents contents)
    {
        json.WriteString("format", Format);
        json.WriteStartObject("candidate");
        CandidatePart.Write(json, contents.Facts.Candidate);
        json.WriteEndObject();
        json.WriteStartObject("writer");
        WriterPart.Write(json, contents.Facts.Writer);
        json.WriteEndObject();
        json.Object("experience", contents.Facts.Experience, ExperiencePart.Write);
        json.Object("application", contents.Facts.Application, ApplicationPart.Write);
        json.Texts("people", contents.Facts.People);
        json.Object("order", contents.Facts.Order, OrderPart.Write);
        json.Objects("sessions", contents.Sessions, SessionPart.Write);
        json.WriteStartObject("draft");
        DraftPart.Write(json, contents);
        json.WriteEndObject();
    }
}
