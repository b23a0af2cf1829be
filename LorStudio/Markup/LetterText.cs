using System.Collections.Frozen;
using System.Text;

namespace LorStudio.Markup;

/// <summary>One sentence of a text.</summary>
/// <param name="Start">Where it begins in the Markdown, in UTF-16 code units.</param>
/// <param name="Length">Up to its end in the Markdown, markup within it included.</param>
/// <param name="Text">Without markup, on one line.</param>
/// <param name="Paragraph">The paragraph or list item it stands in, counted from 0.</param>
public sealed record Sentence(int Start, int Length, string Text, int Paragraph)
{
    public int End => Start + Length;
}

/// <summary>The sentences of a Markdown text, in order. Emphasis does not break a sentence; a paragraph or a list item ends one.</summary>
public static class LetterText
{
    private const string Closing = "\"'”’)]»";

    // Before a full stop, a word that does not end the sentence.
    private static readonly FrozenSet<string> Abbreviations = FrozenSet.ToFrozenSet(
        [
            "dr",
            "drs",
            "mr",
            "mrs",
            "ms",
            "prof",
            "vs",
            "e.g",
            "i.e",
            "etc",
            "st",
            "no",
            "approx",
            "fig",
            "dept",
            "univ",
            "ph",
            "sr",
            "jr",
            "jan",
            "feb",
            "mar",
            "apr",
            "jun",
            "jul",
            "aug",
            "sep",
            "sept",
            "oct",
            "nov",
            "dec",
        ],
        StringComparer.OrdinalIgnoreCase
    );

    // These may end one: the next word decides.
    private static readonly FrozenSet<string> Undecided = FrozenSet.ToFrozenSet(
        ["a.m", "p.m", "u.s", "m.d", "d.o", "ph.d", "etc", "jr", "sr"],
        StringComparer.OrdinalIgnoreCase
    );

    public static IReadOnlyList<Sentence> Sentences(string markdown)
    {
        List<Sentence> sentences = [];
        var paragraph = 0;
        foreach (var (start, end) in Blocks(markdown))
        {
            var from = start;
            for (var at = start; at < end; at++)
            {
                if (markdown[at] is '.' or '!' or '?' && EndsAt(markdown, start, ref at, end))
                {
                    Add(sentences, markdown, from, at + 1, paragraph);
                    from = at + 1;
                }
            }

            Add(sentences, markdown, from, end, paragraph++);
        }

        return sentences;
    }

    /// <summary>Paragraphs and list items: runs of lines up to an empty one or the next item.</summary>
    private static IEnumerable<(int Start, int End)> Blocks(string markdown)
    {
        var start = 0;
        for (var line = 0; line <= markdown.Length; )
        {
            var feed = markdown.IndexOf('\n', line);
            var end = feed < 0 ? markdown.Length : feed;
            var words = markdown.AsSpan(line, end - line).Trim();
            if (words.Length == 0 || IsItem(words))
            {
                yield return (start, line);
                start = line;
            }

            line = end + 1;
        }

        yield return (start, markdown.Length);
    }

    private static bool IsItem(ReadOnlySpan<char> line)
    {
        var digits = line.IndexOfAnyExceptInRange('0', '9');
        return line is ['-' or '*' or '+', ' ', ..]
            || (digits is > 0 and < 4 && line[digits..] is ['.' or ')', ' ', ..]);
    }

    /// <summary>Whether a sentence ends with the mark at a place; the place is moved behind quotes and brackets that close it.</summary>
    private static bool EndsAt(string text, int start, ref int at, int end)
    {
        var last = at;
        while (
            last + 1 < end && (Closing.Contains(text[last + 1]) || text[last + 1] is '.' or '!' or '?' or '*' or '_')
        )
        {
            last++;
        }

        // What follows in the same run of marks is looked at only once: a run may be as long as the text.
        var mark = text[at];
        var before = at;
        at = last;
        if (last + 1 < end && !char.IsWhiteSpace(text[last + 1]))
        {
            return false;
        }

        var next = last + 1;
        while (next < end && (char.IsWhiteSpace(text[next]) || text[next] is '*' or '_' or '"' or '“' or '‘' or '('))
        {
            next++;
        }

        return mark != '.' || next == end || Closes(text, start, before, text[next]);
    }

    private static bool Closes(string text, int start, int at, char next)
    {
        var word = at;
        while (word > start && (char.IsLetterOrDigit(text[word - 1]) || text[word - 1] == '.'))
        {
            word--;
        }

        var before = text[word..at];
        var isInitial = before.Length == 1 && char.IsUpper(before[0]) && before[0] != 'I';
        return (Undecided.Contains(before) || !(Abbreviations.Contains(before) || isInitial)) && !char.IsLower(next);
    }

    private static void Add(List<Sentence> sentences, string markdown, int start, int end, int paragraph)
    {
        var block = markdown.AsSpan(start, end - start);
        var lead = 0;
        while (
            lead < block.Length && (char.IsWhiteSpace(block[lead]) || block[lead] is '*' or '_' or '#' or '>' or '+')
        )
        {
            lead++;
        }

        if (block[lead..].StartsWith("- "))
        {
            lead += 2;
        }

        var trimmed = block[lead..].TrimEnd();
        var plain = Plain(trimmed);
        if (plain.Length > 0)
        {
            sentences.Add(new Sentence(start + lead, trimmed.Length, plain, paragraph));
        }
    }

    private static string Plain(ReadOnlySpan<char> markdown)
    {
        StringBuilder plain = new(markdown.Length);
        for (var at = 0; at < markdown.Length; at++)
        {
            var c = markdown[at];
            if (c == '\\' && at + 1 < markdown.Length && char.IsPunctuation(markdown[at + 1]))
            {
                plain.Append(markdown[++at]);
            }
            else if (c is not ('*' or '_' or '`'))
            {
                plain.Append(char.IsWhiteSpace(c) ? ' ' : c);
            }
        }

        return plain.ToString().Trim();
    }
}
