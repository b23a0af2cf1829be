using LorStudio.Checks.Language.Words;

namespace LorStudio.Checks.Language.Agreement;

/// <summary>"They was", "I has", "everyone were", "each of them were".</summary>
internal sealed class PluralPronouns : ILanguagePart
{
    public IReadOnlyList<string> Flags { get; } =
    [
        "They «was» the first to arrive each day. => were",
        "They «has» my full trust. => have",
        "They «demonstrates» rare judgment. => demonstrate",
        "We «was» glad to have her on the team. => were",
        "I «has» supervised many students. => have",
        "I «recommends» him without hesitation. => recommend",
        "Everyone «were» impressed by the talk. => was",
        "Nobody «have» asked better questions. => has",
        "Many of them «was» very ill. => were",
        "Each day they «asks» for more. => ask",
        "It is rare that all of them «comes» to ask. => come",
        "Everybody «have» gained from his talk. => has",
        "You «was» right to call me. => were",
    ];

    public IReadOnlyList<string> Leaves { get; } =
    [
        "I recommend that she be admitted and that he have an interview.",
        "If she were my own student, I would keep her.",
        "Rarely have I seen a student whom she would not help.",
        "He and I were there, and she and her mother have thanked us.",
        "I ask that he receive your full attention.",
        "They were kind, they are able, and they have grown.",
        "Phase I is done, and type I diabetes was ruled out.",
        "Some of those was new to me in a sense only.",
        "Let everyone have a voice, and everyone else has one too.",
        "One of these is hers, and each of those was his.",
        "I watched him work, and I heard her explain the plan.",
        "What impressed me is how they think.",
    ];

    public void Read(Reading reading, Slips slips)
    {
        for (var word = 0; word + 1 < reading.Count && !slips.IsFull; word++)
        {
            switch (reading[word])
            {
                case "they" or "we" or "you" or "i":
                case "these" or "those" when Pronouns.BeginsClause(reading, word):
                    ReadPlural(reading, slips, word);
                    break;
                case "them" or "us" when reading[word - 1] is "of":
                    ReadPart(reading, slips, word);
                    break;
                case "one" when reading[word - 1] is "no" or "each":
                case var other when Pronouns.IsIndefinite(other):
                    ReadIndefinite(reading, slips, word);
                    break;
            }
        }
    }

    private static void ReadPlural(Reading reading, Slips slips, int subject)
    {
        var verb = reading.PastAdverbs(subject + 1);
        if (!reading.Joined(subject + 1) || Pronouns.IsLabelled(reading, subject))
        {
            return;
        }

        if (reading[subject] is "i" && reading[verb] is "is" or "are" or "were" or "has" or "does")
        {
            var isRight =
                (reading[verb] is "were" && Verbs.IsSupposed(reading, subject))
                || reading[subject - 1] is "and" or "or" or "nor";
            if (!isRight)
            {
                Pronouns.Add(
                    reading,
                    slips,
                    subject,
                    verb,
                    reading[verb] switch
                    {
                        "has" => "have",
                        "does" => "do",
                        "were" => "was",
                        _ => "am",
                    }
                );
            }
        }
        else if (
            Verbs.PluralOf(reading[verb]) is { } plural
            && !(reading[subject] is "i" && reading[verb] is "was" or "wasn't")
        )
        {
            Pronouns.Add(reading, slips, subject, verb, plural);
        }
        else if (
            reading.Is(verb, WordKinds.Third)
            && !reading.Is(verb, WordKinds.Adverb | WordKinds.Be)
            && Lexicon.VerbOf(reading[verb]) is { } forms
            && !(reading[subject] is "those" or "these" && reading.Is(verb, WordKinds.Plural))
        )
        {
            Pronouns.Add(reading, slips, subject, verb, forms.Base);
        }
    }

    /// <summary>"Many of them was", "each of us were".</summary>
    private static void ReadPart(Reading reading, Slips slips, int subject)
    {
        var part = reading[subject - 2];
        var verb = reading.PastAdverbs(subject + 1);
        var right = part switch
        {
            "each" or "one" => Verbs.SingularOf(reading[verb]),
            _ when Pronouns.IsMany(part) => Verbs.PluralOf(reading[verb]),
            _ => null,
        };
        if (right is null && Pronouns.IsMany(part) && reading.IsPlainThird(verb))
        {
            right = Lexicon.VerbOf(reading[verb])?.Base;
        }

        if (right is not null && reading.Joined(subject + 1) && !Verbs.IsInverted(reading, subject - 2))
        {
            Pronouns.Add(reading, slips, subject - 2, verb, right);
        }
    }

    private static void ReadIndefinite(Reading reading, Slips slips, int subject)
    {
        var verb = reading[subject + 1] is "else" ? reading.PastAdverbs(subject + 2) : reading.PastAdverbs(subject + 1);
        var first = reading[subject] is "one" ? subject - 1 : subject;
        if (
            reading.Joined(subject + 1)
            && Verbs.SingularOf(reading[verb]) is { } singular
            && !Verbs.IsInverted(reading, first)
            && !Verbs.IsWished(reading, first)
            && !(reading[verb] is "were" && Verbs.IsSupposed(reading, first))
            && !(reading[first - 1] is "and" or "or" or "had" or "of")
        )
        {
            Pronouns.Add(reading, slips, first, verb, singular);
        }
    }
}
