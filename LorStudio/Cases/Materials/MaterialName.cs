using System.Buffers;
using LorStudio.Markup;

namespace LorStudio.Cases.Materials;

/// <summary>File names as they came, harmless to show, to store and to download under.</summary>
public static class MaterialName
{
    /// <summary>Characters of a name, its ending among them.</summary>
    public const int Longest = 150;

    private static readonly SearchValues<char> Forbidden = SearchValues.Create("<>:\"|?*");

    /// <summary>
    /// The last part of a path, without characters that some system forbids or that mislead the eye, and with an ending
    /// that tells what the file is: "invoice.exe" of a PDF is "invoice.exe.pdf".
    /// </summary>
    public static string Of(string name, MaterialFormat format)
    {
        var last = name[(name.AsSpan().LastIndexOfAny('/', '\\') + 1)..];
        // No system has names of this length; what is cleaned is bounded before it is.
        var clean = HarmlessText.Clean(last[..Math.Min(last.Length, 4 * Longest)]);
        clean = string.Concat(clean.Select(c => Forbidden.Contains(c) ? '-' : c)).TrimEnd(' ', '.', '\u00A0');
        var endings = format.Endings();
        var ending = endings.FirstOrDefault(e => clean.EndsWith(e, StringComparison.OrdinalIgnoreCase));
        var stem = ending is null ? clean : clean[..^ending.Length];
        stem = stem.Trim(' ', '.', '\u00A0');
        ending ??= endings[0];
        return Cut(stem.Length > 0 ? stem : "file", Longest - ending.Length) + ending;
    }

    private static string Cut(string text, int longest)
    {
        if (text.Length <= longest)
        {
            return text;
        }

        return text[..(char.IsHighSurrogate(text[longest - 1]) ? longest - 1 : longest)];
    }
}
