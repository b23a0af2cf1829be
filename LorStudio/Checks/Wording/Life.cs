using System.Collections.Frozen;

namespace LorStudio.Checks.Wording;

/// <summary>Whether what is said of someone's life or looks is said of the candidate: a letter tells of patients as well.</summary>
internal static class Life
{
    private const int Reach = 60; // words of a sentence that are looked at
    private const int Sentences = 12;

    // Of a candidate's life, where a paragraph has told of a patient before.
    private static readonly FrozenSet<string> Private = PersonWords.Set(
        """
        balances balancing balanced balance raising raised juggling juggles supports supporting home lives living moved relocated
        immigrated devoted despite outside leave away commute commutes personal life sacrifices sacrificed separated apart joined
        enjoys rotation residency application applications schedule studies career training program
        """
    );

    /// <summary>Whether the words stand in a sentence about the candidate, and nobody else is near whom they could mean.</summary>
    public static bool IsOfCandidate(CheckedSection section, Mentions who, int first, int last)
    {
        var sentence = section.Words[first].Sentence;
        var place = section.Sentences[sentence];
        var (isNamed, isCertain, isPrivate) = (false, false, false);
        for (var at = Math.Max(place.FirstWord, first - Reach); at < Math.Min(place.EndWord, last + Reach); at++)
        {
            if (who[at] is Who.Candidate or Who.Candidates)
            {
                isNamed = true;
                isCertain |= at < first && who[at] is Who.Candidate && who.IsNamed(at);
            }
            else if (IsRival(section, who, at, first, last))
            {
                return false;
            }

            isPrivate |= Private.Contains(section.Words[at].Folded);
        }

        return isNamed && (isCertain || isPrivate || !HasRivalsBefore(section, who, sentence, first, last));
    }

    /// <summary>Whether another person stands in the paragraph up to the words' sentence.</summary>
    public static bool HasRivals(CheckedSection section, Mentions who, int first, int last) =>
        HasRivalsBefore(section, who, section.Words[first].Sentence + 1, first, last);

    private static bool HasRivalsBefore(CheckedSection section, Mentions who, int sentence, int first, int last)
    {
        var paragraph = section.Sentences[section.Words[first].Sentence].Paragraph;
        for (var before = sentence - 1; before >= 0 && section.Sentences[before].Paragraph == paragraph; before--)
        {
            var place = section.Sentences[before];
            for (var at = Math.Max(place.FirstWord, place.EndWord - Reach); at < place.EndWord; at++)
            {
                if (IsRival(section, who, at, first, last))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Another person outside the words themselves; the candidate's own kin are none.</summary>
    private static bool IsRival(CheckedSection section, Mentions who, int at, int first, int last) =>
        (at < first || at > last)
        && who[at] is Who.Other
        && !(WordLists.All["kin"].Contains(section.Words[at].Folded) && !HasArticle(section, at));

    private static bool HasArticle(CheckedSection section, int at)
    {
        for (var before = at - 1; before >= Math.Max(0, at - 3); before--)
        {
            if (
                section.Words[before].Folded is "a" or "the" or "an"
                || section.Words[before].Folded.EndsWith("'s", StringComparison.Ordinal)
            )
            {
                return true;
            }
        }

        return false;
    }
}
