namespace LorStudio.Cases.Materials;

/// <summary>A place where the words were found, with a line of what stands around it.</summary>
/// <param name="Before">In the same paragraph, cut at a word.</param>
public sealed record MaterialMatch(
    long MaterialId,
    string Name,
    MaterialParagraph Paragraph,
    string Before,
    string Words,
    string After
);

/// <summary>Finds words in materials' texts, whatever their case and diacritics.</summary>
public static class MaterialSearch
{
    /// <summary>Characters of what is searched for.</summary>
    public const int LongestWords = 200;

    /// <summary>Matches that are shown.</summary>
    public const int MostMatches = 5_000;

    private const int Around = 60;

    /// <summary>The matches in the order of the text; none for no words.</summary>
    public static IEnumerable<MaterialMatch> In(MaterialText text, long materialId, string name, string words) =>
        from paragraph in text.Paragraphs
        from place in Places(paragraph.Text, words)
        select Match(materialId, name, paragraph, place.Start, place.Start + place.Length);

    /// <summary>Where the words stand in a paragraph: start and length of each place, one behind the other.</summary>
    public static IEnumerable<(int Start, int Length)> Places(string paragraph, string words)
    {
        var wanted = new FoldedText(words.Trim()).Text;
        return wanted.Length is 0 or > LongestWords ? [] : new FoldedText(paragraph).Find(wanted);
    }

    private static MaterialMatch Match(long id, string name, MaterialParagraph paragraph, int start, int end)
    {
        var text = paragraph.Text;
        var from = Math.Max(0, start - Around);
        var to = Math.Min(text.Length, end + Around);
        // Never half a word where a space is near, and never half a character.
        if (from > 0)
        {
            var space = text.IndexOf(' ', from, start - from);
            from = space >= 0 ? space + 1 : from + (char.IsLowSurrogate(text[from]) ? 1 : 0);
        }

        if (to < text.Length)
        {
            var space = text.LastIndexOf(' ', to - 1, to - end);
            to = space >= end ? space : to - (char.IsHighSurrogate(text[to - 1]) ? 1 : 0);
        }

        return new MaterialMatch(
            id,
            name,
            paragraph,
            (from > 0 ? "… " : "") + text[from..start],
            text[start..end],
            text[end..Math.Max(end, to)] + (to < text.Length ? " …" : "")
        );
    }
}
