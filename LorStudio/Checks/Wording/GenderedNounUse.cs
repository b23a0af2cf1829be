using System.Collections.Frozen;

namespace LorStudio.Checks.Wording;

/// <summary>Whether a noun for a man or a woman is said of the candidate.</summary>
internal static class GenderedNounUse
{
    private const int Reach = 60; // words of a sentence that are looked at

    // What follows of a patient, not of a candidate.
    private static readonly FrozenSet<string> OfPatients = PersonWords.Set(
        """
        with whose presented presenting admitted complaining brought recovering dying referred suffering undergoing receiving
        awaiting living found seen transferred
        """
    );

    private static readonly FrozenSet<string> Virtues = PersonWords.Set(
        """
        great exceptional remarkable outstanding excellent strong a an integrity promise potential character talent compassion
        high rare unusual extraordinary such boundless
        """
    );

    private static readonly FrozenSet<string> Copulas = PersonWords.Set(
        "is was are were be been being became become remains as such"
    );

    private static readonly FrozenSet<string> Wishes = PersonWords.Set(
        "asked asks requested requests prefer prefers preferred wanted wants insisted demanded refused"
    );

    public static bool IsTheCandidate(CheckedSection section, Mentions who, int first, int last)
    {
        var place = section.Sentences[section.Words[first].Sentence];
        if (who.IsOpposite(last) || IsPatient(section, place.EndWord, last) || HasRival(section, who, first, last))
        {
            return false;
        }

        // "What a fine young woman she is".
        if (last + 1 < place.EndWord && who[last + 1] is Who.Candidate && who.IsPresent(last + 1))
        {
            return true;
        }

        for (var at = first - 1; at >= Math.Max(place.FirstWord, first - 6); at--)
        {
            var word = section.Words[at].Folded;
            if (Copulas.Contains(word))
            {
                return word is "as" or "such"
                    ? Life.IsOfCandidate(section, who, first, last)
                    : IsSaidOfCandidate(section, who, at, first, last);
            }

            if (PersonWords.Breaks.Contains(word) && word is not "and")
            {
                break;
            }

            if (word == "this")
            {
                return who.IsPresent(last)
                    || !who.HasRivalBefore(first)
                    || (
                        at > place.FirstWord
                        && section.Words[at - 1].Folded
                            is "recommend"
                                or "support"
                                or "endorse"
                                or "supervised"
                                or "supervise"
                                or "for"
                                or "on"
                    );
            }

            if (who[at] is Who.Candidate && section.Prose.GapAfter(at).Contains(','))
            {
                return true;
            }

            if (who[at] is Who.Candidate or Who.Thing)
            {
                break;
            }
        }

        var isAdmired = last > first;
        return isAdmired
            && Life.IsOfCandidate(section, who, first, last)
            && (IsApposed(section, who, place.FirstWord, first, last) || IsFound(section, first));
    }

    /// <summary>"I found her to be", "she proved herself": the candidate in the sentence before a word of praise and a noun.</summary>
    private static bool IsFound(CheckedSection section, int first)
    {
        var start = section.Sentences[section.Words[first].Sentence].FirstWord;
        for (var at = first - 1; at >= Math.Max(start, first - 8); at--)
        {
            if (
                section.Words[at].Folded
                is "found"
                    or "find"
                    or "consider"
                    or "know"
                    or "recommend"
                    or "met"
                    or "proved"
            )
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsSaidOfCandidate(CheckedSection section, Mentions who, int copula, int first, int last) =>
        Speaks.Of(About.Subject, section, who, copula, copula)
        || (IsFound(section, first) && Life.IsOfCandidate(section, who, first, last));

    private static bool IsApposed(CheckedSection section, Mentions who, int start, int first, int last) =>
        first - start <= 2 && section.Prose.GapAfter(last).Contains(',');

    private static bool IsPatient(CheckedSection section, int end, int last) =>
        last + 1 < end
        && OfPatients.Contains(section.Words[last + 1].Folded)
        && !(
            last + 2 < end
            && Virtues.Contains(section.Words[last + 2].Folded)
            && section.Words[last + 2].Folded.Length > 2
        );

    /// <summary>Another person in the sentence, or an age.</summary>
    private static bool HasRival(CheckedSection section, Mentions who, int first, int last)
    {
        var place = section.Sentences[section.Words[first].Sentence];
        for (var at = Math.Max(place.FirstWord, first - Reach); at < Math.Min(place.EndWord, last + Reach); at++)
        {
            if ((at < first || at > last) && (who.IsRival(at) || section.Words[at].Folded is "old" or "elderly"))
            {
                return true;
            }
        }

        return false;
    }

    public static bool IsOfRole(CheckedSection section, Mentions who, int first, int last)
    {
        var place = section.Sentences[section.Words[first].Sentence];
        var isRanked = false;
        for (var at = Math.Max(place.FirstWord, first - Reach); at < Math.Min(place.EndWord, last + Reach); at++)
        {
            var word = section.Words[at].Folded;
            if (Wishes.Contains(word) || (who.IsRival(at) && (at < first || at > last)))
            {
                return false;
            }

            isRanked |=
                at < first
                && (
                    Copulas.Contains(word)
                    || word is "best" or "finest" or "strongest" or "among" or "than" or "any" or "this"
                );
        }

        return isRanked && Life.IsOfCandidate(section, who, first, last);
    }

    /// <summary>"For a woman, she is": at the start of a sentence that goes on about the candidate.</summary>
    public static bool IsMeasure(CheckedSection section, Mentions who, int first, int last)
    {
        var place = section.Sentences[section.Words[first].Sentence];
        var next = last + 1 < place.EndWord ? section.Words[last + 1].Folded : "";
        var isBare = section.Prose.GapAfter(last).Contains(',');
        var isField =
            next is "in"
            && last + 2 < place.EndWord
            && section.Words[last + 2].Folded is "a" or "surgery" or "medicine" or "this" or "such";
        if (first != place.FirstWord || !(isBare || isField))
        {
            return false;
        }

        for (var at = last + 1; at < Math.Min(place.EndWord, last + 7); at++)
        {
            if (who[at] is Who.Candidate)
            {
                return who.IsPresent(at) || !who.HasRivalBefore(first);
            }
        }

        return false;
    }

    public static bool IsOfNearest(CheckedSection section, Mentions who, int first, int last) =>
        Speaks.Of(About.Nearest, section, who, first, last) && !HasRival(section, who, first, last);
}
