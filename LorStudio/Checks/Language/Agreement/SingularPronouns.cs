using LorStudio.Checks.Language.Words;

namespace LorStudio.Checks.Language.Agreement;

/// <summary>"She demonstrate", "he have", "it give".</summary>
internal sealed class SingularPronouns : ILanguagePart
{
    public IReadOnlyList<string> Flags { get; } =
    [
        "She «demonstrate» great care with every patient. => demonstrates",
        "He always «arrive» before rounds begin. => arrives",
        "On rounds, she «present» the plan in three sentences. => presents",
        "She «have» a gift for teaching. => has",
        "She and the resident «was» on call. => were",
        "When he «were» on call, nobody worried. => was",
        "He «don't» hesitate to ask for help. => doesn't",
        "She listens carefully and «respond» with tact. => responds",
        "It «give» me great pleasure to write for her. => gives",
        "She also «show» a real interest in research. => shows",
        "He consistently «seek» feedback and acts on it. => seeks",
        "I trust her because she «care» for her patients. => cares",
        "The nurses say that he «know» every family by name. => knows",
        "She «work» well with nurses and interpreters. => works",
        "He is calm under pressure and «communicate» clearly. => communicates",
        "She let it end as it «do» in the best teams. => does",
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
        "As it were, it has been a good month.",
        "When she last saw him, he looked well.",
        "She alone stayed, and he himself asked to stay.",
        "He makes it work, and she lets it go.",
        "Should she need help, she asks for it.",
    ];

    public void Read(Reading reading, Slips slips)
    {
        for (var word = 0; word + 1 < reading.Count && !slips.IsFull; word++)
        {
            var isSubject = reading[word] switch
            {
                "he" or "she" => true,
                "it" => Pronouns.BeginsClause(reading, word) || reading.Is(word - 1, WordKinds.Subordinator),
                "this" => Pronouns.BeginsClause(reading, word),
                _ => false,
            };
            if (isSubject)
            {
                CoordinatedSubjects.ReadBehind(reading, slips, word, word);
                ReadSingular(reading, slips, word);
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
                && !(reading[subject] is "it" && reading[verb] is "were" && reading[subject - 1] is "as")
            )
            {
                Pronouns.Add(reading, slips, subject, verb, singular);
            }
        }
        else if (IsBaseOf(reading, subject, verb, isPerson) && !Verbs.IsWished(reading, subject))
        {
            Pronouns.Add(reading, slips, subject, verb, Lexicon.VerbOf(reading[verb])!.Third);
        }
        else if (isPerson && reading.Is(verb, WordKinds.Third) && reading[verb] is not ("was" or "has"))
        {
            SecondVerbs.Read(reading, slips, verb);
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

    /// <summary>"Dr. Lee and she": two subjects, unless a clause stands before the "and".</summary>
    private static bool IsJoinedToAnother(Reading reading, int subject) =>
        reading[subject - 1] is "and" or "or" or "nor"
        && !Verbs.HasFinite(reading, reading.SentenceStart(subject), subject - 1);
}
