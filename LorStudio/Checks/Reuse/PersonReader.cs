using System.Collections.Frozen;
using LorStudio.Markup;

namespace LorStudio.Checks.Reuse;

/// <summary>Finds where a text names a person: a title and what follows it, or names that are known.</summary>
internal static class PersonReader
{
    private const int MostNames = 4; // words behind a title

    private static readonly FrozenSet<string> Titles = FrozenSet.ToFrozenSet([
        "dr",
        "drs",
        "mr",
        "mrs",
        "ms",
        "mx",
        "miss",
        "prof",
        "professor",
        "doctor",
    ]);

    private static readonly FrozenSet<string> Particles = FrozenSet.ToFrozenSet([
        "de",
        "del",
        "della",
        "da",
        "do",
        "dos",
        "das",
        "di",
        "la",
        "le",
        "van",
        "von",
        "der",
        "den",
        "al",
        "el",
        "bin",
        "ibn",
        "y",
    ]);

    private static readonly FrozenSet<string> Credentials = FrozenSet.ToFrozenSet([
        "MD",
        "DO",
        "PhD",
        "MBBS",
        "MBChB",
        "MPH",
        "MBA",
        "FACP",
        "FAAFP",
        "FACS",
        "FAAP",
    ]);

    /// <summary>Index of the last word of the person named from a word on; -1 where none is.</summary>
    public static int EndAt(Prose prose, int word, NameWords names)
    {
        var first = prose.Words[word];
        var last = -1;
        if (IsTitle(first))
        {
            last = Behind(prose, word, _ => true);
            // "Doctor" may be a noun; an abbreviation is none.
            last = last == word && first.Folded.Length > 4 ? -1 : last;
        }
        else if (names.Has(first))
        {
            last = Behind(prose, word, names.Has);
        }

        return last >= 0 && IsCredential(prose, last + 1) ? last + 1 : last;
    }

    /// <summary>Whether a word is a title as it is written before a name.</summary>
    public static bool IsTitle(ProseWord word) => word.IsCapitalized && Titles.Contains(word.Folded);

    private static int Behind(Prose prose, int word, Func<ProseWord, bool> isName)
    {
        var last = word;
        for (var next = word + 1; next <= word + MostNames && Follows(prose, next, word); next++)
        {
            var name = prose.Words[next];
            if (name.IsCapitalized && (isName(name) || name.Written.Length == 1))
            {
                last = next;
            }
            else if (!Particles.Contains(name.Folded))
            {
                break;
            }
        }

        return last;
    }

    private static bool Follows(Prose prose, int next, int first) =>
        next < prose.Words.Count
        && prose.Words[next].Sentence == prose.Words[first].Sentence
        && prose.GapBefore(next) is " " or ". " or "-" or "." or "\u00A0" or ".\u00A0" or "‑";

    private static bool IsCredential(Prose prose, int word) =>
        word < prose.Words.Count
        && prose.GapBefore(word) is ", " or " "
        && Credentials.Contains(prose.Words[word].Written);
}
