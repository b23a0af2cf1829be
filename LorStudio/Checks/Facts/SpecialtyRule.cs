using LorStudio.Checks.People;

namespace LorStudio.Checks.Facts;

/// <summary>Another specialty than the target, named as what the candidate applies for.</summary>
public sealed class SpecialtyRule(CheckedCase @case) : ISectionRule
{
    private const int Reach = 7; // words back from the specialty in which a frame begins

    private static readonly Rule Rule = new(
        "facts.specialty",
        Severity.Blocker,
        "A letter that recommends for another specialty tells a program that the candidate would rather be elsewhere."
    );

    private readonly Specialty? _target = Specialties.Of(@case.Facts.Application.Specialty);

    public void Check(CheckedSection section, FindingList findings)
    {
        if (_target is not { } target)
        {
            return;
        }

        foreach (var place in Specialties.Find(section))
        {
            if (
                CheckedSection.IsReadable(section.SentenceOf(place.First))
                && !target.Takes(place.Specialty)
                && IsAim(section, place)
            )
            {
                var words = section.TextOf(place.First, place.Last);
                findings.AddWords(
                    Rule,
                    section,
                    place.First,
                    place.Last,
                    $"“{words}” is named as the aim; the candidate applies in {@case.Facts.Application.Specialty}.",
                    place.Form is SpecialtyForm.Name or SpecialtyForm.Abbreviation ? [Like(words, target.Name)] : []
                );
            }
        }
    }

    private static string Like(string words, string name) => char.IsUpper(words[0]) ? name : name.ToLowerInvariant();

    private static bool IsAim(CheckedSection section, SpecialtyPlace place)
    {
        if (section.Key is null)
        {
            return true;
        }

        var sentence = section.Sentences[section.Words[place.First].Sentence];
        var next = place.Last + 1;
        var isPlace = next < sentence.EndWord && SpecialtyFrames.Places.Contains(section.Words[next].Folded);
        if (place.Form is SpecialtyForm.Adjective && !isPlace)
        {
            return false;
        }

        var isNear = true; // whether only words of a lead stand between
        for (var word = place.First - 1; word >= Math.Max(sentence.FirstWord, place.First - Reach); word--)
        {
            var folded = section.Words[word].Folded;
            if (SpecialtyFrames.Past.Contains(folded))
            {
                return false;
            }

            if (folded is "your" or "any" && isNear && (isPlace || place.First - word == 1))
            {
                return isPlace || folded is "your";
            }

            if (SpecialtyFrames.Aims.Contains(folded))
            {
                return (isNear || IsNamedBetween(section, word, place.First))
                    && !IsPast(section, word, sentence.FirstWord)
                    && !IsOfWriter(section, sentence.FirstWord, place.First)
                    && !IsFellowship(section, place, folded)
                    && HasSense(section, word, place, isPlace);
            }

            isNear &= SpecialtyFrames.Leads.Contains(folded);
            if (folded is "our" or "my" && isNear)
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>"residency in X", "apply to X", "future internist", "ready for X residency"; not "the residency whose X clinic".</summary>
    private static bool HasSense(CheckedSection section, int aim, SpecialtyPlace place, bool isPlace)
    {
        if (place.Form is SpecialtyForm.Practitioner)
        {
            return section.Words[aim].Folded is "future" or "aspiring" || IsBecoming(section, aim, place.First);
        }

        // "her residency application", "a position paper": the aim must lead on to the specialty by a preposition or end at it.
        return isPlace
            || place.First - aim == 1
            || section.Words[place.First - 1].Folded
                is "in"
                    or "to"
                    or "for"
                    or "into"
                    or "of"
                    or "as"
                    or "your"
                    or "the"
                    or "general"
                    or "academic"
                    or "categorical";
    }

    /// <summary>"She left a residency in X", "once considered applying to X".</summary>
    private static bool IsPast(CheckedSection section, int aim, int from)
    {
        for (var word = aim - 1; word >= Math.Max(from, aim - 4); word--)
        {
            if (SpecialtyFrames.Given.Contains(section.Words[word].Folded))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsBecoming(CheckedSection section, int from, int to)
    {
        for (var word = from; word < to; word++)
        {
            if (section.Words[word].Folded is "become" or "becoming" or "as" or "be" or "becomes")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"recommend Dr. Okafor for X": a name stands between.</summary>
    private static bool IsNamedBetween(CheckedSection section, int from, int to) =>
        IsCandidateIn(section, from + 1, to)
        && section.Words[to - 1].Folded is "for" or "to" or "in" or "into" or "your" or "a" or "an" or "the" or "any";

    private static bool IsCandidateIn(CheckedSection section, int from, int to)
    {
        foreach (var mention in section.PeopleIn(section.SentenceOf(from)))
        {
            if (mention.Whom is Whom.Candidate && mention.First >= from && mention.Last < to)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"I completed my residency in X", "I direct the X residency".</summary>
    private static bool IsOfWriter(CheckedSection section, int from, int to)
    {
        for (var word = from; word < to; word++)
        {
            if (
                section.Words[word].Folded is "i"
                && word + 1 < to
                && section.Words[word + 1].Folded
                    is "am"
                        or "was"
                        or "completed"
                        or "direct"
                        or "directed"
                        or "trained"
                        or "did"
                        or "lead"
                        or "run"
                        or "chair"
                        or "practice"
                        or "chose"
                && !IsCandidateIn(section, from, to)
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A later aim: "hopes for a career in cardiology".</summary>
    private static bool IsFellowship(CheckedSection section, SpecialtyPlace place, string aim) =>
        place.Specialty.IsFellowship
        && (
            aim
                is not (
                    "apply"
                    or "applies"
                    or "applying"
                    or "application"
                    or "residency"
                    or "residencies"
                    or "applicant"
                )
            || (
                place.Last + 1 < section.Words.Count
                && section.Words[place.Last + 1].Folded is "fellowship" or "fellowships"
            )
        );
}
