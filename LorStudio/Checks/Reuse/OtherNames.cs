using System.Collections.Frozen;
using LorStudio.Cases;
using LorStudio.Markup;

namespace LorStudio.Checks.Reuse;

/// <summary>Tells whether a passage names the other candidate, whose name may also be a word, a place or somebody else's.</summary>
internal sealed class OtherNames(CaseFacts facts)
{
    // Names that are words, months, places or eponyms as well: they need a title or another name beside them.
    private static readonly FrozenSet<string> Words = """
        grace will young may mark rose hope faith joy bill grant frank chance long short brown white black green gray grey
        king price rich banks fields rivers hill love noble best good day summer autumn spring april june august dawn eve
        ivy lily daisy iris ruby pearl amber olive violet victor pat art gene ray jack rob sue penny dean bishop pope
        knight cook baker carter miller turner walker hunter fisher park parks lake wood woods stone field moon sun page
        bush marsh ford ward bell ball sharp strong swift wise moody small little large case chart major english french
        german welsh holland england london paris boston houston austin jordan israel chad georgia virginia carolina
        florence sydney madison washington lincoln jackson hamilton cleveland memphis kent york charlotte dallas dakota
        india china foley parkinson crohn graves glasgow cushing murphy apgar hodgkin down bell addison wilson huntington
        christian song son sang man min can van von der den del della dos das bin ibn abu saint our mercy heart care
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    private readonly NameWords _rightly = NameWords.Of([
        facts.Candidate.GivenName,
        facts.Candidate.FamilyName,
        facts.Candidate.PreferredName,
        facts.Writer.Name,
        facts.Writer.Institution,
        facts.Experience.Site,
        .. facts.People,
    ]);

    /// <summary>Whether any of the names stands between two words of a text.</summary>
    public bool StandIn(Prose prose, int first, int last, NameWords names)
    {
        for (var at = first; at <= last; at++)
        {
            var word = prose.Words[at];
            if (names.Has(word) && !_rightly.Has(word) && (IsOnlyName(word) || HasNameBeside(prose, at, names)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOnlyName(ProseWord word) =>
        ReuseWords.Bare(word.Folded) is { Length: > 2 } bare
        && !Words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(bare);

    private static bool HasNameBeside(Prose prose, int at, NameWords names) =>
        (at > 0 && (PersonReader.IsTitle(prose.Words[at - 1]) || names.Has(prose.Words[at - 1])))
        || (at + 1 < prose.Words.Count && names.Has(prose.Words[at + 1]));
}
