using System.Collections.Frozen;
using LorStudio.Checks.Language.Words;

namespace LorStudio.Checks.Language.Possessives;

/// <summary>"Three patient's were", "for patient's with", "the patients's", "he see's".</summary>
internal sealed class ApostrophePlurals : ILanguagePart
{
    // A person without an article cannot stand behind these in the singular.
    private static readonly FrozenSet<string> BareBefore = FrozenSet.ToFrozenSet(
        "of to for with from by among between about on treating helping counseling seeing".Split(' ')
    );

    private static readonly FrozenSet<string> Compounds = FrozenSet.ToFrozenSet(
        "aide assistant aides assistants orders bill lounge day office".Split(' ')
    );

    public IReadOnlyList<string> Flags { get; } =
    [
        "Three «patient's» were admitted that night. => patients",
        "Many «resident's» asked for his notes. => residents",
        "She explained it to «patient's» and nurses.",
        "Her «patient's» were glad to see her. => patients",
        "He cared for «patient's» with heart failure.",
        "These «patient's» families trust her. => patients'",
        "The «patients's» families trust her. => patients'",
        "She has ten «year's» of experience. => years",
        "Her «presentation's» were always clear. => presentations",
        "He always «know's» what to ask. => knows",
        "She read two «EKG's» before rounds. => EKGs",
        "The «resident's» who worked with her agree. => residents",
        "She earned the trust of «nurse's» on the ward.",
        "Several «colleague's» told me so. => colleagues",
        "She treats «patient's» as people. => patients",
        "The «nurse's» on the floor love her. => nurses",
        "The «family's» were told at once. => families",
        "Two «week's» later she asked again. => weeks",
    ];

    public IReadOnlyList<string> Leaves { get; } =
    [
        "The patient's family and the patients' families trust her.",
        "A resident's notes, two residents' notes, and Dr. Reyes's notes.",
        "Her goals and the patient's are one.",
        "Her work was on par with a resident's.",
        "It was a friend of the patient's.",
        "Women's health, children's hospitals, and a master's degree.",
        "The boss's office and the virus's course.",
        "Today's rounds and this year's class.",
        "She's ready, he's here, it's late, and that's right.",
        "The patient's and family's wishes were heard.",
        "Let's say who's next and what's there.",
        "In a week's time, and after two weeks' rest.",
        "Each patient's needs were met, and all patients' needs are.",
        "The nurse's aide and the physician's assistant.",
        "The MRI's result was read.",
        "Both the patient's and the nurse's views were heard.",
    ];

    public void Read(Reading reading, Slips slips)
    {
        for (var word = 0; word < reading.Count && !slips.IsFull; word++)
        {
            if (reading[word].EndsWith("'s", StringComparison.Ordinal))
            {
                ReadWord(reading, slips, word, reading[word][..^2]);
            }
        }
    }

    private static void ReadWord(Reading reading, Slips slips, int word, string stem)
    {
        var kinds = Lexicon.Of(stem);
        var isNoun = kinds.HasFlag(WordKinds.Singular);
        if (kinds.HasFlag(WordKinds.Plural) && !isNoun && stem.EndsWith('s'))
        {
            Add(reading, slips, word, reading.Written(word)[..^2] + "'");
        }
        else if (IsVerb(reading, word, stem))
        {
            Add(reading, slips, word, Lexicon.VerbOf(stem)!.Third);
        }
        else if (isNoun && IsCounted(reading, word))
        {
            var plural = Slips.Like(reading.Written(word), Lexicon.PluralOf(stem));
            Add(reading, slips, word, Owns(reading, word) ? plural + "'" : plural);
        }
        else if (isNoun && (IsSubject(reading, word) || IsBehindAll(reading, word, kinds)))
        {
            Add(reading, slips, word, Slips.Like(reading.Written(word), Lexicon.PluralOf(stem)));
        }
        else if (isNoun && kinds.HasFlag(WordKinds.Person) && IsBare(reading, word))
        {
            var plural = Slips.Like(reading.Written(word), Lexicon.PluralOf(stem));
            if (Owns(reading, word))
            {
                Add(reading, slips, word, plural + "'", plural);
            }
            else
            {
                Add(reading, slips, word, plural);
            }
        }
        else if (
            IsAbbreviation(reading, word)
            && reading.Is(word - 1, WordKinds.PluralDeterminer)
            && reading.Joined(word)
            && !Owns(reading, word)
        )
        {
            Add(reading, slips, word, reading.Written(word)[..^2] + "s");
        }
    }

