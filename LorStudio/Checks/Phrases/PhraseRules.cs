using System.Globalization;

namespace LorStudio.Checks.Phrases;

/// <summary>Turns the phrases of a book into findings.</summary>
public sealed class PhraseRules(PhraseBook book) : ISectionRule
{
    public void Check(CheckedSection section, FindingList findings)
    {
        foreach (var match in book.Find(section))
        {
            if (match.Rule.OfCandidateOnly && !section.IsOfCandidate(match.First))
            {
                continue;
            }

            var fix = match.Replacement(section);
            var message = string.Format(
                CultureInfo.InvariantCulture,
                match.Rule.Message,
                section.TextOf(match.First, match.Last),
                fix
            );
            findings.AddWords(match.Rule.Rule, section, match.First, match.Last, message, fix is null ? null : [fix]);
        }
    }
}
