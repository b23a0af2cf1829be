using LorStudio.Drafting.Evidence;

namespace LorStudio.Checks.Evidence;

/// <summary>Notes that no section uses.</summary>
internal sealed class UnusedNoteRule(NoteEvidence evidence) : ILetterRule
{
    private const int LongestQuote = 80; // characters

    private static readonly Rule Rule = new(
        "evidence.unused-note",
        Severity.Consider,
        "It was worth noting in the session, and may be the example that a section lacks."
    );

    public void Check(CheckedLetter letter, FindingList findings)
    {
        if (evidence.Notes.Count == 0 || Completeness.LetterWords.IsEmpty(letter))
        {
            return;
        }

        HashSet<int> used = [];
        foreach (var section in letter.Sections)
        {
            if (section is not { Key: { } key, Words.Count: > 0 })
            {
                continue;
            }

            foreach (var sentence in section.Sentences)
            {
                used.UnionWith(evidence.Holding(letter.Draft, key, section.TextOf(sentence)));
            }
        }

        for (var note = 0; note < evidence.Notes.Count; note++)
        {
            if (!used.Contains(note))
            {
                findings.AddLetter(Rule, $"No section uses the note “{Quote(evidence.Notes[note].Text)}”.");
            }
        }
    }

    private static string Quote(string text)
    {
        var line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (line.Length <= LongestQuote)
        {
            return line;
        }

        var space = line.LastIndexOf(' ', LongestQuote);
        return line[..(space > 0 ? space : LongestQuote)] + " …";
    }
}
