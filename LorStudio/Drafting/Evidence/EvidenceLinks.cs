namespace LorStudio.Drafting.Evidence;

/// <summary>Keeps links at their sentences while these are edited.</summary>
public static class EvidenceLinks
{
    private const double StillTheSame = 0.3; // of the words, where no neighbour tells
    private const double ComesBack = 0.6; // of the words, of one that was away: put in and edited before it was ever saved

    /// <summary>
    /// The links of a draft after the sentences of one section became others. A sentence that stands unchanged keeps its
    /// links; one that was edited is known between its unchanged neighbours, or by its words. Links of a sentence that is
    /// deleted, or stands in another section, wait as they are: it may come back, there or elsewhere.
    /// </summary>
    public static IReadOnlyList<EvidenceLink> Carry(
        IReadOnlyList<EvidenceLink> links,
        IReadOnlyList<string> before,
        IReadOnlyList<string> after
    )
    {
        var (old, standing) = (before.ToHashSet(StringComparer.Ordinal), after.ToHashSet(StringComparer.Ordinal));
        List<string> fresh = [.. standing.Where(s => !old.Contains(s))];
        if (fresh.Count == 0)
        {
            return links;
        }

        // One sentence edited where it stands is the same one, however little of it is left.
        var isOneEdited = fresh.Count == 1 && old.Count(s => !standing.Contains(s)) == 1;
        List<EvidenceLink> carried = [];
        foreach (var link in links)
        {
            List<string> heirs =
                standing.Contains(link.Sentence) ? []
                : isOneEdited && old.Contains(link.Sentence) ? fresh
                : Heirs(link.Sentence, old.Contains(link.Sentence) ? StillTheSame : ComesBack, fresh);
            carried.AddRange(heirs.Count == 0 ? [link] : heirs.Select(heir => link with { Sentence = heir }));
        }

        return [.. carried.Distinct()];
    }

    /// <summary>What a sentence that is not there became: of the new sentences the ones like it.</summary>
    private static List<string> Heirs(string gone, double enough, List<string> fresh)
    {
        var words = Words(gone);
        return [.. fresh.Where(s => Likeness(words, Words(s)) >= enough)];
    }

    private static HashSet<string> Words(string sentence) =>
        [
            .. sentence
                .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
                .Select(w => w.Trim('.', ',', ';').ToUpperInvariant()),
        ];

    /// <summary>Of the shorter one's words, how many the other has: half of a sentence that was split is like the whole.</summary>
    private static double Likeness(HashSet<string> one, HashSet<string> other) =>
        Math.Min(one.Count, other.Count) is > 0 and var shorter ? one.Count(other.Contains) / (double)shorter : 0;
}
