using System.Collections.Frozen;
using LorStudio.Checks.People;
using LorStudio.Drafting;

namespace LorStudio.Checks.Facts;

/// <summary>A program that the salutation names.</summary>
public sealed class SalutationRule : ISectionRule
{
    private const int LongestSalutation = 60; // words

    private static readonly FrozenSet<string> OfSalutations = WordSet.Of(
        """
        dear program programs director directors residency selection committee members member of the to whom it may concern and
        colleagues colleague admissions sir madam esteemed respected honorable chair chairs coordinator coordinators faculty
        department associate re recruitment application applicants reviewers reviewer team training medical education graduate
        """
    );

    public void Check(CheckedSection section, FindingList findings)
    {
        if (section.Key is not null || section.Words.Count > LongestSalutation)
        {
            return;
        }

        var places = Specialties.Find(section);
        var first = -1;
        var last = -1;
        for (var word = 0; word < section.Words.Count; word++)
        {
            var written = section.Words[word];
            var isAllowed =
                OfSalutations.Contains(written.Base)
                || places.Any(p => p.First <= word && word <= p.Last)
                || section.People.Any(m => m.First <= word && word <= m.Last)
                || Titles.IsTitle(written.Folded)
                || !written.IsCapitalized && !InstitutionRule.Kinds.Contains(written.Base);
            if (!isAllowed)
            {
                first = first < 0 ? word : first;
                last = word;
            }
        }

        if (
            first >= 0
            && (last > first || InstitutionRule.Kinds.Contains(section.Words[first].Base) || section.Words.Count > 2)
        )
        {
            findings.AddWords(
                InstitutionRule.Rule,
                section,
                first,
                last,
                $"The salutation names {section.TextOf(first, last)}; one letter goes to every program, so expected “{Draft.UsualSalutation}”."
            );
        }
    }
}
