using System.Globalization;
using System.Text;

namespace LorStudio.Markup;

/// <summary>Reads a Markdown text into a <see cref="Prose"/>.</summary>
internal sealed class ProseReader(string markdown)
{
    private readonly StringBuilder _text = new(markdown.Length);
    private readonly List<int> _places = new(markdown.Length);
    private readonly List<ProseSentence> _sentences = [];
    private readonly List<ProseWord> _words = [];

    public Prose Read()
    {
        var sentences = LetterText.Sentences(markdown);
        for (var i = 0; i < sentences.Count; i++)
        {
            var sentence = sentences[i];
            var goesOn = i + 1 < sentences.Count && sentences[i + 1].Paragraph == sentence.Paragraph;
            var start = _text.Length;
            Append(sentence.Start, sentence.End);
            Words(start, out var first);
            _sentences.Add(new(start, _text.Length, first, _words.Count, sentence.Paragraph));
            if (goesOn)
            {
                Append(sentence.End, sentences[i + 1].Start);
            }
            else if (i + 1 < sentences.Count)
            {
                Put('\n', sentence.End);
            }
        }

        return Prose.Build(markdown, _text.ToString(), [.. _places], [.. _sentences], [.. _words]);
    }

    private void Put(char c, int place)
    {
        _text.Append(c);
        _places.Add(place);
    }

    private void Append(int from, int to)
    {
        for (var at = from; at < to; at++)
        {
            var c = markdown[at];
            switch (c)
            {
                case '\\' when at + 1 < to && char.IsAscii(markdown[at + 1]) && char.IsPunctuation(markdown[at + 1]):
                    at++;
                    Put(markdown[at], at);
                    break;
                case '\\' when at + 1 < to && markdown[at + 1] is '\n':
                    break;
                case '*' or '_' or '`' when IsMarkup(at, out var length):
                    at += length - 1;
                    break;
                case ' ' or '\t' or '\r' or '\n':
                    at = Space(at, to);
                    break;
                default:
                    Put(char.IsWhiteSpace(c) && c != '\u00A0' ? ' ' : c, at);
                    break;
            }
        }
    }

    /// <summary>Reads the white space from a place on, which is one space where it holds a line's end; gives its last place.</summary>
    private int Space(int at, int to)
    {
        var end = at;
        while (end < to && markdown[end] is ' ' or '\t' or '\r' or '\n')
        {
            end++;
        }

        var printed = markdown.AsSpan(at, end - at).Contains('\n') ? 1 : end - at;
        for (var place = at; place < at + printed; place++)
        {
            Put(' ', place);
        }

        return end - 1;
    }

    /// <summary>Whether a run of such signs is emphasis or code: short, and at a word. A line to be filled in is none.</summary>
    private bool IsMarkup(int at, out int length)
    {
        var sign = markdown[at];
        length = 1;
        if (at > 0 && markdown[at - 1] == sign)
        {
            // Within a run that was none.
            return false;
        }

        while (at + length < markdown.Length && markdown[at + length] == sign)
        {
            length++;
        }

        var before = at == 0 ? ' ' : markdown[at - 1];
        var after = at + length == markdown.Length ? ' ' : markdown[at + length];
        return length <= 3
            && !(char.IsWhiteSpace(before) && char.IsWhiteSpace(after))
            && (sign != '_' || !(char.IsLetterOrDigit(before) && char.IsLetterOrDigit(after)));
    }

    private void Words(int start, out int first)
    {
        first = _words.Count;
        for (var at = start; at < _text.Length; )
        {
            if (!IsPart(_text[at]))
            {
                at++;
                continue;
            }

            var end = at + 1;
            while (end < _text.Length && (IsPart(_text[end]) || IsInner(end)))
            {
                end++;
            }

            var written = _text.ToString(at, end - at);
            _words.Add(new(at, written, Fold(written), _sentences.Count));
            at = end;
        }
    }

    private static bool IsPart(char c) =>
        char.IsAscii(c)
            ? char.IsAsciiLetterOrDigit(c)
            : char.IsLetterOrDigit(c) || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark;

    private bool IsInner(int at)
    {
        if (at == 0 || at + 1 >= _text.Length)
        {
            return false;
        }

        var (before, after) = (_text[at - 1], _text[at + 1]);
        return _text[at] switch
        {
            '.' or ',' => char.IsAsciiDigit(before) && char.IsAsciiDigit(after),
            '\'' or '’' => char.IsLetterOrDigit(before) && char.IsLetter(after),
            _ => false,
        };
    }

    private static string Fold(string word)
    {
        if (Ascii.IsValid(word))
        {
            return word.AsSpan().ContainsAnyInRange('A', 'Z') ? word.ToLowerInvariant() : word;
        }

        // What is cut within a character cannot be composed.
        var whole = word.Normalize(NormalizationForm.FormC);
        return whole.Replace('’', '\'').ToLowerInvariant();
    }
}
