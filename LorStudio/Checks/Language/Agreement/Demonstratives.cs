using LorStudio.Checks.Language.Words;

namespace LorStudio.Checks.Language.Agreement;

/// <summary>"These patient", "this students", "each residents", "other student".</summary>
internal sealed class Demonstratives : ILanguagePart
{
    public IReadOnlyList<string> Flags { get; } =
    [
        "She learned from «these patient» every day. => these patients",
        "«Those week» were the hardest of the year. => Those weeks",
        "He showed «this skills» on his first day. => these skills",
        "«This qualities» make her a fine doctor. => These qualities",
        "«This results» were shown at conference. => These results",
        "«Each students» was asked to present. => Each student",
        "She called «every patients» before noon. => every patient",
        "He admitted «a 62-year-old women» with a stroke. => a 62-year-old woman",
        "She is «a students» with rare calm. => a student",
        "I have seldom met «these kind» of students. => this kind",
        "«Those type» of cases frighten many. => That type",
        "In «these past month» she has grown. => these past months",
        "She works well with «other resident» and nurses.",
        "«Another residents» asked her for help. => Another resident",
        "She explained «this procedures» to the family. => these procedures",
        "«All student» were invited. => All students",
    ];

    public IReadOnlyList<string> Leaves { get; } =
    [
        "These patients, those weeks, this skill, each student, every patient.",
        "This helps the team, this shows her care, and this means a lot.",
        "These work well, and those present were glad.",
        "This honors student joined us in a skills lab.",
        "Every few weeks, every two weeks, and another five patients later, she asked again.",
        "These patient encounters and those family meetings taught her much.",
        "A women's clinic, a sports medicine fellow, and a diabetes class.",
        "Each other, no other student, the other resident, any other patient.",
        "That patients trust her is plain.",
        "This patient presents well, and this resident works hard.",
        "A hundred patients, a dozen students, a great many residents.",
        "Neither patients nor families complained.",
        "All day and all week, all patient notes were done.",
        "She brings these day-to-day tasks to an end.",
        "This means that those who came were seen.",
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
                case "these" or "those":
                    ReadPlural(reading, slips, word);
                    break;
                case "this" or "a" or "an" or "another" or "each" or "every":
                    ReadSingular(reading, slips, word);
                    break;
                case "one" when reading.GapBefore(word) is not Gap.Hyphen && !reading.Is(word - 1, WordKinds.Number):
                    ReadSingular(reading, slips, word);
                    break;
                case "other"
                    when !reading.Joined(word) || reading.Is(word - 1, WordKinds.Preposition | WordKinds.Conjunction):
                case "all" when reading[word + 1] is not "of":
                    ReadPeople(reading, slips, word);
                    break;
            }
        }
    }

    private static void ReadPlural(Reading reading, Slips slips, int word)
    {
        var noun = Nouns.PastAdjectives(reading, word + 1);
        if (reading[word + 1] is "kind" or "type" or "sort" && reading[word + 2] is "of")
        {
            var one = reading[word] is "these" ? "this" : "that";
            slips.Add(
                word,
                word + 1,
                $"“{reading[word]}” is plural and “{reading[word + 1]}” singular.",
                Slips.Like(reading.Written(word), $"{one} {reading.Written(word + 1)}")
            );
        }
        else if (Nouns.IsSingular(reading, noun) && !reading.Is(noun, WordKinds.Base) && Nouns.EndsList(reading, noun))
        {
            var plural = Between(reading, word + 1, noun) + Lexicon.PluralOf(reading[noun]);
            slips.Add(
                word,
                noun,
                $"“{reading[word]}” takes a plural: “{plural}”.",
                $"{reading.Written(word)} {plural}"
            );
        }
    }

    private static void ReadSingular(Reading reading, Slips slips, int word)
    {
        var noun = Nouns.PastAdjectives(reading, word + 1);
        if (
            !reading.Is(noun, WordKinds.Plural)
            || reading.Is(noun, WordKinds.Singular)
            || (
                reading.Is(noun, WordKinds.Third)
                && (noun == word + 1 || reading.Is(word + 1, WordKinds.Adverb))
                && !(reading[word] is "this" && reading.Is(noun + 1, WordKinds.Be | WordKinds.Have | WordKinds.Modal))
            )
            || !Nouns.Ends(reading, noun)
            || reading.Section.Prose.GapAfter(noun) is ['\'' or '’', ..]
            || Lexicon.SingularOf(reading[noun]) is not { } singular
        )
        {
            return;
        }

        var between = Between(reading, word + 1, noun);
        var fix = reading[word] is "this"
            ? $"{Slips.Like(reading.Written(word), "these")} {between}{reading.Written(noun)}"
            : $"{reading.Written(word)} {between}{singular}";
        slips.Add(word, noun, $"“{reading[word]}” is singular and “{reading[noun]}” plural.", fix);
    }

    private static void ReadPeople(Reading reading, Slips slips, int word)
    {
        var noun = Nouns.PastAdjectives(reading, word + 1);
        if (
            Nouns.IsSingular(reading, noun)
            && reading.Is(noun, WordKinds.Person)
            && !reading.Is(noun, WordKinds.Collective)
            && (reading[word] is "other" ? Nouns.Ends(reading, noun) : Nouns.EndsList(reading, noun))
        )
        {
            var plural = $"{reading.Written(word)} {Between(reading, word + 1, noun)}{Lexicon.PluralOf(reading[noun])}";
            slips.Add(word, noun, $"“{reading.Section.TextOf(word, noun)}” needs the plural “{plural}”.", plural);
        }
    }

    private static string Between(Reading reading, int from, int noun) =>
        reading.Section.Prose.Text[reading.Section.Words[from].Start..reading.Section.Words[noun].Start];
}
