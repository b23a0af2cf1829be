using LorStudio.Checks.Language.Words;

namespace LorStudio.Checks.Language.VerbForms;

/// <summary>"Allowed her manage", "makes her to feel", "let him presented", "helps them understands".</summary>
internal sealed class ObjectForms : ILanguagePart
{
    public IReadOnlyList<string> Flags { get; } =
    [
        "I allowed her «manage» the list. => to manage",
        "We asked him «explain» the plan. => to explain",
        "It «makes her to» feel at home. => makes her",
        "I «let him to» lead rounds. => let him",
        "I let her «presented» the case. => present",
        "He helps them «understands» the plan. => understand",
        "I watched her «manages» a full ward. => manage",
        "It enables her «provide» good care. => to provide",
        "She helped me «saw» the cause. => see",
        "I encouraged her «become» a teacher. => to become",
    ];

    public IReadOnlyList<string> Leaves { get; } =
    [
        "I allowed her to manage it, and let him lead.",
        "It makes her feel at home and helps them understand.",
        "I watched her manage a ward and saw him explain it.",
        "He made himself understood, and she made it known.",
        "She helped patients find care and let families talk.",
        "I asked her questions, and she asked him about it.",
        "They expect her calm, and want her advice.",
        "She made them tired, and it helped her improved notes.",
        "I invited them home and asked them over.",
        "We saw her needs and watched her notes improve.",
    ];

    public void Read(Reading reading, Slips slips)
    {
        for (var word = 0; word + 2 < reading.Count && !slips.IsFull; word++)
        {
            if (
                !reading.Joined(word + 1)
                || !reading.Joined(word + 2)
                || !Governors.Objects.Contains(reading[word + 1])
            )
            {
                continue;
            }

            if (Governors.OfObjectAndTo.Contains(reading[word]))
            {
                if (
                    (reading.IsPlainBase(word + 2) || reading[word + 2] is "become")
                    && reading[word + 2] is not "be"
                    && Lexicon.VerbOf(reading[word + 2]) is { } forms
                )
                {
                    slips.Add(
                        word + 2,
                        word + 2,
                        $"After “{reading.Section.TextOf(word, word + 1)}” the form is “to {forms.Base}”.",
                        $"to {forms.Base}"
                    );
                }
            }
            else if (Governors.OfObject.Contains(reading[word]))
            {
                ReadPlain(reading, slips, word);
            }
        }
    }

    private static void ReadPlain(Reading reading, Slips slips, int word)
    {
        var isCausing =
            reading[word].StartsWith("ma", StringComparison.Ordinal)
            || reading[word].StartsWith("let", StringComparison.Ordinal);
        if (
            isCausing
            && reading[word + 2] is "to"
            && reading.Is(word + 3, WordKinds.Base)
            && reading[word + 3] is not ("order" or "measure" or "fit")
        )
        {
            slips.Add(
                word,
                word + 2,
                $"After “{reading.Section.TextOf(word, word + 1)}” there is no “to”.",
                reading.Section.TextOf(word, word + 1)
            );
            return;
        }

        var verb = word + 2;
        if (
            Lexicon.VerbOf(reading[verb]) is not { } forms
            || reading.Is(verb, WordKinds.Base | WordKinds.Be | WordKinds.Have | WordKinds.Do)
        )
        {
            return;
        }

        var isOnlyPast =
            (reading.Kinds(verb) & (WordKinds.Past | WordKinds.Participle | WordKinds.Noun | WordKinds.Adjective))
            is WordKinds.Past;
        var isPastBeforeObject =
            reading[word] is "let" or "lets" or "letting" or "help" or "helps" or "helped"
            && reading.Is(verb, WordKinds.Past)
            && reading.Joined(verb + 1)
            && reading.Is(verb + 1, WordKinds.Determiner);
        if (reading.IsPlainThird(verb) || isOnlyPast || isPastBeforeObject)
        {
            slips.Add(
                verb,
                verb,
                $"After “{reading.Section.TextOf(word, word + 1)}” the form is “{forms.Base}”.",
                forms.Base
            );
        }
    }
}
