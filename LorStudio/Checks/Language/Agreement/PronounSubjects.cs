using LorStudio.Checks.Language.Words;

namespace LorStudio.Checks.Language.Agreement;

/// <summary>"She demonstrate", "he have", "they was", "I has", "everyone were".</summary>
internal sealed class PronounSubjects : ILanguagePart
{
    public IReadOnlyList<string> Flags { get; } =
    [
        "She «demonstrate» great care with every patient. => demonstrates",
        "He always «arrive» before rounds begin. => arrives",
        "On rounds, she «present» the plan in three sentences. => presents",
        "She «have» a gift for teaching. => has",
        "When he «were» on call, nobody worried. => was",
        "They «was» the first to arrive each day. => were",
        "They «has» my full trust. => have",
        "They «demonstrates» rare judgment. => demonstrate",
        "We «was» glad to have her on the team. => were",
        "I «has» supervised many students. => have",
        "I «recommends» him without hesitation. => recommend",
        "He «don't» hesitate to ask for help. => doesn't",
        "She listens carefully and «respond» with tact. => responds",
        "Everyone «were» impressed by the talk. => was",
        "It «give» me great pleasure to write for her. => gives",
        "Nobody «have» asked better questions. => has",
        "She also «show» a real interest in research. => shows",
        "Many of them «was» very ill. => were",
        "He consistently «seek» feedback and acts on it. => seeks",
        "I trust her because she «care» for her patients. => cares",
        "The nurses say that he «know» every family by name. => knows",
        "She «work» well with nurses and interpreters. => works",
        "He is calm under pressure and «communicate» clearly. => communicates",
        "Each day they «asks» for more. => ask",
        "This «demonstrate» her maturity. => demonstrates",
    ];

    public IReadOnlyList<string> Leaves { get; } =
    [
        "Not only did she demonstrate skill, but so does he show care.",
        "I recommend that she be admitted and that he have an interview.",
        "If she were my own student, I would keep her.",
        "It is essential that he continue his research.",
        "As though he were on call, she stayed.",
        "Rarely have I seen a student whom she would not help.",
        "How well does she communicate, and would he listen?",
        "He and I were there, and she and her mother have thanked us.",
        "She put the family first, read the notes, and set a plan.",
        "She listens to patients and lets them talk and explain.",
        "He wants to listen and respond with tact.",
        "She helps patients understand and accept their illness.",
        "I ask that he receive your full attention.",
        "They were kind, they are able, and they have grown.",
        "Phase I is done, and type I diabetes was ruled out.",
        "As it were, it has been a good month.",
        "Some of those was new to me in a sense only.",
        "Let everyone have a voice, and everyone else has one too.",
        "When she last saw him, he looked well.",
        "One of these is hers, and each of those was his.",
        "She alone stayed, and he himself asked to stay.",
        "He makes it work, and she lets it go.",
        "Should she need help, she asks for it.",
        "I watched him work, and I heard her explain the plan.",
        "What impressed me is how they think.",
    ];

    public void Read(Reading reading, Slips slips)
    {
        for (var word = 0; word + 1 < reading.Count && !slips.IsFull; word++)
        {
            switch (reading[word])
            {
                case "he" or "she":
                    ReadSingular(reading, slips, word);
                    break;
                case "it" or "this" when BeginsClause(reading, word):
                    ReadSingular(reading, slips, word);
                    break;
                case "they" or "we" or "you" or "i":
                    ReadPlural(reading, slips, word);
                    break;
                case "these" or "those" when BeginsClause(reading, word):
                    ReadPlural(reading, slips, word);
                    break;
                case "them" or "us" when reading[word - 1] is "of":
                    ReadPart(reading, slips, word);
                    break;
                case "everyone"
                or "everybody"
                or "someone"
                or "somebody"
                or "anyone"
                or "anybody"
                or "nobody"
                or "nothing"
                or "everything":
                    ReadIndefinite(reading, slips, word);
                    break;
                case "one" when reading[word - 1] is "no" or "each":
                    ReadIndefinite(reading, slips, word);
                    break;
            }
        }
    }

    private static void ReadSingular(Reading reading, Slips slips, int subject)
    {
        var verb = reading.PastAdverbs(subject + 1);
        if (reading[verb] is "himself" or "herself" && reading.Joined(verb + 1))
        {
            verb = reading.PastAdverbs(verb + 1);
        }

        if (!reading.Joined(subject + 1) || Verbs.IsInverted(reading, subject) || IsJoinedToAnother(reading, subject))
        {
            return;
        }

        var isPerson = reading[subject] is "he" or "she";
        if (Verbs.SingularOf(reading[verb]) is { } singular)
        {
            var isRight = reading[verb] is "were" or "weren't"
                ? Verbs.IsSupposed(reading, subject)
                : Verbs.IsWished(reading, subject);
            if (
                !isRight
                && reading[subject] is not "this"
                && !(reading[subject] is "it" && reading[subject - 1] is "as")
            )
            {
                Add(reading, slips, subject, verb, singular);
            }
        }
        else if (IsBaseOf(reading, subject, verb, isPerson) && !Verbs.IsWished(reading, subject))
        {
            Add(reading, slips, subject, verb, Lexicon.VerbOf(reading[verb])!.Third);
        }
        else if (isPerson && reading.Is(verb, WordKinds.Third) && reading[verb] is not ("was" or "has"))
        {
            ReadSecondVerb(reading, slips, verb);
        }
    }

