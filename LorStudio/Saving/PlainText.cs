using System.Text;

namespace LorStudio.Saving;

/// <summary>Typed or pasted text as the database and a case file can hold it.</summary>
public static class PlainText
{
    /// <summary>Line breaks become line feeds; other control characters (tab aside) and halves of characters go.</summary>
    public static string Clean(string text)
    {
        var kept = new StringBuilder(text.Length);
        foreach (var rune in text.ReplaceLineEndings("\n").EnumerateRunes())
        {
            if (rune != Rune.ReplacementChar && (!Rune.IsControl(rune) || rune.Value is '\n' or '\t'))
            {
                kept.Append(rune.ToString());
            }
        }

        return kept.ToString();
    }
}
