using System.Globalization;
using System.Text;
using LorStudio.Cases;
using LorStudio.Markup;

namespace LorStudio.Checks.Reuse;

/// <summary>The words of somebody's names, found in a text with or without their diacritics.</summary>
internal sealed class NameWords
{
    private readonly HashSet<string> _words = new(StringComparer.Ordinal);

    private NameWords() { }

    public static NameWords Of(params IEnumerable<string?> names)
    {
        NameWords words = new();
        foreach (var word in names.Where(n => n is not null).SelectMany(n => Prose.Of(n!).Words))
        {
            var bare = ReuseWords.Bare(word.Folded).ToString();
            words._words.Add(bare);
            words._words.Add(Plain(bare));
        }

        return words;
    }

    public static NameWords Of(Candidate candidate) =>
        Of(candidate.GivenName, candidate.FamilyName, candidate.PreferredName);

    public NameWords With(NameWords others)
    {
        NameWords all = new();
        all._words.UnionWith(_words);
        all._words.UnionWith(others._words);
        return all;
    }

    /// <summary>Whether a word of a text is one of them, written as a name.</summary>
    public bool Has(ProseWord word)
    {
        if (!word.IsCapitalized || _words.Count == 0)
        {
            return false;
        }

        var bare = ReuseWords.Bare(word.Folded);
        var known = _words.GetAlternateLookup<ReadOnlySpan<char>>();
        return known.Contains(bare) || (!Ascii.IsValid(bare) && _words.Contains(Plain(bare.ToString())));
    }

    /// <summary>Whether any of them stands in a text.</summary>
    public bool StandIn(Prose prose) => _words.Count > 0 && prose.Words.Any(Has);

    /// <summary>Without diacritics, in lower case, one space between words: equal for two ways to write one name.</summary>
    public static string Plain(string text)
    {
        if (Ascii.IsValid(text))
        {
            return text.ToLowerInvariant();
        }

        StringBuilder plain = new(text.Length);
        // Whole characters only: a half of one cannot be taken apart.
        foreach (var rune in text.EnumerateRunes())
        {
            foreach (var part in rune.ToString().Normalize(NormalizationForm.FormD))
            {
                if (CharUnicodeInfo.GetUnicodeCategory(part) is not UnicodeCategory.NonSpacingMark)
                {
                    plain.Append(
                        char.ToLowerInvariant(part) switch
                        {
                            'ı' => "i",
                            'ł' => "l",
                            'ø' => "o",
                            'đ' => "d",
                            'ß' => "ss",
                            'æ' => "ae",
                            'œ' => "oe",
                            '’' => "'",
                            var other => other.ToString(),
                        }
                    );
                }
            }
        }

        return plain.ToString();
    }
}
