using System.Collections.Frozen;

namespace LorStudio.Checks.Phrases;

/// <summary>Finds the phrases of many rules in one walk over the words.</summary>
public sealed class PhraseBook
{
    private readonly FrozenDictionary<string, Entry[]> _byFirstWord;
    private readonly int _longest;

    public PhraseBook(IEnumerable<PhraseRule> rules, IReadOnlyDictionary<string, IReadOnlySet<string>>? lists = null)
    {
        Rules = [.. rules];
        Entry[] entries =
        [
            .. Rules.SelectMany(rule =>
                rule.Phrases.Select(phrase => Entry.Of(rule, phrase, lists, isException: false))
                    .Concat(rule.Except.Select(phrase => Entry.Of(rule, phrase, lists, isException: true)))
            ),
        ];
        _longest = entries.Select(e => e.Pattern.Longest).DefaultIfEmpty().Max();
        _byFirstWord = entries
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

            foreach (var (rule, pattern, fix, isException) in entries)
            {
                if (
                    pattern.MatchAt(section.Prose, word) is > 0 and var behind
                    && (isException || !rule.Unbroken || IsUnbroken(section, word, behind))
                )
                {
                    (isException ? left : found).Add(new(rule, word, behind - 1) { Fix = fix });
                }
            }
        }

        return [.. found.Where((match, i) => !IsCovered(left, match, -1) && !IsCovered(found, match, i))];
    }

    /// <summary>Whether a match lies in another one of its rule; of those at the same place the first stays.</summary>
    private bool IsCovered(List<PhraseMatch> matches, PhraseMatch match, int self)
    {
        var (low, high) = (0, matches.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = matches[middle].First < match.First - _longest ? (middle + 1, high) : (low, middle);
        }

        for (var i = low; i < matches.Count && matches[i].First <= match.First; i++)
        {
            var other = matches[i];
            if (
                i != self
                && ReferenceEquals(other.Rule, match.Rule)
                && other.Covers(match)
                && (self < 0 || i < self || !match.Covers(other))
            )
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsUnbroken(CheckedSection section, int first, int end)
    {
        for (var word = first + 1; word < end; word++)
        {
            if (section.Prose.GapBefore(word).ContainsAnyExcept(' ', '\u00A0'))
            {
                return false;
            }
        }

        return true;
    }

    private readonly record struct Entry(PhraseRule Rule, PhrasePattern Pattern, string? Fix, bool IsException)
    {
        public static Entry Of(
            PhraseRule rule,
            string phrase,
            IReadOnlyDictionary<string, IReadOnlySet<string>>? lists,
            bool isException
        ) =>
            phrase.Split("=>", 2) is [var words, var fix]
                ? new(rule, PhrasePattern.Parse(words, lists), fix.Trim(), isException)
                : new(rule, PhrasePattern.Parse(phrase, lists), null, isException);
    }
}
