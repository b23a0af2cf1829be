using System.Runtime.InteropServices;

namespace LorStudio.Checks.Language.Words;

/// <summary>A noun with what describes it before it.</summary>
/// <param name="Head">Its noun.</param>
/// <param name="End">Index behind its last word; participles behind the noun belong to it ("the patients seen").</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct NounPhrase(int Start, int Head, int End)
{
    private const int Longest = 8; // words

    /// <summary>The phrase that begins at a word, as far as its words are known; null where none does.</summary>
    public static NounPhrase? At(Reading reading, int start)
    {
        if (reading[start] is "what" or "which" or "whose" or "whatever" or "such")
        {
            return null;
        }

        var at = start;
        while (at < start + 3 && reading.Is(at, WordKinds.Determiner) && !(at > start && !reading.Joined(at)))
        {
            at++;
        }

        var head = -1;
        var isUnknown = false; // Whether the last word is none we know, and may be the noun itself.
        for (; at < Math.Min(reading.Count, start + Longest); at++)
        {
            if (at > start && reading.GapBefore(at) is not (Gap.Space or Gap.Hyphen))
            {
                break;
            }

            var kinds = reading.Kinds(at);
            if (
                (kinds & (WordKinds.Be | WordKinds.Have | WordKinds.Do | WordKinds.Modal | WordKinds.Conjunction))
                is not WordKinds.None
            )
            {
                break;
            }

            if (head >= 0 && IsUnclear(reading, at))
            {
                return null;
            }

            if (
                head >= 0
                && (
                    IsVerbHere(reading, at)
                    || IsPastWithObject(reading, at)
                    || (kinds & WordKinds.PluralDeterminer) is not WordKinds.None
                )
            )
            {
                break;
            }

            if ((kinds & (WordKinds.Noun | WordKinds.LikePlural)) is not WordKinds.None)
            {
                head = at;
                isUnknown = false;
            }
            else if (reading.IsPlainBase(at) || reading.IsPlainThird(at) || IsPlainPast(kinds))
            {
                break;
            }
            else if (
                (kinds & (WordKinds.Determiner | WordKinds.Preposition | WordKinds.Subordinator | WordKinds.Pronoun))
                    is not WordKinds.None
                && (kinds & WordKinds.PluralDeterminer) is WordKinds.None
            )
            {
                break;
            }
            else if ((kinds & WordKinds.Adverb) is not WordKinds.None && head >= 0)
            {
                break;
            }
            else if (head < 0 && (kinds & WordKinds.Ing) is not WordKinds.None && !IsDescribed(reading, at, start))
            {
                return null; // "Treating patients is": the doing is the subject.
            }
            else
            {
                isUnknown = kinds is WordKinds.None or WordKinds.Adjective;
            }
        }

        return head < 0 || isUnknown ? null : new(start, head, at);
    }

    public bool IsPlural(Reading reading) =>
        Nouns.IsPlural(reading, Head)
        && !(reading.Section.Words[Head].IsCapitalized && (Head > Start || reading.Is(Head, WordKinds.LikePlural)))
        && reading[Head] is not ("rounds" or "means");

    public bool IsSingular(Reading reading) =>
        reading.Is(Head, WordKinds.Singular | WordKinds.Mass)
        && !reading.Is(Head, WordKinds.Plural | WordKinds.Collective);

    /// <summary>"The following patients", "her growing list"; not "treating patients".</summary>
    private static bool IsDescribed(Reading reading, int word, int start) =>
        word > start
        && (
            reading.Is(word - 1, WordKinds.Possessive | WordKinds.Adjective)
            || reading[word - 1] is "the" or "a" or "an" or "these" or "those"
        );

    /// <summary>"Loves her" behind "the nurses": a noun too, but what follows shows that it is none here.</summary>
    private static bool IsVerbHere(Reading reading, int word) =>
        reading.Joined(word + 1)
        && (
            (
                reading.Is(word, WordKinds.Third)
                && (
                    reading.Is(word + 1, WordKinds.Possessive)
                    || reading[word + 1]
                        is "the"
                            or "a"
                            or "an"
                            or "that"
                            or "how"
                            or "him"
                            or "them"
                            or "me"
                            or "us"
                            or "this"
                )
            )
            || (
                reading[word] is "need" or "show" or "want" or "love"
                && reading[word + 1] is "a" or "the" or "him" or "them" or "me" or "us"
            )
        );

    /// <summary>"The drug affects patients", "the residents work nights": two nouns, or a verb between them.</summary>
    private static bool IsUnclear(Reading reading, int word) =>
        reading.Joined(word + 1)
        && reading.Is(word + 1, WordKinds.Noun | WordKinds.LikePlural)
        && (
            (reading.Is(word, WordKinds.Third) && reading.Is(word, WordKinds.Plural))
            || (
                reading.Is(word, WordKinds.Base)
                && reading.Is(word, WordKinds.Noun)
                && Nouns.IsPlural(reading, word - 1)
            )
        );

    /// <summary>"Two blocks carried labels": what could describe the noun before has one of its own behind it.</summary>
    private static bool IsPastWithObject(Reading reading, int word) =>
        reading.Is(word, WordKinds.Past)
        && !reading.Is(word, WordKinds.Noun)
        && reading.Joined(word + 1)
        && reading.Is(
            word + 1,
            WordKinds.Noun | WordKinds.LikePlural | WordKinds.Determiner | WordKinds.Adjective | WordKinds.Number
        );

    private static bool IsPlainPast(WordKinds kinds) =>
        (kinds & (WordKinds.Past | WordKinds.Participle | WordKinds.Adjective)) is WordKinds.Past;
}
