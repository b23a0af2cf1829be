using LorStudio.Checks.Language.Words;

namespace LorStudio.Checks.Language.Marks;

/// <summary>A bracket without its other half in the paragraph.</summary>
internal sealed class Brackets : ILanguagePart
{
    private const string Opening = "([{";
    private const string Closing = ")]}";

    public IReadOnlyList<string> Flags { get; } =
    [
        "She is a resident «(a» good one, and she came.",
        "Call me at «(802» 555-0119, or write.",
        "He was the best of «all)», and he knew it.",
        "The award «[a» national one was hers.",
        "She came early «(some» by six, and stayed.",
        "They use they and «them.)» I do too.",
        "She wrote {a list «for]» us} all.",
        "He was late «((he» was on call) once.",
    ];

    public IReadOnlyList<string> Leaves { get; } =
    [
        "She is a resident (a good one), and she came.",
        "Call me at (802) 555-0119.",
        "The options were a) wait and b) treat; 1) first and 2) then.",
        "She smiled :) and left.",
        "The note (see [2] and (3)) was hers.",
        "A patient(s) and a doctor.",
        "(She came early.)",
        "The award [a national one] was hers.",
        "iv) antibiotics were first.",
    ];

    public void Read(Reading reading, Slips slips)
    {
        var text = reading.Section.Prose.Text;
        Stack<int> open = [];
        foreach (var paragraph in Paragraph.Of(reading.Section.Prose))
        {
            open.Clear();
            for (var at = paragraph.Start; at < paragraph.End; at++)
            {
                if (Opening.Contains(text[at], StringComparison.Ordinal))
                {
                    open.Push(at);
                }
                else if (Closing.IndexOf(text[at], StringComparison.Ordinal) is >= 0 and var kind)
                {
                    if (open.TryPeek(out var opened) && text[opened] == Opening[kind])
                    {
                        open.Pop();
                    }
                    else if (!IsLabel(text, paragraph.Start, at))
                    {
                        slips.AddPlace(
                            Math.Max(Tokens.StartOf(text, at), paragraph.Start),
                            at + 1,
                            $"“{text[at]}” closes a bracket that was not opened."
                        );
                    }
                }
            }

            foreach (var opened in open.Reverse())
            {
                slips.AddPlace(
                    opened,
                    Math.Min(Tokens.EndOf(text, opened), paragraph.End),
                    $"“{text[opened]}” is not closed."
                );
            }

            if (slips.IsFull)
            {
                return;
            }
        }
    }

    /// <summary>"a)", "2)", "iv)", and a smile.</summary>
    private static bool IsLabel(string text, int start, int at)
    {
        var from = at;
        while (from > start && char.IsLetterOrDigit(text[from - 1]) && at - from < 5)
        {
            from--;
        }

        var label = text.AsSpan()[from..at];
        var stands = from == start || char.IsWhiteSpace(text[from - 1]);
        return text[at] == ')'
            && (
                (
                    stands
                    && (
                        label.Length == 1
                        || label is { Length: 2 } && char.IsDigit(label[0])
                        || (label.Length is > 1 and < 5 && label.IndexOfAnyExcept("ivx") < 0)
                    )
                ) || (label.Length == 0 && at > start && text[at - 1] is ':' or ';' or '-')
            );
    }
}
