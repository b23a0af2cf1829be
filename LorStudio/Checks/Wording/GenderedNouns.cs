using System.Collections.Frozen;

namespace LorStudio.Checks.Wording;

/// <summary>Nouns that name the candidate's gender; a patient is rightly a man or a woman.</summary>
internal static class GenderedNouns
{
    private const string Message =
        "“{0}” names the candidate's gender; consider physician, candidate, colleague or the name.";

    private const int Reach = 60; // words of a sentence that are looked at

    private static readonly Rule Rule = new(
        "wording.gendered-noun",
        Severity.Warning,
        "Readers need no gender to judge the work, and such nouns are used of some candidates more than of others (Trix and Psenka 2003)."
    );

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
        "is was be been being became become remains as such"
    );

    // Between "was" and a noun these make it someone else's.
    private static readonly FrozenSet<string> Breaks = PersonWords.Set(
        "for to by with from at in on caring treating seeing asked called when that who"
    );

    private static readonly FrozenSet<string> Wishes = PersonWords.Set(
        "asked asks requested requests prefer prefers preferred wanted wants insisted demanded refused"
    );

    public static IReadOnlyList<WordingPhrase> All { get; } =
    [
        Of(
            "@admired @admired? @admired? @person; @person; @admired @admired? @persons",
            "young|old man|woman|lady with|in a|an|her|his",
            """
            She is a remarkable young woman.
            Dr. Chen is a true lady.
            I recommend this young lady to you.
            Dr. Chen, a bright young woman, joined us in March.
            She is one of the finest young women I have taught.
            A delightful young woman, Dr. Chen lights up the ward.
            I found her to be a delightful young lady.
            This young woman will go far.
            She is a nice girl.
            """,
            """
            She admitted a young woman with abdominal pain.
            A 62-year-old man was brought in by his son.
            She calmed an elderly gentleman who wanted to go home.
            A young man was admitted in status. This young man had no insurance.
            She was caring for a young woman in labor.
            The patient was a delightful woman of ninety.
            """,
            IsTheCandidate
        ),
        Of(
            "lady|female|woman|girl|male doctor|physician|surgeon|resident|intern|student|candidate|applicant|trainee|clinician|internist|pediatrician|colleague|graduate|psychiatrist; lady|female|women|male doctors|physicians|surgeons|residents|interns|students|candidates|applicants|trainees|colleagues|graduates",
            "",
            """
            She is the best female resident I have supervised.
            Dr. Chen is a capable lady doctor.
            She ranks among the strongest female students I have taught.
            """,
            """
            The patient asked for a female physician.
            She found a female doctor for a woman who would not be examined by a man.
            The women physicians of our department meet monthly.
            """,
            IsOfRole
        ),
        Of(
            "strong|tall|assertive|confident|tough|decisive|aggressive|well|impressive|remarkable|ambitious|quiet|emotional|skilled|good|firm|bold|brave|rational|unusual|rare|uncommon|surprising|strength|confidence for|in a young|petite|small? woman|man|girl|female|lady|guy|male; especially|particularly|even for a young|petite? woman|man|girl|female|lady",
            "",
            """
            She is remarkably assertive for a woman.
            Her hands are strong for a petite woman.
            """,
            "She was caring well for a woman in labor whose dose had been too strong for a woman of her weight.",
            IsOfNearest
        ),
        Of(
            "ladylike|motherly|fatherly|womanly|girlish|boyish|manly|mannish|feminine|masculine|grandmotherly; maternal instinct|instincts|warmth|touch; woman's touch",
            "feminine hygiene|products",
            "Her motherly manner puts patients at ease.",
            "The clinic offers maternal health visits.",
            IsOfNearest
        ),
    ];

    private static bool IsTheCandidate(CheckedSection section, Mentions who, int first, int last)
    {
        var place = section.Sentences[section.Words[first].Sentence];
        if (IsPatient(section, place.EndWord, last) || HasRival(section, who, first, last))
        {
            return false;
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

            if (Breaks.Contains(word))
            {
                break;
            }

            if (word == "this")
            {
                return !Life.HasRivals(section, who, first, last);
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
            if ((at < first || at > last) && (who[at] is Who.Other || section.Words[at].Folded is "old" or "elderly"))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOfRole(CheckedSection section, Mentions who, int first, int last)
    {
        var place = section.Sentences[section.Words[first].Sentence];
        var isRanked = false;
        for (var at = Math.Max(place.FirstWord, first - Reach); at < Math.Min(place.EndWord, last + Reach); at++)
        {
            var word = section.Words[at].Folded;
            if (Wishes.Contains(word) || (who[at] is Who.Other && (at < first || at > last)))
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

    private static bool IsOfNearest(CheckedSection section, Mentions who, int first, int last) =>
        Speaks.Of(About.Nearest, section, who, first, last) && !HasRival(section, who, first, last);

    private static WordingPhrase Of(
        string phrases,
        string except,
        string flags,
        string leaves,
        Func<CheckedSection, Mentions, int, int, bool> also
    ) => WordingPhrase.Of(Rule, Message, About.Anyone, phrases, except, flags, leaves) with { Also = also };
}
