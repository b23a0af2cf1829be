using System.Text.Json;
using LorStudio.Cases;

namespace LorStudio.CaseFiles;

/// <summary>The property <c>writer</c>.</summary>
internal static class WriterPart
{
    public static Writer Read(JsonFields json) =>
        new()
        {
            Name = json.RequiredName("name", "the writer's name without credentials"),
            Credentials = json["credentials"]?.Name(),
            Title = json["title"]?.Name(),
            Institution = json["institution"]?.Name(),
            Address = json["address"] is { } address ? ReadAddress(address) : null,
            Phone = json["phone"]?.Name(),
            Email = json["email"]?.Name(),
        };

    public static void Write(Utf8JsonWriter json, Writer writer)
    {
        json.RequiredText("name", writer.Name);
        json.Text("credentials", writer.Credentials);
        json.Text("title", writer.Title);
        json.Text("institution", writer.Institution);
        json.Texts("address", Lines(writer.Address));
        json.Text("phone", writer.Phone);
        json.Text("email", writer.Email);
    }

    private static string? ReadAddress(JsonPlace address)
    {
        var items = address.List(CaseFileLimits.AddressLines, item => Unified(item.Name() ?? ""));
        // An item may hold line breaks; written again, each line is an item.
        var text = string.Join('\n', items);
        var lines = text.Count('\n') + 1;
        if (lines > CaseFileLimits.AddressLines)
        {
            address.Error($"the address has {lines:N0} lines; expected at most {CaseFileLimits.AddressLines}.");
        }

        return string.IsNullOrWhiteSpace(text) ? null : text;
    }

    private static string[] Lines(string? address) =>
        string.IsNullOrWhiteSpace(address) ? [] : Unified(address).Split('\n');

    private static string Unified(string lines) =>
        lines.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
}
