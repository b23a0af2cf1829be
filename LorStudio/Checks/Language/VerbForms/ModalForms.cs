using LorStudio.Checks.Language.Words;

namespace LorStudio.Checks.Language.VerbForms;

/// <summary>"Could managed", "will becomes", "would been", "should has".</summary>
internal sealed class ModalForms : ILanguagePart
{
    public IReadOnlyList<string> Flags { get; } =
    [
        "She could «managed» six patients by herself. => manage",
        "He will «becomes» a fine physician. => become",
        "I would «recommended» her to any program. => recommend",
        "They must «gone» through the chart twice. => go",
        "It would «been» easy to leave. => have been",
        "She can «handles» the ward alone. => handle",
        "He would always «stayed» until the end. => stay",
        "A program would «has» a gem in her. => have",
        "You will not «regretted» it. => regret",
        "She can «explaining» any plan. => explain",
        "He will «shows» you the same care. => show",
        "One might «thought» her a resident. => think",
        "Not only could she «presented» it, she knew why. => present",
        "She must «to learn» it by herself. => learn",
        "We couldn't «asked» for more. => ask",
    ];

    public IReadOnlyList<string> Leaves { get; } =
    [
        "She could manage six patients, and he will become a fine physician.",
        "All she could was done, and what he would have done was right.",
        "Her will showed, and his free will was spared.",
        "In May presented cases were few.",
        "She would rather stay, and could better explain it.",
        "It can put people at ease; it must cost time.",
        "He will, I hope, become a leader.",
        "How can results like these be had?",
        "She did what she could to help.",
        "She will likely lead, and may well have led already.",
        "A must read it is not, but she can read it.",
        "Will showed me the chart, and Will demonstrates care.",
        "They might have gone; they should have been told.",
        "She can set a pace, and can cut to the chase.",
    ];

    public void Read(Reading reading, Slips slips)
    {
        for (var modal = 0; modal + 1 < reading.Count && !slips.IsFull; modal++)
        {
            if (!reading.Is(modal, WordKinds.Modal) || !reading.Joined(modal + 1) || IsNoun(reading, modal))
            {
                continue;
            }

            var verb = reading.PastAdverbs(modal + 1);
            var isInverted =
                reading[verb] is "he" or "she" or "i" or "we" or "they"
                && reading[modal - 1] is "only" or "never" or "nor" or "rarely" or "seldom";
            if (isInverted)
            {
                verb = reading.PastAdverbs(verb + 1);
            }

            if (
                reading[modal] is "must" or "should"
                && reading[modal + 1] is "to"
                && reading.Is(modal + 2, WordKinds.Base)
                && Clauses.HasPlainSubject(reading, modal)
            )
            {
                slips.Add(
                    modal + 1,
                    modal + 2,
                    $"After “{reading.Written(modal)}” there is no “to”.",
                    reading.Written(modal + 2)
                );
            }
            else if (reading.Joined(verb) && RightForm(reading, modal, verb) is { } right)
            {
                slips.Add(verb, verb, $"After “{reading.Written(modal)}” the form is “{right}”.", right);
            }
        }
    }

    private static string? RightForm(Reading reading, int modal, int verb)
    {
        var word = reading[verb];
        if (word is "been")
        {
            return "have been";
        }

        if (
            Lexicon.VerbOf(word) is not { } forms
            || reading.Is(verb, WordKinds.Base | WordKinds.Be | WordKinds.Do | WordKinds.Adverb | WordKinds.Comparative)
            || (verb > modal + 1 && reading[verb - 1] is "better" or "best" or "rather")
        )
        {
            return null;
        }

        if (
            reading.Is(verb, WordKinds.Ing)
            && !Clauses.HasPlainSubject(reading, modal)
            && !reading.Is(modal - 1, WordKinds.Noun)
        )
        {
            return null; // "So will leaving early".
        }

        // "How can results help", "all she could had gone".
        var mayBeNoun =
            reading.Is(verb, WordKinds.Noun)
            && (!Clauses.HasPlainSubject(reading, modal) || reading.Is(verb, WordKinds.Ing));
        return mayBeNoun || (reading.Is(modal - 1, WordKinds.Pronoun) && Clauses.IsRelative(reading, modal))
            ? null
            : forms.Base;
    }

    /// <summary>A will, a can, a must; the month; a man called Will.</summary>
    private static bool IsNoun(Reading reading, int modal) =>
        reading.Written(modal) is "Will" or "May"
        || (
            reading[modal] is "will" or "can" or "must" or "might"
            && (
                reading.Is(modal - 1, WordKinds.Possessive)
                || reading[modal - 1] is "the" or "a" or "an"
                || (
                    reading.Is(modal - 1, WordKinds.Adjective)
                    && !reading.Is(modal - 1, WordKinds.Noun | WordKinds.Pronoun)
                )
            )
        );
}
