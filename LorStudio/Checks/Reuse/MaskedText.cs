using LorStudio.Drafting;
using LorStudio.Markup;

namespace LorStudio.Checks.Reuse;

/// <summary>A text as a row of words in which every person is the same one, ready to be compared with another.</summary>
internal sealed class MaskedText
{
    /// <summary>Words in a gram, the least that is looked up.</summary>
    public const int Gram = 4;

    // No section that a case file takes has more; what stands behind them is not compared.
    private const int MostWords = Section.LongestText / 2;

    private readonly Word[] _words;
    private readonly int[] _firsts;
    private readonly int _last;

    private MaskedText(Prose prose, Word[] words, int[] firsts, int last)
    {
        (Prose, _words, _firsts, _last) = (prose, words, firsts, last);
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
    public int LastOf(int word) => word + 1 < _firsts.Length ? _firsts[word + 1] - 1 : _last;

    /// <summary>Where a word of the text stands in this.</summary>
    public int At(int word) =>
        Array.BinarySearch(_firsts, word) is >= 0 and var at ? at : ~Array.BinarySearch(_firsts, word) - 1;

    /// <summary>Of a Markdown text.</summary>
    public static MaskedText Of(string markdown, NameWords names) =>
        Of(Prose.Of(markdown.Length > Section.LongestText ? markdown[..Section.LongestText] : markdown), names);

    public static MaskedText Of(Prose prose, NameWords names)
    {
        var count = Math.Min(prose.Words.Count, MostWords);
        List<Word> words = new(count);
        List<int> firsts = new(count);
        var last = -1;
        for (var at = 0; at < count; at++)
        {
            var word = prose.Words[at];
            firsts.Add(at);
            last = at;
            if (word.IsCapitalized && PersonReader.EndAt(prose, at, names) is >= 0 and var end)
            {
                words.Add(new(ReuseWords.Person, WordKind.Person));
                at = last = end;
            }
            else
            {
                words.Add(ReuseWords.Of(word.Folded));
            }
        }

        return new(prose, [.. words], [.. firsts], last);
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
