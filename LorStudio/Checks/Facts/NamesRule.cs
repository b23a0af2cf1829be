using LorStudio.Checks.People;

namespace LorStudio.Checks.Facts;

/// <summary>Names that should not stand there: another candidate's, a slip of the candidate's or the writer's, an unknown person's.</summary>
public sealed class NamesRule(CheckedCase @case) : ISectionRule
{
    private static readonly Rule OtherCandidate = new(
        "facts.other-candidate",
        Severity.Blocker,
        "Another candidate's name shows that the letter was made from theirs, and tells whom else the writer recommends."
    );

    private static readonly Rule CandidateName = new(
        "facts.candidate-name",
        Severity.Blocker,
        "A misspelled name is the first thing a reader doubts, and programs match letters to applicants by name."
    );

    private static readonly Rule UnknownPerson = new(
        "facts.unknown-person",
        Severity.Warning,
        "A name that nobody gave for this case may have been left from another letter, or identify a patient."
    );

    private readonly NameBook _names = @case.Names;

    public void Check(CheckedSection section, FindingList findings)
    {
        var mention = 0;
        for (var word = 0; word < section.Words.Count; word++)
        {
            while (mention < section.People.Count && section.People[mention].Last < word)
            {
                mention++;
            }

            Mention? here =
                mention < section.People.Count && section.People[mention].First <= word
                    ? section.People[mention]
                    : null;
            word = here is { IsName: true } named ? Named(section, named, findings) : Unnamed(section, word, findings);
        }
    }

    /// <summary>Looks at a name that was taken for somebody's; returns the last word looked at.</summary>
    private int Named(CheckedSection section, Mention named, FindingList findings)
    {
        var first = named.IsTitled ? named.First + 1 : named.First;
        while (first < named.Last && PersonName.IsParticle(section.Words[first].Base))
        {
            first++;
        }

        switch (named.Whom)
        {
            case Whom.Candidate or Whom.Writer or Whom.Listed:
                return Known(section, named, findings);
            case Whom.Other when Other(section, first, named.IsTitled, findings) is { } last:
                return last;
            case Whom.Other when named.IsTitled:
                if (Slip(section, first, true, findings))
                {
                    return named.Last;
                }

                var end = EndOfName(section, first);
                if (end == first && section.Words[first].Written.Length == 1)
                {
                    // "Mrs. L." names nobody.
                    return end;
                }

                findings.AddWords(
                    UnknownPerson,
                    section,
                    named.First,
                    end,
                    $"{section.TextOf(named.First, end)} is neither the candidate nor the writer nor listed with the case."
                );
                return end;
            default:
                if (named.Whom is Whom.Other)
                {
                    Slip(section, first, false, findings);
                }

                return named.Last;
        }
    }

    /// <summary>A given name of the case, followed by a family name that is not theirs.</summary>
    private int Known(CheckedSection section, Mention named, FindingList findings)
    {
        var next = named.Last + 1;
        var last = section.Words[named.Last];
        var name =
            named.Whom is Whom.Candidate ? _names.Candidate
            : named.Whom is Whom.Writer ? _names.Writer
            : _names.Listed.First(p => p.Has(last.Base));
        if (
            next >= section.Words.Count
            || !name.Given.Contains(last.Folded)
            || name.Family.Contains(last.Folded)
            || name.Family.Count == 0
            || !section.Words[next].IsCapitalized
            || section.Words[next].Sentence != last.Sentence
            || section.Prose.GapBefore(next) is not (" " or ". " or "-")
            || (section.Prose.GapBefore(next) is ". " && last.Written.Length > 1)
            || section.Words[next].Base.Length < 2
            || CapitalizedWords.IsUsual(section.Words[next].Base)
            || CapitalizedWords.IsOfThing(section.Words[next].Base)
            || _names.IsOfPlace(section.Words[next].Base)
        )
        {
            return named.Last;
        }

        if (Other(section, next, true, findings) is { } other)
        {
            return other;
        }

        if (named.Whom is Whom.Listed || !Slip(section, next, true, findings))
        {
            findings.AddWords(
                named.Whom is Whom.Listed ? UnknownPerson : CandidateName,
                section,
                named.Whom is Whom.Listed ? named.First : next,
                next,
                $"“{section.Words[next].Written}” is not the family name of {section.TextOf(named.First, named.Last)}; expected {Family(name)}.",
                [Family(name)]
            );
        }

        return next;
    }

    private static string Family(PersonName name) => string.Join(' ', name.Family.Select(w => name.Words[w]));

    private int Unnamed(CheckedSection section, int word, FindingList findings)
    {
        if (!section.Words[word].IsCapitalized)
        {
            return word;
        }

        if (Other(section, word, false, findings) is { } last)
        {
            return last;
        }

        Slip(section, word, false, findings);
        return word;
    }

