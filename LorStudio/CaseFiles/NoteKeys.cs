using System.Globalization;
using System.Text.Json;

namespace LorStudio.CaseFiles;

/// <summary>The names of a file's notes. A note that has none is given one that no other note bears.</summary>
internal sealed class NoteKeys(JsonElement root)
{
    private readonly HashSet<string> _written = Items(root, "sessions")
        .SelectMany(session => Items(session, "notes"))
        .Select(IdOf)
        .OfType<string>()
        .ToHashSet(StringComparer.Ordinal);

    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);
    private int _last;

    public bool Contains(string key) => _taken.Contains(key);

    /// <summary>The note's own name, or a new one where <paramref name="id"/> is left out.</summary>
    public string Take(JsonPlace? id)
    {
        if (id?.Name() is not { } key)
        {
            return Next();
        }

        if (!_taken.Add(key))
        {
            id?.Error($"“{ShownText.Of(key)}” names an earlier note already; expected an id of its own.");
        }

        return key;
    }

    private string Next()
    {
        string key;
        do
        {
            key = string.Create(CultureInfo.InvariantCulture, $"n{++_last}");
        } while (_written.Contains(key) || !_taken.Add(key));

        return key;
    }

    private static JsonElement[] Items(JsonElement holder, string name) =>
        holder.ValueKind == JsonValueKind.Object
        && holder.TryGetProperty(name, out var list)
        && list.ValueKind == JsonValueKind.Array
            ? [.. list.EnumerateArray()]
            : [];

    private static string? IdOf(JsonElement note) =>
        note.ValueKind == JsonValueKind.Object
        && note.TryGetProperty("id", out var id)
        && id.ValueKind == JsonValueKind.String
            ? id.WholeText()
            : null;
}
