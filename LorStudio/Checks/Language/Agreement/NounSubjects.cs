using LorStudio.Checks.Language.Words;

namespace LorStudio.Checks.Language.Agreement;

/// <summary>"The patients was", "her knowledge of the guidelines were", "her calm and focus was".</summary>
internal sealed class NounSubjects : ILanguagePart
{
    private const int LongestSubject = 14; // words

    public IReadOnlyList<string> Flags { get; } =
    [
        "The patients «was» glad to see her each day. => were",
        "Her presentations «was» clear and brief. => were",
        "When the residents «was» busy, she helped. => were",
        "The patient «were» in pain, and she stayed. => was",
        "Her clinical knowledge «are» well above her level. => is",
        "The quality of her notes «were» excellent. => was",
        "Her understanding of the guidelines «have» grown. => has",
        "Her notes of the visit «was» complete. => were",
        "His communication skills «is» excellent. => are",
        "Her ability to work with families «were» plain to all. => was",
        "Her work ethic «make» her a model for others. => makes",
        "Her knowledge and empathy «was» plain from the start. => were",
        "I know that the nurses «trusts» her. => trust",
        "Patients «was» always heard in his room. => were",
        "All of the residents «has» learned from her. => have",
        "Most of her patients «was» over 70. => were",
        "His dedication to his patients «inspire» the team. => inspires",
        "Her differential diagnoses «was» broad. => were",
        "The resident on call «have» told me the same. => has",
        "In the second week her notes «was» the best on the ward. => were",
        "The number of patients «were» high. => was",
        "Her patients often «tells» me how kind she is. => tell",
        "The nurses «loves» her calm. => love",
        "Both of these cases «was» hard. => were",
        "The feedback from nurses and patients «were» good. => was",
        "She was calm and her questions «was» apt. => were",
        "The results of her audit «shows» the need. => show",
    ];

    public IReadOnlyList<string> Leaves { get; } =
    [
        "The patients were glad, and the patient was calm.",
        "The team were proud of her, and the staff have said so.",
        "A number of patients were seen, and a variety of cases was read.",
        "The nurse and the patient were old friends.",
        "Each nurse and resident was asked, and every patient and family was heard.",
        "Her rapport with nurses, staff, and patients was excellent.",
        "Her care of the patients was excellent.",
        "Her work with nurses and patients was excellent.",
        "What impressed the residents was her calm.",
        "If the patient were her own mother, she would do the same.",
        "She recommended that the patient have a scan.",
        "Six weeks is a short time, and five patients is a heavy load.",
        "Her history and physical was complete.",
        "The elderly are her passion, and the sick are her concern.",
        "The residents she taught were grateful, and the one patient they feared was calm.",
        "Diabetes was her topic, and pediatrics is her field.",
        "Her ability to see what others were missing was rare.",
        "Her ability to ensure that patients are heard is rare.",
        "My colleague and friend was right.",
        "The best of the students was Mei.",
        "Among her strengths are her calm and her wit.",
        "The patient slept and the family was grateful.",
        "The care that patients receive is her concern.",
        "She thinks the notes are clear, and the notes she wrote were.",
        "The United Nations is a client of ours.",
        "Working with her patients was a joy.",
        "The majority of the residents were there, and the rest of the team was not.",
        "Did the patient have pain, and would the patients have come?",
        "One of the residents was there.",
        "Neither the nurse nor the patients were told.",
        "She helped the nurse and the patient understand the plan.",
        "Grand rounds was her first talk, and rounds were long.",
        "The fact that the patients were ill was known.",
        "The history and physical examination she wrote was complete.",
        "Her patients need time, and her nurses trust her.",
        "The questions a patient has matter to her.",
        "Both of the patients were hers, and all of the work was done.",
        "Of the residents on the ward, she was the calmest.",
    ];

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
