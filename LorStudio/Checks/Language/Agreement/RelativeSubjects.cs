using LorStudio.Checks.Language.Words;

namespace LorStudio.Checks.Language.Agreement;

/// <summary>"A student who demonstrate", "residents who was", "skills that sets her apart".</summary>
internal sealed class RelativeSubjects : ILanguagePart
{
    public IReadOnlyList<string> Flags { get; } =
    [
        "She is a student who «demonstrate» great care. => demonstrates",
        "He is the kind of resident who always «arrive» early. => arrives",
        "I met two residents who «was» new to the ward. => were",
        "She called the patients who «has» missed their visits. => have",
        "He is someone who «have» earned our trust. => has",
        "She has skills that «sets» her apart. => set",
        "He made a plan that «were» easy to follow. => was",
        "Those who «was» there still speak of it. => were",
        "She is a physician who «listen» before she speaks. => listens",
        "He has qualities that «is» hard to teach. => are",
        "The nurse who «were» on call thanked her. => was",
    ];

    public IReadOnlyList<string> Leaves { get; } =
    [
        "She is one of those students who has read it all.",
        "He is the only one of the residents who was there.",
        "The patient and her mother, who were afraid, trusted him.",
        "A nurse and a resident who were on call thanked her.",
        "She has skills that patients value and a calm that sets her apart.",
        "The residents who were there trust him.",
        "It is the questions that needs assessments raise.",
        "A team of nurses who have known her agrees.",
        "I recommend a student who can lead.",
        "She said that was enough, and I felt that was right.",
        "The hope that were she asked, she would come, was right.",
        "I know a student whose notes are read.",
    ];

    public void Read(Reading reading, Slips slips)
    {
        for (var word = 1; word + 1 < reading.Count && !slips.IsFull; word++)
        {
            if (
                reading[word + 2] is "he" or "she" or "i" or "they"
                || reading[word] is not ("who" or "that")
                || !reading.Joined(word + 1)
                || !reading.Joined(word)
            )
            {
                continue;
            }

            // "In busy clinics that is rare".
            var start = reading.SentenceStart(word);
            if (
                reading[word] is "that"
                && reading.Is(start, WordKinds.Preposition)
                && !Verbs.HasFinite(reading, start, word)
            )
            {
                continue;
            }

            if (HasNounBefore(reading, word - 1))
            {
                continue;
            }

            var verb = reading.PastAdverbs(word + 1);
            var isMany = reading[word - 1] is "those" or "they" || IsMany(reading, word - 1);
            if (isMany)
            {
                if (
                    PluralFor(reading, word, verb) is { } plural
                    && !reading.IsBefore(word, 12, w => w is "one" or "only")
                )
                {
                    Add(reading, slips, word, verb, plural);
                }
            }
            else if (
                IsOne(reading, word - 1, reading[word] is "who")
                && SingularFor(reading, verb) is { } singular
                && !reading.IsBefore(word, 5, w => w is "and" or "or" or "nor" or "both")
                && !Verbs.IsWished(reading, word)
            )
            {
                Add(reading, slips, word, verb, singular);
            }
        }
    }

    /// <summary>"Methods of the trait that do": what the clause describes may be the noun before the preposition.</summary>
    private static bool HasNounBefore(Reading reading, int noun)
    {
        var start = noun;
        while (
            start > noun - 5
            && reading.Joined(start)
            && reading.Is(start - 1, WordKinds.Adjective | WordKinds.Determiner | WordKinds.Noun | WordKinds.Participle)
        )
        {
            start--;
        }

        return start > 1
            && reading.Joined(start)
            && reading.Is(start - 1, WordKinds.Preposition)
            && reading.Is(start - 2, WordKinds.Noun | WordKinds.LikePlural)
            && reading[start - 2] is not ("kind" or "type" or "sort" or "letter");
    }

    private static bool IsMany(Reading reading, int word) =>
        reading.Is(word, WordKinds.Plural)
        && !reading.Is(word, WordKinds.Singular | WordKinds.Third | WordKinds.Collective);

    private static bool IsOne(Reading reading, int word, bool isWho) =>
        reading[word] is "someone" or "anyone" or "everyone" or "somebody" or "anybody" or "one" or "he" or "she"
        || (
            (
                isWho
                    ? reading.Is(word, WordKinds.Person)
                    : reading.Is(word - 1, WordKinds.Determiner)
                        || !reading.Is(word, WordKinds.Base | WordKinds.Adjective)
            )
            && Nouns.IsSingular(reading, word)
            && !reading.Is(word, WordKinds.Collective)
            && !(reading[word - 1] is "of" && !isWho)
        );

    private static string? PluralFor(Reading reading, int word, int verb) =>
        Verbs.PluralOf(reading[verb]) is { } plural ? plural
        : reading.IsPlainThird(verb)
        || (
            reading.Is(verb, WordKinds.Third)
            && reading.Joined(verb + 1)
            && (reading.Is(verb + 1, WordKinds.Determiner) || reading[verb + 1] is "him" or "them" or "me" or "us")
            && (reading[word] is "who" || reading[verb + 1] is "her" or "him" or "them" or "me" or "us")
        )
            ? Lexicon.VerbOf(reading[verb])?.Base
        : null;

    private static string? SingularFor(Reading reading, int verb) =>
        Verbs.SingularOf(reading[verb])
        ?? (
            reading.IsPlainBase(verb) && reading[verb] is not ("be" or "lead")
                ? Lexicon.VerbOf(reading[verb])?.Third
                : null
        );

    private static void Add(Reading reading, Slips slips, int word, int verb, string right) =>
        slips.Add(verb, verb, $"“{reading.Section.TextOf(word - 1, verb)}” does not agree: “{right}”.", right);
}
