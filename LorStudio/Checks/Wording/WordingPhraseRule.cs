using System.Globalization;
using LorStudio.Checks.Phrases;

namespace LorStudio.Checks.Wording;

/// <summary>Finds the phrases of all wording rules in one walk, and leaves those that are not said of the candidate.</summary>
internal sealed class WordingPhraseRule(CandidateNames names) : ISectionRule
{
    private static readonly PhraseBook Book = new(WordingRules.All.Select(p => p.Phrase), WordLists.All);

    private static readonly Dictionary<PhraseRule, WordingPhrase> Phrases = WordingRules.All.ToDictionary(
        p => p.Phrase,
        ReferenceEqualityComparer.Instance as IEqualityComparer<PhraseRule>
    );

    private const int Most = 300; // phrases of a section; no letter has as many
    private const int Looked = 4; // matches that may still reach so far

    public void Check(CheckedSection section, FindingList findings)
    {
        if (section.Key is null)
        {
            return;
        }

        var matches = Book.Find(section);
        if (matches.Count == 0)
        {
            return;
        }

        Mentions who = new(section, names);
        List<PhraseMatch> said = [];
        foreach (var match in matches.Take(Most))
        {
            // Two groups of one rule may meet at the same words.
            if (IsSaidAlready(said, match) || !Phrases[match.Rule].IsSaid(section, who, match.First, match.Last))
            {
                continue;
            }

            said.Add(match);
            findings.AddWords(
                match.Rule.Rule,
                section,
                match.First,
                match.Last,
                string.Format(CultureInfo.InvariantCulture, match.Rule.Message, section.TextOf(match.First, match.Last))
            );
        }
    }

    private static bool IsSaidAlready(List<PhraseMatch> said, PhraseMatch match)
    {
        for (var i = said.Count - 1; i >= Math.Max(0, said.Count - Looked); i--)
        {
            if (said[i].Rule.Rule == match.Rule.Rule && said[i].Last >= match.First)
            {
                return true;
            }
        }

        return false;
    }
}
