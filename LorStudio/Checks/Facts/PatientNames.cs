using System.Collections.Frozen;
using LorStudio.Cases;
using LorStudio.Markup;

namespace LorStudio.Checks.Facts;

/// <summary>Patients by their full names, and rooms beside a name.</summary>
internal sealed class PatientNames
{
    // Behind "patient" these are no names, capitals or not.
    private static readonly FrozenSet<string> NoNames = Set(
        """
        health care safety advocate navigator education portal satisfaction experience family advisory centered self global glasgow
        foley parkinson questionnaire rights i a the she he they his her their dr mr mrs ms january february march april may june july
        august september october november december monday tuesday wednesday thursday friday saturday sunday hospital center clinic
        university medical united states new spanish english arabic chinese vietnamese medicare medicaid emergency internal medicine
        """
    );

    private static readonly FrozenSet<string> Staff = Set(
        """
        nurse nurses coordinator manager pharmacist worker interpreter director secretary administrator therapist technician student
        colleague officer educator receptionist navigator chaplain dietitian librarian scribe assistant supervisor paramedic
        """
    );

    private readonly HashSet<string> _known = new(StringComparer.Ordinal);

    public PatientNames(CaseFacts facts)
    {
        var candidate = facts.Candidate;
        foreach (
            var name in facts.People.Concat([
                candidate.GivenName,
                candidate.FamilyName,
                candidate.PreferredName ?? "",
                facts.Writer.Name,
            ])
        )
        {
            foreach (var word in Prose.Of(name).Words)
            {
                _known.Add(Plain(word.Folded));
            }
        }
    }

    public IEnumerable<(int Start, int Length, string What)> In(CheckedSection section)
    {
        for (var at = 0; at < section.Words.Count; at++)
        {
            var name = section.Words[at].Folded switch
            {
                "patient" or "patient's" or "patients" => AfterPatient(section, at),
                "mr" or "mrs" or "ms" or "miss" => IsName(section, at + 1)
                && IsName(section, at + 2)
                && IsOneName(section, at + 1)
                && !IsStaff(section, at)
                    ? at + 1
                    : -1,
                "old" when IsAge(section, at) => AroundAge(section, at),
                "boy"
                or "girl"
                    when at > 0
                        && section.Words[at - 1].Folded is "baby"
                        && IsName(section, at + 1)
                        && section.Prose.GapAfter(at) is " " => at,
                _ => -1,
            };
            if (name >= 0)
            {
                var first = section.Words[name].Folded is "boy" or "girl" ? name - 1 : name;
                var last = EndOfName(section, name);
                var from = name == at + 1 && section.Words[at].Folded is "mr" or "mrs" or "ms" or "miss" ? at : first;
                yield return (
                    section.Words[from].Start,
                    section.Words[last].End - section.Words[from].Start,
                    "a patient's name"
                );
                at = Math.Max(at, last);
            }
            else if (section.Words[at].Folded is "room" or "bed" && IsRoom(section, at))
            {
                yield return (
                    section.Words[at].Start,
                    section.Words[at + 1].End - section.Words[at].Start,
                    "a room beside a name"
                );
            }
        }
    }

    /// <summary>"patient Maria Gonzalez", "patient, Maria Gonzalez,", "a patient named Maria Gonzalez".</summary>
    private int AfterPatient(CheckedSection section, int at)
    {
        var name = at + 1;
        if (
            name < section.Words.Count
            && section.Words[name].Folded is "named" or "called" or "name" or "is" or "was"
            && section.Words[name].Sentence == section.Words[at].Sentence
        )
        {
            if (section.Words[name].Folded is "is" or "was" && section.Words[at].Folded is not "name")
            {
                return -1;
            }

            name++;
            name += name < section.Words.Count && section.Words[name].Folded is "is" or "was" ? 1 : 0;
        }

        return
            IsName(section, name)
            && IsName(section, name + 1)
            && IsOneName(section, name)
            && section.Prose.GapBefore(name) is " " or ", "
            ? name
            : -1;
    }

    /// <summary>"Robert Klein, a 67-year-old", "a 67-year-old man named Robert Klein", "a 67-year-old, Robert Klein,".</summary>
    private int AroundAge(CheckedSection section, int at)
    {
        var name = at + 1;
        while (
            name < section.Words.Count
            && name - at < 5
            && section.Words[name].Sentence == section.Words[at].Sentence
            && !section.Words[name].IsCapitalized
        )
        {
            name++;
        }

        if (
            IsName(section, name)
            && IsName(section, name + 1)
            && IsOneName(section, name)
            && section.Words[name].Sentence == section.Words[at].Sentence
            && (section.Words[name - 1].Folded is "named" or "called" || section.Prose.GapBefore(name) is ", ")
        )
        {
            return name;
        }

        // Article, number and "year" stand before "old".
        for (var before = at - 3; before >= Math.Max(1, at - 5); before--)
        {
            if (
                section.Words[before].Folded is "a" or "an"
                && section.Prose.GapBefore(before) is ", "
                && IsName(section, before - 1)
                && IsName(section, before - 2)
                && IsOneName(section, before - 2)
            )
            {
                return before - 2;
            }
        }

        return -1;
    }

    private static bool IsAge(CheckedSection section, int at) =>
        at > 1 && section.Words[at - 1].Folded is "year" or "years";

    private bool IsRoom(CheckedSection section, int at)
    {
        if (at + 1 >= section.Words.Count || !section.Words[at + 1].IsNumber || section.Prose.GapAfter(at) is not " ")
        {
            return false;
        }

        var sentence = section.Sentences[section.Words[at].Sentence];
        for (var word = Math.Max(sentence.FirstWord, at - 20); word < Math.Min(sentence.EndWord - 1, at + 20); word++)
        {
            if (
                section.Words[word].Folded is "mr" or "mrs" or "ms" or "miss"
                && IsName(section, word + 1)
                && !IsStaff(section, word)
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Of a staff member, who may be named.</summary>
    private static bool IsStaff(CheckedSection section, int at)
    {
        var sentence = section.Sentences[section.Words[at].Sentence];
        for (var word = Math.Max(sentence.FirstWord, at - 5); word < Math.Min(sentence.EndWord, at + 8); word++)
        {
            if (Staff.Contains(section.Words[word].Folded))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsName(CheckedSection section, int at)
    {
        if (at < 0 || at >= section.Words.Count)
        {
            return false;
        }

        var word = section.Words[at];
        return word.IsCapitalized && !NoNames.Contains(word.Folded) && !_known.Contains(Plain(word.Folded));
    }

    private static bool IsOneName(CheckedSection section, int at) =>
        section.Words[at].Sentence == section.Words[at + 1].Sentence
        && section.Prose.GapAfter(at) is " " or ". " or "-" or "\u00A0";

    private int EndOfName(CheckedSection section, int at)
    {
        var last = section.Words[at].Folded is "boy" or "girl" ? at + 1 : at;
        while (last - at < 4 && last + 1 < section.Words.Count && IsName(section, last + 1) && IsOneName(section, last))
        {
            last++;
        }

        return last;
    }

    private static string Plain(string word) => word.EndsWith("'s", StringComparison.Ordinal) ? word[..^2] : word;

    private static FrozenSet<string> Set(string words) =>
        words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
