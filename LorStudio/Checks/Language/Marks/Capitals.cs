using System.Buffers;
using System.Collections.Frozen;
using LorStudio.Checks.Language.Words;

namespace LorStudio.Checks.Language.Marks;

/// <summary>A sentence that begins small, "i", "monday", "dr. Chen".</summary>
internal sealed class Capitals : ILanguagePart
{
    private static readonly FrozenSet<string> Proper = FrozenSet.ToFrozenSet(
        (
            "monday tuesday wednesday thursday friday saturday sunday january february april june july september october november december english"
            + " spanish french mandarin cantonese hindi urdu arabic portuguese russian german italian japanese korean vietnamese igbo yoruba hausa tagalog"
            + " american african european asian indian chinese nigerian mexican british canadian caribbean"
        ).Split(' ')
    );

    private static readonly SearchValues<char> QuotationMarks = SearchValues.Create("\"“”‘’'");

    private static readonly FrozenSet<string> Particles = FrozenSet.ToFrozenSet([
        "al",
        "el",
        "de",
        "van",
        "von",
        "da",
        "di",
        "ibn",
        "bin",
        "la",
        "le",
        "dos",
        "del",
        "ter",
        "ten",
        "du",
        "d",
        "abu",
    ]);

    public IReadOnlyList<string> Flags { get; } =
    [
        "She came early. «the» team noticed. => The",
        "«she» came early. => She",
        "He asked for help. «then» he called. => Then",
        "When «i» met her, she was new. => I",
        "On «monday» she led rounds. => Monday",
        "I thank «dr». Chen for her care. => Dr",
        "She speaks «spanish» with families. => Spanish",
        "It was late, and «i've» seldom seen such calm. => I've",
        "Was she calm? «yes», she was. => Yes",
        "I trust Dr. «chen» with my own family. => Chen",
        "She. «presented» the case. => Presented",
        "It was in 2021. «he» was new then. => He",
    ];

    public IReadOnlyList<string> Leaves { get; } =
    [
        "eGFR was low. mRNA was found. pH was 7.2.",
        "al-Sayed came, and de la Cruz left.",
        "“Why now?” she asked. “Wait!” he said.",
        "He saw it, e.g. at night, vs. by day, approx. twice, etc. and so on.",
        "At 8 a.m. she came, and at 5 p.m. she left.",
        "She waited... and it came.",
        "- came early\n- left late",
        "Options (i) wait and (ii) treat, i.e. two.",
        "In May she may march on; in August an august guest came.",
        "He mailed it to i@lakemont.example on Monday.",
        "1. the first thing",
        "Smith et al. wrote it, and St. Luke's is near.",
        "She polished it, and the Polish family was glad.",
    ];

    public void Read(Reading reading, Slips slips)
    {
        ReadSentences(reading, slips);
        for (var word = 0; word < reading.Count && !slips.IsFull; word++)
        {
            var written = reading.Written(word);
            if (!char.IsLower(written[0]) || !StandsFree(reading, word))
            {
                continue;
            }

            if (reading[word] is "i" or "i'm" or "i've" or "i'd" or "i'll" || Proper.Contains(reading[word]))
            {
                Add(slips, reading, word, $"“{written}” begins with a capital.");
            }
            else if (
                written is "dr" or "mr" or "mrs" or "ms"
                && reading.IsName(word + 1)
                && reading.Section.Prose.GapBefore(word + 1) is [' '] or ['.', ' ']
            )
            {
                Add(slips, reading, word, $"“{written}” begins with a capital before a name.");
            }
            else if (
                reading.Names.Holds(reading[word])
                && reading.Is(word - 1, WordKinds.Title)
                && !Particles.Contains(reading[word])
                && reading.Section.Prose.GapBefore(word) is ['.', ' '] or [' ']
            )
            {
                Add(slips, reading, word, $"The name “{written}” begins with a capital.");
            }
            else if (word > 0 && IsBehindStop(reading, word))
            {
                Add(slips, reading, word, $"Behind the full stop “{written}” begins with a capital.");
            }
        }
    }

    private static void ReadSentences(Reading reading, Slips slips)
    {
        var (prose, sentences) = (reading.Section.Prose, reading.Section.Sentences);
        if (reading.Section.Key is null)
        {
            return;
        }

        HashSet<int>? items = null;
        for (var i = 0; i < sentences.Count && !slips.IsFull; i++)
        {
            var sentence = sentences[i];
            if (sentence.EndWord == sentence.FirstWord)
            {
                continue;
            }

            var first = sentence.FirstWord;
            var written = reading.Written(first);
            if (
                !char.IsLower(written[0])
                || reading.Section.Words[first].Start != sentence.Start
                || prose.GapAfter(first) is [')', ..] or ['.']
                || written.AsSpan(1).ContainsAnyInRange('A', 'Z')
                || written.Length == 1 && written != "i" && written != "a"
                || reading.Names.Holds(reading[first])
                || (Particles.Contains(reading[first]) && char.IsUpper(reading.Written(first + 1).FirstOrDefault()))
                || (
                    i > 0
                    && sentences[i - 1].Paragraph == sentence.Paragraph
                    && prose.Text[sentences[i - 1].End - 1] is '"' or '”' or '’' or '\'' or '…' or ')' or ']'
                )
            )
            {
                continue;
            }

            items ??= [.. Paragraph.Of(prose).Where(p => p.IsItem).Select(p => p.Start)];
            if (!items.Contains(ParagraphStart(sentences, i)))
            {
                Add(slips, reading, first, $"The sentence begins with a capital: “{Slips.Like("A", written)}”.");
            }
        }
    }

    private static int ParagraphStart(IReadOnlyList<Markup.ProseSentence> sentences, int sentence)
    {
        var first = sentence;
        while (first > 0 && sentences[first - 1].Paragraph == sentences[sentence].Paragraph)
        {
            first--;
        }

        return sentences[first].Start;
    }

    /// <summary>"Early. the team": a stop that ends no abbreviation.</summary>
    private static bool IsBehindStop(Reading reading, int word)
    {
        var gap = reading.Section.Prose.GapBefore(word);
        return reading.GapBefore(word) is Gap.Other
            && gap is ['.', ' ' or '\u00A0', ..] or [')', '.', ' ', ..]
            && gap.Count('.') == 1
            && gap.IndexOfAny(QuotationMarks) < 0
            && !Abbreviations.Is(reading[word - 1])
            && reading.Section.Prose.GapBefore(word - 1) is not ['.']
            && !reading.Written(word).AsSpan(1).ContainsAnyInRange('A', 'Z')
            && !(reading.Section.Words[word - 1].IsNumber && reading.GapBefore(word - 1) is Gap.Start)
            && !(word > 1 && reading[word - 1].Length == 1);
    }

    /// <summary>Neither in brackets as a numeral nor in an address.</summary>
    private static bool StandsFree(Reading reading, int word)
    {
        var text = reading.Section.Prose.Text;
        var (start, end) = (reading.Section.Words[word].Start, reading.Section.Words[word].End);
        var before = start == 0 ? ' ' : text[start - 1];
        var after = end == text.Length ? ' ' : text[end];
        return !(before is '@' or '.' or '/' or '-' or '_')
            && !(after is '@' or '/' or '_' or ')')
            && !(reading[word] is "i" && (after is '.' or '-' || before is '('))
            && !(after == '.' && end + 1 < text.Length && char.IsLetter(text[end + 1]));
    }

    private static void Add(Slips slips, Reading reading, int word, string message) =>
        slips.Add(word, word, message, Slips.Like("A", reading.Written(word)));
}
