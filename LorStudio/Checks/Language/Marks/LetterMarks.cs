namespace LorStudio.Checks.Language.Marks;

/// <summary>Marks that a letter must write in one way throughout: "Dr" and "Dr.", straight and curly quotation marks and apostrophes.</summary>
internal sealed class LetterMarks(Rule titles, Rule quotes) : ILetterRule
{
    private const int Most = 5; // places of one kind

    public void Check(CheckedLetter letter, FindingList findings)
    {
        List<(CheckedSection Section, int Start, int End, bool IsFirst)> abbreviated = [];
        List<(CheckedSection Section, int Start, int End, bool IsFirst)> quoted = [];
        List<(CheckedSection Section, int Start, int End, bool IsFirst)> apostrophes = [];
        foreach (var section in letter.Sections.Prepend(letter.Salutation))
        {
            ReadTitles(section, abbreviated);
            ReadQuotes(section, quoted, apostrophes);
        }

        AddFewer(
            findings,
            titles,
            abbreviated,
            Most,
            "“{0}” is written with a full stop in one place and without in another."
        );
        AddFewer(findings, quotes, quoted, Most, "Straight and curly quotation marks are mixed in this letter.");
        AddFewer(findings, quotes, apostrophes, 1, "Straight and curly apostrophes are mixed in this letter.");
    }

    private static void ReadTitles(CheckedSection section, List<(CheckedSection, int, int, bool)> found)
    {
        for (var word = 0; word + 1 < section.Words.Count; word++)
        {
            var title = section.Words[word];
            if (title.Written is "Dr" or "Mr" or "Mrs" or "Ms" or "Drs" && section.Words[word + 1].IsCapitalized)
            {
                var gap = section.Prose.GapBefore(word + 1);
                if (gap is [' ' or '\u00A0'] or ['.', ' ' or '\u00A0', ..])
                {
                    found.Add((section, title.Start, title.End, gap[0] == '.'));
                }
            }
        }
    }

    private static void ReadQuotes(
        CheckedSection section,
        List<(CheckedSection, int, int, bool)> quoted,
        List<(CheckedSection, int, int, bool)> apostrophes
    )
    {
        var text = section.Prose.Text;
        for (var at = text.AsSpan().IndexOfAny("\"“”'’"); at >= 0; at = Next(text, at + 1))
        {
            if (text[at] is '"' or '“' or '”')
            {
                if (!(text[at] == '"' && at > 0 && char.IsDigit(text[at - 1])))
                {
                    quoted.Add((section, Edge(text, at, -1), Edge(text, at, 1), text[at] == '"'));
                }
            }
            else if (at > 0 && at + 1 < text.Length && char.IsLetter(text[at - 1]) && char.IsLetter(text[at + 1]))
            {
                apostrophes.Add((section, Tokens.StartOf(text, at), Tokens.EndOf(text, at), text[at] == '\''));
            }
        }
    }

    private static int Next(string text, int from) =>
        from < text.Length && text.AsSpan(from).IndexOfAny("\"“”'’") is >= 0 and var next ? from + next : -1;

    /// <summary>The mark with the word it clings to.</summary>
    private static int Edge(string text, int at, int direction) =>
        direction < 0 ? (at + 1 < text.Length && char.IsLetterOrDigit(text[at + 1]) ? at : Tokens.StartOf(text, at))
        : at + 1 < text.Length && char.IsLetterOrDigit(text[at + 1]) ? Tokens.EndOf(text, at)
        : at + 1;

    private static void AddFewer(
        FindingList findings,
        Rule rule,
        List<(CheckedSection Section, int Start, int End, bool IsFirst)> found,
        int most,
        string message
    )
    {
        var first = found.Count(f => f.IsFirst);
        if (first == 0 || first == found.Count)
        {
            return;
        }

        // Of two that are used alike, titles without and marks without curls give way.
        var fewer = rule.Id.EndsWith("punctuation", StringComparison.Ordinal)
            ? first * 2 < found.Count
            : first * 2 <= found.Count;
        foreach (var (section, start, end, _) in found.Where(f => f.IsFirst == fewer).Take(most))
        {
            var text = section.Prose.Text[start..end];
            findings.Add(
                rule,
                section,
                start,
                end - start,
                string.Format(System.Globalization.CultureInfo.InvariantCulture, message, text)
            );
        }
    }
}
