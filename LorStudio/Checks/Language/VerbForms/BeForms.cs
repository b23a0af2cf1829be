using LorStudio.Checks.Language.Words;

namespace LorStudio.Checks.Language.VerbForms;

/// <summary>"Was impress", "is demonstrates", "was took", "is been".</summary>
internal sealed class BeForms : ILanguagePart
{
    public IReadOnlyList<string> Flags { get; } =
    [
        "I was «impress» by her calm. => impressed",
        "She is «demonstrate» growth each week. => demonstrated",
        "I am «write» to recommend Dr. Chen. => written",
        "The history was «took» with care. => taken",
        "He was «chose» by his peers. => chosen",
        "She «is works» well with nurses. => works",
        "It «is been» a pleasure to teach him. => has been",
        "Her notes were «wrote» before noon. => written",
        "He was «ask» to present at rounds. => asked",
        "She is «respect» by all of us. => respected",
        "They were «went» before I came.",
        "She is always «prepare» for rounds. => prepared",
        "He has been «train» in two countries. => trained",
        "She was «work» with us for a month.",
        "He has been «work» with us since May.",
    ];

    public IReadOnlyList<string> Leaves { get; } =
    [
        "What she does is listen, and all he did was ask.",
        "The first thing she did was call the family.",
        "He was calm, present, and complete in his notes.",
        "She is open, welcome, and clear.",
        "It was set, put down, and read.",
        "Who he was gave us pause, and how she is makes us glad.",
        "She was in surgery, and is in need of rest.",
        "He was taken there and was shown how it is done.",
        "It is work, and there was need.",
        "She is come to stay, and spring has come.",
        "The least I can do is recommend her.",
        "Her notes were read, and the plan was cut short.",
        "He is like his mentor.",
        "They were moved by her, and are overcome.",
    ];

    public void Read(Reading reading, Slips slips)
    {
        for (var be = 0; be + 1 < reading.Count && !slips.IsFull; be++)
        {
            if (!reading.Is(be, WordKinds.Be) || !reading.Joined(be + 1))
            {
                continue;
            }

            var verb = reading.PastAdverbs(be + 1);
            if (reading[verb] is "been" && verb == be + 1)
            {
                ReadBeen(reading, slips, be);
                continue;
            }

            if (
                Verbs.Confusable.Contains(reading[verb])
                || reading.IsName(verb)
                || reading.GapBefore(verb + 1) is Gap.Hyphen
            )
            {
                continue;
            }

            if (
                !reading.Joined(verb)
                || HasPlace(reading, be + 1, verb)
                || Lexicon.VerbOf(reading[verb]) is not { } forms
                || Clauses.IsCleft(reading, be)
            )
            {
                continue;
            }

            var participle = forms.Participle.Split('|')[0];
            if (IsWrongBase(reading, be, verb))
            {
                slips.Add(
                    verb,
                    verb,
                    $"After “{reading.Written(be)}” the form is “{participle}” or “{forms.Ing}”.",
                    participle,
                    forms.Ing
                );
            }
            else if (IsWrongPast(reading, verb))
            {
                slips.Add(verb, verb, $"After “{reading.Written(be)}” the form is “{participle}”.", participle);
            }
            else if (
                reading.IsPlainThird(verb) && !reading.Is(verb, WordKinds.Be)
                || (reading[verb] is "works" && Clauses.HasPlainSubject(reading, be))
            )
            {
                slips.Add(be, verb, $"“{reading.Section.TextOf(be, verb)}” holds two verbs.", reading.Written(verb));
            }
        }
    }

    /// <summary>"Those who were there speak of it": behind a place the verb is another's.</summary>
    private static bool HasPlace(Reading reading, int from, int to)
    {
        for (var word = from; word < to; word++)
        {
            if (
                !reading[word].EndsWith("ly", StringComparison.Ordinal)
                && reading[word]
                    is not (
                        "not"
                        or "always"
                        or "never"
                        or "often"
                        or "also"
                        or "still"
                        or "so"
                        or "very"
                        or "quite"
                        or "just"
                        or "only"
                        or "even"
                        or "well"
                        or "most"
                    )
            )
            {
                return true;
            }
        }

        return false;
    }

    private static void ReadBeen(Reading reading, Slips slips, int be)
    {
        var have = reading[be] switch
        {
            "is" => "has",
            "are" or "am" => "have",
            "was" or "were" => "had",
            _ => null,
        };
        if (have is not null)
        {
            slips.Add(be, be + 1, $"“{reading.Section.TextOf(be, be + 1)}” should read “{have} been”.", $"{have} been");
        }
    }

    private static bool IsWrongBase(Reading reading, int be, int verb) =>
        reading.IsPlainBase(verb)
            ? reading[verb] is not ("be" or "have" or "do")
                && !reading.IsBefore(
                    be,
                    12,
                    w => w is "can" or "could" or "rule" or "motto" or "advice" or "habit" or "let"
                )
            : reading.Is(verb, WordKinds.Base)
                && !reading.Is(
                    verb,
                    WordKinds.Adjective | WordKinds.Past | WordKinds.Participle | WordKinds.Preposition
                )
                && reading.Joined(verb + 1)
                && (
                    (
                        reading[verb + 1] is "by"
                        && reading[verb]
                            is "respect"
                                or "trust"
                                or "love"
                                or "value"
                                or "challenge"
                                or "surprise"
                                or "support"
                                or "guide"
                    )
                    || (
                        reading[verb] is "work"
                        && reading[verb + 1] is "with" or "closely" or "hard" or "on"
                        && (Clauses.HasPlainSubject(reading, be) || reading[be] is "been")
                    )
                    || (reading[verb] is "train" && reading[verb + 1] is "in" or "at" or "by")
                );

    private static bool IsWrongPast(Reading reading, int verb) =>
        (
            reading.Kinds(verb)
            & (WordKinds.Past | WordKinds.Participle | WordKinds.Base | WordKinds.Noun | WordKinds.Adjective)
        ) is WordKinds.Past
        && !reading.Is(verb, WordKinds.Be | WordKinds.Have | WordKinds.Do | WordKinds.Modal);
}
