using System.Collections.Frozen;
using System.Runtime.InteropServices;

namespace LorStudio.Checks.Reuse;

/// <summary>
/// Words as reuse compares them: what changes when a sentence is moved to a letter about somebody else, such as "she was" to
/// "they were" or "an" to "a", is equal.
/// </summary>
internal static class ReuseWords
{
    private const ulong FnvOffset = 14695981039346656037;
    private const ulong FnvPrime = 1099511628211;

    /// <summary>Stands for a name or a pronoun.</summary>
    public static readonly ulong Person = HashOf("\0person");

    public static readonly FrozenSet<string> Pronouns = Set(
        "he she they him her them his hers their theirs himself herself themself themselves"
    );

    private static readonly FrozenDictionary<string, Word> Known = KnownWords();

    public static Word Of(string folded) =>
        Known.TryGetValue(folded, out var known) ? known : new(HashOf(Stem(Bare(folded))), WordKind.Telling);

    /// <summary>The word without a possessive ending.</summary>
    public static ReadOnlySpan<char> Bare(ReadOnlySpan<char> folded) =>
        folded.EndsWith("'s") ? folded[..^2]
        : folded.EndsWith("'") ? folded[..^1]
        : folded;

    /// <summary>Mixes a hash into one that came before it.</summary>
    public static ulong Mix(ulong before, ulong next)
    {
        var mixed = (before ^ next) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }

    /// <summary>The same in every process and on every machine: the hashes are kept.</summary>
    public static ulong HashOf(ReadOnlySpan<char> text)
    {
        var hash = FnvOffset;
        foreach (var c in text)
        {
            hash = (hash ^ c) * FnvPrime;
        }

        return Mix(hash, 0);
    }

    /// <summary>Without the ending of a plural, or of a verb after "she" that a verb after "they" has not.</summary>
    private static ReadOnlySpan<char> Stem(ReadOnlySpan<char> word) =>
        word switch
        {
            { Length: < 4 } or [.., 's' or 'u' or 'i', 's'] => word,
            // "carry" and "carries".
            [.., 'i', 'e', 's'] => word[..^3],
            [.., not ('a' or 'e' or 'o' or 'u'), 'y'] => word[..^1],
            [.., 's', 's', 'e', 's'] or [.., 'x', 'e', 's'] or [.., 'c' or 's', 'h', 'e', 's'] => word[..^2],
            [.., 's'] => word[..^1],
            _ => word,
        };

    private static FrozenDictionary<string, Word> KnownWords()
    {
        Dictionary<string, Word> words = new(StringComparer.Ordinal);
        Add(ReuseWordLists.Stock, WordKind.Stock);
        Add(ReuseWordLists.Small, WordKind.Small);
        foreach (var (other, one) in ReuseWordLists.SameAs)
        {
            words[other] = words[one];
        }

        foreach (var pronoun in Pronouns)
        {
            words[pronoun] = new(Person, WordKind.Person);
        }

        return words.ToFrozenDictionary(StringComparer.Ordinal);

        void Add(string list, WordKind kind)
        {
            foreach (var word in Set(list))
            {
                words[word] = new(HashOf(Stem(word)), kind);
            }
        }
    }

    private static FrozenSet<string> Set(string words) =>
        words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}

/// <summary>A word as it is compared.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Word(ulong Hash, WordKind Kind);
