using System.Collections.Frozen;
using LorStudio.Checks.Language.Words;

namespace LorStudio.Checks.Language.Marks;

/// <summary>Two spaces within a sentence, one before a mark, inside a bracket, beside a hyphen or an apostrophe.</summary>
internal sealed class Spaces : ILanguagePart
{
    private const string Marks = ",.;:?!";
    private const string Closing = "\"”’')]";

    private static readonly FrozenSet<string> Suspending = FrozenSet.ToFrozenSet([
        "and",
        "or",
        "to",
        "through",
        "versus",
        "vs",
        "but",
        "nor",
        "as",
        "than",
    ]);

    public IReadOnlyList<string> Flags { get; } =
    [
        "Two «of  her» patients left. => of her",
        "She made no «excuses ,» and stayed. => excuses,",
        "It was the first «hour ,and» she stayed. => hour, and",
        "She was late «( so» did I). => (so",
        "She was late (so did «I )». => I)",
        "An EMG confirmed «it .» => it.",
        "Why would he «not ?» => not?",
        "I saw that «Dr.  Chen» stayed. => Dr. Chen",
        "She is «well- known» for it. => well-known",
        "She is «well -known» for it. => well-known",
        "The «patient 's» family came. => patient's",
        "He said «“ I» will stay.” => “I",
    ];

    public IReadOnlyList<string> Leaves { get; } =
    [
        "She came.  He left.  They stayed.",
        "She has one strength:  calm.",
        "Call (937) 555-0142 or a.obi@lakemont.example, or see www.lakemont.example.",
        "The dose was .5 mg, the ratio 1:1, at 8:30 a.m.",
        "She waited . . . and it came.",
        "He has an M.D., a Ph.D., and a B.Sc. from the U.S.",
        "A patient(s), a child(ren), and (s)he.",
        "Two- and three-week blocks, and pre- or postoperative care.",
        "She said, \"Go,\" and he said, “I will.”",
        "**Two** of *her* patients left.",
        "It rose by 1,000 to 2,500; 3.5 was right.",
        "One line\nand the next.",
        "The ’90s were hers, and ’til then it was ours.",
        "He wrote i.e. and e.g., and so on...",
        "The range is 3 -5, or −5.",
        "The answer :) was right.",
        "The file notes.pdf was sent.",
    ];

    public void Read(Reading reading, Slips slips)
    {
        var text = reading.Section.Prose.Text;
        for (var at = 1; at + 1 < text.Length && !slips.IsFull; at++)
        {
            var c = text[at];
            if (c is ' ' or '\u00A0')
            {
                at = ReadSpace(text, slips, at);
            }
        }

        ReadLastMark(text, slips);
    }

    private static void ReadLastMark(string text, Slips slips)
    {
        if (text.Length > 2 && Marks.Contains(text[^1], StringComparison.Ordinal) && text[^2] is ' ' or '\u00A0')
        {
            ReadSpace(text, slips, text.Length - 2);
        }
    }

    /// <summary>Reads the run of spaces at a place; returns its last character.</summary>
    private static int ReadSpace(string text, Slips slips, int at)
    {
        var end = at;
        while (end < text.Length && text[end] is ' ' or '\u00A0')
        {
            end++;
        }

        var before = text[at - 1];
        if (end == text.Length || before is '\n' or ' ' or '\u00A0' || text[end] == '\n')
        {
            return end - 1;
        }

        var after = text[end];
        if (Marks.Contains(after, StringComparison.Ordinal))
        {
            ReadBeforeMark(text, slips, at, end);
        }
        else if (after is '”' && end + 1 < text.Length && char.IsLetter(text[end + 1]))
        {
            return end - 1; // Turned the wrong way, which is a slip of its own.
        }
        else if (after is ')' or ']' or '”' && before is not ('(' or '[' or ':' or '“'))
        {
            var start = Tokens.StartOf(text, at - 1);
            Tokens.Mend(slips, text, start, end + 1, $"No space stands before “{after}”.", text[start..at] + after);
        }
        else if (
            before is '(' or '[' or '“'
            && after is not (')' or ']')
            && !(before is '“' && at > 1 && char.IsLetter(text[at - 2]))
        )
        {
            var last = Tokens.EndOf(text, end);
            Tokens.Mend(slips, text, at - 1, last, $"No space stands behind “{before}”.", before + text[end..last]);
        }
        else if (IsSplitOwner(text, end))
        {
            var start = Tokens.StartOf(text, at - 1);
            var last = Tokens.EndOf(text, end);
            Tokens.Mend(
                slips,
                text,
                start,
                last,
                "A space parts the apostrophe from its word.",
                text[start..at] + text[end..last]
            );
        }
        else if (end > at + 1 && !EndsSentence(text, at - 1))
        {
            var start = Tokens.StartOf(text, at - 1);
            var last = Tokens.EndOf(text, end);
            Tokens.Mend(
                slips,
                text,
                start,
                last,
                "Two spaces stand where one belongs.",
                text[start..at] + " " + text[end..last]
            );
        }
        else if (end == at + 1)
        {
            ReadHyphen(text, slips, at);
        }

        return end - 1;
    }

