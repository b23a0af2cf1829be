using System.Collections.Frozen;
using LorStudio.Checks.Language.Words;

namespace LorStudio.Checks.Language.Repeats;

/// <summary>A word, or a run of up to four, that stands twice.</summary>
internal sealed class RepeatedWords : ILanguagePart
{
    private const int LongestRun = 4;

    // "What it is is", "had had", "came in in the morning": right where the words before them ask for both.
    private static readonly FrozenSet<string> Particles = FrozenSet.ToFrozenSet([
        "in",
        "on",
        "over",
        "up",
        "out",
        "off",
    ]);
    private static readonly FrozenSet<string> BeforeParticles = FrozenSet.ToFrozenSet(
        "came come comes coming check checked checking log logged sign signed turn turned move moved moves moving go goes went carry carried live lived bring brought".Split(
            ' '
        )
    );
    private static readonly FrozenSet<string> Giving = FrozenSet.ToFrozenSet(
        "gave give gives giving given told tell tells taught teach showed show shown offered offer handed hand sent send earned brought bring granted asked assigned cost won".Split(
            ' '
        )
    );
    private static readonly FrozenSet<string> Sounds = FrozenSet.ToFrozenSet([
        "ha",
        "blah",
        "bye",
        "tut",
        "no",
        "pom",
        "cha",
        "bla",
    ]);
    private static readonly FrozenSet<string> NeverBehindComma = FrozenSet.ToFrozenSet([
        "the",
        "a",
        "an",
        "of",
        "and",
        "with",
        "my",
        "our",
        "their",
        "to",
        "for",
    ]);

    public IReadOnlyList<string> Flags { get; } =
    [
        "She presented «the the» case on rounds. => the",
        "He was asked «to to» see a consult. => to",
        "Her notes «were were» concise.",
        "«The the» ward was full that week. => The",
        "I supervised her «in in» our clinic.",
        "She is the best student I have worked «with with».",
        "He called «her her» mother that night. => her",
        "It was clear «that that» she had read the chart. => that",
        "She managed, during «the night the night» shift, nine admissions.",
        "He counseled patients «about their about their» medication.",
        "He «has has» an excellent memory.",
        "She was «very very» kind to him.",
        "«Dr. Dr». Chen joined us in May. => Dr",
        "A patient with «heart heart» failure came in.",
        "She did this «as well as as well as» any intern.",
        "She examined the patient «and and» told the family.",
        "The nurses «and, and» the residents trust her.",
    ];

    public IReadOnlyList<string> Leaves { get; } =
    [
        "By then she had had three admissions.",
        "She pointed out that that result was old.",
        "I gave her her first patient on the second day.",
        "He told her her labs were normal.",
        "What it is is a matter of trust.",
        "Residents came in in the morning to ask for her.",
        "She grew again and again and again.",
        "He was, in a very, very hard week, always calm.",
        "Wang Wang from New York New York joined us.",
        "We held two two-hour sessions.",
        "Step by step, and day by day, she improved.",
        "After the stand-in in clinic left, she stayed.",
        "The more she read, the more she asked.",
        "She took a long, long history.",
        "In May may the committee meet again.",
        "He reads more and more and more.",
        "Her pager number is 555 555 0100.",
        "She moved on on Friday.",
    ];

    public void Read(Reading reading, Slips slips)
    {
        for (var word = 1; word < reading.Count && !slips.IsFull; word++)
        {
            if (reading.GapBefore(word) is Gap.Start)
            {
                continue;
            }

            for (var length = LongestRun; length > 0; length--)
            {
                if (
                    IsTwice(reading, word, length)
                    && !(length == 1 ? IsRight(reading, word) : IsRightRun(reading, word, length))
                )
                {
                    var once = reading.Section.TextOf(word - length, word - 1);
                    var all = reading.Section.TextOf(word - length, word + length - 1);
                    slips.Add(word - length, word + length - 1, $"“{all}” says “{once}” twice.", once);
                    word += length - 1;
                    break;
                }
            }
        }
    }

    /// <summary>Whether a run of words stands directly before a word and again from it on.</summary>
    private static bool IsTwice(Reading reading, int word, int length)
    {
        if (word < length || word + length > reading.Count || reading[word] != reading[word - length])
        {
            return false;
        }

        for (var i = 0; i < length; i++)
        {
            if (reading[word + i] != reading[word - length + i] || (i > 0 && !reading.Joined(word + i)))
            {
                return false;
            }

            if (i > 0 && !reading.Joined(word - length + i))
            {
                return false;
            }
        }

        return IsParted(reading, word, length);
    }

    private static bool IsParted(Reading reading, int word, int length) =>
        reading.GapBefore(word) switch
        {
            Gap.Space => true,
            Gap.Comma => length == 1 && NeverBehindComma.Contains(reading[word]),
            Gap.Other => length == 1
                && reading.Is(word, WordKinds.Title)
                && reading.Section.Prose.GapBefore(word) is ['.', ' ']
                && reading.Written(word).Length <= 3,
            _ => false,
        };

    private static bool IsRight(Reading reading, int word)
    {
        var twice = reading[word];
        var before = reading[word - 2];
        if (
            reading.Section.Words[word].IsNumber
            || Sounds.Contains(twice)
            || reading.GapBefore(word + 1) is Gap.Hyphen
            || reading.GapBefore(word - 1) is Gap.Hyphen
            || IsNamed(reading, word)
        )
        {
            return true;
        }

        return twice switch
        {
            "had" or "do" => true,
            "that" => !reading.Is(word + 1, WordKinds.Pronoun | WordKinds.Determiner)
                || reading[word + 1] is "this" or "that",
            "is" or "was" => reading.IsBefore(word - 1, 12, w => w is "what" or "who" or "where" or "it"),
            "her" => Giving.Contains(before),
            _ => Particles.Contains(twice) && BeforeParticles.Contains(before),
        };
    }

    /// <summary>A doubled name (Wang Wang), or a name beside the same word (in May may; Will will).</summary>
    private static bool IsNamed(Reading reading, int word)
    {
        var (first, second) = (reading.Section.Words[word - 1], reading.Section.Words[word]);
        return reading.Is(word, WordKinds.Title) is false
            && first.IsCapitalized
            && (
                (second.IsCapitalized && !reading.Is(word, WordKinds.Function))
                || reading.Names.Holds(first.Folded)
                || first.Folded is "may" or "march" or "will"
            );
    }

    private static bool IsRightRun(Reading reading, int word, int length)
    {
        for (var i = word; i < word + length; i++)
        {
            if (
                reading.Section.Words[i].IsNumber
                || reading[i] is "and" or "or" or "by" or "after" or "to" && length == 2
                || (reading.Section.Words[i].IsCapitalized && reading.GapBefore(i - length) is not Gap.Start)
            )
            {
                return true;
            }
        }

        return false;
    }
}
