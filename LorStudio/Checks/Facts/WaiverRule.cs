using System.Collections.Frozen;
using LorStudio.Cases;
using LorStudio.Markup;

namespace LorStudio.Checks.Facts;

/// <summary>A sentence about the right to see the letter that says the contrary of the case.</summary>
public sealed class WaiverRule(CaseFacts facts) : ISectionRule
{
    private const int Reach = 7; // words from a negation to its verb
    private const int Longest = 80; // words of a sentence that are read

    private static readonly Rule Rule = new(
        "facts.waiver",
        Severity.Blocker,
        "Whether the candidate may see the letter is settled for each letter entry and binds writer and candidate (AAMC letter portal terms)."
    );

    private static readonly FrozenSet<string> Negations = Set(
        "not never hasn't haven't didn't doesn't don't hadn't won't wasn't isn't without declined declines refused neither nor opted-out cannot can't"
    );

    private static readonly FrozenSet<string> Open = Set(
        "whether if may might can could should would asked wants plans intends to-waive unless"
    );

    private static readonly FrozenSet<string> OfLetter = Set(
        "right rights access review see view letter letters confidential confidentiality inspect read ferpa recommendation portal eras entry"
    );

    private static readonly FrozenSet<string> Otherwise = Set(
        "fee fees copay copays copayment tuition charge charges cost costs insurance medicaid dea buprenorphine premium visa j1 hpsa deposit rent "
            + "patient patient's patients family husband wife man woman mother father daughter son insurer counsel"
    );

    private static readonly FrozenSet<string> Keeps = Set(
        "retain retains retained retaining reserve reserves reserved keeps kept maintains maintained preserved preserves exercised"
    );

    private static readonly FrozenSet<string> GivesUp = Set(
        "relinquish relinquished relinquishes relinquishing forgo forgoes forgone forwent forfeited surrendered"
    );

    public void Check(CheckedSection section, FindingList findings)
    {
        var waiver = facts.Application.Waiver;
        if (section.Key is null || waiver is WaiverStatus.Unknown)
        {
            return;
        }

        foreach (var sentence in section.Sentences)
        {
            if (Read(section, sentence) is var (first, last, said) && said != waiver)
            {
                findings.AddWords(
                    Rule,
                    section,
                    first,
                    last,
                    waiver is WaiverStatus.Waived
                        ? "The letter says that the right to see it was kept; in the case it is waived."
                        : "The letter says that the right to see it was waived; in the case it is not waived.",
                    Fix(section.TextOf(first, last), waiver)
                );
            }
        }
    }

    private static IReadOnlyList<string> Fix(string words, WaiverStatus waiver) =>
        (words, waiver) switch
        {
            ("has waived", WaiverStatus.NotWaived) => ["has not waived"],
            ("have waived", WaiverStatus.NotWaived) => ["have not waived"],
            ("has not waived", WaiverStatus.Waived) => ["has waived"],
            ("have not waived", WaiverStatus.Waived) => ["have waived"],
            ("did not waive", WaiverStatus.Waived) => ["waived"],
            _ => [],
        };

    /// <summary>What a sentence says of the right to see the letter, and in which words; null where it says nothing.</summary>
    private static (int First, int Last, WaiverStatus Said)? Read(CheckedSection section, ProseSentence sentence)
    {
        var end = Math.Min(sentence.EndWord, sentence.FirstWord + Longest);
        var (verb, isOfLetter) = (-1, false);
        for (var at = sentence.FirstWord; at < end; at++)
        {
            var word = section.Words[at].Folded;
            if (Otherwise.Contains(word))
            {
                return null;
            }

            isOfLetter |= OfLetter.Contains(word);
            if (
                verb < 0
                && (
                    word.StartsWith("waive", StringComparison.Ordinal)
                    || word is "waiving"
                    || IsOfRight(section, at, end)
                )
            )
            {
                verb = at;
            }
        }

        return verb < 0 || !isOfLetter ? null : Stance(section, sentence, verb, end);
    }

    private static bool IsOfRight(CheckedSection section, int at, int end)
    {
        var word = section.Words[at].Folded;
        var isVerb =
            Keeps.Contains(word)
            || GivesUp.Contains(word)
            || (
                word is "up"
                && at > 0
                && section.Words[at - 1].Folded is "gave" or "given" or "give" or "gives" or "giving"
            );
        if (!isVerb)
        {
            return word is "access" or "right" && at > 0 && section.Words[at - 1].Folded is "no";
        }

        for (var behind = at + 1; behind < Math.Min(end, at + 6); behind++)
        {
            if (section.Words[behind].Folded is "right" or "rights" or "access")
            {
                return true;
            }
        }

        return false;
    }

    private static (int, int, WaiverStatus)? Stance(CheckedSection section, ProseSentence sentence, int verb, int end)
    {
        var (first, isNegated) = (verb, false);
        for (var before = verb - 1; before >= Math.Max(sentence.FirstWord, verb - Reach); before--)
        {
            var word = section.Words[before].Folded;
            if (Open.Contains(word) && !isNegated)
            {
                return null;
            }

            if (Negations.Contains(word))
            {
                isNegated = !(word is "not" && before + 1 < end && section.Words[before + 1].Folded is "only");
                first = Math.Min(first, before);
            }
            else if (
                word
                is "has"
                    or "have"
                    or "had"
                    or "did"
                    or "does"
                    or "chose"
                    or "elected"
                    or "opted"
                    or "chosen"
                    or "decided"
            )
            {
                first = before;
            }
            else if (section.Prose.GapAfter(before).IndexOfAny(",;:") >= 0)
            {
                break;
            }
        }

        var (waived, kept) = isNegated
            ? (WaiverStatus.NotWaived, WaiverStatus.Waived)
            : (WaiverStatus.Waived, WaiverStatus.NotWaived);
        var verbWord = section.Words[verb].Folded;
        return verbWord switch
        {
            "waiver" or "waivers" => Signed(section, sentence, verb, isNegated) is { } said
                ? (first, verb, said)
                : null,
            "access" or "right" => (verb - 1, verb, WaiverStatus.Waived),
            _ when Keeps.Contains(verbWord) => (first, verb, kept),
            // "waived none of her rights"
            _ when verb + 1 < end && section.Words[verb + 1].Folded is "no" or "none" or "neither" => (
                first,
                verb + 1,
                WaiverStatus.NotWaived
            ),
            _ => (first, verb, waived),
        };
    }

    /// <summary>"has signed a waiver", "has not signed the waiver", "no waiver was signed".</summary>
    private static WaiverStatus? Signed(CheckedSection section, ProseSentence sentence, int waiver, bool isNegated)
    {
        for (
            var at = Math.Max(sentence.FirstWord, waiver - Reach);
            at < Math.Min(sentence.EndWord, waiver + Reach);
            at++
        )
        {
            if (
                section.Words[at].Folded
                is "signed"
                    or "signs"
                    or "given"
                    or "gave"
                    or "submitted"
                    or "completed"
                    or "executed"
            )
            {
                return isNegated || (waiver > 0 && section.Words[waiver - 1].Folded is "no")
                    ? WaiverStatus.NotWaived
                    : WaiverStatus.Waived;
            }
        }

        return null;
    }

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
