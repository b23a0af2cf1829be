using LorStudio.Checks.Language.Words;

namespace LorStudio.Checks.Language.Marks;

/// <summary>A quotation mark without its other half in the paragraph, one of the other kind, one turned the wrong way.</summary>
internal sealed class Quotations : ILanguagePart
{
    public IReadOnlyList<string> Flags { get; } =
    [
        "She said, «\"I» will stay, and she did.",
        "He wrote «unremarkable\"».",
        "She treats «“dizziness,» and she asked.",
        "He spoke of the doctor who «draws”» and smiled.",
        "She said, «“I» will stay.",
        "He said, “I will «stay.\"»",
        "She said, \"I will «stay.”»",
        "He called it «”rare“» and left.",
        "She said, «‘I» will stay.",
        "Her word was «\"calm,\"\"» and it held.",
    ];

    public IReadOnlyList<string> Leaves { get; } =
    [
        "She said, \"I will stay,\" and he said \"so will I.\"",
        "She said, “I will stay.” He did too.",
        "He is 5'10\" tall, with a 6\" scar.",
        "The ’90s and the patients’ notes were ‘hers’ to read.",
        "“She is calm.\n\n“She is kind.”",
        "He said “she said ‘stay’ to me” once.",
        "The patient's note, the patients' notes, and \"notes\" were read.",
        "(\"Stay,\" she said.)",
        "She ranked in the \"top 5\" of the class.",
        "He wrote “calm”, “kind”; and “here”.",
    ];

    public void Read(Reading reading, Slips slips)
    {
        var text = reading.Section.Prose.Text;
        foreach (var paragraph in Paragraph.Of(reading.Section.Prose))
        {
            ReadDouble(text, paragraph, slips);
            ReadSingle(text, paragraph, slips);
            if (slips.IsFull)
            {
                return;
            }
        }
    }

    private static void ReadDouble(string text, Paragraph paragraph, Slips slips)
    {
        var open = -1;
        for (var at = paragraph.Start; at < paragraph.End; at++)
        {
            if (text[at] is not ('"' or '“' or '”'))
            {
                continue;
            }

            var before = at == paragraph.Start ? ' ' : text[at - 1];
            var after = at + 1 == paragraph.End ? ' ' : text[at + 1];
            var (mayOpen, mayClose) = (IsEdge(before), IsEdge(after) || char.IsPunctuation(after));
            if (text[at] == '"' && open < 0 && char.IsDigit(before))
            {
                continue; // Inches.
            }

            if (text[at] == '”' && mayOpen && char.IsLetterOrDigit(after))
            {
                AddFrom(text, paragraph, slips, at, "The quotation mark is turned the wrong way.");
                open = at;
                continue;
            }

            var opens =
                text[at] == '“'
                    ? !(open >= 0 && !mayOpen && mayClose)
                    : text[at] == '"' && (open < 0 ? mayOpen || !mayClose : mayOpen && !mayClose);
            if (opens)
            {
                if (open >= 0)
                {
                    AddFrom(text, paragraph, slips, open, "The quotation is not closed.");
                }

                open = at;
            }
            else if (open < 0)
            {
                AddTo(text, paragraph, slips, at, "The quotation mark closes what was not opened.");
            }
            else
            {
                if ((text[at] == '"') != (text[open] == '"'))
                {
                    AddTo(text, paragraph, slips, at, "A straight and a curly quotation mark are mixed.");
                }

                open = -1;
            }
        }

        if (open >= 0 && !GoesOn(text, paragraph))
        {
            AddFrom(text, paragraph, slips, open, "The quotation is not closed.");
        }
    }

    private static void ReadSingle(string text, Paragraph paragraph, Slips slips)
    {
        for (var at = paragraph.Start; at < paragraph.End; at++)
        {
            if (text[at] != '‘')
            {
                continue;
            }

            var close = at + 1;
            while (
                close < paragraph.End
                && !(text[close] == '’' && (close + 1 == paragraph.End || !char.IsLetter(text[close + 1])))
            )
            {
                close++;
            }

            if (close == paragraph.End && at + 1 < paragraph.End && char.IsLetter(text[at + 1]))
            {
                AddFrom(text, paragraph, slips, at, "The quotation is not closed.");
            }

            at = close;
        }
    }

    /// <summary>A quotation of several paragraphs opens again in each.</summary>
    private static bool GoesOn(string text, Paragraph paragraph) =>
        paragraph.End + 1 < text.Length && text[paragraph.End + 1] is '"' or '“';

    private static bool IsEdge(char c) => char.IsWhiteSpace(c) || c is '(' or '[' or '—' or '–' or '‘' or '/';

    private static void AddFrom(string text, Paragraph paragraph, Slips slips, int at, string message) =>
        slips.AddPlace(at, Math.Min(Tokens.EndOf(text, at), paragraph.End), message);

    private static void AddTo(string text, Paragraph paragraph, Slips slips, int at, string message) =>
        slips.AddPlace(Math.Max(Tokens.StartOf(text, at), paragraph.Start), at + 1, message);
}
