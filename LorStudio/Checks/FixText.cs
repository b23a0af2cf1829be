namespace LorStudio.Checks;

/// <summary>What is written in the Markdown in the place of words that are mended.</summary>
internal static class FixText
{
    /// <summary>The new words, with those marks of the old stretch that belong to what stands around it.</summary>
    /// <param name="markdown">The stretch, which may begin or end emphasis: "the **the".</param>
    public static string Of(string markdown, string words)
    {
        // A mark that the stretch both opens and closes goes with its words.
        Dictionary<string, bool> open = new(StringComparer.Ordinal);
        for (var at = 0; at < markdown.Length; )
        {
            var end = at;
            while (end < markdown.Length && markdown[end] == '*')
            {
                end++;
            }

            var isMark = end > at && (at == 0 || markdown[at - 1] != '\\');
            var mark = markdown[at..end];
            if (isMark && !open.Remove(mark))
            {
                open[mark] = at == 0 || char.IsWhiteSpace(markdown[at - 1]);
            }

            at = Math.Max(end, at + 1);
        }

        return Marks(true) + words + Marks(false);

        string Marks(bool opening) => string.Concat(open.Where(m => m.Value == opening).Select(m => m.Key));
    }
}
