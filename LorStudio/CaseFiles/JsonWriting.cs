using System.Globalization;
using System.Text;
using System.Text.Json;

namespace LorStudio.CaseFiles;

/// <summary>Ways of writing a property that leave out what is unknown.</summary>
internal static class JsonWriting
{
    extension(Utf8JsonWriter json)
    {
        public void Text(string name, string? text)
        {
            if (!string.IsNullOrEmpty(text))
            {
                json.WriteString(name, Allowed(text));
            }
        }

        /// <summary>A text the format requires, blank or not.</summary>
        public void RequiredText(string name, string text) => json.WriteString(name, Allowed(text));

        public void Word<T>(string name, Words<T> words, T? value)
            where T : struct, Enum
        {
            if (value is { } known)
            {
                json.WriteString(name, words[known]);
            }
        }

        public void Date(string name, DateOnly? date)
        {
            if (date is { } known)
            {
                json.WriteString(name, known.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            }
        }

        public void Instant(string name, DateTimeOffset? instant)
        {
            if (instant is { } known)
            {
                const string Form = "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz";
                json.WriteString(name, known.ToString(Form, CultureInfo.InvariantCulture));
            }
        }

        /// <summary>Whole seconds since a session's start, hh:mm:ss.</summary>
        public void SinceStart(string name, TimeSpan? time)
        {
            if (time is { } known)
            {
                json.WriteString(
                    name,
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"{(int)known.TotalHours:00}:{known.Minutes:00}:{known.Seconds:00}"
                    )
                );
            }
        }

        public void Number(string name, decimal? number)
        {
            if (number is { } known)
            {
                // 40 and 40.0 are one number, and SQLite gives back the second for the first.
                json.WritePropertyName(name);
                json.WriteRawValue(known.ToString("G29", CultureInfo.InvariantCulture));
            }
        }

        /// <summary>An object, left out while nothing in it is known.</summary>
        public void Object<T>(string name, T value, Action<Utf8JsonWriter, T> write)
            where T : class, new()
        {
            if (!value.Equals(new T()))
            {
                json.WriteStartObject(name);
                write(json, value);
                json.WriteEndObject();
            }
        }

        public void Objects<T>(string name, IReadOnlyCollection<T> items, Action<Utf8JsonWriter, T> write)
        {
            if (items.Count == 0)
            {
                return;
            }

            json.WriteStartArray(name);
            foreach (var item in items)
            {
                json.WriteStartObject();
                write(json, item);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        public void Texts(string name, IReadOnlyCollection<string> texts)
        {
            if (texts.Count == 0)
            {
                return;
            }

            json.WriteStartArray(name);
            foreach (var text in texts)
            {
                json.WriteStringValue(Allowed(text));
            }

            json.WriteEndArray();
        }
    }

    /// <summary>The text as the format allows it: a control character that was pasted somewhere must not make the file unreadable.</summary>
    private static string Allowed(string text)
    {
        if (!text.Any(c => char.IsSurrogate(c) || IsForbidden(c)))
        {
            return text;
        }

        var allowed = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (!rune.IsBmp || !IsForbidden((char)rune.Value))
            {
                allowed.Append(rune);
            }
        }

        return allowed.ToString();
    }

    private static bool IsForbidden(char c) => char.IsControl(c) && c is not ('\t' or '\n' or '\r');
}
