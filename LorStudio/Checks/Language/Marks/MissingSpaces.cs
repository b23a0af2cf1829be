using LorStudio.Checks.Language.Words;

namespace LorStudio.Checks.Language.Marks;

/// <summary>No space behind a mark or a bracket, or before a bracket.</summary>
internal sealed class MissingSpaces : ILanguagePart
{
    private const string Marks = ",.;:?!";
    private const string Closing = "\"”’')]";
    private const int LongestBracket = 40; // characters

    public IReadOnlyList<string> Flags { get; } =
    [
        "He took a «challenge,and» he passed. => challenge, and",
        "Nothing had «happened.I» had seen it. => happened. I",
        "She was «calm;she» stayed. => calm; she",
        "He read the «chart.then» he called. => chart. Then",
        "The report «(CBC)and» the film were read. => (CBC) and",
        "I met a «resident(PGY-2)» there. => resident (PGY-2)",
        "I saw «Dr.Chen» there. => Dr. Chen",
        "She asked «why?He» knew. => why? He",
    ];

    public IReadOnlyList<string> Leaves { get; } =
    [
        "She came.  He left.  They stayed.",
        "Call (937) 555-0142 or a.obi@lakemont.example, or see www.lakemont.example.",
        "The dose was .5 mg, the ratio 1:1, at 8:30 a.m.",
        "He has an M.D., a Ph.D., and a B.Sc. from the U.S.",
        "A patient(s), a child(ren), and (s)he.",
        "She said, \"Go,\" and he said, “I will.”",
        "It rose by 1,000 to 2,500; 3.5 was right.",
        "He wrote i.e. and e.g., and so on...",
        "The file notes.pdf was sent.",
    ];

    public void Read(Reading reading, Slips slips)
    {
        var text = reading.Section.Prose.Text;
        for (var at = 1; at + 1 < text.Length && !slips.IsFull; at++)
        {
            var c = text[at];
            if (Marks.Contains(c, StringComparison.Ordinal) && char.IsLetter(text[at + 1]))
            {
                ReadUnparted(text, slips, at);
            }
            else if (
                c is ')' or ']'
                && char.IsLetter(text[at + 1])
                && text.LastIndexOf('(', at, Math.Min(at, LongestBracket)) is >= 0 and var open
                && at - open > 3
                && !Tokens.IsAddress(text, at)
            )
            {
                Tokens.Mend(
                    slips,
                    text,
                    open,
                    Tokens.EndOf(text, at),
                    "A space is missing behind the bracket.",
                    text[open..(at + 1)] + " " + text[(at + 1)..Tokens.EndOf(text, at)]
                );
            }
            else if (
                c is '('
                && char.IsLower(text[at - 1])
                && char.IsLetter(text[at + 1])
                && text.IndexOf(')', at, Math.Min(LongestBracket, text.Length - at)) is var close
                && close > at + 4
            )
            {
                var start = Tokens.StartOf(text, at);
                Tokens.Mend(
                    slips,
                    text,
                    start,
                    close + 1,
                    "A space is missing before the bracket.",
                    text[start..at] + " " + text[at..(close + 1)]
                );
            }
        }
    }

    /// <summary>"Happened.I", "challenge,and".</summary>
    private static void ReadUnparted(string text, Slips slips, int mark)
    {
        var before = text[mark - 1];
        if (
            !(char.IsLetterOrDigit(before) || Closing.Contains(before, StringComparison.Ordinal))
            || Tokens.IsAddress(text, mark)
        )
        {
            return;
        }

        var (start, end) = (Tokens.StartOf(text, mark), Tokens.EndOf(text, mark));
        while (start < mark && !char.IsLetterOrDigit(text[start]))
        {
            start++;
        }

        var (left, right) = (Tokens.LettersBefore(text, mark), Tokens.LettersBehind(text, mark));
        var isWrong = text[mark] switch
        {
            '.' => IsUnpartedStop(text, mark, left, right),
            ':' => left.Length > 1 && right.Length > 1,
            _ => true,
        };
        if (isWrong)
        {
            while (end > mark + 2 && Marks.Contains(text[end - 1], StringComparison.Ordinal))
            {
                end--;
            }

            Tokens.Mend(
                slips,
                text,
                start,
                end,
                $"A space is missing behind “{text[mark]}”.",
                text[start..(mark + 1)]
                    + " "
                    + (text[mark] is '.' ? Slips.Like("A", text[(mark + 1)..end]) : text[(mark + 1)..end])
            );
        }
    }

    private static bool IsUnpartedStop(string text, int mark, string left, string right)
    {
        var isTitle = (Lexicon.Of(left.ToLowerInvariant()) & WordKinds.Title) is not WordKinds.None;
        if (char.IsUpper(text[mark + 1]))
        {
            var isInitials =
                left.Length < 2
                && !Closing.Contains(text[mark - 1], StringComparison.Ordinal)
                && !char.IsDigit(text[mark - 1]);
            var isDegree = right.Length < 4 && left is "Ph" or "Pharm" or "Psy" or "Ed" or "Sc" or "Med" or "Dr";
            return isTitle || !(isInitials || (isDegree && right != "I"));
        }

        return left.Length > 1
            && right.Length > 1
            && Lexicon.Of(left.ToLowerInvariant()) is not WordKinds.None
            && Lexicon.Of(right) is not WordKinds.None
            && right is not ("com" or "org" or "net" or "io" or "us" or "me" or "so")
            && !Abbreviations.Is(left.ToLowerInvariant());
    }
}
