using System.Collections.Frozen;
using LorStudio.Checks.Language.Words;

namespace LorStudio.Checks.Language.Agreement;

/// <summary>Where a clause may begin, and what stands between its subject and its verb.</summary>
internal static class ClauseParts
{
    private static readonly FrozenSet<string> Opening = FrozenSet.ToFrozenSet([
        "that",
        "because",
        "when",
        "while",
        "although",
        "though",
        "where",
        "whether",
        "if",
        "unless",
        "so",
        "once",
        "how",
        "why",
        "but",
    ]);

    private static readonly FrozenSet<string> Saying = FrozenSet.ToFrozenSet(
        (
            "know knew known believe believed think thought say said says felt feel noticed found hope suspect ensured ensure ensures said agree"
            + " agreed saw sure confident certain glad proud mentioned noted reported"
        ).Split(' ')
    );

    /// <summary>Whether a clause may begin at a word; true where only a verb like was can show it ("I know the patients was").</summary>
    public static bool? Beginning(Reading reading, int word)
    {
        switch (reading.GapBefore(word))
        {
            case Gap.Start:
                return false;
            case Gap.Comma or Gap.Other:
                return reading.Is(word, WordKinds.Determiner) ? false : null;
            case not Gap.Space:
                return null;
        }

        if (
            reading[word - 1] is "and"
            && reading.Is(word, WordKinds.Possessive)
            && reading.Joined(word - 1)
            && EndsPredicate(reading, word - 2)
        )
        {
            return true;
        }

        return Opening.Contains(reading[word - 1]) ? false
            : reading.Is(word, WordKinds.Possessive) || reading[word] is "the"
                ? Saying.Contains(reading[word - 1])
                    || reading.Is(word - 1, WordKinds.Noun)
                        && !reading.Is(word - 1, WordKinds.Base | WordKinds.Third | WordKinds.Preposition)
                        ? true
                    : null
            : null;
    }

    /// <summary>"Was grateful and her": behind what is no noun, "and" joins clauses.</summary>
    private static bool EndsPredicate(Reading reading, int word) =>
        reading.Is(word, WordKinds.Adjective | WordKinds.Adverb | WordKinds.Participle)
        && (
            reading.Is(word - 1, WordKinds.Be)
            || !reading.Is(word, WordKinds.Noun | WordKinds.LikePlural | WordKinds.Determiner)
        );

    /// <summary>"Most of the residents": what stands before the noun, and where the noun's own phrase begins.</summary>
    public static (string? Part, int From) Part(Reading reading, int start) =>
        reading[start + 1] is "of"
        && reading[start]
            is "all"
                or "most"
                or "many"
                or "several"
                or "both"
                or "some"
                or "few"
                or "two"
                or "three"
                or "four"
                or "five"
        && reading.Is(start + 2, WordKinds.Determiner)
            ? (reading[start], start + 2)
            : (null, start);

    public static int PastObject(Reading reading, int word, ref bool hasAnd)
    {
        if (
            reading[word] is "her" or "him" or "them" or "me" or "us"
            && !reading.Is(word + 1, WordKinds.Noun | WordKinds.Adjective)
        )
        {
            return word + 1;
        }

        if (!reading.Joined(word) || NounPhrase.At(reading, word) is not { } inner || inner.End > inner.Head + 1)
        {
            return -1;
        }

        if (
            reading[inner.End] is "and" or "or"
            && reading.Joined(inner.End)
            && NounPhrase.At(reading, inner.End + 1) is { } second
        )
        {
            hasAnd |= reading.Is(second.Start, WordKinds.Determiner) || !second.IsPlural(reading);
            return second.End > second.Head + 1 ? -1 : second.End;
        }

        return inner.End;
    }
}