    private static void Add(Reading reading, Slips slips, int word, params IReadOnlyList<string> fixes) =>
        slips.Add(word, word, $"“{reading.Written(word)}” should read “{fixes[0]}”.", fixes);

    /// <summary>"He see's".</summary>
    private static bool IsVerb(Reading reading, int word, string stem) =>
        Lexicon.VerbOf(stem)?.Base == stem
        && Clauses.HasPlainSubject(reading, reading.BeforeAdverbs(word - 1) + 1)
        && !reading.IsName(word - 1);

    private static bool IsCounted(Reading reading, int word)
    {
        var before = word - 1;
        while (
            before > word - 3
            && reading.Joined(before + 1)
            && reading.Is(before, WordKinds.Adjective)
            && !reading.Is(before, WordKinds.Noun | WordKinds.PluralDeterminer)
        )
        {
            before--;
        }

        return reading.Joined(before + 1)
            && reading.Is(before, WordKinds.PluralDeterminer)
            && reading[before] is not "both"
            && !(reading.GapBefore(before) is Gap.Hyphen);
    }

    /// <summary>"Her patient's were", "the resident's who".</summary>
    private static bool IsSubject(Reading reading, int word) =>
        reading.Joined(word + 1)
        && !reading.IsBefore(word, 4, w => w is "and" or "than")
        && (
            reading[word + 1] is "were" or "are" or "have" or "who" or "whom" or "of" or "weren't" or "aren't"
            || (reading[word + 1] is "on" or "in" or "at" && HasPluralVerb(reading, word + 2))
            || (
                reading[word + 1] is "with" or "she" or "he" or "they" or "i"
                && reading.Is(word - 1, WordKinds.Possessive | WordKinds.Adjective | WordKinds.Preposition)
            )
        );

    /// <summary>"(The nurse's on) the floor love her".</summary>
    private static bool HasPluralVerb(Reading reading, int from)
    {
        for (var word = from; word < from + 5 && reading.Joined(word); word++)
        {
            if (
                reading[word] is "are" or "were" or "have"
                || (
                    word > from
                    && reading.Is(word, WordKinds.Base)
                    && reading.Is(word + 1, WordKinds.Pronoun)
                    && reading.Joined(word + 1)
                )
            )
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsBehindAll(Reading reading, int word, WordKinds kinds) =>
        kinds.HasFlag(WordKinds.Person) && reading[word - 1] is "all" && reading.Joined(word) && !Owns(reading, word);

    /// <summary>A person without an article: a singular cannot stand so, and neither can its owner's form.</summary>
    private static bool IsBare(Reading reading, int word) =>
        reading.Joined(word)
        && (
            BareBefore.Contains(reading[word - 1])
            || (
                reading.Is(word - 1, WordKinds.Third | WordKinds.Past)
                && !reading.Is(word - 1, WordKinds.Be | WordKinds.Have)
                && Clauses.HasPlainSubject(reading, word - 1)
                && !Owns(reading, word)
            )
        )
        && !(Owns(reading, word) && Compounds.Contains(reading[word + 1]));

    private static bool Owns(Reading reading, int word) =>
        reading.Joined(word + 1)
        && !reading.Is(word + 1, WordKinds.Function | WordKinds.Adverb)
        && !(reading.Is(word + 1, WordKinds.Past) && !reading.Is(word + 1, WordKinds.Adjective | WordKinds.Noun));

    private static bool IsAbbreviation(Reading reading, int word) =>
        reading.Written(word) is [_, _, ..] written && written[..^2].Length > 1 && written[..^2].All(char.IsUpper);
}
