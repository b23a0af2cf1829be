using System.Text.Json;

namespace LorStudio.CaseFiles;

/// <summary>The properties of one object of a case file, asked for by name.</summary>
internal sealed class JsonFields
{
    private readonly string _path;
    private readonly JsonMessages _messages;
    private readonly bool _readable;
    private readonly Dictionary<string, JsonElement> _properties = new(StringComparer.Ordinal);
    private readonly HashSet<string> _asked = new(StringComparer.Ordinal);

    private JsonFields(string path, JsonMessages messages, bool readable) =>
        (_path, _messages, _readable) = (path, messages, readable);

    /// <summary>An object's properties; one that stands there twice is an error, as no reader could know which counts.</summary>
    public static JsonFields Of(JsonPlace place)
    {
        var fields = new JsonFields(place.Path, place.Messages, readable: true);
        foreach (var property in place.Value.EnumerateObject())
        {
            if (!fields._properties.TryAdd(property.Name, property.Value))
            {
                place.Messages.Error(fields.PathOf(property.Name), "stands there twice; expected it once.");
            }
        }

        return fields;
    }

    /// <summary>Stands for a value that is no object, which was said already: nothing is found, nothing is missed.</summary>
    public static JsonFields Unreadable(string path, JsonMessages messages) => new(path, messages, readable: false);

    /// <summary>The property's value; null where it is left out.</summary>
    public JsonPlace? this[string name]
    {
        get
        {
            _asked.Add(name);
            return _properties.TryGetValue(name, out var value) ? new(PathOf(name), value, _messages) : null;
        }
    }

    /// <summary>The property's value; its absence is an error.</summary>
    public JsonPlace? Required(string name, string expected)
    {
        var place = this[name];
        if (place is null && _readable)
        {
            _messages.Error(PathOf(name), $"is missing; expected {expected}.");
        }

        return place;
    }

    /// <summary>A name the format requires. One that is blank is as good as none, but a case may stand before its names are known.</summary>
    public string RequiredName(string name, string expected)
    {
        if (Required(name, expected) is not { } place)
        {
            return "";
        }

        var text = place.Name();
        if (text is null && place.IsBlank)
        {
            place.Warn($"is blank; the letter will have no such name.");
        }

        return text ?? "";
    }

    /// <summary>The object under a name. One that is left out reads as an empty one, so that what it must hold is missed.</summary>
    public T Object<T>(string name, Func<JsonFields, T> read) =>
        this[name] is { } place ? place.Object(read) : read(new(PathOf(name), _messages, _readable));

    /// <summary>Names each property that nothing asked for.</summary>
    public void WarnOfUnasked()
    {
        foreach (var name in _properties.Keys.Where(name => !_asked.Contains(name)))
        {
            _messages.Warn(PathOf(name), "is not a property of the format; it was left out.");
        }
    }

    private string PathOf(string name) =>
        name.Length > 0 && name.All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '$')
            ? $"{_path}.{ShownText.Of(name)}"
            : $"{_path}['{ShownText.Of(name)}']";
}
