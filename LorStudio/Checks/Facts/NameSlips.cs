using LorStudio.Checks.People;

namespace LorStudio.Checks.Facts;

/// <summary>Finds slips of the candidate's and the writer's name.</summary>
internal sealed class NameSlips(NameBook names)
{
    public static readonly Rule Rule = new(
        "facts.candidate-name",
        Severity.Blocker,
        "A misspelled name is the first thing a reader doubts, and programs match letters to applicants by name."
    );

    /// <summary>A slip of the candidate's or the writer's name; whether there is one.</summary>
    public bool Find(CheckedSection section, int word, bool isTitled, FindingList findings)
    {
        var written = section.Words[word];
        var folded = written.Base;
        if (folded.Length < 3 || names.Knows(folded) || names.IsOfPlace(folded))
        {
            return false;
        }

        var isName = isTitled || NamePlace.IsAlone(section, word, names);
        foreach (var name in (ReadOnlySpan<PersonName>)[names.Candidate, names.Writer])
        {
            foreach (var (right, shown) in name.Words)
            {
                if (PersonName.IsParticle(right))
                {
                    continue;
                }

                var losesMarks = NearName.LosesMarks(folded, right) && (isTitled || !IsOfPlace(section, word));
                if (losesMarks || (isName && NearName.IsSlipOf(folded, right, isTitled)))
                {
                    var fix = shown + written.Ending;
                    findings.AddWords(
                        Rule,
                        section,
                        word,
                        word,
                        losesMarks
                            ? $"“{written.Written}” has lost a mark of the name {shown}."
                            : $"“{written.Written}” is close to {shown}, and may be a slip of the name.",
                        [fix]
                    );
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>"German", a word of its own; "San José".</summary>
    private static bool IsOfPlace(CheckedSection section, int word) =>
        CapitalizedWords.Has(section.Words[word].Base)
        || (word > 0 && section.Words[word - 1].Folded is "san" or "santa" or "são");
}
