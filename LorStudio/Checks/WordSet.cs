using System.Collections.Frozen;

namespace LorStudio.Checks;

/// <summary>Word lists written as text.</summary>
internal static class WordSet
{
    /// <summary>The words of a text, parted by white space.</summary>
    public static FrozenSet<string> Of(string words) =>
        words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
