namespace LorStudio.Checks;

/// <summary>Names a text in few bytes, so that a browser knows which of its texts is spoken of (text-log.js reckons the same).</summary>
internal static class TextHash
{
    /// <summary>FNV-1a of the UTF-16 code units, in 32 bits.</summary>
    public static uint Of(string text)
    {
        var hash = 0x811C9DC5u;
        foreach (var unit in text)
        {
            hash = unchecked((hash ^ unit) * 0x01000193u);
        }

        return hash;
    }
}
