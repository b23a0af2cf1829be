using System.Text.Json;

namespace LorStudio.CaseFiles;

/// <summary>JSON can escape half of a surrogate pair, which is no character and which .NET only finds by throwing.</summary>
internal static class JsonSurrogates
{
    /// <summary>The string's text; null where it holds half of a surrogate pair.</summary>
    public static string? WholeText(this JsonElement value)
    {
        try
        {
            return value.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>Whether the reader's current string or property name is whole.</summary>
    public static bool IsWhole(ref Utf8JsonReader reader)
    {
        if (!reader.ValueIsEscaped)
        {
            return true;
        }

        try
        {
            return reader.GetString() is not null;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }
}
