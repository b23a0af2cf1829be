using System.Collections.Frozen;
using LorStudio.Checks.Phrases;

namespace LorStudio.Checks.Completeness;

/// <summary>Somewhere the letter compares the candidate with a group that it names.</summary>
internal sealed class ComparisonRule : ILetterRule
{
    private const int Near = 30; // words between a rank and its group

    private static readonly Rule Rule = new(
        "complete.comparison",
        Severity.Warning,
        "Standard letters ask for a comparison tier (EM SLOE 2022); without a named group praise cannot be weighed."
    );

    private static readonly PhraseRule Rank = Of(
        """
        top ..2 percent|third|quarter|decile|tier|half|handful|few|ten|nine|eight|seven|six|five|four|three|two|one|fifth|tenth|dozen|4|6|8|1|2|3|5|10|15|20|25|30|1%|2%|5%|10%
        top of; upper|highest third|quarter|tier|echelon|half|decile; percentile; first|second|third|fourth place|tier|rank
        among|amongst|amid ..3 best|top|strongest|finest|most|brightest|few|first|ablest|highest|three|two|five|four|ten
        one of ..3 best|top|strongest|finest|most|brightest|few|first|ablest|two|three|four|five
        the|my single|very? best|strongest|finest|brightest|ablest|most|only|first|quickest|steadiest|hardest
        first|second|third|fourth|fifth|best|strongest|finest of|among|amongst|out
        rank|ranks|ranked|ranking|rate|rates|rated ..5 first|second|third|fourth|fifth|top|above|among|in|best|with|at|ahead
        place|places|placed|put|puts|count|counts ..4 first|top|above|among|ahead|best
        better|stronger|quicker|faster|higher|more|further than
        outperformed|outperforms|surpassed|surpasses|outshone|exceeded|exceeds|outranks
        above|ahead of|beyond|over ..3 peers|others|classmates|average|most|all|any|level
        above|ahead|beyond of? ..3 peers|others|classmates|average|most|all|any|students|residents|interns
        compared|comparison|comparable|relative to|with; compares|compare ..2 to|with; on par|equal|level|equivalent|indistinguishable|comparable with|to|of|from
        at|above|beyond the level
        no|few|fewer|none|nobody ..3 student|students|resident|residents|intern|interns|trainee|trainees|better|stronger
        not|never ..4 better|stronger|finer|equal
        unmatched|unsurpassed|unequaled|unrivaled; stands|stood out; sets|set ..2 apart; distinguished ..3 from; best ..4 i
        """
    );

    private static readonly FrozenSet<string> Groups = Set(
        """
        students residents interns externs trainees graduates imgs img fellows peers classmates cohort class clerks observers candidates
        applicants colleagues learners physicians rotators subinterns doctors clinicians individuals people mentees rotators group
        preceptees scholars visitors juniors associates hires officers others surgeons psychiatrists internists pediatricians registrars advisees those pgy attendings assistants
        """
    );

    private static readonly FrozenSet<string> Ones = Set(
        "student resident intern extern trainee graduate fellow learner candidate applicant observer"
    );

    private static readonly FrozenSet<string> Every = Set("any every other each most another all");

    private static readonly PhraseBook Book = new([Rank]);

    private readonly PerSection<bool> _compares = new(Compares);

    public void Check(CheckedLetter letter, FindingList findings)
    {
        if (!LetterWords.IsEmpty(letter) && !letter.Sections.Any(_compares.Of))
        {
            findings.AddLetter(
                Rule,
                "Nothing compares the candidate with a named group, such as “among the top five of about 60 students in eight years”."
            );
        }
    }

    private static bool Compares(CheckedSection section)
    {
        foreach (var match in Book.Find(section))
        {
            var sentence = section.Words[match.First].Sentence;
            if (
                IsGrouped(section, sentence, match.First)
                // "I have supervised about 40 residents. She is among the top three."
                || (sentence > 0 && IsCounted(section, sentence - 1) && IsRankAlone(section, match.First))
            )
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsGrouped(CheckedSection section, int sentence, int rank)
    {
        var place = section.Sentences[sentence];
        for (var at = Math.Max(place.FirstWord, rank - Near); at < Math.Min(place.EndWord, rank + Near); at++)
        {
            if (
                Groups.Contains(section.Words[at].Folded)
                || (IsRankAlone(section, rank) && IsNumbered(section, at, place.FirstWord))
                || (
                    at > place.FirstWord
                    && Ones.Contains(section.Words[at].Folded)
                    && (Every.Contains(section.Words[at - 1].Folded) || IsOfAll(section, at, place.EndWord))
                )
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"the best of the 30", "first of about sixty".</summary>
    private static bool IsNumbered(CheckedSection section, int at, int start)
    {
        var word = section.Words[at];
        var isMany =
            word.IsNumber
            || word.Folded is "dozen" or "hundred"
            || word.Folded.EndsWith("ty", StringComparison.Ordinal)
            || word.Folded.EndsWith("teen", StringComparison.Ordinal)
            || word.Folded is "ten" or "eleven" or "twelve";
        return isMany
            && at - 3 >= start
            && (
                section.Words[at - 1].Folded is "of"
                || section.Words[at - 2].Folded is "of"
                || section.Words[at - 3].Folded is "of"
            )
            && (
                at + 1 == section.Sentences[word.Sentence].EndWord
                || !(
                    section.Words[at + 1].Folded
                    is "percent"
                        or "years"
                        or "weeks"
                        or "months"
                        or "days"
                        or "hours"
                        or "patients"
                        or "cases"
                        or "year"
                )
            )
            && word.Written.Length != 4;
    }

    /// <summary>"the best student I have taught".</summary>
    private static bool IsOfAll(CheckedSection section, int at, int end)
    {
        for (var behind = at + 1; behind < Math.Min(end, at + 7); behind++)
        {
            if (section.Words[behind].Folded is "i" or "we" or "ever" or "i've" or "we've")
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsCounted(CheckedSection section, int sentence)
    {
        var place = section.Sentences[sentence];
        var (isGroup, isMine) = (false, false);
        for (var at = place.FirstWord; at < Math.Min(place.EndWord, place.FirstWord + 2 * Near); at++)
        {
            isGroup |= Groups.Contains(section.Words[at].Folded);
            isMine |= section.Words[at].Folded is "i" or "we" or "our" or "my";
        }

        return isGroup && isMine;
    }

    private static bool IsRankAlone(CheckedSection section, int rank) =>
        section.Words[rank].Folded
            is "top"
                or "among"
                or "one"
                or "the"
                or "first"
                or "upper"
                or "ranks"
                or "rank"
                or "she"
                or "he";

    private static FrozenSet<string> Set(string words) =>
        words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    private static PhraseRule Of(string phrases) =>
        new(
            Rule,
            "",
            phrases.Split([';', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
            [],
            [],
            []
        );
}
