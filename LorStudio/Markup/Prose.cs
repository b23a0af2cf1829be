using System.Runtime.InteropServices;

namespace LorStudio.Markup;

/// <summary>A Markdown text split once into sentences and words, without its markup; every place in it leads back to the Markdown.</summary>
public sealed class Prose
{
    private readonly int[] _places;

    private Prose(string markdown, string text, int[] places, ProseSentence[] sentences, ProseWord[] words)
    {
        (Markdown, Text, _places, Sentences, Words) = (markdown, text, places, sentences, words);
    }

    public string Markdown { get; }

    /// <summary>What is printed, character by character; paragraphs are parted by one line feed.</summary>
    public string Text { get; }

    public IReadOnlyList<ProseSentence> Sentences { get; }
    public IReadOnlyList<ProseWord> Words { get; }

    public static Prose Of(string markdown) => new ProseReader(markdown).Read();

    /// <summary>Where in the Markdown a stretch of <see cref="Text"/> stands; markup within it is included.</summary>
    public (int Start, int Length) InMarkdown(int start, int length)
    {
        if (_places.Length == 0)
        {
            return (0, 0);
        }

        var from = _places[Math.Min(start, _places.Length - 1)];
        return length == 0 ? (from, 0) : (from, _places[Math.Min(start + length, _places.Length) - 1] + 1 - from);
    }

    /// <summary>The characters between a word and the one before it, or between the text's start and its first word.</summary>
    public ReadOnlySpan<char> GapBefore(int word)
    {
        var from = word == 0 ? 0 : Words[word - 1].End;
        return Text.AsSpan(from, Words[word].Start - from);
    }

    /// <summary>The characters between a word and the next one, or the text's end.</summary>
    public ReadOnlySpan<char> GapAfter(int word) =>
        word + 1 < Words.Count ? GapBefore(word + 1) : Text.AsSpan(Words[word].End);

    internal static Prose Build(
        string markdown,
        string text,
        int[] places,
        ProseSentence[] sentences,
        ProseWord[] words
    ) => new(markdown, text, places, sentences, words);
}

/// <summary>A sentence of a <see cref="Prose"/>.</summary>
/// <param name="Start">Its first character in the text.</param>
/// <param name="End">Behind its last.</param>
/// <param name="FirstWord">Index of its first word.</param>
/// <param name="EndWord">Index behind its last word.</param>
/// <param name="Paragraph">Counted from 0.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct ProseSentence(int Start, int End, int FirstWord, int EndWord, int Paragraph);

/// <summary>A word of a <see cref="Prose"/>: letters and digits, with the apostrophes, points and commas within. A hyphen parts two words.</summary>
/// <param name="Written">As it stands in the text.</param>
/// <param name="Folded">In lower case, composed, with straight apostrophes.</param>
/// <param name="Sentence">Index of its sentence.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct ProseWord(int Start, string Written, string Folded, int Sentence)
{
    public int End => Start + Written.Length;

    /// <summary>Folded, without the ending of a possessive.</summary>
    public string Base => Folded.EndsWith("'s", StringComparison.Ordinal) ? Folded[..^2] : Folded;

    /// <summary>The ending of a possessive as it is written; empty where there is none.</summary>
    public string Ending => Base.Length < Folded.Length ? Written[^2..] : "";

    /// <summary>Whether it begins with a capital letter.</summary>
    public bool IsCapitalized => char.IsUpper(Written[0]);

    public bool IsNumber => char.IsAsciiDigit(Written[0]);
}
