using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace LorStudio.Commands;

/// <summary>Results as JSON Lines: one object a line.</summary>
internal static class JsonLines
{
    // The lines are read by programs and people, never put into a page.
    private static readonly JsonWriterOptions Readable = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static async Task WriteAsync(TextWriter output, Action<Utf8JsonWriter> properties)
    {
        using MemoryStream line = new();
        await using (Utf8JsonWriter json = new(line, Readable))
        {
            json.WriteStartObject();
            properties(json);
            json.WriteEndObject();
        }

        await output.WriteLineAsync(Encoding.UTF8.GetString(line.GetBuffer(), 0, (int)line.Length));
    }
}
