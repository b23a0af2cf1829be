using System.Collections.Frozen;
using LorStudio.Markup;

namespace LorStudio.Checks.People;

/// <summary>Finds who is named in a text.</summary>
internal sealed class PeopleReader(Prose prose, NameBook names)
{
    private const int LongestName = 5; // words

    private static readonly FrozenSet<string> Copulas = WordSet.Of(
        "is was are were be been being become becomes became remains as like than than of"
    );

    private static readonly FrozenSet<string> Determiners = WordSet.Of(
        "a an the this that each every one another his her my our their your whose any no some"
    );

    private static readonly FrozenSet<string> BeforeAdjective = WordSet.Of(
        "is was be been being are were very so more most remarkably always endlessly exceptionally calm kind gentle and both"
    );

    private readonly List<Mention> _mentions = [];

    public IReadOnlyList<Mention> Read()
    {
        for (var word = 0; word < prose.Words.Count; )
        {
            word = Name(word) ?? Noun(word) ?? word + 1;
        }

        return _mentions;
    }

    private ProseWord At(int word) => prose.Words[word];

    /// <summary>Takes a name; the index behind it, or null.</summary>
    private int? Name(int word)
    {
        var isTitled = Titles.StandsAt(prose, word);
        var first = isTitled ? word + 1 : word;
        if (!isTitled && !At(first).IsCapitalized)
        {
            return null;
        }

        List<string> words = [At(first).Base];
        while (words.Count < LongestName && first + words.Count < prose.Words.Count && GoesOn(first + words.Count))
        {
            words.Add(At(first + words.Count).Base);
        }

        var gender = isTitled ? Titles.GenderOf(At(word).Folded) : Gender.Any;
        for (var count = words.Count; count > 0; count--)
        {
            if (names.WhoseAre(words[..count]) is { } whom)
            {
                return Take(word, first + count - 1, whom, gender, isTitled);
            }
        }

        if (isTitled)
        {
            var name = first;
            while (name + 1 < first + words.Count && PersonName.IsParticle(words[name - first]))
            {
                name++;
            }

            return Take(word, name, Whom.Other, gender, true);
        }

        if (PersonNouns.GivenNames.TryGetValue(words[0], out var usual) && !names.IsOfPlace(words[0]))
        {
            return Take(word, word, Whom.Other, usual, false);
        }

        return null;
    }

    /// <summary>Whether a word goes on with the name before it: capitalized or a particle, parted by a space, a hyphen or an initial's point.</summary>
    private bool GoesOn(int word)
    {
        var (next, before) = (At(word), At(word - 1));
        return before.Ending.Length == 0 // what bears a possessive's ending ends the name
            && next.Sentence == before.Sentence
            && (next.IsCapitalized || PersonName.IsParticle(next.Folded) || prose.GapBefore(word) is "-")
            && (
                prose.GapBefore(word) is " " or "-" or "\u00A0"
                || (before.Written.Length == 1 && prose.GapBefore(word) is ". ")
            );
    }

    private int Take(int first, int last, Whom whom, Gender gender, bool isTitled)
    {
        _mentions.Add(new(first, last, whom, gender) { IsTitled = isTitled, IsName = true });
        return last + 1;
    }

    private int? Noun(int word)
    {
        var noun = At(word).Base;
        if (PersonNouns.Plural.Contains(noun))
        {
            // "one of her patients" is one of them.
            _mentions.Add(new(word, word, IsOneOf(word) ? Whom.Other : Whom.Others, Gender.Any));
            return word + 1;
        }

        if (noun is "old" && word > 0 && At(word - 1).Folded is "year" or "month" or "week" or "day")
        {
            _mentions.Add(new(word, word, Whom.Other, Gender.Any));
            return word + 1;
        }

        if (PersonNouns.GenderOf(noun) is not { } gender)
        {
            // "a lobsterman, 48,"
            if (!IsAged(word))
            {
                return null;
            }

            gender = Gender.Any;
        }

        if (Describes(word) || IsRoleOfCandidate(word))
        {
            return null;
        }

        _mentions.Add(new(word, word, Whom.Other, gender));
        return word + 1;
    }

    private bool IsAged(int word) =>
        IsInSentence(word + 1, word)
        && At(word + 1) is { IsNumber: true, Written.Length: <= 2 }
        && prose.GapBefore(word + 1) is ", "
        && prose.GapAfter(word + 1) is [',', ..]
        && !At(word).IsCapitalized
        && !At(word).IsNumber;

    private bool IsOneOf(int word)
    {
        for (var back = 1; back <= 5 && IsInSentence(word - back, word); back++)
        {
            if (
                At(word - back).Folded is "of"
                && IsInSentence(word - back - 1, word)
                && At(word - back - 1).Folded is "one"
            )
            {
                return true;
            }
        }

        return false;
    }

    private bool Describes(int word)
    {
        var next = word + 1;
        if (
            IsInSentence(next, word)
            && prose.GapBefore(next) is " " or "-" or "–"
            && PersonNouns.Described.Contains(At(next).Folded)
        )
        {
            return true;
        }

        if (IsInSentence(next, word) && At(next).Folded is "else")
        {
            return true;
        }

        // "calm and patient", "attending rounds", "chief complaint".
        return At(word).Folded switch
        {
            "patient" => IsInSentence(word - 1, word) && BeforeAdjective.Contains(At(word - 1).Folded),
            "attending" or "fellow" or "intern" or "chief" or "principal" or "cook" => !(
                IsInSentence(word - 1, word)
                && (
                    Determiners.Contains(At(word - 1).Folded)
                    || IsInSentence(word - 2, word) && Determiners.Contains(At(word - 2).Folded)
                )
            ),
            _ => false,
        };
    }

    /// <summary>"As an intern", "she is the best student", "a better resident than".</summary>
    private bool IsRoleOfCandidate(int word)
    {
        if (!PersonNouns.Roles.Contains(At(word).Base))
        {
            return false;
        }

        for (var back = 1; back <= 5 && IsInSentence(word - back, word); back++)
        {
            var before = At(word - back).Folded;
            if (Copulas.Contains(before))
            {
                return back > 1;
            }

            // "the best student whom I have taught"
            if (
                before is "the"
                && back > 1
                && (
                    At(word - back + 1).Folded is "most" or "first" or "top" or "best"
                    || At(word - back + 1).Folded.EndsWith("est", StringComparison.Ordinal)
                )
            )
            {
                return true;
            }

            if (before is "the" or "another" or "with" or "and" or "by")
            {
                return false;
            }
        }

        return false;
    }

    private bool IsInSentence(int word, int of) =>
        word >= 0 && word < prose.Words.Count && At(word).Sentence == At(of).Sentence;
}
