using LorStudio.Checks.Language.Words;

namespace LorStudio.Checks.Language.VerbForms;

/// <summary>"Did not went", "does not hesitates", "not only did she showed".</summary>
internal sealed class DidForms : ILanguagePart
{
    public IReadOnlyList<string> Flags { get; } =
    [
        "She did not «went» home until the family had come. => go",
        "He didn't «knew» the answer and said so. => know",
        "They did not «hesitated» to call me. => hesitate",
        "She does not «hesitates» to ask. => hesitate",
        "He did not «had» to be asked. => have",
        "Not only did she «showed» skill, she taught it. => show",
        "Nor did he «complained» about the hours. => complain",
        "She does not «needs» reminders. => need",
        "I do not «hesitated» to recommend him. => hesitate",
        "Not once did Dr. Chen «arrived» late. => arrive",
        "She did «demonstrated» great care. => demonstrate",
        "They don't «seen» such a student often. => see",
        "She did not ever «missed» a conference. => miss",
    ];

    public IReadOnlyList<string> Leaves { get; } =
    [
        "She did not go, did not put it off, and did not read it.",
        "What she did showed her care, and all he did helped.",
        "Those who did not were asked again.",
        "He did well, and I do too.",
        "The work she did taught us much.",
        "Not only did she show skill; so did he.",
        "I do not hesitate to recommend her.",
        "She did what she said, and did so early.",
        "Did she arrive early? She did.",
        "As did her peers, she passed.",
        "He does not have to be asked.",
        "The residents who do not pass are helped.",
        "What did he do then? He did not leave.",
    ];

    public void Read(Reading reading, Slips slips)
    {
        for (var did = 0; did + 1 < reading.Count && !slips.IsFull; did++)
        {
            if (!reading.Is(did, WordKinds.Do) || !reading.Joined(did + 1))
            {
                continue;
            }

            var verb = reading.PastAdverbs(did + 1);
            if (reading[did].EndsWith("n't", StringComparison.Ordinal) || reading[did + 1] is "not" or "never")
            {
                ReadVerb(reading, slips, did, verb, Clauses.HasPlainSubject(reading, did));
            }
            else if (IsInverting(reading, did) && SubjectEnd(reading, verb) is >= 0 and var subject)
            {
                ReadVerb(reading, slips, did, reading.PastAdverbs(subject + 1), hasSubject: true);
            }
            else if (
                Clauses.HasPlainSubject(reading, did)
                && !Clauses.IsRelative(reading, did)
                && reading[did - 1] is not "who"
                && reading.Is(verb, WordKinds.Past)
                && !reading.Is(verb, WordKinds.Noun | WordKinds.Be | WordKinds.Have)
            )
            {
                ReadVerb(reading, slips, did, verb, hasSubject: true);
            }
        }
    }

    private static void ReadVerb(Reading reading, Slips slips, int did, int verb, bool hasSubject)
    {
        if (
            !reading.Joined(verb)
            || Lexicon.VerbOf(reading[verb]) is not { } forms
            || reading.Is(verb, WordKinds.Base | WordKinds.Modal | WordKinds.Adverb)
            || (!hasSubject && reading.Is(verb, WordKinds.Be | WordKinds.Have | WordKinds.Do))
            || (reading.Is(verb, WordKinds.Ing) && reading.Is(verb, WordKinds.Noun))
            || reading.Is(verb, WordKinds.Be)
        )
        {
            return;
        }

        slips.Add(
            verb,
            verb,
            $"After “{reading.Section.TextOf(did, verb - 1)}” the form is “{forms.Base}”.",
            forms.Base
        );
    }

    private static bool IsInverting(Reading reading, int did) =>
        reading.GapBefore(did) is Gap.Start
        || reading[did - 1]
            is "only"
                or "nor"
                or "neither"
                or "never"
                or "rarely"
                or "seldom"
                or "so"
                or "how"
                or "why"
                or "when"
                or "where"
                or "once"
                or "point"
                or "time";

    private static int SubjectEnd(Reading reading, int word) =>
        reading[word] is "he" or "she" or "i" or "we" or "they" or "it" ? word : PersonNames.EndOf(reading, word);
}
