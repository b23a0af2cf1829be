using System.Buffers;
using System.Runtime.CompilerServices;
using LorStudio.Markup;

namespace LorStudio.Checks.Language.Words;

/// <summary>What parts a word from the one before it.</summary>
internal enum Gap : byte
{
    /// <summary>It is the first of its sentence.</summary>
    Start,
    Space,
    Hyphen,

    /// <summary>A quotation mark and a space.</summary>
    Quote,
    Comma,
    Other,
}

/// <summary>The words of a section with what each can be, found once for all language rules.</summary>
internal sealed class Reading
{
    private static readonly ConditionalWeakTable<CheckedSection, Reading> Known = [];
    private static readonly SearchValues<char> Quotes = SearchValues.Create(" \u00A0\"'“”‘’");

    private readonly WordKinds[] _kinds;
    private readonly Gap[] _gaps;

    private Reading(CheckedSection section)
    {
        Section = section;
        Names = CaseNames.Of(section.Case);
        Count = section.Words.Count;
        _kinds = new WordKinds[Count];
        _gaps = new Gap[Count];
        for (var word = 0; word < Count; word++)
        {
            _kinds[word] = Lexicon.Of(section.Words[word].Folded);
            _gaps[word] =
                word == 0 || section.Words[word].Sentence != section.Words[word - 1].Sentence
                    ? Gap.Start
                    : GapOf(section.Prose.GapBefore(word));
        }
    }

    public CheckedSection Section { get; }

    /// <summary>The words of the names that the case holds.</summary>
    public CaseNames Names { get; }
    public int Count { get; }

    public static Reading Of(CheckedSection section) => Known.GetValue(section, s => new(s));

    /// <summary>The word in lower case; empty beyond the text.</summary>
    public string this[int word] => word >= 0 && word < Count ? Section.Words[word].Folded : "";

    public string Written(int word) => word >= 0 && word < Count ? Section.Words[word].Written : "";

    public WordKinds Kinds(int word) => word >= 0 && word < Count ? _kinds[word] : WordKinds.None;

    public Gap GapBefore(int word) => word >= 0 && word < Count ? _gaps[word] : Gap.Start;

    /// <summary>Whether it can be one of some kinds.</summary>
    public bool Is(int word, WordKinds any) => (Kinds(word) & any) is not WordKinds.None;

    /// <summary>Whether a word follows the one before it in its sentence with nothing but a space between them.</summary>
    public bool Joined(int word) => GapBefore(word) is Gap.Space;

    /// <summary>Whether it can be a verb's base form and nothing else that would stand in its place.</summary>
    public bool IsPlainBase(int word) =>
        (
            Kinds(word)
            & (
                WordKinds.Base
                | WordKinds.Noun
                | WordKinds.Adjective
                | WordKinds.Adverb
                | WordKinds.Past
                | WordKinds.Participle
                | WordKinds.Preposition
                | WordKinds.LikePlural
                | WordKinds.Modal
            )
        ) == WordKinds.Base;

    /// <summary>Whether it can be a verb's form in -s and nothing else.</summary>
    public bool IsPlainThird(int word) =>
        (Kinds(word) & (WordKinds.Third | WordKinds.Noun | WordKinds.Adjective | WordKinds.Adverb)) == WordKinds.Third;

    /// <summary>Whether it begins with a capital where no sentence begins, so that it is a name.</summary>
    public bool IsName(int word) =>
        word >= 0
        && word < Count
        && Section.Words[word].IsCapitalized
        && (
            Names.Holds(this[word])
            || (GapBefore(word) is not Gap.Start && this[word] is not ("i" or "i'm" or "i've" or "i'd"))
        );

    /// <summary>The first word from one on that is no adverb; a comma ends the search.</summary>
    public int PastAdverbs(int word)
    {
        for (var i = 0; i < 4 && Is(word, WordKinds.Adverb) && Joined(word + 1); i++)
        {
            word++;
        }

        return word;
    }

    /// <summary>The last word from one backwards that is no adverb.</summary>
    public int BeforeAdverbs(int word)
    {
        for (var i = 0; i < 4 && Is(word, WordKinds.Adverb) && GapBefore(word) is Gap.Space; i++)
        {
            word--;
        }

        return word;
    }

    /// <summary>Index of the first word of the sentence in which a word stands.</summary>
    public int SentenceStart(int word) => Section.Sentences[Section.Words[word].Sentence].FirstWord;

    /// <summary>Whether some word stands in the same sentence among so many before a word.</summary>
    public bool IsBefore(int word, int reach, Func<string, bool> matches)
    {
        for (var i = word - 1; i >= Math.Max(SentenceStart(word), word - reach); i--)
        {
            if (matches(this[i]))
            {
                return true;
            }
        }

        return false;
    }

    private static Gap GapOf(ReadOnlySpan<char> gap) =>
        gap switch
        {
            [' '] or ['\u00A0'] => Gap.Space,
            ['-'] or ['‑'] => Gap.Hyphen,
            _ when gap.IndexOfAnyExcept(' ', '\u00A0') < 0 => Gap.Space,
            _ when gap.IndexOfAnyExcept(Quotes) < 0 => Gap.Quote,
            [',', ..] when gap[1..].IndexOfAnyExcept(' ', '\u00A0') < 0 => Gap.Comma,
            _ => Gap.Other,
        };
}
