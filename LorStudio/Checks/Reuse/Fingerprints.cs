namespace LorStudio.Checks.Reuse;

/// <summary>
/// Chooses the grams of a text by which it is found again, as numbers of 64 bits: a hash of the gram, and in the lowest bits
/// a little of the word before it and of the one behind. The index keeps a few of them (winnowing), a text that is checked
/// asks for all of its own: so a run of eight words is found for certain, and most shorter ones.
/// </summary>
internal static class Fingerprints
{
    /// <summary>Bits for a word beside the gram.</summary>
    private const int BesideBits = 5;

    private const ulong BesideMask = (1UL << BesideBits) - 1;

    /// <summary>Bits for both words beside the gram.</summary>
    public const int NeighbourBits = 2 * BesideBits;

    private const ulong NeighbourMask = (1UL << NeighbourBits) - 1;

    /// <summary>Of so many grams in a row the index keeps at least one.</summary>
    private const int Window = 5;

    private const int Nearest = 4; // words to either side
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
                kept.Add(At(text, best));
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
                asked.Add(At(text, at));
            }
        }

        return Lowest(asked, MostAsked);
    }

    /// <summary>The gram without what stands beside it.</summary>
    public static ulong Gram(ulong fingerprint) => fingerprint >> NeighbourBits;

    /// <summary>What stands beside the gram.</summary>
    public static ulong Neighbours(ulong fingerprint) => fingerprint & NeighbourMask;

    /// <summary>How many of the two words beside one gram may be equal.</summary>
    public static int EqualNeighbours(ulong one, ulong other)
    {
        var different = one ^ other;
        return ((different & BesideMask) == 0 ? 1 : 0) + ((different & (BesideMask << BesideBits)) == 0 ? 1 : 0);
    }

    private static ulong At(MaskedText text, int at)
    {
        var before = Beside(text, at - 1, -1);
        var behind = Beside(text, at + MaskedText.Gram, 1);
        return (text.Grams[at] & ~NeighbourMask) | (before << BesideBits) | behind;
    }

    /// <summary>Of the nearest word that tells anything: words of grammar are often equal by chance.</summary>
    private static ulong Beside(MaskedText text, int from, int step)
    {
        for (var at = from; at >= 0 && at < text.Count && Math.Abs(at - from) < Nearest; at += step)
        {
            if (text.Kind(at) >= WordKind.Stock)
            {
                return text[at] & BesideMask;
            }
        }

        return 0;
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
