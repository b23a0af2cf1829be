using LorStudio.Checks.Language.Words;

namespace LorStudio.Checks.Language.Possessives;

/// <summary>"Each patients' needs", "her colleagues' were impressed", "childrens", "other's opinions".</summary>
internal sealed class PluralOwners : ILanguagePart
{
    public IReadOnlyList<string> Flags { get; } =
    [
        "«Each patients'» needs were met. => Each patient's",
        "The «childrens'» ward was hers. => children's",
        "She knows «every patients'» story. => every patient's",
        "Her «colleagues'» were glad to work with her. => colleagues",
        "The «residents'» have asked for her. => residents",
        "She worked in «womens» health. => women's",
        "She respects «other's» opinions. => others'",
        "«A residents'» notes are read by all. => A resident's",
    ];

    public IReadOnlyList<string> Leaves { get; } =
    [
        "Each patient's needs were met, and all patients' needs are.",
        "The children's ward and the women's clinic were hers.",
        "Her notes and the residents' were read.",
        "They learned from each other's mistakes and from one another's.",
        "The residents' lounge and the nurses' station were full.",
        "The other's view, and others' views, were heard.",
        "The word 'patients' was hers.",
        "In two weeks' time and three days' rest.",
    ];

    public void Read(Reading reading, Slips slips)
    {
        for (var word = 0; word < reading.Count && !slips.IsFull; word++)
        {
            var hasApostrophe = reading.Section.Prose.GapAfter(word) is ['\'' or '’', ..];
            if (reading[word] is "childrens" or "womens" or "mens" && !IsNamePart(reading, word))
            {
                var right = reading[word][..^1] + "'s";
                Add(reading, slips, word, word, hasApostrophe, Slips.Like(reading.Written(word), right));
            }
            else if (
                reading[word] is "other's"
                && reading.Joined(word + 1)
                && reading.Is(word - 1, WordKinds.Third | WordKinds.Preposition | WordKinds.Past | WordKinds.Ing)
            )
            {
                slips.Add(word, word, "“Other's” should read “others'”.", "others'");
            }
            else if (
                hasApostrophe
                && reading.Is(word, WordKinds.Plural)
                && reading.Section.Prose.GapAfter(word) is [_, ' ']
                && reading.Joined(word)
            )
            {
                ReadOwner(reading, slips, word);
            }
        }
    }

    private static void ReadOwner(Reading reading, Slips slips, int word)
    {
        if (
            reading[word - 1] is "each" or "every" or "a" or "an" or "one" or "another" or "this"
            && reading.GapBefore(word - 1) is not Gap.Hyphen
            && Lexicon.SingularOf(reading[word]) is { } singular
        )
        {
            Add(reading, slips, word - 1, word, true, $"{reading.Written(word - 1)} {singular}'s");
        }
        else if (
            reading[word + 1] is "were" or "are" or "have" or "was" or "who"
            && reading.Section.Words[word + 1].Sentence == reading.Section.Words[word].Sentence
            && !reading.IsBefore(word, 6, w => w is "and" or "than" or "but")
        )
        {
            Add(reading, slips, word, word, true, reading.Written(word));
        }
    }

    private static void Add(Reading reading, Slips slips, int first, int last, bool hasApostrophe, string right)
    {
        var (start, end) = (
            reading.Section.Words[first].Start,
            reading.Section.Words[last].End + (hasApostrophe ? 1 : 0)
        );
        slips.AddPlace(start, end, $"“{reading.Section.Prose.Text[start..end]}” should read “{right}”.", right);
    }

    /// <summary>A hospital that the case itself writes so.</summary>
    private static bool IsNamePart(Reading reading, int word)
    {
        var facts = reading.Section.Case.Facts;
        return $"{facts.Experience.Site} {facts.Writer.Institution} {facts.Candidate.MedicalSchool}".Contains(
            reading.Written(word),
            StringComparison.Ordinal
        );
    }
}
