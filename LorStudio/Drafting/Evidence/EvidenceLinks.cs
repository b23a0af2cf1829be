namespace LorStudio.Drafting.Evidence;

/// <summary>Keeps links at their sentences while these are edited.</summary>
public static class EvidenceLinks
{
    private const double StillTheSame = 0.3; // of the words, where no neighbour tells
    private const double ComesBack = 0.75; // of the words, of one that stands elsewhere or waits

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
            if (!old.Contains(link.Sentence))
            {
                // It stands elsewhere, or waits: what is like all of it rests on the same note, and it keeps its own.
                carried.AddRange([
                    link,
                    .. CopiesOf(link.Sentence, fresh).Select(copy => link with { Sentence = copy }),
                ]);
                continue;
            }

            List<string> heirs =
                standing.Contains(link.Sentence) ? []
                : isOneEdited ? fresh
                : Heirs(link.Sentence, fresh);
            carried.AddRange(heirs.Count == 0 ? [link] : heirs.Select(heir => link with { Sentence = heir }));
        }

        return [.. carried.Distinct()];
    }

    /// <summary>What a sentence that is not there became: of the new sentences the ones like it.</summary>
    private static List<string> Heirs(string gone, List<string> fresh)
    {
        var words = Words(gone);
        return [.. fresh.Where(s => Likeness(words, Words(s)) >= StillTheSame)];
    }

    /// <summary>The new sentences that hold most words of one and hardly others; a fragment of it is none.</summary>
    private static IEnumerable<string> CopiesOf(string sentence, List<string> fresh)
    {
        var words = Words(sentence);
        return fresh.Where(s =>
        {
            var other = Words(s);
            return words.Count(other.Contains) >= ComesBack * Math.Max(words.Count, other.Count);
        });
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
