using LorStudio.Checks.Language.Words;

namespace LorStudio.Checks.Language.Marks;

/// <summary>Two sentences with only a comma between them, and a comma between a subject and its verb.</summary>
internal sealed class Splices : ILanguagePart
{
    public IReadOnlyList<string> Flags { get; } =
    [
        "She arrived early every day«, she» stayed until the list was done. => ; she",
        "He is the best student on our ward«, he» reads every night. => ; he",
        "They were tired after the long night«, they» went on. => ; they",
        "I have taught for ten years«, I» have met few like her. => ; I",
        "She examined the patient with care«, it» was a stroke. => ; it",
        "«She, is» the best of them. => She is",
        "«Dr. Chen, has» a rare gift. => Dr. Chen has",
        "«They, were» first to come. => They were",
        "Dr. Chen worked with us in May«, she» was a joy to teach. => ; she",
    ];

    public IReadOnlyList<string> Leaves { get; } =
    [
        "She arrived early, and she stayed late.",
        "When she arrived, she read the list.",
        "She is, I believe, the best.",
        "He is ready, I think.",
        "She did not ask, she acted.",
        "The more she read, the more she knew.",
        "She came, she saw, she stayed.",
        "He was there because he cared, he said.",
        "She, asked to stay, stayed.",
        "Dr. Chen, who has a gift, is here.",
        "Had she asked, she would have known.",
        "She was not only kind, she was right.",
        "I was glad that, late as it was, she came.",
        "He told me what he saw, he told me why.",
    ];

    public void Read(Reading reading, Slips slips)
    {
        foreach (var sentence in reading.Section.Sentences)
        {
            if (slips.IsFull)
            {
                return;
            }

            var (first, end) = (sentence.FirstWord, sentence.EndWord);
            if (end - first < 3 || SubjectEnd(reading, first) is not (>= 0 and var subject))
            {
                continue;
            }

            var comma = -1;
            var isPlain = true;
            for (var word = first + 1; word < end && isPlain; word++)
            {
                var gap = reading.GapBefore(word);
                isPlain =
                    gap is Gap.Space or Gap.Hyphen || (gap is Gap.Comma && comma < 0) || IsTitleGap(reading, word);
                comma = gap is Gap.Comma ? word : comma;
            }

            if (!isPlain || comma < 0)
            {
                continue;
            }

            if (comma == subject + 1)
            {
                if (reading.Is(comma, WordKinds.Be | WordKinds.Have) || reading.IsPlainThird(comma))
                {
                    var fix = $"{reading.Section.TextOf(first, subject)} {reading.Written(comma)}";
                    slips.Add(
                        first,
                        comma,
                        $"No comma parts “{reading.Section.TextOf(first, subject)}” from its verb.",
                        fix
                    );
                }
            }
            else if (IsClause(reading, subject, comma) && IsSecond(reading, comma))
            {
                var start = reading.Section.Words[comma - 1].End;
                slips.AddPlace(
                    start,
                    reading.Section.Words[comma].End,
                    "A comma alone cannot join two sentences.",
                    $"; {reading.Written(comma)}",
                    $". {Slips.Like("A", reading.Written(comma))}"
                );
            }
        }
    }

    private static bool IsTitleGap(Reading reading, int word) =>
        reading.Is(word - 1, WordKinds.Title) && reading.Section.Prose.GapBefore(word) is ['.', ' '];

    private static int SubjectEnd(Reading reading, int word) =>
        reading[word] is "he" or "she" or "they" or "we" or "i" or "it" ? word : PersonNames.EndOf(reading, word);

    private static bool IsClause(Reading reading, int subject, int comma)
    {
        var verb = reading.PastAdverbs(subject + 1);
        if (!reading.Joined(subject + 1) || verb >= comma || !(reading.Is(verb, WordKinds.Finite | WordKinds.Base)))
        {
            return false;
        }

        for (var word = subject + 1; word < comma; word++)
        {
            if (
                reading[word]
                    is "not"
                        or "never"
                        or "only"
                        or "just"
                        or "merely"
                        or "simply"
                        or "more"
                        or "who"
                        or "which"
                        or "that"
                        or "what"
                        or "how"
                || reading[word].EndsWith("n't", StringComparison.Ordinal)
                || (
                    reading.Is(word, WordKinds.Subordinator)
                    && reading[word] is not ("before" or "after" or "so" or "once" or "until" or "since" or "as")
                )
            )
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsSecond(Reading reading, int word)
    {
        var verb = reading.PastAdverbs(word + 1);
        return reading[word] is "he" or "she" or "they" or "we" or "it" or "i"
            && reading.Joined(word + 1)
            && reading.Is(verb, WordKinds.Finite)
            && !(
                reading[verb]
                    is "said"
                        or "says"
                        or "told"
                        or "asked"
                        or "added"
                        or "wrote"
                        or "replied"
                        or "thought"
                        or "would"
                && reading[word] is not "it"
            )
            && !(
                reading[word] is "i"
                && reading[verb] is "think" or "believe" or "know" or "suspect" or "hope" or "am" or "feel"
            );
    }
}
