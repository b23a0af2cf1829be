namespace LorStudio.Checks.Reuse;

/// <summary>
/// Chooses the grams of a text by which it is found again. The index keeps a few of them (winnowing), a text that is checked
/// asks for all of its own: so a run of eight words is found for certain, and most shorter ones.
/// </summary>
internal static class Fingerprints
{
    /// <summary>Of so many grams in a row the index keeps at least one.</summary>
    private const int Window = 5;

    private const int MostKept = 4_000;
    private const int MostAsked = 2_000;

    /// <summary>Those that the index keeps, in ascending order, each once.</summary>
    public static ulong[] Kept(MaskedText text)
    {
        var ranks = Ranks(text);
        HashSet<ulong> kept = [];
        for (var from = 0; from < ranks.Length && (from == 0 || from + Window <= ranks.Length); from++)
        {
            var best = from;
            for (var at = from + 1; at < Math.Min(from + Window, ranks.Length); at++)
            {
                best = ranks[at] <= ranks[best] ? at : best;
            }

            if (ranks[best] != ulong.MaxValue)
            {
                kept.Add(text.Grams[best]);
            }
        }

        return Lowest(kept, MostKept);
    }

    /// <summary>Those that a text which is checked is looked up by. Of a text that is no letter's section only a part.</summary>
    public static ulong[] Asked(MaskedText text)
    {
        var ranks = Ranks(text);
        HashSet<ulong> asked = [];
        for (var at = 0; at < ranks.Length; at++)
        {
            if (ranks[at] != ulong.MaxValue)
            {
                asked.Add(text.Grams[at]);
            }
        }

        return Lowest(asked, MostAsked);
    }

    /// <summary>
    /// The telling grams come first, as the others stand in many letters; then the hash decides. One without any telling word
    /// is not used.
    /// </summary>
    private static ulong[] Ranks(MaskedText text)
    {
        var ranks = new ulong[text.Grams.Length];
        for (var at = 0; at < ranks.Length; at++)
        {
            var (telling, stock) = (0, 0);
            for (var word = at; word < at + MaskedText.Gram; word++)
            {
                telling += text.Kind(word) == WordKind.Telling ? 1 : 0;
                stock += text.Kind(word) == WordKind.Stock ? 1 : 0;
            }

            var common = (ulong)(2 * MaskedText.Gram - 2 * telling - stock);
            ranks[at] = telling == 0 ? ulong.MaxValue : (common << 60) | (text.Grams[at] >> 4);
        }

        return ranks;
    }

    /// <summary>The lowest are the same ones in two texts that are cut off.</summary>
    private static ulong[] Lowest(HashSet<ulong> grams, int most)
    {
        ulong[] all = [.. grams];
        Array.Sort(all);
        return all.Length > most ? all[..most] : all;
    }
}
