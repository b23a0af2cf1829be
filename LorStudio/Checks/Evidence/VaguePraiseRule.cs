using System.Collections.Frozen;
using LorStudio.Drafting;

namespace LorStudio.Checks.Evidence;

/// <summary>Paragraphs that praise twice and show nothing; the worst three.</summary>
internal sealed class VaguePraiseRule : ILetterRule
{
    private const int Most = 3;
    private const int Enough = 2; // praise words

    private static readonly Rule Rule = new(
        "evidence.vague-praise",
        Severity.Consider,
        "Praise without an example reads as a formula; most letters lack one where they praise most."
    );

    private static readonly FrozenSet<string> Praise = (
        "excellent superb outstanding unique exceptional exceptionally unparalleled remarkable extraordinary stellar finest brilliant bright talented "
        + "intelligent gifted skilled skillful knowledgeable capable proficient dedicated hardworking diligent conscientious thorough reliable dependable "
        + "compassionate kind caring empathetic professional enthusiastic motivated mature impressive wonderful great amazing strong superior exemplary "
        + "commendable admirable phenomenal fantastic eager curious thoughtful articulate respectful courteous responsible meticulous punctual "
        + "insightful resourceful tireless committed passionate friendly humble warm honest trustworthy effective efficient exceptional impeccable "
        + "integrity compassion empathy dedication professionalism maturity excellence solid"
    )
        .Split(' ')
        .ToFrozenSet(StringComparer.Ordinal);

    private readonly PerSection<IReadOnlyList<(int Sentence, int Words)>> _vague = new(Read);

    public void Check(CheckedLetter letter, FindingList findings)
    {
        var worst = letter
            .Sections.Where(s => s.Key is not SectionKey.Closing)
            .SelectMany(s => _vague.Of(s).Select(v => (Section: s, v.Sentence, v.Words)))
            .OrderByDescending(v => v.Words)
            .Take(Most);
        foreach (var (section, sentence, words) in worst)
        {
            var place = section.Sentences[sentence];
            findings.AddWords(
                Rule,
                section,
                place.FirstWord,
                place.EndWord - 1,
                $"This paragraph has {words} words of praise and no example; consider telling what was seen."
            );
        }
    }

    /// <summary>Of each such paragraph the sentence that praises most, and how many words of praise the paragraph has.</summary>
    private static List<(int, int)> Read(CheckedSection section)
    {
        List<(int, int)> vague = [];
        for (var first = 0; first < section.Sentences.Count; )
        {
            var paragraph = section.Sentences[first].Paragraph;
            var (sum, most, loudest, isShown, end) = (0, 0, first, false, first);
            for (; end < section.Sentences.Count && section.Sentences[end].Paragraph == paragraph; end++)
            {
                var words = Count(section, end);
                sum += words;
                (most, loudest) = words > most ? (words, end) : (most, loudest);
                isShown = isShown || Examples.IsExample(section, end);
            }

            if (sum >= Enough && !isShown)
            {
                vague.Add((loudest, sum));
            }

            first = end;
        }

        return vague;
    }

    private static int Count(CheckedSection section, int sentence)
    {
        var (place, count) = (section.Sentences[sentence], 0);
        for (var at = place.FirstWord; at < place.EndWord; at++)
        {
            count += Praise.Contains(section.Words[at].Folded) ? 1 : 0;
        }

        return count;
    }
}
