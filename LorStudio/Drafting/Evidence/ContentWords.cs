using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace LorStudio.Drafting.Evidence;

/// <summary>
/// The words of a sentence or note that carry its meaning, each in one form however it is written: stemmed, numbers as
/// digits, usual clinical abbreviations as what they stand for.
/// </summary>
public static class ContentWords
{
    private static readonly FrozenSet<string> Empty = Words(
        """
        a an the and or but nor so yet of in on at to for from by with without into onto over under about as is are was were be
        been being am do does did done has have had having this that these those there here it its he she they him her his hers
        their theirs them i me my mine we us our you your who whom whose which what when where why how not no than then too very
        also just only own same such some any all each every both few more most other another one ones can could will would shall
        should may might must if while during after before between through up down out off again once because until against
        among per via upon within dr mr mrs ms prof miss said says told tell asked ask went go going come came got get made make
        making took take taken gave give given let put set way thing things
        eg ie etc re vs w o ok okay well really quite even still always often usually able
        """
    );

    /// <summary>The content words of a text, each once.</summary>
    public static IReadOnlySet<string> Of(string text)
    {
        HashSet<string> words = new(StringComparer.Ordinal);
        foreach (var word in Split(text))
        {
            if (Empty.Contains(word))
            {
                continue;
            }

            words.Add(Form(word));
        }

        return words;
    }

    /// <summary>Whether a content word is a number.</summary>
    public static bool IsNumber(string word) => char.IsAsciiDigit(word[0]);

    private static string Form(string word)
    {
        if (WordMeanings.Numbers.TryGetValue(word, out var number))
        {
            return number;
        }

        if (char.IsAsciiDigit(word[0]))
        {
            // "3rd", "12th"; "1,200" has lost its comma.
            return word.TrimEnd('s', 't', 'n', 'd', 'r', 'h');
        }

        return WordMeanings.All.TryGetValue(word, out var meaning) ? meaning : Stem.Of(word);
    }

    private static IEnumerable<string> Split(string text)
    {
        StringBuilder word = new();
        var folded = Whole(text).Normalize(NormalizationForm.FormD);
        for (var at = 0; at <= folded.Length; at++)
        {
            var c = at < folded.Length ? folded[at] : ' ';
            if (char.IsLetterOrDigit(c))
            {
                word.Append(char.ToLowerInvariant(c));
            }
            else if (IsInner(folded, at) || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark)
            {
                if (c is '.' or '-')
                {
                    word.Append(c);
                }
            }
            else
            {
                foreach (var part in Parts(word.ToString()))
                {
                    yield return part;
                }

                word.Clear();
                if (c == '%')
                {
                    yield return "percent";
                }
            }
        }
    }

    /// <summary>With every half of a character, which cannot be normalized, replaced.</summary>
    private static string Whole(string text) =>
        text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF')
            ? string.Concat(text.EnumerateRunes().Select(rune => rune.ToString()))
            : text;

    /// <summary>A hyphenated word is known as a whole, or it is its parts.</summary>
    private static string[] Parts(string word) =>
        word.Length == 0 ? []
        : word.Contains('-', StringComparison.Ordinal) && !WordMeanings.All.ContainsKey(word)
            ? word.Split('-', StringSplitOptions.RemoveEmptyEntries)
        : word.EndsWith("'s", StringComparison.Ordinal) ? [word[..^2]]
        : [word];

    /// <summary>A point or comma in a number, a hyphen in a word, an apostrophe in either.</summary>
    private static bool IsInner(string text, int at) =>
        at > 0
        && at + 1 < text.Length
        && text[at] switch
        {
            '.' or ',' => char.IsAsciiDigit(text[at - 1]) && char.IsAsciiDigit(text[at + 1]),
            '-' or '\'' or '’' => char.IsLetterOrDigit(text[at - 1]) && char.IsLetterOrDigit(text[at + 1]),
            _ => false,
        };

    private static FrozenSet<string> Words(string list) =>
        list.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