    private static bool IsBaseOf(Reading reading, int subject, int verb, bool isPerson)
    {
        if (
            !reading.Is(verb, WordKinds.Base)
            || reading.Is(verb, WordKinds.Past | WordKinds.Modal)
            || reading[verb] is "be" or "lead"
            || (reading[verb] is "use" && reading[verb + 1] is "to")
            || Lexicon.VerbOf(reading[verb]) is null
        )
        {
            return false;
        }

        // Nothing but a verb can follow he or she; an adjective could where a verb before them makes it so.
        return reading.IsPlainBase(verb)
            || (isPerson && !reading.Is(verb, WordKinds.Preposition | WordKinds.Adverb) && reading[verb] is not "own")
            || (
                reading[subject] is "it"
                && reading[verb] is "show" or "make" or "help"
                && !reading.Is(verb + 1, WordKinds.Preposition)
            );
    }

    /// <summary>"She listens carefully and respond".</summary>
    private static void ReadSecondVerb(Reading reading, Slips slips, int first)
    {
        if (
            Lexicon.VerbOf(reading[first])?.Base
            is "think"
                or "believe"
                or "know"
                or "feel"
                or "say"
                or "ensure"
                or "notice"
                or "see"
                or "hear"
                or "watch"
                or "help"
                or "let"
                or "make"
                or "have"
        )
        {
            return;
        }

        for (
            var word = first + 1;
            word < first + 14 && reading.GapBefore(word) is Gap.Space or Gap.Hyphen or Gap.Comma;
            word++
        )
        {
            if (reading[word] is "and" or "but")
            {
                var verb = reading.PastAdverbs(word + 1);
                if (
                    reading.IsPlainBase(verb)
                    && reading.Joined(word + 1)
                    && Lexicon.VerbOf(reading[verb]) is { } forms
                    && reading[verb] is not "be"
                )
                {
                    Add(reading, slips, first, verb, forms.Third);
                }

                return;
            }

            if (
                reading[word] is "to"
                || reading.Is(word, WordKinds.Modal | WordKinds.Do | WordKinds.Subordinator)
                || (
                    reading.Is(word, WordKinds.Pronoun)
                    && reading[word] is not ("her" or "him" or "them" or "me" or "us")
                )
                || (
                    reading.Is(word, WordKinds.Base)
                    && !reading.Is(
                        word,
                        WordKinds.Noun | WordKinds.Adjective | WordKinds.Adverb | WordKinds.Preposition
                    )
                )
            )
            {
                return;
            }
        }
    }

    private static void ReadPlural(Reading reading, Slips slips, int subject)
    {
        var verb = reading.PastAdverbs(subject + 1);
        if (!reading.Joined(subject + 1) || IsLabelled(reading, subject))
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
                Add(
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
            Add(reading, slips, subject, verb, plural);
        }
        else if (
            reading.Is(verb, WordKinds.Third)
            && !reading.Is(verb, WordKinds.Adverb | WordKinds.Be)
            && Lexicon.VerbOf(reading[verb]) is { } forms
            && !(reading[subject] is "those" or "these" && reading.Is(verb, WordKinds.Plural))
        )
        {
            Add(reading, slips, subject, verb, forms.Base);
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
            "many" or "both" or "several" or "few" or "two" or "three" or "four" or "most" or "all" => Verbs.PluralOf(
                reading[verb]
            ),
            _ => null,
        };
        if (right is not null && reading.Joined(subject + 1) && !Verbs.IsInverted(reading, subject - 2))
        {
            Add(reading, slips, subject - 2, verb, right);
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
            Add(reading, slips, first, verb, singular);
        }
    }

    private static void Add(Reading reading, Slips slips, int subject, int verb, string right) =>
        slips.Add(
            verb,
            verb,
            $"Behind “{reading.Written(subject)}” stands “{right}”.",
            Slips.Like(reading.Written(verb), right)
        );

    private static bool BeginsClause(Reading reading, int word) =>
        reading.GapBefore(word) is Gap.Start or Gap.Comma or Gap.Other
        || (
            reading.Is(word - 1, WordKinds.Subordinator)
            && reading[word - 1] is not ("before" or "after" or "since" or "until" or "as")
        );

    /// <summary>"Dr. Lee and she": two subjects, unless a clause stands before the "and".</summary>
    private static bool IsJoinedToAnother(Reading reading, int subject) =>
        reading[subject - 1] is "and" or "or" or "nor"
        && !Verbs.HasFinite(reading, reading.SentenceStart(subject), subject - 1);

    /// <summary>"Phase I is": a numeral.</summary>
    private static bool IsLabelled(Reading reading, int word) =>
        reading[word] is "i"
        && reading.Joined(word)
        && reading[word - 1]
            is "phase"
                or "type"
                or "step"
                or "part"
                or "level"
                or "grade"
                or "stage"
                or "class"
                or "mhc"
                or "factor"
                or "angiotensin";
}
