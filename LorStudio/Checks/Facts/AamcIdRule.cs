using LorStudio.Markup;

namespace LorStudio.Checks.Facts;

/// <summary>An AAMC ID that is not the candidate's.</summary>
public sealed class AamcIdRule(CheckedCase @case) : ISectionRule
{
    private const int Reach = 5; // words between "AAMC" and the number

    private static readonly Rule Wrong = new(
        "facts.aamc-id",
        Severity.Blocker,
        "Programs file letters by the AAMC ID, eight digits; a wrong one puts the letter into another application."
    );

    private static readonly Rule Others = new(
        "facts.other-candidate",
        Severity.Blocker,
        "Another candidate's AAMC ID files the letter with them, and tells whom else the writer recommends."
    );

    public void Check(CheckedSection section, FindingList findings)
    {
        for (var word = 0; word < section.Words.Count; word++)
        {
            if (NumberAt(section.Prose, word) is not var (number, last) || number.Length is < 6 or > 10)
            {
                continue;
            }

            var own = @case.Facts.Candidate.AamcId;
            if (number == own)
            {
                word = last;
                continue;
            }

            if (@case.Others.WithAamcId(number) is { } other)
            {
                findings.AddWords(
                    Others,
                    section,
                    word,
                    last,
                    $"{number} is the AAMC ID of another candidate: {other.Candidate.NameInLists} ({other.Case}).",
                    own is null ? [] : [own]
                );
            }
            else if (own is not null && IsAamcId(section.Prose, word))
            {
                findings.AddWords(
                    Wrong,
                    section,
                    word,
                    last,
                    $"{number} is not the candidate's AAMC ID; expected {own}.",
                    [own]
                );
            }

            word = last;
        }
    }

    /// <summary>The digits at a word, which a space or a hyphen may part: "1234 5678".</summary>
    private static (string Number, int Last)? NumberAt(Prose prose, int word)
    {
        if (!IsDigits(prose.Words[word].Written))
        {
            return null;
        }

        var (number, last) = (prose.Words[word].Written, word);
        while (
            number.Length < 8
            && last + 1 < prose.Words.Count
            && IsDigits(prose.Words[last + 1].Written)
            && prose.GapBefore(last + 1) is " " or "-"
        )
        {
            number += prose.Words[++last].Written;
        }

        return (number, last);
    }

    private static bool IsDigits(string word) => word.Length <= 12 && word.All(char.IsAsciiDigit);

    private static bool IsAamcId(Prose prose, int word)
    {
        for (var back = word - 1; back >= 0 && word - back <= Reach; back--)
        {
            if (prose.Words[back].Sentence != prose.Words[word].Sentence || prose.Words[back].IsNumber)
            {
                return false;
            }

            if (prose.Words[back].Folded is "aamc" or "eras")
            {
                return true;
            }
        }

        return false;
    }
}
