using LorStudio.Checks.Language.Words;

namespace LorStudio.Checks.Language.Agreement;

/// <summary>"Her knowledge and empathy was".</summary>
internal static class CoordinatedSubjects
{
    /// <summary>Reads what follows a first subject and its "and".</summary>
    public static void Read(Reading reading, Slips slips, NounPhrase first)
    {
        if (
            reading[first.Start] is "each" or "every" or "no" or "any" or "one" or "a" or "an"
            || !reading.Is(first.Start, WordKinds.Determiner)
            || !first.IsSingular(reading)
            || (reading.Is(first.Head, WordKinds.Base) && reading.Is(first.Head - 1, WordKinds.Noun))
            || NounPhrase.At(reading, first.End + 1) is not { } second
            || second.End != second.Head + 1
            || !second.IsSingular(reading)
        )
        {
            return;
        }

        // One person may be two things: my colleague and friend.
        var isOnePerson = reading.Is(first.Head, WordKinds.Person) && !reading.Is(second.Start, WordKinds.Determiner);
        var at = second.End;
        if (
            !isOnePerson
            && reading[at] is "of" or "in" or "with" or "for"
            && reading.Is(first.Start, WordKinds.Possessive)
            && NounPhrase.At(reading, at + 1) is { } inner
        )
        {
            at = inner.End;
        }

        var verb = reading.PastAdverbs(at);
        if (
            !isOnePerson
            && reading.Joined(at)
            && !IsOneThing(reading, first, second)
            && Verbs.PluralOf(reading[verb]) is { } plural
            && Begins(reading, first.Start)
        )
        {
            slips.Add(verb, verb, $"Two subjects joined by “and” take “{plural}”.", plural);
        }
    }

    /// <summary>"Dr. Chen and her team was", "she and the resident was": behind the last word of a first subject.</summary>
    public static void ReadBehind(Reading reading, Slips slips, int first, int end)
    {
        if (
            reading[end + 1] is not "and"
            || !reading.Joined(end + 1)
            || !reading.Joined(end + 2)
            || !Begins(reading, first)
        )
        {
            return;
        }

        var behind =
            NounPhrase.At(reading, end + 2) is { } second && reading.Is(second.Start, WordKinds.Determiner) ? second.End
            : reading[end + 2] is "i" or "he" or "she" ? end + 3
            : PersonNames.EndOf(reading, end + 2) + 1;
        var verb = reading.PastAdverbs(behind);
        if (behind > 0 && reading.Joined(behind) && Verbs.PluralOf(reading[verb]) is { } plural)
        {
            slips.Add(verb, verb, $"Two subjects joined by “and” take “{plural}”.", plural);
        }
    }

    private static bool Begins(Reading reading, int word) =>
        reading.GapBefore(word) is Gap.Start
        || reading[word - 1] is "that" or "because" or "when" or "while" or "although" or "though" or "but";

    private static bool IsOneThing(Reading reading, NounPhrase first, NounPhrase second) =>
        (reading[first.Head], reading[second.Head])
            is
                ("history", "physical" or "examination" or "exam")
                or
                ("assessment", "plan")
                or
                ("research", "development")
                or
                ("question", "answer")
                or
                ("morbidity" or "mortality", "mortality" or "morbidity" or "conference")
                or
                ("trial", "error")
                or
                ("wear", "tear")
                or
                ("time", "effort")
                or
                ("peace", "quiet")
                or
                ("review", "update");
}
