using System.Collections.Frozen;
using LorStudio.Markup;

namespace LorStudio.Checks.People;

/// <summary>The words that stand before a person's name.</summary>
internal static class Titles
{
    private static readonly FrozenSet<string> All = FrozenSet.ToFrozenSet(
        [
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
            "sr",
            "sra",
            "señor",
            "señora",
            "nurse",
        ],
        StringComparer.Ordinal
    );

    public static bool IsTitle(string folded) => All.Contains(folded);

    /// <summary>Whether the words at a place are a title with a capitalized word behind it.</summary>
    public static bool StandsAt(Prose prose, int word)
    {
        if (word + 1 >= prose.Words.Count || !prose.Words[word].IsCapitalized || !IsTitle(prose.Words[word].Folded))
        {
            return false;
        }

        var next = prose.Words[word + 1];
        return (next.IsCapitalized || IsParticleOfName(prose, word + 1))
            && prose.GapBefore(word + 1) is " " or ". " or "." or ".\u00A0" or "\u00A0"
            // "Professor of Medicine", "Miss Porter's School" aside, a title's name is no title.
            && !(IsTitle(next.Folded) && next.Folded.Length > 3);
    }

    /// <summary>"de la Cruz".</summary>
    private static bool IsParticleOfName(Prose prose, int word)
    {
        var next = word;
        while (next < word + 3 && next + 1 < prose.Words.Count && PersonName.IsParticle(prose.Words[next].Folded))
        {
            next++;
        }

        return next > word && prose.Words[next].IsCapitalized;
    }

    /// <summary>What a title says of a person's gender.</summary>
    public static Gender GenderOf(string folded) =>
        folded switch
        {
            "mr" or "sr" or "señor" => Gender.Male,
            "mrs" or "ms" or "miss" or "sra" or "señora" => Gender.Female,
            _ => Gender.Any,
        };
}
