using System.Globalization;
using LorStudio.Checks.Phrases;

namespace LorStudio.Checks.Evidence;

/// <summary>Finds rankings and superlatives said of the candidate, and whether notes bear them out.</summary>
internal static class Superlatives
{
    private static readonly PhraseRule Ranks = new(
        new("evidence.unsupported", Severity.Consider, ""),
        "",
        Lines(
            """
            top ..2 percent|third|quarter|decile|tier|half|handful|few|ten|nine|eight|seven|six|five|four|three|two|one|fifth|tenth|dozen|1|2|3|4|5|6|7|8|9|10|15|20|25
            the|my very|single|absolute? best|strongest|finest|brightest|ablest|highest|fastest|sharpest|quickest|hardest
            one of|among|amongst the ..2 best|strongest|finest|brightest|ablest|most|few|first
            the ..1 most * ..1 student|resident|intern|extern|trainee|graduate|physician|observer
            the only student|resident|intern|extern|trainee|graduate|observer|candidate
            best|strongest|finest ..3 i|we have|had|ever
            never once|late|missed; unmatched|unparalleled|unsurpassed|unequaled; second to none; without equal
            highest|first|best|fastest ..2 ever|recorded
            """
        ),
        Lines(
            """
            the|my best|highest|strongest way|interest|interests|evidence|practice|practices|time|possible|of|knowledge|degree|terms|recommendation|available|care|thing|part|course|risk|dose|level|standard|standards|option|choice|argument
            the very best of|care
            """
        ),
        [],
        []
    );

    private static readonly PhraseBook Book = new([Ranks]);

    private static readonly string[] Best =
    [
        "best",
        "strongest",
        "finest",
        "brightest",
        "ablest",
        "hardest",
        "sharpest",
        "first",
        "outstanding",
    ];

    public static IReadOnlyList<(int First, int Last)> Find(CheckedSection section) =>
        [.. Book.Find(section).Select(m => (m.First, m.Last)).Where(m => !IsFormula(section, m.Item1))];

    /// <summary>Whether the words of a note say as much.</summary>
    public static bool IsHeld(CheckedSection section, int first, int last, IReadOnlySet<string> note)
    {
        var isOneOf = section.Words[first].Folded is "one" or "among" or "amongst";
        for (var at = first; at <= last; at++)
        {
            var word = section.Words[at].Folded;
            var isHeld = word switch
            {
                "top" => note.Contains("top") || (last > first && Best.Any(note.Contains)),
                "best"
                or "strongest"
                or "finest"
                or "brightest"
                or "ablest"
                or "hardest"
                or "sharpest"
                or "quickest"
                or "fastest" => Best.Any(note.Contains) || note.Contains(word) || (isOneOf && note.Contains("top")),
                "highest" or "only" or "never" or "most" or "unmatched" or "unparalleled" or "recorded" =>
                    note.Contains(word),
                "one" when first == at => true,
                _ => section.Words[first].Folded is not "top"
                    || NumberOf(word) is not { } number
                    || note.Contains(number)
                    || note.Contains(word),
            };
            if (!isHeld)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>What recommends, or thanks, claims nothing that was seen.</summary>
    private static bool IsFormula(CheckedSection section, int word)
    {
        var sentence = section.Sentences[section.Words[word].Sentence];
        for (var at = sentence.FirstWord; at < Math.Min(sentence.EndWord, sentence.FirstWord + 60); at++)
        {
            if (
                section.Words[at].Folded.StartsWith("recommend", StringComparison.Ordinal)
                || section.Words[at].Folded is "endorse"
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A number word in digits, "one" and "two" too; the word itself for digits; null for other words.</summary>
    private static string? NumberOf(string word) =>
        char.IsAsciiDigit(word[0]) ? word
        : word is "one" ? "1"
        : word is "percent" ? "%"
        : Array.IndexOf(Small, word) is >= 0 and var number ? (number + 2).ToString(CultureInfo.InvariantCulture)
        : word is "third" or "quarter" or "decile" or "tier" or "half" or "tenth" or "fifth" ? word
        : null;

    private static readonly string[] Small =
    [
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
    ];

    private static string[] Lines(string text) =>
        text.Split([';', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
