using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using LorStudio.Cases;
using LorStudio.Markup;

namespace LorStudio.Checks.Wording;

/// <summary>The candidate called by the first name alone in one place and Dr. in another.</summary>
internal sealed class AddressRule : ILetterRule
{
    private const int Most = 5; // findings: more say no more

    private static readonly Rule Rule = new(
        "wording.address",
        Severity.Warning,
        "“Dr.” for some and first names for others is a known bias of letters (PMC8692182); one form should hold throughout."
    );

    // Names that are words as well: at the start of a sentence they may be these.
    private static readonly FrozenSet<string> Words = PersonWords.Set(
        "will grace hope faith joy may june april august mark bill rose ivy drew grant chase summer dawn angel christian an my le do so in min sun long he can you van art rich pat sandy ray jean precious blessing favour mercy patience comfort prince"
    );

    private static readonly FrozenSet<string> BeforeMonth = PersonWords.Set(
        "in of since by until from to early late mid during this last next through and on before after"
    );

    private readonly HashSet<string> _given;
    private readonly HashSet<string> _family;
    private readonly PerSection<(IReadOnlyList<(int, int)> First, IReadOnlyList<(int, int)> Titled)> _places;

    public AddressRule(CaseFacts facts)
    {
        var candidate = facts.Candidate;
        _family = WordsOf(candidate.FamilyName);
        _given = WordsOf(candidate.GivenName);
        _given.UnionWith(WordsOf(candidate.PreferredName ?? "").Where(w => !_family.Contains(w)));
        // A first name that someone else bears, or that is a family name as well, tells nothing.
        _given.ExceptWith(WordsOf(facts.Writer.Name));
        _given.ExceptWith(facts.People.SelectMany(WordsOf));
        _given.ExceptWith(_family);
        _given.RemoveWhere(w => w.Length < 2);
        _places = new(Read);
    }

    public void Check(CheckedLetter letter, FindingList findings)
    {
        if (_given.Count == 0)
        {
            return;
        }

        var (first, titled) = (0, 0);
        foreach (var section in letter.Sections)
        {
            first += _places.Of(section).First.Count;
            titled += _places.Of(section).Titled.Count;
        }

        if (first == 0 || titled == 0)
        {
            return;
        }

        var isFirstRarer = first <= titled;
        var message = isFirstRarer
            ? "The candidate is called by the first name here and “Dr.” elsewhere in the letter."
            : "The candidate is called “Dr.” here and by the first name elsewhere in the letter.";
        var left = Most;
        foreach (var section in letter.Sections)
        {
            var places = _places.Of(section);
            foreach (var (from, to) in (isFirstRarer ? places.First : places.Titled).Take(left))
            {
                findings.AddWords(Rule, section, from, to, message, Fixes(letter, section, from, to, isFirstRarer));
                left--;
            }
        }
    }

    private static IReadOnlyList<string> Fixes(
        CheckedLetter letter,
        CheckedSection section,
        int from,
        int to,
        bool isFirstRarer
    ) =>
        isFirstRarer && letter.Case.Facts.Candidate.FamilyName is { Length: > 0 } family
            ? [$"Dr. {family}" + (section.TextOf(from, to) is [.., '\'' or '’', 's'] ? "'s" : "")]
            : [];

    private (IReadOnlyList<(int, int)>, IReadOnlyList<(int, int)>) Read(CheckedSection section)
    {
        List<(int, int)> first = [];
        List<(int, int)> titled = [];
        for (var at = 0; at < section.Words.Count; at++)
        {
            var word = section.Words[at];
            if (!word.IsCapitalized)
            {
                continue;
            }

            if (word.Folded == "dr" && IsNext(section, at) && Is(section, at + 1, _family))
            {
                titled.Add((at, at + 1));
            }
            else if (word.Folded == "dr" && IsNext(section, at) && Is(section, at + 1, _given))
            {
                // "Dr. Mei", where no other name follows.
                var end = EndOfGiven(section, at + 1);
                if (!(IsNext(section, end) && section.Words[end + 1].IsCapitalized))
                {
                    first.Add((at, end));
                }

                at = end;
            }
            else if (Is(section, at, _given) && IsFirstNameAlone(section, at, out var last))
            {
                first.Add((at, last));
                at = last;
            }
        }

        return (first, titled);
    }

    private int EndOfGiven(CheckedSection section, int at)
    {
        while (IsNext(section, at) && Is(section, at + 1, _given))
        {
            at++;
        }

        return at;
    }

    private bool IsFirstNameAlone(CheckedSection section, int at, out int last)
    {
        last = EndOfGiven(section, at);

        var isWord = Words.Contains(section.Words[at].Folded);
        var before = at > 0 && IsNext(section, at - 1) ? section.Words[at - 1] : default;
        if (before.Written is null)
        {
            // The first word of a sentence, or behind a bracket, a quote or another mark.
            if (isWord || (at > 0 && section.Prose.GapBefore(at).IndexOfAny("(\"“‘'") >= 0))
            {
                return false;
            }
        }
        else if (
            PersonWords.Titles.Contains(before.Folded)
            || Plain(before.Folded) is var name && (_family.Contains(name) || _given.Contains(name))
            || (before.IsCapitalized && at - 1 > section.Sentences[before.Sentence].FirstWord && before.Written != "I")
            || before.Folded is "as" or "by" or "called" or "name" or "named"
            || (isWord && BeforeMonth.Contains(before.Folded))
        )
        {
            return false;
        }

        // A name goes on: the full one, or someone else's.
        return !(IsNext(section, last) && section.Words[last + 1] is { IsCapitalized: true, Written: not "I" })
            && !(isWord && IsNext(section, last) && section.Words[last + 1].IsNumber)
            && !IsQuoted(section, at);
    }

    /// <summary>Whether the next word follows with nothing but a space, a hyphen or the point of a title between, in the same sentence.</summary>
    private static bool IsNext(CheckedSection section, int at) =>
        at + 1 < section.Words.Count
        && section.Words[at + 1].Sentence == section.Words[at].Sentence
        && section.Prose.GapAfter(at) is " " or "-" or "\u00A0" or ". " or ".\u00A0";

    private static bool Is(CheckedSection section, int at, HashSet<string> names) =>
        (section.Words[at].IsCapitalized || (at > 0 && section.Prose.GapBefore(at) is "-"))
        && names.Contains(Plain(section.Words[at].Folded));

    private static bool IsQuoted(CheckedSection section, int at)
    {
        var start = section.Sentences[section.Words[at].Sentence].Start;
        var isOpen = false;
        foreach (var c in section.Prose.Text.AsSpan(start, Math.Min(section.Words[at].Start - start, 1_000)))
        {
            isOpen = c == '“' || (c == '"' ? !isOpen : c != '”' && isOpen);
        }

        return isOpen;
    }

    private static HashSet<string> WordsOf(string name) =>
        [.. Prose.Of(name).Words.Select(w => Plain(w.Folded)).Where(w => w is not ("dr" or "mr" or "ms" or "md"))];

    /// <summary>Without the possessive and the marks on letters.</summary>
    private static string Plain(string word)
    {
        var name = word.EndsWith("'s", StringComparison.Ordinal) ? word[..^2] : word;
        if (Ascii.IsValid(name))
        {
            return name;
        }

        StringBuilder plain = new(name.Length);
        foreach (var c in name.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) is not UnicodeCategory.NonSpacingMark)
            {
                plain.Append(c);
            }
        }

        return plain.ToString();
    }
}
