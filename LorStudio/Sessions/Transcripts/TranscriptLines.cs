using LorStudio.Markup;
using LorStudio.Saving;

namespace LorStudio.Sessions.Transcripts;

/// <summary>A line of a transcript, without white space around it.</summary>
/// <param name="Number">Counted from 1; that of the paragraph in a Word document.</param>
internal readonly record struct TranscriptLine(int Number, string Text)
{
    public bool IsBlank => Text.Length == 0;
}

/// <summary>The lines of a file, of whatever encoding; of blank ones that follow each other only the first.</summary>
internal sealed class TranscriptLines
{
    /// <summary>Lines that are read at most, so that a file of line breaks fills no memory.</summary>
    private const int Most = 1_000_000;

    private readonly List<TranscriptLine> _lines = [];

    private TranscriptLines(bool isWord) => IsWord = isWord;

    public bool IsWord { get; }
    public List<TranscriptFault> Faults { get; } = [];
    public int Count => _lines.Count;
    public TranscriptLine this[int index] => _lines[index];

    /// <summary>The first line that is not blank.</summary>
    public TranscriptLine First => _lines[_lines[0].IsBlank ? 1 : 0];

    /// <summary>The line after this one; a blank one after the last.</summary>
    public TranscriptLine After(int index) => index + 1 < Count ? _lines[index + 1] : new(0, "");

    /// <summary>A line's place at the beginning of a message.</summary>
    public string Place(int number) => FormattableString.Invariant($"{(IsWord ? "Paragraph" : "Line")} {number}");

    public IEnumerable<TranscriptLine> Written => _lines.Where(l => !l.IsBlank);

    /// <exception cref="UnreadableFileException">It is neither text nor a Word document, or there is nothing in it.</exception>
    public static TranscriptLines Of(byte[] file)
    {
        var lines = new TranscriptLines(WordText.IsArchive(file));
        if (lines.IsWord)
        {
            var paragraphs = WordText.Paragraphs(file);
            for (var i = 0; i < paragraphs.Count && lines.Count < Most; i++)
            {
                lines.Add(i + 1, paragraphs[i]);
            }
        }
        else
        {
            var number = 0;
            foreach (var line in DecodedText.Of(file, lines.Faults).EnumerateTextLines())
            {
                if (lines.Count >= Most)
                {
                    break;
                }

                lines.Add(++number, line);
            }
        }

        if (lines.Count >= Most)
        {
            lines.Faults.Add(new(lines[^1].Number, "The file has over a million lines; what follows was not read."));
        }

        return lines.Written.Any()
            ? lines
            : throw new UnreadableFileException("There is nothing in the file from line 1 on. Choose another one.");
    }

    /// <summary>Breaks inside a line or a paragraph (Google's vertical tab, Word's line break) part it but count as one.</summary>
    private void Add(int number, ReadOnlySpan<char> text)
    {
        foreach (var range in text.SplitAny("\n\r\v\f\u0085\u2028\u2029"))
        {
            var line = text[range].Trim(" \t\u00A0\uFEFF\u200B\0");
            if (!line.IsEmpty || _lines.Count == 0 || !_lines[^1].IsBlank)
            {
                _lines.Add(new(number, line.ToString()));
            }
        }
    }
}

file static class TextLines
{
    /// <summary>Lines ended by CR, LF or both, as editors count them.</summary>
    public static LineEnumerator EnumerateTextLines(this string text) => new(text);

    public ref struct LineEnumerator(ReadOnlySpan<char> text)
    {
        private ReadOnlySpan<char> _rest = text;
        private bool _done;

        public ReadOnlySpan<char> Current { get; private set; }

        public readonly LineEnumerator GetEnumerator() => this;

        public bool MoveNext()
        {
            if (_done)
            {
                return false;
            }

            var end = _rest.IndexOfAny('\r', '\n');
            if (end < 0)
            {
                _done = true;
                Current = _rest;
                return true;
            }

            Current = _rest[..end];
            var width = _rest[end..].StartsWith("\r\n") ? 2 : 1;
            _rest = _rest[(end + width)..];
            return true;
        }
    }
}
