using System.Globalization;

namespace LorStudio.Checks.Phrases;

/// <summary>Turns the phrases of a book into findings.</summary>
public sealed class PhraseRules(PhraseBook book) : ISectionRule
{
    // Nobody reads more, and a hostile text must not make thousands.
    private const int Most = 100;

    public void Check(CheckedSection section, FindingList findings)
    {
        var mended = -1; // The last word of what the findings before mend.
        var count = 0;
        foreach (var match in book.Find(section))
        {
            if (match.Rule.OfCandidateOnly && !section.IsOfCandidate(match.First))
            {
                continue;
            }

            var text = section.TextOf(match.First, match.Last);
            var fix = match.Replacement(section);
            var message = string.Format(CultureInfo.InvariantCulture, match.Rule.Message, text, fix);
            if (fix is null)
            {
                findings.AddWords(match.Rule.Rule, section, match.First, match.Last, message);
            }
            else
            {
                var (first, last, mend) = Differing(section, match, fix);
                if (first <= mended)
                {
                    continue;
                }

                mended = last;
                findings.AddWords(match.Rule.Rule, section, first, last, message, [mend]);
            }

            if (++count == Most)
            {
                return;
            }
        }
    }

    /// <summary>The words of a match that its replacement changes: what both begin or end with is only what tells them.</summary>
    private static (int First, int Last, string Fix) Differing(CheckedSection section, PhraseMatch match, string fix)
    {
        var (first, last) = (match.First, match.Last);
        var words = fix.Split(' ');
        var (from, to) = (0, words.Length);
        while (first < last && from < to - 1 && words[from] == section.Words[first].Written)
        {
            first++;
            from++;
        }

        while (last > first && to > from + 1 && words[to - 1] == section.Words[last].Written)
        {
            last--;
            to--;
        }

        return (first, last, string.Join(' ', words[from..to]));
    }
}
