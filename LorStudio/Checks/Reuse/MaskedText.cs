using LorStudio.Markup;

namespace LorStudio.Checks.Reuse;

/// <summary>A text as a row of words in which every person is the same one, ready to be compared with another.</summary>
internal sealed class MaskedText
{
    /// <summary>Words in a gram, the least that is looked up.</summary>
    public const int Gram = 4;

    private readonly Word[] _words;
    private readonly int[] _firsts;

    private MaskedText(Prose prose, Word[] words, int[] firsts)
    {
        (Prose, _words, _firsts) = (prose, words, firsts);
        Grams = GramsOf(words);
    }

    public Prose Prose { get; }
    public int Count => _words.Length;

    /// <summary>By its first word the hash of every run of <see cref="Gram"/> words.</summary>
    public ulong[] Grams { get; }

    public ulong this[int word] => _words[word].Hash;

    public WordKind Kind(int word) => _words[word].Kind;

    /// <summary>The word of the text with which one of these begins.</summary>
    public int FirstOf(int word) => _firsts[word];

    /// <summary>The word of the text with which one of these ends.</summary>
    public int LastOf(int word) => (word + 1 < _firsts.Length ? _firsts[word + 1] : Prose.Words.Count) - 1;

    /// <summary>Where a word of the text stands in this.</summary>
    public int At(int word) =>
        Array.BinarySearch(_firsts, word) is >= 0 and var at ? at : ~Array.BinarySearch(_firsts, word) - 1;

    public static MaskedText Of(Prose prose, NameWords names)
    {
        List<Word> words = new(prose.Words.Count);
        List<int> firsts = new(prose.Words.Count);
        for (var at = 0; at < prose.Words.Count; at++)
        {
            var word = prose.Words[at];
            firsts.Add(at);
            if (word.IsCapitalized && PersonReader.EndAt(prose, at, names) is >= 0 and var end)
            {
                words.Add(new(ReuseWords.Person, WordKind.Person));
                at = end;
            }
            else
            {
                words.Add(ReuseWords.Of(word.Folded));
            }
        }

        return new(prose, [.. words], [.. firsts]);
    }

    private static ulong[] GramsOf(Word[] words)
    {
        var grams = new ulong[Math.Max(0, words.Length - Gram + 1)];
        for (var at = 0; at < grams.Length; at++)
        {
            var hash = (ulong)Gram;
            for (var word = at; word < at + Gram; word++)
            {
                hash = ReuseWords.Mix(hash, words[word].Hash);
            }

            grams[at] = hash;
        }

        return grams;
    }
}
