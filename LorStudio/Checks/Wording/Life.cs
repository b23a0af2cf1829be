using System.Collections.Frozen;

namespace LorStudio.Checks.Wording;

/// <summary>Whether what is said of someone's life or looks is said of the candidate: a letter tells of patients as well.</summary>
internal static class Life
{
    private const int Reach = 60; // words of a sentence that are looked at

    // Of a candidate's life, where a paragraph has told of a patient before.
    private static readonly FrozenSet<string> Private = PersonWords.Set(
        """
        balances balancing balanced balance raising raised juggling juggles supports supporting lives living moved relocated immigrated
        outside leave commute commutes personal sacrifices sacrificed separated joined enjoys residency application applications
        schedule studies career training graduation exams rotation missed hobby hobbies free spare
        """
    );

    private static readonly FrozenSet<string> Patients = PersonWords.Set(
        "patient patient's patients woman man lady gentleman girl boy child infant"
    );

    /// <summary>Whether the words stand in a sentence about the candidate, and nobody else is near whom they could mean.</summary>
    public static bool IsOfCandidate(CheckedSection section, Mentions who, int first, int last) =>
        IsOfCandidate(section, who, first, last, ofKin: false);

    public static bool IsOfCandidate(CheckedSection section, Mentions who, int first, int last, bool ofKin)
    {
        var place = section.Sentences[section.Words[first].Sentence];
        var (isNamed, isCertain, isPrivate) = (false, false, false);
        for (var at = Math.Max(place.FirstWord, first - Reach); at < Math.Min(place.EndWord, last + Reach); at++)
        {
            if (who[at] is Who.Candidate or Who.Candidates)
            {
                isNamed = true;
                isCertain |= who[at] is Who.Candidate && who.IsCertain(at) && (!ofKin || who.IsPresent(at));
            }
            else if (IsRival(section, who, at, first, last))
            {
                return false;
            }

            isPrivate |= Private.Contains(section.Words[at].Folded);
        }

        return isNamed && (isPrivate || isCertain || who.IsPresent(last) || !who.HasRivalBefore(first, ofKin: ofKin));
    }

    /// <summary>Another person outside the words themselves; the candidate's own kin, and who comes after them, are none.</summary>
    private static bool IsRival(CheckedSection section, Mentions who, int at, int first, int last) =>
        (at < first || (at > last && Patients.Contains(section.Words[at].Folded)))
        && who.IsRivalOfKin(at)
        && !(WordLists.All["kin"].Contains(section.Words[at].Folded) && IsOwned(who, at, first, last));

    /// <summary>"her husband and two sons": of one possessive, near before.</summary>
    private static bool IsOwned(Mentions who, int at, int first, int last)
    {
        for (var before = at - 1; before >= Math.Max(0, at - 5); before--)
        {
            if (who[before] is Who.Candidates || (before >= first && before <= last))
            {
                return true;
            }
        }

        return false;
    }
}
