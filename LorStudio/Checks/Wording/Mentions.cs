namespace LorStudio.Checks.Wording;

/// <summary>Whom a word of a section means.</summary>
internal enum Who : byte
{
    Nobody,

    /// <summary>The candidate, by name or as he, she, they.</summary>
    Candidate,

    /// <summary>"her", "his", "their", a name in the possessive: the candidate's.</summary>
    Candidates,

    /// <summary>Another person.</summary>
    Other,

    /// <summary>Other persons, whom "she" or "he" cannot mean.</summary>
    Others,

    /// <summary>it, this, there, which.</summary>
    Thing,
}

/// <summary>Whom the words of a section mean, as far as words tell: whom a pronoun means is known only where nobody else could be meant.</summary>
internal sealed class Mentions
{
    private const int Reach = 60; // words of a sentence that are looked at

    private readonly CheckedSection _section;
    private readonly CandidateNames _names;
    private readonly Who[] _who;

    public Mentions(CheckedSection section, CandidateNames names)
    {
        (_section, _names) = (section, names);
        _who = new Who[section.Words.Count];
        for (var word = 0; word < _who.Length; word++)
        {
            _who[word] = Read(word);
        }
    }

    public Who this[int word] => _who[word];

    /// <summary>Whether a word names the candidate.</summary>
    public bool IsNamed(int word) => _names.IsName(_section.Words[word]);

    /// <summary>Whether a mention of the candidate is one for certain: no other person near whom a pronoun could mean.</summary>
    public bool IsCertain(int word)
    {
        if (_names.IsName(_section.Words[word]))
        {
            return true;
        }

        var sentence = _section.Words[word].Sentence;
        for (var at = word - 1; at >= Math.Max(_section.Sentences[sentence].FirstWord, word - Reach); at--)
        {
            if (_names.IsName(_section.Words[at]))
            {
                return true;
            }

            if (IsRival(word, at))
            {
                return false;
            }
        }

        return sentence == 0
            || _section.Sentences[sentence - 1].Paragraph != _section.Sentences[sentence].Paragraph
            || !Any(sentence - 1, at => IsRival(word, at));
    }

    private bool Any(int sentence, Func<int, bool> test)
    {
        var place = _section.Sentences[sentence];
        for (var at = Math.Max(place.FirstWord, place.EndWord - Reach); at < place.EndWord; at++)
        {
            if (test(at))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsRival(int pronoun, int at) =>
        _who[at] is Who.Other || (_who[at] is Who.Others && PersonWords.IsPlural(_section.Words[pronoun].Folded));

    private Who Read(int at)
    {
        var word = _section.Words[at];
        var folded = word.Folded;
        if (_names.IsName(word))
        {
            return folded.EndsWith("'s", StringComparison.Ordinal) || IsPossessed(at) ? Who.Candidates : Who.Candidate;
        }

        if (PersonWords.Pronouns.TryGetValue(folded, out var isOwn))
        {
            return !_names.IsTheirs(folded) ? (PersonWords.IsPlural(folded) ? Who.Others : Who.Other)
                : isOwn ? Who.Candidates
                : Who.Candidate;
        }

        if (PersonWords.Things.Contains(folded))
        {
            return Who.Thing;
        }

        return PersonWords.All.TryGetValue(folded, out var who) ? who
            : PersonWords.Roles.Contains(folded) && IsSomeoneElse(at) ? Who.Other
            : at > 0 && word.IsCapitalized && PersonWords.Titles.Contains(_section.Words[at - 1].Folded) ? Who.Other
            : Who.Nobody;
    }

    /// <summary>"Torres' notes".</summary>
    private bool IsPossessed(int at) => _section.Prose.GapAfter(at) is ['\'' or '’', ..];

    /// <summary>"the intern" is another one, "as an intern" is the candidate.</summary>
    private bool IsSomeoneElse(int at)
    {
        for (var before = at - 1; before >= Math.Max(0, at - 3); before--)
        {
            if (_section.Words[before].Sentence != _section.Words[at].Sentence)
            {
                return false;
            }

            if (PersonWords.Determiners.Contains(_section.Words[before].Folded))
            {
                return true;
            }
        }

        return false;
    }
}
