using LorStudio.Checks.Language.Words;

namespace LorStudio.Checks.Language.Agreement;

/// <summary>"The patients was", "her knowledge of the guidelines were", "her calm and focus was".</summary>
internal sealed class NounSubjects : ILanguagePart
{
    private const int LongestSubject = 14; // words

    public IReadOnlyList<string> Flags => NounSubjectsExamples.Flags;
    public IReadOnlyList<string> Leaves => NounSubjectsExamples.Leaves;

    public void Read(Reading reading, Slips slips)
    {
        for (var word = 0; word + 1 < reading.Count && !slips.IsFull; word++)
        {
            if (
                ClauseParts.Beginning(reading, word) is { } isSaid
                && reading[word] is not ("neither" or "either")
                && !(reading[word] is "both" && reading[word + 1] is not "of")
            )
            {
                ReadClause(reading, slips, word, isSaid);
            }
        }
    }

    private static void ReadClause(Reading reading, Slips slips, int start, bool isSaid)
    {
        var (part, from) = ClauseParts.Part(reading, start);
        if (NounPhrase.At(reading, from) is not { } subject)
        {
            return;
        }

        var at = subject.End;
        var hasAnd = false;
        if (at == subject.Head + 1 && reading[at] is "and" && reading.Joined(at) && reading.Joined(at + 1))
        {
            CoordinatedSubjects.Read(reading, slips, subject);
            return;
        }

        if (part is null && reading[at] is "to" && at == subject.Head + 1 && Infinitives.Take(reading[subject.Head]))
        {
            Infinitives.Read(reading, slips, subject, at);
            return;
        }

        while (
            at < start + LongestSubject
            && reading.Is(at, WordKinds.Preposition)
            && reading.Joined(at)
            && reading[at] is not ("than" or "before" or "after" or "since" or "until")
        )
        {
            at = ClauseParts.PastObject(reading, at + 1, ref hasAnd);
            if (at < 0)
            {
                return;
            }
        }

        if (!reading.Joined(at))
        {
            return;
        }

        ReadVerb(reading, slips, subject, part, reading.PastAdverbs(at), hasAnd, isSaid);
    }

    private static void ReadVerb(
        Reading reading,
        Slips slips,
        NounPhrase subject,
        string? part,
        int verb,
        bool hasAnd,
        bool isSaid
    )
    {
        if (IsMixed(reading, subject))
        {
            return; // Its own slip, found by what counts nouns.
        }

        if (subject.IsPlural(reading))
        {
            // "The code that runs": without an article it may be a verb.
            if (!reading.Is(subject.Start, WordKinds.Determiner) && reading.Is(subject.Start, WordKinds.Third))
            {
                return;
            }

            if (PluralFor(reading, subject, verb, isSaid) is { } plural && !IsMeasure(reading, subject, verb))
            {
                Add(reading, slips, subject, verb, plural);
            }
        }
        else if (
            part is null
            && !hasAnd
            && (reading.Is(subject.Start, WordKinds.Determiner) || reading.Is(subject.Head, WordKinds.Mass))
            && (subject.IsSingular(reading) || (reading[subject.Head] is "number" && reading[subject.Start] is "the"))
            && !(
                reading[subject.Start] is "the"
                && subject.Head == subject.Start + 1
                && reading.Is(subject.Head, WordKinds.Adjective)
                && !reading.Is(subject.Head, WordKinds.Person)
            )
            && !(subject.Head != subject.Start && reading.IsName(subject.Head))
            && SingularFor(reading, subject, verb, isSaid) is { } singular
        )
        {
            Add(reading, slips, subject, verb, singular);
        }
    }

    private static string? PluralFor(Reading reading, NounPhrase subject, int verb, bool isSaid)
    {
        if (Verbs.PluralOf(reading[verb]) is { } plural)
        {
            return plural;
        }

        // "The nurses loves her": a noun too, but what follows shows that it is none here.
        return !isSaid && reading.Is(verb, WordKinds.Third) ? Lexicon.VerbOf(reading[verb])?.Base : null;
    }

    private static string? SingularFor(Reading reading, NounPhrase subject, int verb, bool isSaid)
    {
        if (Verbs.SingularOf(reading[verb]) is { } singular)
        {
            var isRight = reading[verb] is "were" or "weren't"
                ? Verbs.IsSupposed(reading, subject.Start)
                : Verbs.IsWished(reading, subject.Start);
            return isRight || (isSaid && reading[verb] is "have" or "do") ? null : singular;
        }

        return
            !isSaid
            && (reading.IsPlainBase(verb) || reading[verb] is "need" or "show" or "want" or "love")
            && reading[verb] is not ("be" or "lead")
            && !Verbs.Confusable.Contains(reading[verb])
            && !Verbs.IsWished(reading, subject.Start)
            ? Lexicon.VerbOf(reading[verb])?.Third
            : null;
    }

    private static bool IsMixed(Reading reading, NounPhrase subject)
    {
        var isPlural = subject.IsPlural(reading);
        for (var word = subject.Start; word < subject.Head; word++)
        {
            if (
                isPlural
                    ? reading.Is(word, WordKinds.SingularDeterminer) && reading[word] is not "one"
                    : reading.Is(word, WordKinds.PluralDeterminer) || reading[word] is "all"
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Six weeks is a short time".</summary>
    private static bool IsMeasure(Reading reading, NounPhrase subject, int verb) =>
        reading[verb] is "is" or "was" or "isn't" or "wasn't"
        && (
            reading.Is(subject.Head, WordKinds.Unit)
            || (
                reading.Is(subject.Start, WordKinds.Number)
                && (
                    reading.Is(verb + 1, WordKinds.Determiner)
                    || reading[verb + 1] is "too" or "enough" or "not" or "more" or "plenty" or "long"
                )
            )
        );

    private static void Add(Reading reading, Slips slips, NounPhrase subject, int verb, string right) =>
        slips.Add(
            verb,
            verb,
            $"“{reading[verb]}” does not agree with “{reading.Section.TextOf(subject.Start, subject.Head)}”: “{right}”.",
            right
        );
}
