using System.Globalization;
using LorStudio.Checks.Phrases;

namespace LorStudio.Checks.Wording;

/// <summary>One line a letter each: how its words of effort and ability, of warmth and drive are balanced, and its stock phrases.</summary>
internal sealed class ToneRule : ILetterRule
{
    private const int Least = 4; // of the larger side
    private const int EffortRatio = 2;
    private const int CommunalRatio = 3;
    private const int MostNamed = 8;

    private readonly PerSection<IReadOnlyList<(PhraseRule Rule, string Words)>> _found = new(section =>
        [.. ToneWords.Book.Find(section).Select(m => (m.Rule, section.TextOf(m.First, m.Last)))]
    );

    public void Check(CheckedLetter letter, FindingList findings)
    {
        Dictionary<PhraseRule, List<string>> said = new(
            ReferenceEqualityComparer.Instance as IEqualityComparer<PhraseRule>
        );
        List<string> stock = [];
        foreach (var section in letter.Sections)
        {
            foreach (var (rule, words) in _found.Of(section))
            {
                if (rule == ToneWords.Stock)
                {
                    stock.Add($"“{words}” ({Name(section)})");
                }
                else
                {
                    (said.TryGetValue(rule, out var list) ? list : said[rule] = []).Add(words);
                }
            }
        }

        Weigh(said, findings);
        if (stock.Count > 0)
        {
            findings.AddLetter(
                ToneWords.Stock.Rule,
                $"{Counted(stock.Count, "stock phrase")}: {string.Join(", ", stock.Take(MostNamed))}; consider saying what was seen instead."
            );
        }
    }

    private static void Weigh(Dictionary<PhraseRule, List<string>> said, FindingList findings)
    {
        List<string> Of(params PhraseRule[] rules) => [.. rules.SelectMany(r => said.GetValueOrDefault(r) ?? [])];
        var (effort, ability) = (Of(ToneWords.Effort), Of(ToneWords.Ability, ToneWords.Standout));
        var (communal, agentic) = (Of(ToneWords.Communal), Of(ToneWords.Agentic));
        List<string> lines = [];
        if (effort.Count >= Least && effort.Count >= EffortRatio * ability.Count)
        {
            lines.Add(
                $"words of effort ({Places(effort)}) outnumber those of ability and standing out ({Places(ability)})"
            );
        }

        if (communal.Count >= Least && communal.Count >= CommunalRatio * agentic.Count)
        {
            lines.Add($"words of warmth ({Places(communal)}) outnumber those of drive ({Places(agentic)})");
        }

        if (lines.Count > 0)
        {
            var line = string.Join("; ", lines);
            findings.AddLetter(
                ToneWords.Effort.Rule,
                $"{char.ToUpperInvariant(line[0])}{line[1..]}; consider words for what the candidate can do."
            );
        }
    }

    private static string Places(List<string> words) =>
        words.Count == 0
            ? "none"
            : $"{words.Count.ToString(CultureInfo.InvariantCulture)}: {string.Join(", ", words.Distinct(StringComparer.OrdinalIgnoreCase).Take(MostNamed))}";

    private static string Counted(int count, string what) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {what}{(count == 1 ? "" : "s")}");

    private static string Name(CheckedSection section) =>
        section.Key is { } key ? FindingList.NameOf(key) : section.Name;
}