    private static void ReadBeforeMark(string text, Slips slips, int at, int mark)
    {
        var next = mark + 1 < text.Length ? text[mark + 1] : ' ';
        var isEllipsis =
            text[mark] == '.'
            && (next == '.' || (next == ' ' && mark + 2 < text.Length && text[mark + 2] == '.') || text[at - 1] == '.');
        if (
            isEllipsis
            || char.IsDigit(next)
            || next is ')' or '('
            || Marks.Contains(text[at - 1], StringComparison.Ordinal)
            || (text[mark] is ':' && char.IsDigit(text[at - 1]))
            || (text[mark] is '.' && char.IsLower(next))
        )
        {
            return;
        }

        var start = Tokens.StartOf(text, at - 1);
        var last = char.IsLetter(next) ? Tokens.EndOf(text, mark) : mark + 1;
        var rest = last > mark + 1 ? " " + text[(mark + 1)..last] : "";
        Tokens.Mend(
            slips,
            text,
            start,
            last,
            $"No space stands before “{text[mark]}”.",
            text[start..at] + text[mark] + rest
        );
    }

    /// <summary>"Well- known", "well -known"; not "two- and three-week".</summary>
    private static void ReadHyphen(string text, Slips slips, int space)
    {
        var isBefore =
            space > 1 && text[space - 1] == '-' && char.IsLetter(text[space - 2]) && char.IsLetter(text[space + 1]);
        var isBehind =
            space + 2 < text.Length
            && text[space + 1] == '-'
            && char.IsLetter(text[space + 2])
            && char.IsLetter(text[space - 1]);
        if (
            (!isBefore && !isBehind)
            || (isBefore && Suspending.Contains(Tokens.LettersBehind(text, space).ToLowerInvariant()))
        )
        {
            return;
        }

        var (start, end) = (Tokens.StartOf(text, space - 1), Tokens.EndOf(text, space + 1));
        Tokens.Mend(
            slips,
            text,
            start,
            end,
            "A space stands beside the hyphen.",
            text[start..space] + text[(space + 1)..end]
        );
    }

    private static bool EndsSentence(string text, int at)
    {
        while (at > 0 && Closing.Contains(text[at], StringComparison.Ordinal))
        {
            at--;
        }

        return text[at] is '?' or '!' or ':' || (text[at] is '.' && !IsTitle(text, at));
    }

    private static bool IsTitle(string text, int stop) =>
        (Lexicon.Of(Tokens.LettersBefore(text, stop).ToLowerInvariant()) & WordKinds.Title) is not WordKinds.None;

    private static bool IsSplitOwner(string text, int at) =>
        text[at] is '\'' or '’'
        && Tokens.LettersBehind(text, at) is var letters
        && letters is "s" or "t" or "re" or "ve" or "ll"
        && (
            at + 1 + letters.Length == text.Length
            || char.IsWhiteSpace(text[at + 1 + letters.Length])
            || Marks.Contains(text[at + 1 + letters.Length], StringComparison.Ordinal)
        );
}
