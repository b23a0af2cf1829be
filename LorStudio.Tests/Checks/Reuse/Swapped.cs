using System.Text.RegularExpressions;
using LorStudio.Cases;

namespace LorStudio.Tests.Checks.Reuse;

/// <summary>Text that was taken from a letter about one candidate into one about another.</summary>
internal static partial class Swapped
{
    /// <summary>With the name and the pronouns of the other candidate.</summary>
    public static string For(string text, Candidate from, Candidate to)
    {
        var named = text.Replace(from.FamilyName, to.FamilyName, StringComparison.Ordinal)
            .Replace(from.GivenName, to.GivenName, StringComparison.Ordinal);
        return Pronoun().Replace(named, match => Fitting(match.Value, to.Pronouns));
    }

    /// <summary>With some words replaced, wherever they stand; names, titles and pronouns aside.</summary>
    public static string WithOther(string sentence, int words, Random chance)
    {
        var all = sentence.Split(' ');
        int[] places = [.. Enumerable.Range(0, all.Length)];
        chance.Shuffle(places);
        foreach (var place in places.Take(words))
        {
            all[place] = "sundry" + (char)('a' + place) + (all[place].EndsWith('.') ? "." : "");
        }

        return string.Join(' ', all);
    }

    private static string Fitting(string word, Pronouns? pronouns)
    {
        var lower = (word.ToLowerInvariant(), pronouns) switch
        {
            ("she" or "he", Pronouns.SheHer) => "she",
            ("she" or "he", Pronouns.HeHim) => "he",
            ("she" or "he", _) => "they",
            ("her" or "his", Pronouns.SheHer) => "her",
            ("her" or "his", Pronouns.HeHim) => "his",
            ("her" or "his", _) => "their",
            ("him", Pronouns.SheHer) => "her",
            ("him", Pronouns.HeHim) => "him",
            _ => "them",
        };
        return char.IsUpper(word[0]) ? char.ToUpperInvariant(lower[0]) + lower[1..] : lower;
    }

    [GeneratedRegex(@"\b(?:she|he|her|his|him)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Pronoun();
}
