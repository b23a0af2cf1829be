using LorStudio.Checks.Language.Words;

namespace LorStudio.Checks.Language.VerbForms;

/// <summary>"To presented", "able to managing", "hesitate contacting", "wants learn".</summary>
internal sealed class InfinitiveForms : ILanguagePart
{
    public IReadOnlyList<string> Flags { get; } =
    [
        "She was asked to «presented» the case. => present",
        "He is able to «managed» a full list. => manage",
        "Please do not hesitate to «contacting» me. => contact",
        "Please do not hesitate to «contacted» me. => contact",
        "Please do not hesitate «contact» me. => to contact",
        "Please do not hesitate «contacting» me. => to contact",
        "She began to «improved» her notes. => improve",
        "He wants to «becomes» a surgeon. => become",
        "She «wants pursue» a fellowship. => wants to pursue",
        "It was a pleasure to «working» with her. => work",
        "She is able to «manages» many tasks. => manage",
        "I had the opportunity to «observed» her. => observe",
        "He was the first to «went» back. => go",
        "She is «able manage» the ward alone. => able to manage",
        "He asked to «did» it again. => do",
        "She tried to «understood» each patient. => understand",
        "He helped us to «improved» the handoff. => improve",
        "I would be happy to «answering» any questions. => answer",
    ];

    public IReadOnlyList<string> Leaves { get; } =
    [
        "She looks forward to working with you and is committed to providing care.",
        "He came back to advanced life support and to increased demands.",
        "In addition to seeing patients, she taught.",
        "Her attention to needs and details is rare.",
        "She moved from left to right and lost time to charting.",
        "The access she had to training was good.",
        "He is used to working late and close to finishing.",
        "She was able to put it down and to read it.",
        "It led to improved outcomes and to reduced cost.",
        "Prior to joining us, she worked in a clinic.",
        "She is ready to lead and eager to learn.",
        "Her approach to teaching and her commitment to learning stand out.",
        "He contributed to building the clinic.",
        "When it comes to counseling, she is at home.",
        "I do not hesitate to recommend him.",
        "She referred him to experienced staff.",
        "She is going to training next week.",
        "He was the first to be there.",
    ];

    public void Read(Reading reading, Slips slips)
    {
        for (var word = 1; word + 1 < reading.Count && !slips.IsFull; word++)
        {
            if (!reading.Joined(word) || !reading.Joined(word + 1))
            {
                continue;
            }

            if (reading[word] is "to")
            {
                ReadBehindTo(reading, slips, word);
            }
            else if (Governors.OfMissingTo.Contains(reading[word]))
            {
                ReadWithoutTo(reading, slips, word);
            }
        }
    }

    private static void ReadBehindTo(Reading reading, Slips slips, int to)
    {
        var verb = reading.PastAdverbs(to + 1);
        if (
            !reading.Joined(verb)
            || reading.Is(verb, WordKinds.Base | WordKinds.Be | WordKinds.Modal | WordKinds.Adverb)
            || Lexicon.VerbOf(reading[verb]) is not { } forms
        )
        {
            return;
        }

        var before = reading[to - 1] is "not" ? reading[to - 2] : reading[to - 1];
        var isGoverned = Governors.OfInfinitive.Contains(before);
        var isOfObject = before is "her" or "him" or "them" or "me" or "us" && !IsDescribing(reading, verb);
        var isWrong =
            reading.Is(verb, WordKinds.Ing) ? isGoverned
            : reading.Is(verb, WordKinds.Third)
                ? isGoverned || (reading.IsPlainThird(verb) && !reading.Is(to - 1, WordKinds.Noun))
            : IsOnlyPast(reading, verb)
                || (isGoverned && !(before is "first" or "how" && IsDescribing(reading, verb)))
                || isOfObject
                || (reading.Joined(verb + 1) && IsBeforeObject(reading, verb + 1) && !reading.Is(verb, WordKinds.Noun));
        if (isWrong)
        {
            slips.Add(verb, verb, $"After “to” the form is “{forms.Base}”.", forms.Base);
        }
    }

    /// <summary>Went, saw: never a participle, which could describe a noun.</summary>
    private static bool IsOnlyPast(Reading reading, int verb) =>
        (reading.Kinds(verb) & (WordKinds.Past | WordKinds.Participle | WordKinds.Noun | WordKinds.Adjective))
            is WordKinds.Past
        && !reading.Is(verb, WordKinds.Have);

    private static bool IsBeforeObject(Reading reading, int word) =>
        reading[word]
            is "the"
                or "a"
                or "an"
                or "my"
                or "his"
                or "our"
                or "their"
                or "him"
                or "them"
                or "me"
                or "us"
                or "this";

    private static bool IsDescribing(Reading reading, int verb) =>
        reading.Joined(verb + 1) && reading.Is(verb + 1, WordKinds.Noun | WordKinds.LikePlural | WordKinds.Adjective);

    private static void ReadWithoutTo(Reading reading, Slips slips, int governor)
    {
        var verb = governor + 1;
        var isHesitating = reading[governor].StartsWith("hesitat", StringComparison.Ordinal);
        if (
            isHesitating
            && reading[verb]
                is "contact"
                    or "contacting"
                    or "call"
                    or "calling"
                    or "reach"
                    or "reaching"
                    or "email"
                    or "emailing"
                    or "ask"
                    or "asking"
        )
        {
            var right = Lexicon.VerbOf(reading[verb])?.Base ?? "email";
            slips.Add(verb, verb, $"After “{reading[governor]}” the form is “to {right}”.", $"to {right}");
        }
        else if (
            reading.IsPlainBase(verb)
            && reading[verb] is not "be"
            && Lexicon.VerbOf(reading[verb]) is not null
            && !(
                reading.Is(governor, WordKinds.Base | WordKinds.Third | WordKinds.Past)
                && !Clauses.HasPlainSubject(reading, governor)
            )
            && !Clauses.IsRelative(reading, governor)
        )
        {
            slips.Add(
                governor,
                verb,
                $"A “to” is missing between “{reading[governor]}” and “{reading[verb]}”.",
                $"{reading.Written(governor)} to {reading.Written(verb)}"
            );
        }
    }
}
