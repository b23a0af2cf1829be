using LorStudio.Cases;
using LorStudio.Checks.Facts;

namespace LorStudio.Checks.Completeness;

/// <summary>The letter names the specialty applied for.</summary>
internal sealed class SpecialtyNamedRule : ILetterRule
{
    private static readonly Rule Rule = new(
        "complete.specialty",
        Severity.Warning,
        "Letters in the specialty count most with program directors (NRMP 2018: cited by 86 %); a letter that names none may have been written for another."
    );

    private readonly string? _name;
    private readonly Specialty? _target;
    private readonly PerSection<bool> _isNamed;

    public SpecialtyNamedRule(CaseFacts facts)
    {
        _name = facts.Application.Specialty?.Trim();
        _target = Specialties.Of(_name);
        _isNamed = new(IsNamed);
    }

    public void Check(CheckedLetter letter, FindingList findings)
    {
        if (!string.IsNullOrEmpty(_name) && !LetterWords.IsEmpty(letter) && !letter.Sections.Any(_isNamed.Of))
        {
            findings.AddLetter(Rule, $"The specialty applied for, {_name}, is not named.");
        }
    }

    private bool IsNamed(CheckedSection section)
    {
        if (_target is null)
        {
            return section.Prose.Text.Contains(_name!, StringComparison.OrdinalIgnoreCase);
        }

        foreach (var place in Specialties.Find(section))
        {
            if (
                _target.Takes(place.Specialty)
                && (
                    place.Form switch
                    {
                        SpecialtyForm.Adjective => IsOfTraining(section, place.Last),
                        SpecialtyForm.Practitioner => IsToBe(section, place.First),
                        _ => true,
                    }
                )
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"will make an outstanding internist": the writer is one as well.</summary>
    private static bool IsToBe(CheckedSection section, int practitioner)
    {
        var start = section.Sentences[section.Words[practitioner].Sentence].FirstWord;
        for (var at = practitioner - 1; at >= Math.Max(start, practitioner - 7); at--)
        {
            switch (section.Words[at].Folded)
            {
                case "become"
                or "becomes"
                or "becoming"
                or "be"
                or "make"
                or "makes"
                or "future"
                or "born"
                or "train"
                or "trained":
                    return true;
                case "my" or "our" or "her" or "his" or "their" or "i" or "am" or "the":
                    return false;
            }
        }

        return false;
    }

    /// <summary>"a surgical residency", not "a surgical wound".</summary>
    private static bool IsOfTraining(CheckedSection section, int adjective) =>
        adjective + 1 < section.Words.Count
        && section.Words[adjective + 1].Folded
            is "residency"
                or "residencies"
                or "resident"
                or "program"
                or "programs"
                or "training"
                or "career"
                or "internship"
                or "specialty"
                or "applicant";
}
