using System.Text;
using LorStudio.Markup;

namespace LorStudio.Letters;

/// <summary>Names of letter files.</summary>
public static class LetterFileName
{
    // Keeps the whole name under the 255 bytes that file systems allow.
    private const int MaximumNameBytes = 180;

    /// <summary>
    /// "Letter of recommendation - NAME.pdf", without the characters that file systems or the letter portal refuse
    /// (pipe, asterisk, question mark, colon: ERAS letter portal rules, 2025 season). The ending has its dot.
    /// </summary>
    public static string For(string candidateName, string ending)
    {
        var name = new StringBuilder();
        var bytes = 0;
        foreach (var rune in HarmlessText.Clean(candidateName).EnumerateRunes())
        {
            bytes += rune.Utf8SequenceLength;
            if (bytes > MaximumNameBytes)
            {
                break;
            }
            name.Append(rune.Value is < 0x80 && "|*?:\"<>/\\".Contains((char)rune.Value) ? (Rune)' ' : rune);
        }
        var safe = string.Join(' ', name.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries)).TrimEnd('.');
        return (safe.Length > 0 ? $"Letter of recommendation - {safe}" : "Letter of recommendation") + ending;
    }
}
