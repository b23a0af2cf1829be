using LorStudio.Checks.Reuse;
using LorStudio.Drafting;

namespace LorStudio.Checks;

/// <summary>
/// Checks the letter of one case. A section is read again only when its text has changed; what is found is the same as if
/// all were read. Not for use by several threads at once.
/// </summary>
/// <param name="earlier">Letters in which passages of this one may stand; null where none are compared.</param>
public sealed class LetterChecks(CheckedCase @case, IEarlierLetters? earlier = null)
{
    private readonly ISectionRule[] _ofSections = [.. RuleBook.OfSections(@case)];
    private readonly ILetterRule[] _ofLetters =
    [
        .. RuleBook.OfLetters(@case),
        .. earlier is null ? Array.Empty<ILetterRule>() : [new ReuseRule(@case, earlier)],
    ];
    private readonly Dictionary<string, (string Text, CheckedSection Section, IReadOnlyList<Finding> Found)> _read =
        new(StringComparer.Ordinal);

    /// <summary>All findings: those of the letter as a whole, then in the order of the letter.</summary>
    public IReadOnlyList<Finding> Check(CheckedDraft draft)
    {
        var salutation = Read("salutation", null, draft.Text.Frame.Salutation);
        CheckedSection[] sections =
        [
            .. SectionKeys.In(@case.CompetencyOrder).Select(key => Read(FindingList.NameOf(key), key, draft.Text[key])),
        ];
        CheckedLetter letter = new(@case, draft, sections, salutation);
        FindingList findings = new();
        foreach (var rule in _ofLetters)
        {
            rule.Check(letter, findings);
        }

        findings.AddRange(_read["salutation"].Found);
        findings.AddRange(sections.SelectMany(s => _read[s.Name].Found));
        var places = sections
            .Select((s, i) => (s.Name, Place: i + 2))
            .ToDictionary(s => s.Name, s => s.Place, StringComparer.Ordinal);
        return
        [
            .. findings
                .Found.OrderBy(f => f.Section is null ? -1 : places.GetValueOrDefault(f.Section))
                .ThenBy(f => f.Start)
                .ThenByDescending(f => f.Severity),
        ];
    }

    private CheckedSection Read(string name, SectionKey? key, string text)
    {
        if (_read.TryGetValue(name, out var known) && known.Text == text)
        {
            return known.Section;
        }

        CheckedSection section = new(name, key, text, @case);
        FindingList findings = new();
        foreach (var rule in _ofSections)
        {
            rule.Check(section, findings);
        }

        _read[name] = (text, section, findings.Found);
        return section;
    }
}