    /// <summary>Another candidate's name; index of its last word, or null.</summary>
    private int? Other(CheckedSection section, int word, bool isSurelyName, FindingList findings)
    {
        var written = section.Words[word];
        var bearing = @case.Others.Bearing(written.Base);
        if (bearing.Count == 0 || _names.Knows(written.Base))
        {
            return null;
        }

        // The name that goes on longest is the one that is meant.
        var (last, whose) = (-1, default(OtherCandidate));
        foreach (var other in bearing)
        {
            var words = OtherCandidates.WordsOf(other.Candidate).ToHashSet(StringComparer.Ordinal);
            var end = word;
            while (
                end + 1 < section.Words.Count
                && section.Words[end + 1].IsCapitalized
                && section.Words[end + 1].Sentence == written.Sentence
                && (words.Contains(section.Words[end + 1].Base) || PersonName.IsParticle(section.Words[end + 1].Base))
                && section.Prose.GapBefore(end + 1) is " " or "-" or ", " or ". "
            )
            {
                end++;
            }

            var isAlone = isSurelyName || end > word || (IsNameAlone(section, word) && IsTelling(other, written.Base));
            if (isAlone && end > last)
            {
                (last, whose) = (end, other);
            }
        }

        if (whose is null)
        {
            return null;
        }

        findings.AddWords(
            OtherCandidate,
            section,
            word,
            last,
            $"{section.TextOf(word, last)} is the name of another candidate: {whose.Candidate.NameInLists} ({whose.Case})."
        );
        return last;
    }

    /// <summary>A family name tells whom it means; of given names those do that are rare.</summary>
    private static bool IsTelling(OtherCandidate other, string word) =>
        word.Length > 2
        && (OtherCandidates.IsFamilyNameOf(other.Candidate, word) || !PersonNouns.GivenNames.ContainsKey(word));

    /// <summary>Whether a capitalized word stands for a person, though no title says so.</summary>
    private bool IsNameAlone(CheckedSection section, int word)
    {
        var folded = section.Words[word].Base;
        if (CapitalizedWords.Has(folded) || CapitalizedWords.IsOfThing(folded) || _names.IsOfPlace(folded))
        {
            return false;
        }

        // "Okafor Medical Center", "St. Okafor".
        for (var next = word + 1; next <= word + 2 && IsBeside(section, next - 1, next); next++)
        {
            if (CapitalizedWords.IsOfThing(section.Words[next].Folded))
            {
                return false;
            }
        }

        return !(
            IsBeside(section, word - 1, word)
            && section.Words[word - 1].Folded
                is "san"
                    or "santa"
                    or "st"
                    or "saint"
                    or "port"
                    or "fort"
                    or "mount"
                    or "university"
        );
    }

    private static bool IsBeside(CheckedSection section, int one, int next) =>
        one >= 0
        && next < section.Words.Count
        && section.Words[one].Sentence == section.Words[next].Sentence
        && section.Prose.GapBefore(next) is " " or "-" or ". " or "’s " or "'s ";

    /// <summary>A slip of the candidate's or the writer's name; whether there is one.</summary>
    private bool Slip(CheckedSection section, int word, bool isTitled, FindingList findings)
    {
        var written = section.Words[word];
        var folded = written.Base;
        if (folded.Length < 3 || _names.Knows(folded) || _names.IsOfPlace(folded))
        {
            return false;
        }

        var isName = isTitled || IsNameAlone(section, word);
        foreach (var name in (ReadOnlySpan<PersonName>)[_names.Candidate, _names.Writer])
        {
            foreach (var (right, shown) in name.Words)
            {
                if (PersonName.IsParticle(right))
                {
                    continue;
                }

                var losesMarks = NearName.LosesMarks(folded, right) && (isTitled || !IsOfNation(section, word));
                if (losesMarks || (isName && NearName.IsSlipOf(folded, right, isTitled)))
                {
                    var fix = shown + written.Ending;
                    findings.AddWords(
                        CandidateName,
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

    /// <summary>"German", "Polish": a word of its own where it stands alone.</summary>
    private static bool IsOfNation(CheckedSection section, int word) =>
        CapitalizedWords.Has(section.Words[word].Base) || !IsPersonNear(section, word);

    private static bool IsPersonNear(CheckedSection section, int word) =>
        !(word > 0 && section.Words[word - 1].Folded is "san" or "santa" or "são");

    private static int EndOfName(CheckedSection section, int word)
    {
        var last = word;
        while (
            last + 1 < section.Words.Count
            && section.Words[last].Ending.Length == 0
            && (section.Words[last + 1].IsCapitalized || PersonName.IsParticle(section.Words[last].Folded))
            && section.Words[last + 1].Sentence == section.Words[word].Sentence
            && (
                section.Prose.GapBefore(last + 1) is " " or "-"
                || (section.Words[last].Written.Length == 1 && section.Prose.GapBefore(last + 1) is ". ")
            )
            && last - word < 3
        )
        {
            last++;
        }

        return last;
    }
}
