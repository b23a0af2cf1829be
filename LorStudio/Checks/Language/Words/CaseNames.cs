using System.Collections.Frozen;
using System.Runtime.CompilerServices;
using System.Text;

namespace LorStudio.Checks.Language.Words;

/// <summary>The words of the names that a case holds: candidate, writer, listed people.</summary>
internal sealed class CaseNames
{
    private static readonly ConditionalWeakTable<CheckedCase, CaseNames> Known = [];

    private readonly FrozenSet<string> _all;
    private readonly FrozenSet<string> _ofCandidate;

    private CaseNames(CheckedCase @case)
    {
        var (candidate, writer) = (@case.Facts.Candidate, @case.Facts.Writer);
        _ofCandidate = FrozenSet.ToFrozenSet(
            WordsOf($"{candidate.GivenName} {candidate.FamilyName} {candidate.PreferredName}")
        );
        _all = FrozenSet.ToFrozenSet([
            .. _ofCandidate,
            .. WordsOf(writer.Name),
            .. @case.Facts.People.SelectMany(WordsOf),
        ]);
    }

    public static CaseNames Of(CheckedCase @case) => Known.GetValue(@case, c => new(c));

    public bool Holds(string folded) => _all.Contains(folded);

    public bool IsOfCandidate(string folded) => _ofCandidate.Contains(folded);

    private static IEnumerable<string> WordsOf(string name) =>
        WellFormed(name)
            .Normalize(NormalizationForm.FormC)
            .ToLowerInvariant()
            .Replace('’', '\'')
            .Split([' ', '-', ',', '.', '\u00A0'], StringSplitOptions.RemoveEmptyEntries)
            .Where(word => !(Lexicon.Of(word) & WordKinds.Title).HasFlag(WordKinds.Title));

    // A lone surrogate cannot be composed.
    private static string WellFormed(string name) => string.Concat(name.EnumerateRunes());
}
