using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace LorStudio.CaseFiles;

/// <summary>Looks for the faults that make a file as a whole unreadable, before any of its values is taken.</summary>
internal static class JsonWhole
{
    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>The file's JSON, without a byte order mark.</summary>
    public static ReadOnlyMemory<byte> Body(ReadOnlyMemory<byte> file) =>
        file.Span.StartsWith(ByteOrderMark) ? file[ByteOrderMark.Length..] : file;

    /// <summary>What makes the file unreadable, in words; null where it is well-formed JSON holding one object.</summary>
    public static string? FindFault(ReadOnlySpan<byte> json)
    {
        if (!Utf8.IsValid(json))
        {
            return TextFault(json);
        }

        var start = json.IndexOfAnyExcept(" \t\r\n"u8);
        return start < 0 ? "The file is empty; expected a case file."
            : json[start] != '{' ? "This is not a case file; expected JSON that begins with {."
            : Scan(json);
    }

    private static string? Scan(ReadOnlySpan<byte> json)
    {
        // Data that simply stops is told apart from data that is wrong: the last block is not announced as such.
        var options = new JsonReaderOptions { MaxDepth = int.MaxValue };
        var reader = new Utf8JsonReader(json, isFinalBlock: false, new JsonReaderState(options));
        try
        {
            while (reader.Read())
            {
                if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
                {
                    if (reader.CurrentDepth >= CaseFileLimits.Nesting)
                    {
                        return $"Values are nested more than {CaseFileLimits.Nesting} levels deep "
                            + $"({At(json, (int)reader.TokenStartIndex)}); no case needs that.";
                    }
                }
                else if (reader.TokenType == JsonTokenType.PropertyName && !JsonSurrogates.IsWhole(ref reader))
                {
                    return $"A property's name is no valid text ({At(json, (int)reader.TokenStartIndex)}).";
                }
            }
        }
        catch (JsonException fault)
        {
            return FormattableString.Invariant(
                $"This is not valid JSON: see line {fault.LineNumber + 1}, byte {fault.BytePositionInLine + 1}."
            );
        }

        return reader is { TokenType: JsonTokenType.EndObject, CurrentDepth: 0 } ? null : CutOff(json);
    }

    private static string TextFault(ReadOnlySpan<byte> json)
    {
        var position = 0;
        OperationStatus status;
        while ((status = Rune.DecodeFromUtf8(json[position..], out _, out var length)) == OperationStatus.Done)
        {
            position += length;
        }

        return status == OperationStatus.NeedMoreData
            ? CutOff(json)
            : $"This is not UTF-8 text ({At(json, position)}). Save the file as UTF-8.";
    }

    private static string CutOff(ReadOnlySpan<byte> json) =>
        $"The file ends in the middle ({At(json, json.Length)}): it was cut off. Take a fresh copy.";

    private static string At(ReadOnlySpan<byte> json, int position)
    {
        var before = json[..position];
        var line = before.Count((byte)'\n') + 1;
        return FormattableString.Invariant($"line {line}, byte {position - before.LastIndexOf((byte)'\n')}");
    }
}
