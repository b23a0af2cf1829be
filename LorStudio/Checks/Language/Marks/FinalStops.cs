using System.Collections.Frozen;
using LorStudio.Checks.Language.Words;

namespace LorStudio.Checks.Language.Marks;

/// <summary>A paragraph without its full stop, and two sentences without one between them.</summary>
internal sealed class FinalStops : ILanguagePart
{
    private const int LeastWords = 5;
    private const string Closing = "\"”’')]";

    private static readonly FrozenSet<string> Openers = FrozenSet.ToFrozenSet([
        "She",
        "He",
        "They",
        "We",
        "It",
        "The",
        "This",
        "These",
        "In",
        "On",
        "At",
        "When",
        "While",
        "During",
        "After",
        "Before",
        "As",
        "Although",
        "Because",
        "If",
        "For",
        "With",
        "Her",
        "His",
        "Their",
        "My",
        "Our",
        "That",
        "There",
        "Both",
        "Each",
    ]);

    public IReadOnlyList<string> Flags { get; } =
    [
        "She was the calmest resident on the «ward»",
        "He read the chart twice. He asked for «help»",
        "I recommend her without any «reservation»,",
        "She came early. The nurses trust «her»;",
        "He was on the ward by «six She» left at nine. => six. She",
        "She knew every «name The» nurses noticed it. => name. The",
        "Please reach me at (937) «555-0142»",
        "He said, “I will stay with the «patient»”",
        "He asked for more «time When» it came, he used it. => time. When",
    ];

    public IReadOnlyList<string> Leaves { get; } =
    [
        "She was the calmest resident on the ward.",
        "She asked: “Who stays?”",
        "Sincerely yours,",
        "Adaeze Obi, MD, Professor of Medicine, Lakemont University Hospital",
        "- who came early and was the last to leave the ward",
        "She has three strengths that I saw daily:",
        "He read The Lancet and the journal In Practice.",
        "She was there (and stayed until ten).",
        "He is a fellow of The Johns Hopkins Hospital.",
        "Please call me at:  \n(937) 555-0142 or write to me whenever it is good",
        "She read *The emperor of all maladies* on call.",
        "It was, she said, a good night…",
        "He sat with Dr. He and Dr. In until noon.",
    ];

    public void Read(Reading reading, Slips slips)
    {
        if (reading.Section.Key is null)
        {
            return;
        }

        var word = 0;
        foreach (var paragraph in Paragraph.Of(reading.Section.Prose))
        {
            var first = word;
            while (word < reading.Count && reading.Section.Words[word].Start < paragraph.End)
            {
                word++;
            }

            if (word - first >= LeastWords && !paragraph.IsItem && !paragraph.HasLines)
            {
                ReadEnd(reading, slips, paragraph, first, word - 1);
            }
        }

        for (word = 1; word + 1 < reading.Count && !slips.IsFull; word++)
        {
            if (Openers.Contains(reading.Written(word)) && IsUnparted(reading, word))
            {
                var before = reading.Section.TextOf(word - 1, word - 1);
                slips.Add(
                    word - 1,
                    word,
                    $"Between “{before}” and “{reading.Written(word)}” a full stop is missing, or the capital is wrong.",
                    $"{before}. {reading.Written(word)}"
                );
            }
        }
    }

    private static void ReadEnd(Reading reading, Slips slips, Paragraph paragraph, int first, int last)
    {
        var text = reading.Section.Prose.Text;
        var end = paragraph.End - 1;
        while (
            end > paragraph.Start
            && (char.IsWhiteSpace(text[end]) || Closing.Contains(text[end], StringComparison.Ordinal))
        )
        {
            end--;
        }

        if (
            text[end] is '.' or '!' or '?' or '…' or ':' or '\uFFFD'
            || !HasVerb(reading, first, last)
            || reading[first] is "sincerely" or "respectfully"
        )
        {
            return;
        }

        var start = Tokens.StartOf(text, reading.Section.Words[last].Start);
        while (start < reading.Section.Words[last].Start && !char.IsLetterOrDigit(text[start]))
        {
            start++;
        }

        slips.AddPlace(start, reading.Section.Words[last].End, "The paragraph ends without a full stop.");
    }

    private static bool HasVerb(Reading reading, int first, int last)
    {
        for (var word = first; word <= last; word++)
        {
            if (!reading.Section.Words[word].IsCapitalized && (reading.Is(word, WordKinds.Finite | WordKinds.Base)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsUnparted(Reading reading, int word)
    {
        var (before, next) = (reading.Section.Words[word - 1], reading.Section.Words[word + 1]);
        return reading.Joined(word)
            && reading.Joined(word + 1)
            && char.IsLower(before.Written[0])
            && char.IsLower(next.Written[0])
            && !reading.Names.Holds(reading[word])
            && reading[word - 1]
                is not (
                    "titled"
                    or "called"
                    or "entitled"
                    or "named"
                    or "journal"
                    or "book"
                    or "dr"
                    or "chapter"
                    or "paper"
                    or "talk"
                )
            && !IsMarked(reading, word);
    }

    /// <summary>The title of a book, in italics.</summary>
    private static bool IsMarked(Reading reading, int word)
    {
        var prose = reading.Section.Prose;
        var at = prose.InMarkdown(reading.Section.Words[word].Start, 1).Start;
        return at > 0 && prose.Markdown[at - 1] is '*' or '_';
    }
}
