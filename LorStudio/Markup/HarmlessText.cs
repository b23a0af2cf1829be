using System.Text;

namespace LorStudio.Markup;

/// <summary>Text from people, freed of characters that would show or print as nothing, or make other text look like what it is not.</summary>
internal static class HarmlessText
{
    /// <summary>
    /// One line of well-formed text in normalization form C. Control characters, bidirectional overrides, lone surrogates
    /// and invisible format characters are left out; every kind of white space is a space, or a no-break space.
    /// </summary>
    public static string Clean(string text)
    {
        if (Ascii.IsValid(text) && !text.AsSpan().ContainsAnyInRange('\0', '\x1F') && !text.Contains('\x7F'))
        {
            return text;
        }
        var clean = new StringBuilder(text.Length);
        // A lone surrogate is enumerated as U+FFFD, as is a NUL by the Markdown parser.
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value is 0xA0 or 0x2007 or 0x202F)
            {
                clean.Append('\u00A0');
            }
            else if (Rune.IsWhiteSpace(rune))
            {
                clean.Append(' ');
            }
            else if (!Rune.IsControl(rune) && !IsInvisible(rune.Value))
            {
                clean.Append(rune);
            }
        }
        return clean.ToString().Normalize(NormalizationForm.FormC);
    }

    private static bool IsInvisible(int value) =>
        value
            is 0xAD // soft hyphen
                or 0x61C // Arabic letter mark
                or 0x180E
                or 0x200B // zero width space
                or 0x200E
                or 0x200F // marks, embeddings, overrides and isolates of direction
                or (>= 0x202A and <= 0x202E)
                or (>= 0x2060 and <= 0x206F)
                or 0xFEFF
                or (>= 0xFFF9 and <= 0xFFFD)
                or (>= 0xE0000 and <= 0xE007F)
        || (value & 0xFFFE) == 0xFFFE;
}
