using System.Text.Json;

namespace LorStudio.CaseFiles;

/// <summary>
/// One value of a case file and where it stands. Each way of reading it either gives a value that keeps the format's
/// rules, or records what was expected and gives none, so that reading goes on and finds everything else.
/// </summary>
internal readonly partial record struct JsonPlace(string Path, JsonElement Value, JsonMessages Messages)
{
    public void Error(FormattableString text) => Messages.Error(Path, FormattableString.Invariant(text));

    public void Warn(FormattableString text) => Messages.Warn(Path, FormattableString.Invariant(text));

    /// <summary>The object as <paramref name="read"/> takes it; properties it did not ask for are named in warnings.</summary>
    public T Object<T>(Func<JsonFields, T> read)
    {
        if (Value.ValueKind != JsonValueKind.Object)
        {
            WrongType("an object");
            return read(JsonFields.Unreadable(Path, Messages));
        }

        var fields = JsonFields.Of(this);
        var result = read(fields);
        fields.WarnOfUnasked();
        return result;
    }

    /// <summary>The array's items; none where there are too many of them.</summary>
    public IReadOnlyList<T> List<T>(int limit, Func<JsonPlace, T> read)
    {
        if (Value.ValueKind != JsonValueKind.Array)
        {
            WrongType("a list");
            return [];
        }

        if (Value.GetArrayLength() is var length && length > limit)
        {
            Error($"the list has {length:N0} items; expected at most {limit:N0}.");
            return [];
        }

        var (path, messages) = (Path, Messages);
        return [.. Value.EnumerateArray().Select((item, i) => read(new($"{path}[{i}]", item, messages)))];
    }

    public bool? Flag()
    {
        if (Value.ValueKind is JsonValueKind.True or JsonValueKind.False)
        {
            return Value.GetBoolean();
        }

        WrongType("true or false");
        return null;
    }

    public decimal? Number(int least, int most)
    {
        if (Value.ValueKind != JsonValueKind.Number)
        {
            WrongType("a number");
        }
        else if (Value.TryGetDecimal(out var number) && number >= least && number <= most)
        {
            return number;
        }
        else
        {
            Error($"{ShownText.Of(Value.GetRawText())} is out of range; expected {least} to {most}.");
        }

        return null;
    }

    public int? Year()
    {
        var (first, last) = (CaseFileLimits.FirstYear, CaseFileLimits.LastYear);
        if (Value.ValueKind != JsonValueKind.Number)
        {
            WrongType("a year as a number");
        }
        else if (Value.TryGetInt32(out var year) && year >= first && year <= last)
        {
            return year;
        }
        else
        {
            Error($"{ShownText.Of(Value.GetRawText())} is no sensible year; expected {first} to {last}.");
        }

        return null;
    }

    private void WrongType(string expected)
    {
        var found = Value.ValueKind switch
        {
            JsonValueKind.Object => "an object",
            JsonValueKind.Array => "a list",
            JsonValueKind.String => "text",
            JsonValueKind.Number => "a number",
            JsonValueKind.Null => "null (leave out what is unknown)",
            _ => "true or false",
        };
        Error($"expected {expected}, found {found}.");
    }
}
