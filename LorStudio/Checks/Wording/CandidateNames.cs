using LorStudio.Cases;
using LorStudio.Markup;

namespace LorStudio.Checks.Wording;

/// <summary>The words by which a letter names its candidate: names, and the pronouns that are theirs.</summary>
internal sealed class CandidateNames
{
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly Pronouns? _pronouns;

    public CandidateNames(Candidate candidate)
    {
        _pronouns = candidate.Pronouns;
        foreach (var name in new[] { candidate.GivenName, candidate.FamilyName, candidate.PreferredName })
        {
            foreach (var word in Prose.Of(name ?? "").Words)
            {
                _names.Add(Plain(word.Folded));
            }
        }
    }

    /// <summary>Whether a word is a name of the candidate, in the possessive or not.</summary>
    public bool IsName(ProseWord word) => word.IsCapitalized && _names.Contains(Plain(word.Folded));

    /// <summary>Whether a pronoun may be the candidate's; any is while theirs are not known.</summary>
    public bool IsTheirs(string pronoun) =>
        pronoun switch
        {
            "she" or "her" or "hers" or "herself" => _pronouns is null or Pronouns.SheHer,
            "he" or "him" or "his" or "himself" => _pronouns is null or Pronouns.HeHim,
            _ => _pronouns is Pronouns.TheyThem,
        };

    /// <summary>Whether they are "they", as several others are.</summary>
    public bool IsPlural => _pronouns is Pronouns.TheyThem;

    /// <summary>Whether a person of a gender cannot be meant by the candidate's pronoun; null is any.</summary>
    public bool IsOpposite(Pronouns? gender) =>
        gender is not null && _pronouns is Pronouns.SheHer or Pronouns.HeHim && gender != _pronouns;

    private static string Plain(string word) => word.EndsWith("'s", StringComparison.Ordinal) ? word[..^2] : word;
}
