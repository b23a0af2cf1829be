using System.Collections.Frozen;

namespace LorStudio.Checks.Phrases;

/// <summary>Finds the phrases of many rules in one walk over the words.</summary>
public sealed class PhraseBook
{
    private readonly FrozenDictionary<string, Entry[]> _byFirstWord;

    public PhraseBook(IEnumerable<PhraseRule> rules, IReadOnlyDictionary<string, IReadOnlySet<string>>? lists = null)
    {
        Rules = [.. rules];
        _byFirstWord = Rules
            .SelectMany(rule =>
                rule.Phrases.Select(p => new Entry(rule, PhrasePattern.Parse(p, lists), false))
                    .Concat(rule.Except.Select(p => new Entry(rule, PhrasePattern.Parse(p, lists), true)))
            )
            .SelectMany(entry => entry.Pattern.Beginnings.Select(word => (word, entry)))
            .GroupBy(e => e.word, e => e.entry, StringComparer.Ordinal)
            .ToFrozenDictionary(g => g.Key, g => g.ToArray(), StringComparer.Ordinal);
    }

    public IReadOnlyList<PhraseRule> Rules { get; }

    /// <summary>All places, in order; of places of one rule that overlap the longest, and none that an exception covers.</summary>
    public IReadOnlyList<PhraseMatch> Find(CheckedSection section)
    {
        List<PhraseMatch> found = [];
        List<PhraseMatch> left = [];
        for (var word = 0; word < section.Words.Count; word++)
        {
            if (!_byFirstWord.TryGetValue(section.Words[word].Folded, out var entries))
            {
                continue;
            }

            foreach (var (rule, pattern, isException) in entries)
            {
                if (pattern.MatchAt(section.Prose, word) is > 0 and var behind)
                {
                    (isException ? left : found).Add(new(rule, word, behind - 1));
                }
            }
        }

        return
        [
            .. found
                .Where(m =>
                    !left.Exists(l => l.Rule == m.Rule && l.Covers(m))
                    && !found.Exists(o => o != m && o.Rule == m.Rule && o.Covers(m))
                )
                .Distinct(),
        ];
    }

    private readonly record struct Entry(PhraseRule Rule, PhrasePattern Pattern, bool IsException);
}

/// <summary>A phrase that was found.</summary>
/// <param name="Last">Index of its last word.</param>
public readonly record struct PhraseMatch(PhraseRule Rule, int First, int Last)
{
    internal bool Covers(PhraseMatch other) => First <= other.First && Last >= other.Last;
}
