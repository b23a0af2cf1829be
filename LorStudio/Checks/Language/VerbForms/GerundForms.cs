using System.Collections.Frozen;
using LorStudio.Checks.Language.Words;

namespace LorStudio.Checks.Language.VerbForms;

/// <summary>"Look forward to work with", "capable of manage", "by listen", "capable to manage", "enjoys to teach".</summary>
internal sealed class GerundForms : ILanguagePart
{
    private static readonly FrozenSet<string> BehindVerbs = FrozenSet.ToFrozenSet([
        "with",
        "her",
        "him",
        "them",
        "you",
        "from",
        "the",
        "more",
        "alongside",
        "our",
        "your",
        "how",
        "about",
        "a",
        "an",
        "their",
        "his",
    ]);

    public IReadOnlyList<string> Flags { get; } =
    [
        "I look forward to «hear» from you. => hearing",
        "We look forward to «work» with her. => working",
        "I am looking forward to «see» her grow. => seeing",
        "I look forward «hearing» from you. => to hearing",
        "She is capable of «manage» complex patients. => managing",
        "He is interested in «pursue» research. => pursuing",
        "By «listen» to the family, she found the cause. => listening",
        "He never left without «discuss» the plan. => discussing",
        "She is «capable to» lead a team.",
        "He enjoys to «teach» junior students. => teaching",
        "She is dedicated to «improve» access. => improving",
        "After «examine» the patient, he called me. => examining",
        "She has a gift for «explain» risk. => explaining",
        "I look forward to «heard» from you. => hearing",
        "Instead of «complain», she made a plan. => complaining",
        "She is capable of «handle» a full list. => handling",
        "He looks forward to «start» residency. => starting",
        "She is skilled at «obtain» a history. => obtaining",
    ];

    public IReadOnlyList<string> Leaves { get; } =
    [
        "I look forward to hearing from you and to her work.",
        "We look forward to discussion and to a visit.",
        "She is capable of managing patients in need of care.",
        "The nurses she works with appreciate her.",
        "Those he cares for admire him, and those I spoke with agree.",
        "She is dedicated to the care of others and devoted to family.",
        "He did nothing without help, at work or on call.",
        "In complete honesty, she is open to change.",
        "By reading, and without waiting, she learned.",
        "Before rounds and after lunch, she reads.",
        "It was enough for us to see it.",
        "He stopped to help, and enjoyed the ride to work.",
        "She is able to teach and is capable.",
        "As for demand, it rose with need.",
        "The people she works with understand her.",
    ];

    public void Read(Reading reading, Slips slips)
    {
        for (var word = 0; word + 1 < reading.Count && !slips.IsFull; word++)
        {
            if (!reading.Joined(word + 1))
            {
                continue;
            }

            switch (reading[word])
            {
                case "forward" when reading.IsBefore(word, 2, w => w is "look" or "looks" or "looked" or "looking"):
                    ReadForward(reading, slips, word);
                    break;
                case "capable"
                    when reading[word + 1] is "to"
                        && reading.Is(word + 2, WordKinds.Base)
                        && Lexicon.VerbOf(reading[word + 2]) is { } forms:
                    slips.Add(word, word + 1, $"“Capable” is followed by “of {forms.Ing}”.");
                    break;
                case "enjoy"
                or "enjoys"
                or "enjoyed"
                or "enjoying"
                or "avoids"
                or "avoided"
                or "avoid" when reading[word + 1] is "to" && reading.Is(word + 2, WordKinds.Base):
                    Add(reading, slips, word, word + 2);
                    break;
                case var governor when Governors.OfGerund.Contains(governor) && reading[word + 1] is "to":
                    if (reading.IsPlainBase(word + 2) && !(governor is "addition" && reading[word - 1] is not "in"))
                    {
                        Add(reading, slips, word, word + 2);
                    }

                    break;
                case var preposition when Governors.Prepositions.Contains(preposition):
                    ReadPreposition(reading, slips, word);
                    break;
            }
        }
    }

    private static void ReadForward(Reading reading, Slips slips, int forward)
    {
        if (reading[forward + 1] is not "to")
        {
            if (reading.Is(forward + 1, WordKinds.Ing) && Lexicon.VerbOf(reading[forward + 1]) is { } missing)
            {
                slips.Add(
                    forward + 1,
                    forward + 1,
                    $"After “look forward” the form is “to {missing.Ing}”.",
                    $"to {missing.Ing}"
                );
            }

            return;
        }

        var verb = forward + 2;
        var isBase =
            reading.IsPlainBase(verb)
            || (
                reading.Is(verb, WordKinds.Base)
                && reading.Joined(verb + 1)
                && (
                    BehindVerbs.Contains(reading[verb + 1])
                    || (
                        reading[verb] is "start" or "finish" or "join" or "train" or "host"
                        && reading.Is(verb + 1, WordKinds.Noun)
                    )
                )
            );
        var isOther =
            reading.Is(verb, WordKinds.Past | WordKinds.Third)
            && !reading.Is(verb, WordKinds.Noun | WordKinds.Adjective);
        if (reading.Joined(verb) && (isBase || isOther))
        {
            Add(reading, slips, forward, verb);
        }
    }

    private static void ReadPreposition(Reading reading, Slips slips, int preposition)
    {
        var verb = preposition + 1;
        var before = preposition - 1;
        var isGoverned =
            Governors.OfPreposition.Contains(reading[before]) && reading[before] is not ("good" or "interest");
        if (
            !(reading.IsPlainBase(verb) || (isGoverned && IsBaseWithObject(reading, verb)))
            || Verbs.Confusable.Contains(reading[verb])
            || reading[verb] is "be" or "do" or "have"
            || reading[verb + 1] is "time" or "point" or "points"
        )
        {
            return;
        }

        // Behind a verb the preposition may have lost its noun: "the nurses she works with appreciate her".
        var mayBeStranded =
            reading.GapBefore(preposition) is Gap.Space
            && reading.Is(before, WordKinds.AnyVerb | WordKinds.Be | WordKinds.Pronoun | WordKinds.Adverb);
        var isSure = reading[preposition] is "without" or "by" || Governors.OfPreposition.Contains(reading[before]);
        if (
            isSure
            || (
                !mayBeStranded
                && !(reading[preposition] is "on" or "through" && reading.GapBefore(preposition) is Gap.Start)
            )
        )
        {
            Add(reading, slips, preposition, verb);
        }
    }

    /// <summary>"(Capable of) handle a": a noun too, but it has an object.</summary>
    private static bool IsBaseWithObject(Reading reading, int verb) =>
        reading.Is(verb, WordKinds.Base)
        && !reading.Is(verb, WordKinds.Adjective | WordKinds.Mass)
        && reading.Joined(verb + 1)
        && (reading.Is(verb + 1, WordKinds.Possessive) || reading[verb + 1] is "the" or "a" or "an" or "him" or "them");

    private static void Add(Reading reading, Slips slips, int governor, int verb)
    {
        if (Lexicon.VerbOf(reading[verb]) is { } forms && reading.Joined(verb))
        {
            slips.Add(
                verb,
                verb,
                $"After “{reading.Section.TextOf(governor, verb - 1)}” the form is “{forms.Ing}”.",
                forms.Ing
            );
        }
    }
}
