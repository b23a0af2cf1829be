using LorStudio.Checks.Language.Words;

namespace LorStudio.Checks.Language.VerbForms;

/// <summary>"Have went", "has demonstrate", "has shows", "has being".</summary>
internal sealed class PerfectForms : ILanguagePart
{
    public IReadOnlyList<string> Flags { get; } =
    [
        "She has «went» beyond what was asked of her. => gone",
        "I have never «saw» a better history. => seen",
        "He had already «wrote» the note. => written",
        "They have «took» great care of her. => taken",
        "She has «demonstrate» rare judgment. => demonstrated",
        "He has always «show» me respect. => shown",
        "I have «know» her for two years. => known",
        "It has «being» a pleasure to teach him. => been",
        "She has «demonstrates» it many times. => demonstrated",
        "I have «work» with many students. => worked",
        "He could have «came» earlier. => come",
        "Having «saw» the film, she called surgery. => seen",
        "Never have I «saw» such calm. => seen",
        "She had «ran» the clinic alone that day. => run",
        "Her notes have not only «help» us but taught us. => helped",
        "He hasn't «spoke» to the family yet. => spoken",
        "We have «gave» her more each week. => given",
        "She has «providing» the team with summaries. => provided",
        "I've «knew» him since 2019. => known",
        "By the second week she had «began» to lead. => begun",
    ];

    public IReadOnlyList<string> Leaves { get; } =
    [
        "She has gone, has shown, has showed, and has proved it.",
        "I have patience, have respect for her, and have work to do.",
        "He has read it, has put it away, and has become a friend.",
        "I would have my residents present, and she had him call.",
        "The training she had came from a strong school.",
        "The tools they have allow them to work.",
        "What she has is rare, and the calm he has makes him a leader.",
        "She had better explain it, and had rather stay.",
        "He has outstanding notes and a working knowledge of Igbo.",
        "She has understanding for them all and has training in ethics.",
        "All I have is praise, and all we have left is time.",
        "Have the residents write, she said.",
        "She has not only shown but taught it.",
        "He has need of rest, and the patients have questions that they ask.",
        "Had she gone, he would have gone.",
        "What they have did not help them.",
        "The patients he has trust him, and the help he had was small.",
        "She has come a long way, and has run two clinics.",
    ];

    public void Read(Reading reading, Slips slips)
    {
        for (var have = 0; have + 1 < reading.Count && !slips.IsFull; have++)
        {
            if (
                !(
                    reading.Is(have, WordKinds.Have)
                    || reading[have]
                        is "i've"
                            or "we've"
                            or "they've"
                            or "you've"
                            or "could've"
                            or "would've"
                            or "should've"
                )
            )
            {
                continue;
            }

            var verb = reading.PastAdverbs(have + 1);
            if (
                reading.Joined(verb)
                && reading[verb] is "i" or "she" or "he" or "we" or "they"
                && reading.Is(have - 1, WordKinds.Adverb)
                && reading[have - 1] is not "also"
            )
            {
                verb = reading.PastAdverbs(verb + 1);
            }

            if (reading.Joined(have + 1) && reading.Joined(verb) && RightForm(reading, have, verb) is { } right)
            {
                slips.Add(verb, verb, $"After “{reading.Written(have)}” the form is “{right}”.", right);
            }
        }
    }

    private static string? RightForm(Reading reading, int have, int verb)
    {
        var word = reading[verb];
        if (word is "be" or "being")
        {
            return "been";
        }

        if (
            Verbs.Confusable.Contains(word)
            || reading.GapBefore(verb + 1) is Gap.Hyphen
            || Lexicon.VerbOf(word) is not { } forms
            || (word is "did" && reading[verb + 1] is "not")
        )
        {
            return null;
        }

        for (var between = have + 1; between < verb; between++)
        {
            if (
                reading[between]
                is "better"
                    or "rather"
                    or "best"
                    or "enough"
                    or "more"
                    or "less"
                    or "most"
                    or "much"
                    or "else"
            )
            {
                return null;
            }
        }

        var kinds = reading.Kinds(verb);
        var isWrong =
            (kinds & (WordKinds.Past | WordKinds.Participle | WordKinds.Noun)) is WordKinds.Past
            && !reading.Is(verb, WordKinds.Be | WordKinds.Have | WordKinds.Modal)
                ? !IsOfItsOwn(reading, have, word)
                : IsWrongBase(reading, have, verb) || IsWrongThird(reading, have, verb) || IsWrongIng(reading, verb);
        return isWrong ? forms.Participle.Split('|')[0] : null;
    }

    /// <summary>"The training she had came from": the verb may be that of the noun.</summary>
    private static bool IsOfItsOwn(Reading reading, int have, string verb) =>
        verb
            is "came"
                or "ran"
                or "began"
                or "grew"
                or "rose"
                or "fell"
                or "broke"
                or "went"
                or "gave"
                or "did"
                or "took"
        && Clauses.IsRelative(reading, have);

    private static bool IsWrongBase(Reading reading, int have, int verb)
    {
        if (reading.IsPlainBase(verb))
        {
            return reading[verb] is not "have" && !Clauses.IsRelative(reading, have);
        }

        var next = reading[verb + 1];
        return reading.Is(verb, WordKinds.Base)
            && !reading.Is(verb, WordKinds.Past | WordKinds.Participle | WordKinds.Adverb | WordKinds.Preposition)
            && reading.Joined(verb + 1)
            && !Clauses.IsRelative(reading, have)
            && (
                reading[verb] is "work"
                    ? next is "with" or "closely" or "alongside" or "directly" or "together" or "hard" or "under"
                : reading[verb] is "lead" ? false
                : next is "the" or "a" or "an" or "him" or "them" or "me" or "us" or "his" or "her" or "my" or "our"
                    || (reading[verb] is "show" or "help")
            );
    }

    private static bool IsWrongThird(Reading reading, int have, int verb) =>
        reading.Is(verb, WordKinds.Third)
        && !reading.Is(verb, WordKinds.Be | WordKinds.Have | WordKinds.Do)
        && (
            reading.IsPlainThird(verb)
            || (
                reading.Joined(verb + 1)
                && (reading.Is(verb + 1, WordKinds.Possessive) || reading[verb + 1] is "the" or "a" or "an")
            )
        )
        && Clauses.HasPlainSubject(reading, have)
        && !Clauses.IsRelative(reading, have);

    private static bool IsWrongIng(Reading reading, int verb) =>
        reading.Is(verb, WordKinds.Ing)
        && !reading.Is(verb, WordKinds.Noun | WordKinds.Adjective)
        && reading.Joined(verb + 1)
        && reading.Is(verb + 1, WordKinds.Determiner);
}
