using LorStudio.Checks.People;

namespace LorStudio.Checks.Facts;

/// <summary>Names that should not stand there: another candidate's, a slip of the candidate's or the writer's, an unknown person's.</summary>
public sealed class NamesRule(CheckedCase @case) : ISectionRule
{
    private static readonly Rule UnknownPerson = new(
        "facts.unknown-person",
        Severity.Warning,
        "A name that nobody gave for this case may have been left from another letter, or identify a patient."
    );

    private readonly NameBook _names = @case.Names;
    private readonly OtherNames _others = new(@case);
    private readonly NameSlips _slips = new(@case.Names);

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
            case Whom.Other when _others.Find(section, first, named.IsTitled, findings) is { } last:
                return last;
            case Whom.Other when named.IsTitled:
                if (_slips.Find(section, first, true, findings))
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
                    _slips.Find(section, first, false, findings);
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

        if (_others.Find(section, next, true, findings) is { } other)
        {
            return other;
        }

        if (named.Whom is Whom.Listed || !_slips.Find(section, next, true, findings))
        {
            findings.AddWords(
                named.Whom is Whom.Listed ? UnknownPerson : NameSlips.Rule,
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

        if (_others.Find(section, word, false, findings) is { } last)
        {
            return last;
        }

        _slips.Find(section, word, false, findings);
        return word;
    }

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
