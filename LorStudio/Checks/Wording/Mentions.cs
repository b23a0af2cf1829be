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

/// <summary>
/// Whom the words of a section mean, as far as words tell. A pronoun is the candidate's for certain only where nobody else
/// of the same gender was spoken of shortly before, or where the sentence tells of now: stories of patients are past.
/// </summary>
internal sealed class Mentions
{
    private const int Reach = 60; // words of a sentence that are looked at
    private const int Shortly = 2; // sentences
    private const int Deepest = 12; // sentences of a paragraph

    private readonly CheckedSection _section;
    private readonly CandidateNames _names;
    private readonly Who[] _who;
    private readonly HashSet<int> _ofOpposites = []; // paragraphs in which someone of the other gender is spoken of

    public Mentions(CheckedSection section, CandidateNames names)
    {
        (_section, _names) = (section, names);
        _who = new Who[section.Words.Count];
        for (var word = 0; word < _who.Length; word++)
        {
            _who[word] = Read(word);
            if (_who[word] is Who.Other && PersonWords.Pronouns.ContainsKey(section.Words[word].Folded))
            {
                _ofOpposites.Add(ParagraphOf(word));
            }
        }
    }

    public Who this[int word] => _who[word];

    /// <summary>Whether a word names the candidate.</summary>
    public bool IsNamed(int word) => _names.IsName(_section.Words[word]);

    /// <summary>Whether a word means someone else whom the candidate's pronoun could mean as well.</summary>
    public bool IsRival(int word) =>
        IsRivalOfKin(word)
        && !(PersonWords.GenderOf(_section.Words[word].Folded) is null && _ofOpposites.Contains(ParagraphOf(word)));

    /// <summary>The same where persons and their kin come in both genders, so that the paragraph's pronouns tell nothing.</summary>
    public bool IsRivalOfKin(int word) =>
        _who[word] is Who.Others ? _names.IsPlural : _who[word] is Who.Other && !IsOpposite(word);

    /// <summary>Whether a word names someone of the other gender than the candidate.</summary>
    public bool IsOpposite(int word) => _names.IsOpposite(PersonWords.GenderOf(_section.Words[word].Folded));

    /// <summary>Whether such a person stands in the sentences before a word's own, in its paragraph.</summary>
    public bool HasRivalBefore(int word, int sentences = Deepest, bool ofKin = false)
    {
        var here = _section.Words[word].Sentence;
        for (
            var sentence = here - 1;
            sentence >= Math.Max(0, here - sentences) && IsSameParagraph(sentence, here);
            sentence--
        )
        {
            if (FirstIn(sentence, ofKin ? IsRivalOfKin : IsRival) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether what follows a subject tells of now.</summary>
    public bool IsPresent(int subject)
    {
        for (var at = subject + 1; at <= subject + 3 && at < _who.Length; at++)
        {
            var word = _section.Words[at].Folded;
            if (PersonWords.Present.Contains(word))
            {
                return true;
            }

            if (!PersonWords.Adverbs.Contains(word))
            {
                return PersonWords.IsPlural(_section.Words[subject].Folded)
                    ? !word.EndsWith("ed", StringComparison.Ordinal) && !PersonWords.Past.Contains(word)
                    : word.Length > 3 && word[^1] == 's' && word[^2] != 's';
            }
        }

        return false;
    }

    /// <summary>Whether a mention of the candidate is one for certain.</summary>
    public bool IsCertain(int word)
    {
        if (_names.IsName(_section.Words[word]))
        {
            return true;
        }

        var sentence = _section.Sentences[_section.Words[word].Sentence];
        for (var at = word - 1; at >= Math.Max(sentence.FirstWord, word - Reach); at--)
        {
            if (_names.IsName(_section.Words[at]))
            {
                return true;
            }

            if (IsRival(at))
            {
                return false;
            }
        }

        return !HasRivalBefore(word, Shortly)
            || (_who[word] is Who.Candidate && IsPresent(word) && !IsRivalPresent(_section.Words[word].Sentence - 1));
    }

    /// <summary>Whether a sentence tells of someone else as of now: stories of patients are past.</summary>
    private bool IsRivalPresent(int sentence) =>
        sentence >= 0 && FirstIn(sentence, at => IsRival(at) && IsPresent(at)) >= 0;

    private int FirstIn(int sentence, Func<int, bool> test)
    {
        var place = _section.Sentences[sentence];
        for (var at = place.FirstWord; at < Math.Min(place.EndWord, place.FirstWord + Reach); at++)
        {
            if (test(at))
            {
                return at;
            }
        }

        return -1;
    }

    private bool IsSameParagraph(int sentence, int other) =>
        _section.Sentences[sentence].Paragraph == _section.Sentences[other].Paragraph;

    private int ParagraphOf(int word) => _section.Sentences[_section.Words[word].Sentence].Paragraph;

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

        if (PersonWords.All.TryGetValue(folded, out var who))
        {
            return IsPredicate(at) ? Who.Nobody : who;
        }

        var isOther =
            (PersonWords.Roles.Contains(folded) && IsSomeoneElse(at) && !IsPredicate(at))
            || (at > 0 && word.IsCapitalized && PersonWords.Titles.Contains(_section.Words[at - 1].Folded));
        return isOther ? Who.Other : Who.Nobody;
    }

    /// <summary>"Torres' notes".</summary>
    private bool IsPossessed(int at) => _section.Prose.GapAfter(at) is ['\'' or '’', ..];

    /// <summary>"She is a woman of few words": the noun says what the candidate is, and is nobody else.</summary>
    private bool IsPredicate(int at)
    {
        for (var copula = at - 1; copula >= Math.Max(1, at - 6); copula--)
        {
            var word = _section.Words[copula].Folded;
            if (_section.Words[copula].Sentence != _section.Words[at].Sentence || PersonWords.Breaks.Contains(word))
            {
                return false;
            }

            if (word is "as")
            {
                return _section.Words[copula + 1].Folded is "a" or "an";
            }

            if (PersonWords.Copulas.Contains(word))
            {
                var subject = copula - 1;
                while (subject > 0 && PersonWords.Adverbs.Contains(_section.Words[subject].Folded))
                {
                    subject--;
                }

                return _who[subject] is Who.Candidate;
            }
        }

        return false;
    }

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
