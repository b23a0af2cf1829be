using System.Buffers;
using System.Text.Json;

namespace LorStudio.CaseFiles;

internal readonly partial record struct JsonPlace
{
    /// <summary>The characters that force or isolate a direction of writing (Unicode Standard Annex 9).</summary>
    private static readonly SearchValues<char> BidiControls = SearchValues.Create(
        "\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069"
    );

    /// <summary>Whether this is a text in which nothing is written.</summary>
    public bool IsBlank =>
        Value.ValueKind == JsonValueKind.String && Value.WholeText() is { } text && string.IsNullOrWhiteSpace(text);

    /// <summary>A name or another text of one line; null where it is blank, which says no more than leaving it out.</summary>
    public string? Name(int limit = CaseFileLimits.Name)
    {
        var text = Text(limit);
        if (text?.AsSpan().IndexOfAny(BidiControls) >= 0)
        {
            Warn($"holds a character that turns the direction of writing around; it was left out.");
            text = string.Concat(text.Where(c => !BidiControls.Contains(c)));
        }

        return string.IsNullOrWhiteSpace(text) ? null : text;
    }

    /// <summary>Text of any number of lines.</summary>
    /// <param name="limit">The most characters, in UTF-16 code units.</param>
    public string? Text(int limit)
    {
        if (Decode() is not { } text)
        {
            return null;
        }

        if (text.Length > limit)
        {
            Error(
                $"the text has {text.Length:N0} characters; expected at most {limit:N0}. It begins “{ShownText.Of(text)}”."
            );
            return null;
        }

        if (text.AsSpan().IndexOfAny(Controls) is var at and >= 0)
        {
            Error(
                $"the text holds the control character U+{(int)text[at]:X4} at position {at}; expected none but tab and line breaks."
            );
            return null;
        }

        return text;
    }

    /// <summary>A text of exactly so many ASCII digits; null where it is blank.</summary>
    public string? Digits(int count)
    {
        var text = Name();
        if (text is null || (text.Length == count && text.All(char.IsAsciiDigit)))
        {
            return text;
        }

        Error($"“{ShownText.Of(text)}” is not right; expected {count} digits.");
        return null;
    }

    /// <summary>One of the format's own words.</summary>
    public T? Word<T>(Words<T> words)
        where T : struct, Enum
    {
        if (Decode() is not { } text)
        {
            return null;
        }

        if (words.Find(text) is { } value)
        {
            return value;
        }

        Error($"“{ShownText.Of(text)}” is not known; expected one of {words.All}.");
        return null;
    }

    private static SearchValues<char> Controls { get; } =
        SearchValues.Create([
            .. Enumerable
                .Range(0, 0xA0)
                .Select(c => (char)c)
                .Where(c => char.IsControl(c) && c is not ('\t' or '\n' or '\r')),
        ]);

    private string? Decode()
    {
        if (Value.ValueKind != JsonValueKind.String)
        {
            WrongType("text");
            return null;
        }

        if (Value.WholeText() is { } text)
        {
            return text;
        }

        Error(
            $"the text holds half of a surrogate pair (an escape from \\uD800 to \\uDFFF); expected whole characters."
        );
        return null;
    }
}
