using LorStudio.Checks.Language.Words;

namespace LorStudio.Checks.Language.Agreement;

/// <summary>"Dr. Chen demonstrate", "Mei have".</summary>
internal sealed class NamedSubjects : ILanguagePart
{
    public IReadOnlyList<string> Flags { get; } =
    [
        "Dr. Chen «demonstrate» great care. => demonstrates",
        "Dr. Mei Chen consistently «arrive» early. => arrives",
        "Mei «have» a gift for teaching. => has",
        "I know that Dr. Chen «were» on call that night. => was",
        "On rounds, Dr. Chen «present» the plan clearly. => presents",
        "Dr. Chen «work» well with nurses. => works",
        "Dr. Chen also «show» me her notes. => shows",
        "When Dr. Chen «explain» a plan, families relax. => explains",
        "Dr. Chen «do» not hesitate to call. => does",
        "Ms. Chen «are» the best student I have taught. => is",
        "Dr. Chen, who «have» two languages, helped. => has",
        "Mei Chen «bring» rare calm to the ward. => brings",
        "Dr. Chen and her team «was» praised. => were",
    ];

    public IReadOnlyList<string> Leaves { get; } =
    [
        "I watched Dr. Chen demonstrate it and saw Mei explain it.",
        "Did Dr. Chen demonstrate it, and would Dr. Chen have time?",
        "I recommend that Dr. Chen be admitted.",
        "Dr. Lee and Dr. Chen are friends and have worked together.",
        "Dr. Chen and I were on call.",
        "Drs. Lee and Chen are here.",
        "If Dr. Chen were my student, I would keep her.",
        "Neither Dr. Lee nor Dr. Chen were told, some say.",
        "Nurses who know Dr. Chen trust her.",
        "Having Dr. Chen present was a joy, and hearing Dr. Chen work was too.",
        "Dr. Chen put the family first and set a plan.",
        "Like Dr. Chen, they demonstrate care.",
        "Dr. Chen demonstrates care and has two languages.",
        "Patients of Dr. Chen report that they feel heard.",
    ];

    public void Read(Reading reading, Slips slips)
    {
        for (var word = 0; word + 1 < reading.Count && !slips.IsFull; word++)
        {
            var end = PersonNames.EndOf(reading, word);
            if (end < 0 || reading[end].EndsWith("'s", StringComparison.Ordinal))
            {
                continue;
            }

            var first = word;
            word = end;
            CoordinatedSubjects.ReadBehind(reading, slips, first, end);
            var verb = reading.PastAdverbs(end + 1);
            var isRelative = reading[end + 1] is "who" && reading.GapBefore(end + 1) is Gap.Comma;
            if (isRelative)
            {
                verb = reading.PastAdverbs(end + 2);
            }

            if ((!isRelative && !reading.Joined(end + 1)) || !IsSubject(reading, first, isRelative))
            {
                continue;
            }

            if (Verbs.SingularOf(reading[verb]) is { } singular)
            {
                if (!(reading[verb] is "were" ? Verbs.IsSupposed(reading, first) : Verbs.IsWished(reading, first)))
                {
                    Add(reading, slips, first, end, verb, singular);
                }
            }
            else if (
                IsBase(reading, verb)
                && Lexicon.VerbOf(reading[verb]) is { } forms
                && !Verbs.IsWished(reading, first)
            )
            {
                Add(reading, slips, first, end, verb, forms.Third);
            }
        }
    }

    private static bool IsSubject(Reading reading, int first, bool isRelative) =>
        isRelative
            ? !reading.IsBefore(first, 6, w => w is "and" or "or" or "nor")
            : reading.GapBefore(first) is Gap.Start or Gap.Comma or Gap.Other
                || (
                    reading.GapBefore(first) is Gap.Space
                    && reading[first - 1]
                        is "that"
                            or "because"
                            or "when"
                            or "while"
                            or "although"
                            or "though"
                            or "if"
                            or "whether"
                            or "where"
                            or "how"
                            or "but"
                );

    private static bool IsBase(Reading reading, int verb) =>
        reading[verb] is not ("be" or "lead")
        && (
            reading.IsPlainBase(verb)
            || (
                reading.Is(verb, WordKinds.Base)
                && !reading.Is(verb, WordKinds.Past | WordKinds.Preposition | WordKinds.Modal)
                && reading.Joined(verb + 1)
                && (
                    reading.Is(verb + 1, WordKinds.Determiner | WordKinds.Pronoun | WordKinds.Adverb)
                    || reading[verb + 1] is "with" or "to" or "as"
                )
            )
        );

    private static void Add(Reading reading, Slips slips, int first, int end, int verb, string right) =>
        slips.Add(verb, verb, $"After “{reading.Section.TextOf(first, end)}” the form is “{right}”.", right);
}
