using System.Collections.Frozen;

namespace LorStudio.Checks.Language.Words;

/// <summary>What a word that is in no list can be, told by its ending.</summary>
internal static class WordEndings
{
    // Singular although they end in -s, beside those in -ss, -us and -is.
    private static readonly FrozenSet<string> NoPlurals = FrozenSet.ToFrozenSet(
        (
            "always perhaps besides towards afterwards sometimes whereas does yes thus its his hers ours yours theirs "
            + "news series species means diabetes measles mumps rabies herpes physics ethics politics economics genetics "
            + "pediatrics obstetrics orthopedics orthopaedics statistics mathematics genomics logistics robotics ascites "
            + "biceps triceps quadriceps forceps pancreas lens bias gas atlas canvas chaos ethos pathos corps rounds "
            + "texas kansas arkansas dallas vegas illinois athens paris james thomas charles hopkins mass overseas alas "
            + "upwards downwards headquarters regards thanks christmas aids was has is us as this less plus unless "
            + "across indoors outdoors nowadays"
        ).Split(' ')
    );

    private static readonly FrozenSet<string> NoAdverbs = FrozenSet.ToFrozenSet(
        (
            "friendly timely likely unlikely lively costly orderly scholarly lovely elderly daily weekly monthly "
            + "yearly family ally anomaly assembly july italy fly ugly lonely holy homely motherly fatherly worldly"
        ).Split(' ')
    );

    public static WordKinds Of(string word) =>
        word switch
        {
            "" => WordKinds.None,
            _ when char.IsAsciiDigit(word[0]) && char.IsLetter(word[^1]) => WordKinds.Adjective, // 100th
            _ when char.IsAsciiDigit(word[0]) => word is "1" or "0"
                ? WordKinds.Number
                : WordKinds.Number | WordKinds.PluralDeterminer | WordKinds.Determiner,
            _ when word.Length < 4 => WordKinds.None,
            [.., 'l', 'y'] => NoAdverbs.Contains(word) ? WordKinds.Adjective : WordKinds.Adverb,
            [.., 'i', 'n', 'g'] => WordKinds.Ing | WordKinds.Adjective,
            [.., 'e', 'd'] => WordKinds.Past | WordKinds.Participle | WordKinds.Adjective,
            [.., 't', 'i', 'o', 'n']
            or [.., 's', 'i', 'o', 'n']
            or [.., 'm', 'e', 'n', 't']
            or [.., 'n', 'e', 's', 's'] => WordKinds.Mass,
            [.., 'i', 't', 'y']
            or [.., 's', 'h', 'i', 'p']
            or [.., 'i', 's', 'm']
            or [.., 'a', 'n', 'c', 'e']
            or [.., 'e', 'n', 'c', 'e'] => WordKinds.Mass,
            [.., 'o', 'l', 'o', 'g', 'i', 's', 't'] or [.., 'i', 'a', 't', 'r', 'i', 's', 't'] => WordKinds.Singular
                | WordKinds.Person,
            [.., 'o', 'l', 'o', 'g', 'i', 's', 't', 's'] or [.., 'i', 'a', 't', 'r', 'i', 's', 't', 's'] =>
                WordKinds.Plural | WordKinds.Person,
            [.., 'o', 'l', 'o', 'g', 'y'] => WordKinds.Mass,
            [.., 'f', 'u', 'l'] or [.., 'o', 'u', 's'] or [.., 'i', 'v', 'e'] or [.., 'l', 'e', 's', 's'] =>
                WordKinds.Adjective,
            [.., 'a', 'b', 'l', 'e']
            or [.., 'i', 'b', 'l', 'e']
            or [.., 'i', 'c', 'a', 'l']
            or [.., 'i', 'c']
            or [.., 'a', 'l'] => WordKinds.Adjective,
            [.., 's', 's'] or [.., 'u', 's'] or [.., 'i', 's'] or [.., 'y', 's'] => WordKinds.None,
            [.., 's'] => NoPlurals.Contains(word) ? WordKinds.None : WordKinds.LikePlural,
            _ => WordKinds.None,
        };
}
