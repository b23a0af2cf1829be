using LorStudio.Checks.Language.Words;

namespace LorStudio.Checks.Language.Agreement;

/// <summary>"There was several patients", "there were a delay".</summary>
internal sealed class ThereSubjects : ILanguagePart
{
    public IReadOnlyList<string> Flags { get; } =
    [
        "There «was» several patients in the hall. => were",
        "There «is» many reasons to choose her. => are",
        "There «were» a delay in the transfer. => was",
        "There «are» a clear reason for it. => is",
        "There «was» three admissions that night. => were",
        "There «has» been many students like him, but none so calm. => have",
        "There «is» no doubts about his skill. => are",
        "I knew that there «was» two ways to do it. => were",
        "There «were» no question that she was ready. => was",
        "There «is» few residents whom I trust more. => are",
    ];

    public IReadOnlyList<string> Leaves { get; } =
    [
        "There were several patients, and there was a delay.",
        "There were a number of reasons, and there are a lot of them.",
        "If there were a better student, I would know.",
        "There is no doubt, and there were no complaints.",
        "There was a great deal to do, and there were a few delays.",
        "There were no patient complaints.",
        "There was one patient whom we all knew.",
        "As if there were a clock in the room, she kept time.",
        "There is more to say, and there was much to learn.",
        "There were a dozen students and a hundred patients.",
    ];

    public void Read(Reading reading, Slips slips)
    {
        for (var word = 0; word + 2 < reading.Count && !slips.IsFull; word++)
        {
            if (reading[word] is not "there" || !reading.Joined(word + 1))
            {
                continue;
            }

            var verb = reading.PastAdverbs(word + 1);
            var isSingular = reading[verb] is "is" or "was" or "has" or "isn't" or "wasn't" or "hasn't";
            if (!isSingular && reading[verb] is not ("are" or "were" or "have"))
            {
                continue;
            }

            var noun = reading.PastAdverbs(reading[verb + 1] is "been" ? verb + 2 : verb + 1);
            if (
                isSingular
                    ? IsMany(reading, noun)
                    : IsOne(reading, noun) && !(reading[verb] is "were" && Verbs.IsSupposed(reading, word))
            )
            {
                var right = isSingular ? Verbs.PluralOf(reading[verb])! : Verbs.SingularOf(reading[verb])!;
                slips.Add(verb, verb, $"“{reading.Section.TextOf(verb, noun)}” does not agree: “{right}”.", right);
            }
        }
    }

    private static bool IsMany(Reading reading, int word)
    {
        var noun = Nouns.PastAdjectives(reading, reading[word] is "no" or "any" or "some" ? word + 1 : word);
        return (
                reading.Is(word, WordKinds.PluralDeterminer)
                && reading[word] is not "both"
                && !(reading.Is(noun, WordKinds.Unit) && reading.Is(word, WordKinds.Number))
            )
            || (
                Nouns.IsPlural(reading, noun)
                && reading.Is(noun, WordKinds.Plural)
                && Nouns.Ends(reading, noun)
                && noun > word
            );
    }

    private static bool IsOne(Reading reading, int word)
    {
        if (reading[word] is "one" && reading[word + 1] is not "or")
        {
            return true;
        }

        if (reading[word] is not ("a" or "an" or "no" or "another"))
        {
            return false;
        }

        var noun = Nouns.PastAdjectives(reading, word + 1);
        return Nouns.IsSingular(reading, noun)
            && !reading.Is(noun, WordKinds.Collective | WordKinds.PluralDeterminer)
            && Nouns.EndsList(reading, noun)
            && !(reading[word + 1] is "few" or "great" or "good" or "hundred" or "dozen" or "thousand");
    }
}
